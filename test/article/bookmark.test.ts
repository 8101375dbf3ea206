import { expect, test } from "vitest";
import { type Block, fromParagraphs } from "../../src/article/article.ts";
import { bookmarkAt, findBookmark } from "../../src/article/bookmark.ts";

const bodyOf = (...paragraphs: string[]): Block[] => fromParagraphs({ headline: "", paragraphs, lang: "ja" }).body;
const rule: Block = { kind: "rule" };
const body = bodyOf("潮が引く。", "灯台が見える。", "船が出る。", "灯台が見える。");

test.each<[string, Block[], number | null]>([
  ["where nothing changed", body, 2],
  ["where something was put in above", [...bodyOf("訂正があります。"), ...body], 3],
  ["where something above is gone", body.slice(1), 1],
  ["nowhere, where the paragraph is another", bodyOf("潮が引く。", "灯台が見える。", "船は出ない。"), null],
  ["nowhere in another story", bodyOf("雨だった。"), null],
  ["nowhere in an empty one", [], null],
])("a paragraph is found again %s", (_, later, block) => {
  const bookmark = bookmarkAt(body, 2);
  expect(bookmark && findBookmark(later, bookmark)).toBe(block);
});

test("of two alike the nearer one is it", () => {
  const bookmark = bookmarkAt(body, 3);
  expect(bookmark && findBookmark(body.slice(1), bookmark)).toBe(2);
});

test("what has no words is remembered by what follows", () => {
  expect(bookmarkAt([rule, ...body], 0)).toEqual(bookmarkAt([rule, ...body], 1));
  expect(bookmarkAt([...body, rule], 4)).toBeNull();
});

test("a bookmark is two numbers", () => {
  expect(JSON.stringify(bookmarkAt(body, 1))).toMatch(/^\[1,-?\d{1,10}\]$/);
});
