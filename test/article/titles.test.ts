import { expect, test } from "vitest";
import { agreement, headlineOf, partsOf, withoutPaging } from "../../src/article/titles.ts";

const headline = "山あいの町で川の橋が流される";

test.each([
  [`${headline}｜例新聞`],
  [`${headline}：例新聞`],
  [`${headline} - 例新聞`],
  [`${headline} | 例新聞`],
  [`${headline}_例新聞`],
  [`${headline}-例新聞`],
  [`${headline}（例新聞）`],
  [`${headline}（例新聞 オリジナル）`],
  [`${headline} : 例新聞オンライン`],
  [`例新聞｜${headline}`],
  [`例新聞 | ${headline}`],
  [`${headline}（1/2ページ） | 例新聞`],
  [headline],
])("the site's name goes from %s", (title) => {
  expect(headlineOf(title, ["例新聞"])).toBe(headline);
});

test.each([
  [`${headline}｜川の新聞`, headline],
  [`川の声：${headline}-川の新聞`, `川の声：${headline}`],
  [`川の新聞｜${headline}`, headline],
  ["River takes the old stone bridge | Daily Example", "River takes the old stone bridge"],
  ["River takes the old stone bridge - Daily Example - Local", "River takes the old stone bridge"],
])("a short end goes though the site has no name: %s", (title, expected) => {
  expect(headlineOf(title, [])).toBe(expected);
});

test.each([
  "町長、再建を約束：国は支援に慎重、住民は不安",
  "「橋を返して」-小学生の手紙に町が答える",
  "Bridge: a town waits",
  "AC-130 lands on the island",
  "例新聞の記者が見た川の一日",
])("a headline with a separator of its own stays whole: %s", (title) => {
  expect(headlineOf(title, ["例新聞"])).toBe(title);
});

test.each([
  [`${headline}（1/2ページ）`, headline],
  [`${headline} (2/3)`, headline],
  [`${headline} - 2ページ目`, headline],
  [`${headline}｜2ページ`, headline],
  ["River takes the bridge - Page 2", "River takes the bridge"],
  ["River takes the bridge | Page 2 of 3", "River takes the bridge"],
  ["橋の工事、2/3が終わる", "橋の工事、2/3が終わる"],
  ["Torn from page 2", "Torn from page 2"],
])("without its page number %s is %s", (title, expected) => {
  expect(withoutPaging(title)).toBe(expected);
});

test.each([
  ["a｜b：c | d", ["a", "b", "c", "d"]],
  ["A |  | B", ["A", "B"]],
  ["A–B of x-y: z", ["A–B of x-y: z"]],
  ["", []],
])("the parts of %j are %j", (title, parts) => {
  expect(partsOf(title)).toEqual(parts);
});

test("titles agree by their letters, width and marks aside", () => {
  expect(agreement("「ＡＢＣ」の橋 流される", "ABCの橋、流される")).toBe(1);
  expect(agreement(headline, "市長選の投票が始まる")).toBeLessThan(0.3);
  expect(agreement("", headline)).toBe(0);
});
