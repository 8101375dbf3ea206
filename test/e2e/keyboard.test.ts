// The reader by keyboard alone.

import { expect, test } from "vitest";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";

inBothBrowsers({ language: "ja" }, (stage) => {
  const open = async (page: string) => {
    await stage.browser.open(stage.pageAt(page));
    await openByShortcut(stage.browser);
  };
  /** What has the focus: its words, and how far below the toolbar it stands. */
  const focused = () =>
    stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const { top } = root.activeElement!.getBoundingClientRect();
      return {
        words: root.activeElement!.textContent,
        below: top - root.querySelector(".top")!.getBoundingClientRect().bottom,
      };
    });
  const blockWords = (number: number) =>
    stage.browser.page.evaluate((wanted) => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      return root.querySelectorAll(".text .block > *")[wanted]!.textContent;
    }, number);
  const panel = () =>
    stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      return root.querySelector(".panel")?.getAttribute("aria-label") ?? null;
    });

  test("j and k read on and back, each paragraph under the toolbar", async () => {
    const { page } = stage.browser;
    await open("ja-wire.html");
    for (const number of [0, 1, 2]) {
      await page.press("j");
      const { words, below } = await focused();
      expect(words).toBe(await blockWords(number));
      expect(Math.abs(below - 8)).toBeLessThan(6);
    }
    await page.press("k");
    expect((await focused()).words).toBe(await blockWords(1));
    await page.screenshot(stage.pictureAt("keys-ja-paragraph"));
  });

  test("s goes to the summary, Enter to the sentence in the text", async () => {
    const { page } = stage.browser;
    await page.press("s");
    const sentence = await page.text(inReader(".summary li:first-child [lang]"));
    expect((await focused()).words).toContain(sentence);
    await page.press("s");
    expect((await focused()).words).toBe(await blockWords(1));
    await page.press("s");
    await page.press("Enter");
    await expect.poll(async () => (await focused()).words).toBe(sentence);
  });

  test("the help sheet takes the focus, and gives it back", async () => {
    const { page } = stage.browser;
    const before = await focused();
    await page.press("?");
    await expect.poll(panel).toBe("キーボード操作");
    await page.screenshot(stage.pictureAt("keys-ja-help"));
    await page.press("Tab");
    await page.press("Tab");
    expect((await focused()).words).toBe("次の段落 J");
    await page.press("Escape");
    await expect.poll(panel).toBeNull();
    expect((await focused()).words).toBe(before.words);
  });

  test("a key is changed in the sheet, and works at once", async () => {
    const { page } = stage.browser;
    await page.press("?");
    await page.click(inReader(".rows li:nth-child(7) button"));
    await page.press("j");
    expect(await page.text(inReader(".keys [role=status]"))).toBe("「J」は「次の段落」で使われています。");
    await page.screenshot(stage.pictureAt("keys-ja-taken"));
    await page.press("x");
    await expect.poll(() => page.text(inReader(".rows li:nth-child(7) span"))).toBe("X");
    await page.press("?");
    await expect.poll(panel).toBeNull();
    await page.press("x");
    await expect.poll(panel).toBe("文字と配色");
    await page.press("x");
    await expect.poll(panel).toBeNull();
    await page.press("l");
    expect(await panel()).toBeNull();
  });

  test("what the page's script makes up does nothing, nor what is pressed on the page behind", async () => {
    const { page } = stage.browser;
    await page.evaluate(() => {
      const overlay = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!;
      overlay.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true, composed: true }));
    });
    expect(await panel()).toBeNull();
    await page.evaluate(() => {
      (document.querySelector("[data-seidoku-reader]")!.shadowRoot!.activeElement as HTMLElement).blur();
    });
    await page.press("?");
    expect(await panel()).toBeNull();
  });

  test("the settings page has the keys too, and the switch that turns them off", async () => {
    const { page } = stage.browser;
    await stage.browser.open(`${stage.browser.origin}options.html`);
    expect(await page.text(".rows li:nth-child(7) span")).toBe("X");
    await page.click(".rows li:nth-child(7) button");
    await page.press("l");
    await expect.poll(() => page.text(".rows li:nth-child(7) span")).toBe("L");
    await page.click(".keys .switch");
    await page.waitFor("it is kept", () => document.querySelector(".outcome")?.textContent);
    await page.screenshot(stage.pictureAt("keys-ja-settings"));
    await open("ja-short.html");
    await page.press("j");
    await page.press("?");
    expect(await panel()).toBeNull();
    expect((await focused()).below).toBeLessThan(0);
  });
});
