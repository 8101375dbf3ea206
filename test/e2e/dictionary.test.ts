// What other extensions and the browser do with the text in the reader: dictionaries, selection, copying, finding.

import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { dictionaryExtension } from "../support/dictionary-extension.ts";
import { inBothBrowsers, openByShortcut, type Stage } from "../support/seidoku.ts";

const dictionary = await dictionaryExtension();
afterAll(dictionary.remove);

const popUp = "#dictionary >>> button";

/** Where the words stand, in the reader or else in the page: the middle of the first and of the last letter. */
function placesOf(words: string) {
  const reader = document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(".text");
  const walk = document.createTreeWalker(reader ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: "nearest", behavior: "instant" });
    const range = document.createRange();
    return [at, at + words.length - 1].map((letter) => {
      range.setStart(node, letter);
      range.setEnd(node, letter + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { left, right: left + width, x: left + width / 2, y: top + height / 2 };
    });
  }
  return null;
}

const isOnTop = () => {
  const host = document.querySelector("#dictionary")!;
  const { left, top, width, height } = host.shadowRoot!.querySelector("button")!.getBoundingClientRect();
  const seen = host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return seen && document.elementFromPoint(left + width / 2, top + height / 2) === host;
};

inBothBrowsers({ language: "ja", others: [dictionary.folder] }, (stage: Stage) => {
  const placesOfWords = (words: string) => stage.browser.page.waitFor(`${words} is there`, placesOf, words);
  const pointAt = async (words: string) => {
    const { x, y } = (await placesOfWords(words))[0]!;
    await stage.browser.page.mouse("move", x, y);
    await expect.poll(() => stage.browser.page.text(popUp)).toBe(words);
  };
  /** From the first letter of the first words to the last letter of the last. */
  const select = async (first: string, last: string) => {
    const { page } = stage.browser;
    await placesOfWords(first);
    const end = (await placesOfWords(last)).at(-1)!;
    const start = (await placesOfWords(first))[0]!;
    await page.mouse("move", start.left + 1, start.y);
    await page.mouse("down", start.left + 1, start.y);
    await page.mouse("move", end.x, end.y);
    await page.mouse("move", end.right - 1, end.y);
    await page.mouse("up", end.right - 1, end.y);
  };

  describe.each([
    ["made before the reader opened", true],
    ["made over the open reader", false],
  ])("a dictionary's pop-up that was %s", (_, isBefore) => {
    test("tells the word under the pointer, is seen, and can be clicked", async () => {
      const { page } = stage.browser;
      await stage.browser.open(stage.pageAt(`ja-pages-1.html?before=${isBefore}`));
      if (isBefore) await pointAt("斜面");
      await openByShortcut(stage.browser);
      await pointAt("高校");
      expect(await page.evaluate(isOnTop)).toBe(true);
      await page.screenshot(stage.pictureAt(`dictionary-${isBefore ? "before" : "after"}`));
      await page.click(popUp);
      expect(await page.text(popUp)).toBe("kept: 高校");
    });
  });

  describe("the text in the reader", () => {
    beforeEach(async () => {
      await stage.browser.open(stage.pageAt("ja-pages-1.html"));
      await openByShortcut(stage.browser);
    });

    test("is selected by the mouse, and copied without the readings over it", async () => {
      const { page } = stage.browser;
      await select("明るくなる", "棚田は");
      await page.press("Control+C");
      await page.press("Escape");
      // What lies on the clipboard shows where it is put in.
      await stage.browser.open(stage.pageAt("search.html"));
      await page.evaluate(() => document.querySelector("input")?.select());
      await page.press("Control+V");
      const pasted = () => page.evaluate(() => document.querySelector("input")?.value);
      await expect.poll(pasted).toBe("明るくなる。雲野町の棚田は");
    });

    test("is found by the browser's own search", async () => {
      const found = await stage.browser.page.evaluate(() => {
        const find = (window as unknown as { find(words: string): boolean }).find;
        return [find("石垣の角を一つ"), find("石垣の門を一つ")];
      });
      expect(found).toEqual([true, false]);
    });
  });
});
