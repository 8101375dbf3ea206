// What was removed: listed in the reader, put back and hidden with a click, for the site's other articles too.

import { expect, test } from "vitest";
import { openPopup } from "../../scripts/visit.mjs";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";

inBothBrowsers({ language: "ja" }, (stage) => {
  const { page } = { page: () => stage.browser.page };
  const open = async (name: string) => {
    await stage.browser.open(stage.pageAt(name));
    await openByShortcut(stage.browser);
    await page().text(inReader(".text p"));
  };
  const shown = () => page().text(inReader(".text"));
  const entries = () => page().texts(inReader(".panel.removed li"));
  const focused = () =>
    page().evaluate(
      () => document.querySelector("[data-seidoku-reader]")!.shadowRoot!.activeElement?.closest("[class]")?.className,
    );

  test("the line below the insights opens the list, with focus in it", async () => {
    await open("ja-wire.html");
    await page().click(inReader("button.removals"));
    await page().text(inReader(".panel.removed"));
    expect(await focused()).toMatch(/removed/);
    expect((await entries()).join()).toContain("ランキング");
    await page().screenshot(stage.pictureAt("removed-ja"));
    await page().press("Escape");
    expect(await page().evaluate(() => document.querySelectorAll("[data-seidoku-reader]").length)).toBe(1);
  });

  test("one click puts a block back, and the insights stay right", async () => {
    await page().click(inReader("[aria-label='除いた部分']"));
    const [words = ""] = await page().texts(inReader(".panel.removed section:first-of-type li:first-child .words"));
    const start = words.split("\n")[0] ?? "";
    expect(await shown()).not.toContain(start);
    await page().click(inReader(".panel.removed section:first-of-type li:first-child .more"));
    await expect.poll(shown).toContain(start);
    expect(await page().text(inReader(".toast"))).toBe("本文に戻しました。");
    expect(await page().text(inReader(".fresh"))).toBe(start);
    expect(await page().texts(inReader(".panel.removed section:first-of-type li:first-child"))).toEqual([
      expect.stringContaining("取り消す"),
    ]);
    await page().screenshot(stage.pictureAt("removed-ja-back"));
    await page().press("Escape");
    const quote = await page().text(inReader(".quotes li:nth-child(2) q"));
    await page().click(inReader(".quotes li:nth-child(2) button"));
    expect(await page().text(inReader("mark"))).toBe(quote);
  });

  test("the choice holds in the popup and after the page is opened again, until it is undone", async () => {
    await open("ja-wire.html");
    const before = await shown();
    await page().click(inReader("[aria-label='除いた部分']"));
    await page().click(inReader(".panel.removed section:first-of-type li:first-child .more"));
    await expect.poll(async () => (await shown()).length).toBeLessThan(before.length);
    await open("ja-wire.html");
    expect((await shown()).length).toBeLessThan(before.length);
  });

  test("a block is hidden by its button, with the keyboard too", async () => {
    await page().click(inReader("[aria-label='除いた部分']"));
    await page().click(inReader(".panel.removed input"));
    await page().press("Escape");
    const first = await page().text(inReader("[data-block='0'] > :first-child"));
    await page().screenshot(stage.pictureAt("removed-ja-hiding"));
    await page().evaluate(() =>
      document
        .querySelector("[data-seidoku-reader]")!
        .shadowRoot!.querySelector<HTMLElement>(".block > .icon")!
        .focus(),
    );
    await page().press("Enter");
    await expect.poll(shown).not.toContain(first);
    expect(await focused()).toMatch(/icon/);
    await open("ja-wire.html");
    expect(await shown()).not.toContain(first);
    await stage.browser.clickAction();
    expect(await stage.browser.popup.text("#popup .text")).not.toContain(first);
    await stage.browser.page.click(inReader("[aria-label='除いた部分']"));
    expect((await entries()).join()).toContain(first);
  });

  test("clicks that the page forges choose nothing", async () => {
    await open("ja-short.html");
    await page().click(inReader("[aria-label='除いた部分']"));
    const before = await shown();
    await page().evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      for (const button of root.querySelectorAll<HTMLElement>(".panel .more, .panel input")) button.click();
    });
    expect(await shown()).toBe(before);
    expect(await page().texts(inReader(".toast"))).toEqual([""]);
  });

  test("popup and reader show the list in one language each", async () => {
    await stage.browser.open(stage.pageAt("en-report.html"));
    await openPopup(stage.browser);
    expect(await stage.browser.popup.text(".removals")).toMatch(/記事以外の部分/);
  });
});
