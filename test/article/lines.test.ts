import { expect, test } from "vitest";
import { blockText } from "../../src/article/article.ts";
import { type Piece, readBlocks } from "../../src/article/blocks.ts";
import { copyPage } from "../../src/article/copy.ts";
import { cutLines } from "../../src/article/lines.ts";
import { measureTree } from "../../src/article/measure.ts";
import { address, pageOf, paragraphs, story } from "../support/pages.ts";

const known = { headline: "川の橋が流される", kicker: "災害", deck: null, byline: ["山田花子"] };
const read = (html: string): Piece[] => {
  const copy = copyPage(pageOf(html));
  return readBlocks(copy.body, { copy, measures: measureTree(copy.body), base: address });
};
const cut = (html: string) => {
  const { kept, cuts } = cutLines(read(html), known);
  const texts = (pieces: Piece[]) => pieces.map(({ block }) => blockText(block));
  return { kept: texts(kept), cuts: cuts.map(({ rule, pieces }) => [rule, ...texts(pieces)]) };
};
const link = "<p><a href='/x'>別の橋の話</a></p>";

test.each([
  ["a line goes alone", `${paragraphs}<p>この記事をシェアしよう</p><p>${story[0]}</p>`, ["ja-sharing"], 5],
  [
    "and leaves the next",
    `${paragraphs}<p>この記事をシェアしよう</p><p>川の町から</p><p>川の町まで</p><p>${story[0]}</p>`,
    ["ja-sharing"],
    7,
  ],
  [
    "a label goes with its list",
    `<p>${story[0]}</p><p>あわせて読みたい</p>${link}${link}${paragraphs}`,
    ["ja-related"],
    5,
  ],
  ["an offer goes with all that follows", `${paragraphs}<p>残り977文字</p><p>${story[0]}</p>`, ["read-on"], 4],
  ["but not before the story", `<p>会員限定</p>${paragraphs}`, [], 4],
  [
    "a lone break parts clutter from the text",
    `<p>${story[0]}<br>【関連記事】別の話</p>${paragraphs}`,
    ["ja-related-line"],
    5,
  ],
  ["links at the end go", `${paragraphs}${link}`, ["tail"], 4],
  ["a heading with nothing under it goes", `${paragraphs}<h3>おわりに</h3>`, ["tail"], 4],
  ["a date above the text goes", `<p>2024年6月20日(木)のできごと</p>${paragraphs}`, ["head"], 4],
  ["the headline goes", `<h2>川の橋が 流される</h2>${paragraphs}`, ["said-before"], 4],
  ["the kicker goes", `<p>災害</p>${paragraphs}`, ["said-before"], 4],
  ["the byline goes", `${paragraphs}<p>取材・文＝山田花子</p><p>${story[0]}</p>`, ["said-before"], 5],
  ["a line about the writer stays", `${paragraphs}<p>山田花子さんは川の町に住む。</p>`, [], 5],
])("%s", (_, html, rules, count) => {
  const { kept, cuts } = cut(html);
  if (rules.length) expect(cuts.map(([rule]) => rule)).toEqual(rules);
  expect(
    kept.filter((text) => story.includes(text)).length + kept.filter((text) => text.includes("川の町")).length,
  ).toBe(count);
});

test.each([
  ["【川の町支局・山田花子】", true],
  ["山田花子記者", true],
  ["By Jane Doe", true],
  ["【川の町支局・佐藤一郎】", false],
  ["町は橋を直すと述べた。（ニューヨーク＝山田花子）", false],
  ["町は橋を直すと述べた。【川の町支局・山田花子】", false],
])("%s at the end is the byline once more: %s", (signature, expected) => {
  const { kept, cuts } = cutLines(read(`${paragraphs}<p>${signature}</p>`), {
    ...known,
    byline: ["山田花子", "Jane Doe"],
  });
  expect(cuts.map(({ kind, rule }) => [kind, rule])).toEqual(expected ? [["other", "said-before"]] : []);
  expect(kept).toHaveLength(expected ? 4 : 5);
});

test.each([
  ["最終更新：10/15(金) 12:30", true],
  ["最終更新：3月5日", true],
  ["Published on Monday, March 3, 2024", true],
  ["Updated 6 hours ago", true],
  ["10月15日の夜、川があふれた", false],
  ["March 3, 2024 was the day the bridge fell", false],
  ["Six hours ago the river rose", false],
  ["4.7", false],
  ["Monday", false],
  ["16 hours", false],
])("%s in the middle is a line of a date: %s", (line, expected) => {
  const { cuts } = cut(`${paragraphs}<p>${line}</p><p>${story[0]}</p>`);
  expect(cuts.map(([rule]) => rule)).toEqual(expected ? ["date-line"] : []);
});

test.each([
  ["<h2>橋が流される</h2>", true],
  ["<h2>川の橋</h2>", false],
  ["<p>川の橋が</p>", false],
])("%s above the text is the headline without its column: %s", (heading, expected) => {
  const { cuts } = cut(`${heading}${paragraphs}`);
  expect(cuts.map(([rule]) => rule)).toEqual(expected ? ["said-before"] : []);
});

test("a signature that is not the last line stays", () => {
  expect(cut(`${paragraphs}<p>【川の町支局・山田花子】</p><p>${story[0]}</p>`).cuts).toEqual([]);
});

test.each([
  ["a story", paragraphs, true],
  ["two lines", "<p>川があふれた。橋が流された。</p>", false],
  ["a list of links", link.repeat(20), false],
  ["headings", "<h3>川の橋が流された、と町長は述べた。</h3>".repeat(5), false],
])("%s is text enough: %3$s", (_, html, expected) => {
  expect(cutLines(read(html), known).hasText).toBe(expected);
});
