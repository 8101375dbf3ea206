// A page that is no article: a block of it is picked and read, and the page hears nothing of it.

import { expect, test } from "vitest";
import { openPopup } from "../../scripts/visit.mjs";
import { inBothBrowsers, inReader } from "../support/seidoku.ts";

/** All that the page could see of a picker that was here, and what its listeners heard. */
const traces = () => ({
  html: new XMLSerializer().serializeToString(document),
  focus: [...document.querySelectorAll("*")].indexOf(document.activeElement as Element),
  address: location.href,
});

inBothBrowsers({ language: "ja" }, (stage) => {
  const page = () => stage.browser.page;
  const startPicking = async (name: string) => {
    await stage.browser.open(stage.pageAt(name));
    await page().evaluate(() => {
      Object.assign(window, { heard: [] });
      for (const type of ["pointerdown", "mousedown", "mouseup", "click", "keydown", "keyup"])
        document.addEventListener(
          type,
          ({ isTrusted }) => isTrusted && (window as unknown as { heard: string[] }).heard.push(type),
          true,
        );
    });
    const before = await page().evaluate(traces);
    await openPopup(stage.browser);
    await stage.browser.popup.click(".pick-block");
    await stage.browser.popupClosed();
    await page().waitFor("the picker", () => document.querySelector("[popover]")?.shadowRoot?.querySelector(".frame"));
    return before;
  };
  const heard = () => page().evaluate(() => (window as unknown as { heard: string[] }).heard);
  const gone = () => page().waitFor("the picker goes", () => !document.querySelector("[popover]"));
  const inPicker = (selector: string) => `[popover] >>> ${selector}`;
  const readerText = () => page().text(inReader(".text"));

  test("a click takes the block under the pointer, and no link or listener of the page hears it", async () => {
    await startPicking("front.html");
    await page().screenshot(stage.pictureAt("picker-ja"));
    const words = await page().evaluate(() => {
      const main = document.querySelector("main")!;
      const block = [...main.querySelectorAll<HTMLElement>("p")].find((p) => p.textContent.trim().length > 20)!;
      block.setAttribute("data-test", "");
      return block.textContent.trim();
    });
    const address = await page().evaluate(() => location.href);
    await page().click("[data-test]");
    await gone();
    expect((await readerText()).replace(/\s/g, "")).toContain(words.slice(0, 20).replace(/\s/g, ""));
    expect(await heard()).toEqual([]);
    expect(await page().evaluate(() => location.href)).toBe(address);
  });

  test("Escape gives up, and the page is exactly as before", async () => {
    const before = await startPicking("category.html");
    await page().press("ArrowDown");
    await page().press("Escape");
    await gone();
    expect(await page().evaluate(traces)).toEqual(before);
    expect(await heard()).toEqual([]);
  });

  test("arrow keys go through the blocks, tell their words, and Enter takes one", async () => {
    await startPicking("category.html");
    for (let step = 0; step < 12; step += 1) await page().press("ArrowLeft");
    await page().press("ArrowRight");
    await page().press("ArrowDown");
    const said = await page().text(inPicker(".toast"));
    expect(said).not.toMatch(/クリック/);
    await page().press("Enter");
    await gone();
    expect((await readerText()).replace(/\s/g, "").length).toBeGreaterThan(20);
    expect(await heard()).toEqual([]);
  });

  test("what the page forges picks nothing", async () => {
    await startPicking("category.html");
    await page().evaluate(() => {
      const { shadowRoot } = document.querySelector("[popover]")!;
      for (const target of [document.body, shadowRoot!.querySelector(".toast")!]) {
        target.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
        target.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
      }
    });
    expect(await page().evaluate(() => document.querySelectorAll("[popover]").length)).toBe(1);
    await page().press("Escape");
    await gone();
  });
});
