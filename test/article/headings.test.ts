import { expect, test } from "vitest";
import { blockText } from "../../src/article/article.ts";
import { readBlocks } from "../../src/article/blocks.ts";
import { copyPage } from "../../src/article/copy.ts";
import { findHeadings } from "../../src/article/headings.ts";
import { measureTree } from "../../src/article/measure.ts";
import { address, pageOf, story } from "../support/pages.ts";

const read = (line: string, below = `<p>${story[0]}</p>`) => {
  const copy = copyPage(pageOf(`<p>${line}</p>${below}`));
  const pieces = readBlocks(copy.body, { copy, measures: measureTree(copy.body), base: address });
  const block = findHeadings(pieces)[0]?.block;
  return block && [block.kind, blockText(block)];
};

test.each(["＜町長の考え＞", "&lt;24年ぶりの橋&gt;", "■ 背景には", "◆今後の課題", "<strong>町の考え</strong>"])(
  "%s over a paragraph is a heading",
  (line) => {
    expect(read(line)?.[0]).toBe("heading");
  },
);

test.each([
  ["a label of data", "＜震度5弱＞"],
  ["a label of links", "■関連記事"],
  ["a whole sentence", "<strong>町は橋を直すと述べた。</strong>"],
  ["a line with a strong word", "<strong>町</strong>の考え"],
  ["a strong link", `<a href="/x"><strong>町の考え</strong></a>`],
  ["a long line", `■${"橋".repeat(45)}`],
  ["two lines", "■橋<br>■川"],
])("%s is none", (_, line) => {
  expect(read(line)?.[0]).toBe("paragraph");
});

test("nor is a line with nothing, or no paragraph, under it", () => {
  expect(read("■橋", "")?.[0]).toBe("paragraph");
  expect(read("■橋", "<ul><li>川</li></ul>")?.[0]).toBe("paragraph");
});
