// Pages whose script has yet to bring the text: which are waited for, and for how long.
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Refusal } from "../../src/article/refusals.ts";
import { hasGrown, isFilling } from "../../src/browser/filling-page.ts";

const pageOf = async (words: string, script = "<script>1</script>"): Promise<Document> => {
  const { window } = new JSDOM(`<body>${words}${script}</body>`);
  await new Promise((loaded) => window.addEventListener("load", loaded));
  const { document } = window;
  // jsdom knows no layout, and so no innerText.
  Object.defineProperty(document.defaultView?.HTMLElement.prototype, "innerText", { get: () => words });
  return document;
};
const menu = "読み込み中…";

test.each<[Refusal, string, string | undefined, boolean]>([
  ["no-text", menu, undefined, true],
  ["video", menu, undefined, false],
  ["not-an-article", menu, undefined, true],
  ["not-an-article", "見出し、".repeat(200), undefined, false],
  ["not-an-article", menu, "", false],
  ["too-large", menu, undefined, false],
])("%s: %.8s", async (reason, words, script, expected) => {
  expect(isFilling({ found: false, reason }, await pageOf(words, script))).toBe(expected);
});

test("text that comes is seen, and the waiting has an end", async () => {
  const page = await pageOf(menu);
  setTimeout(() => page.body.append("町の橋が流された。"), 50);
  expect(await hasGrown(page, performance.now() + 2000)).toBe(true);
  expect(await hasGrown(page, performance.now() + 200)).toBe(false);
});
