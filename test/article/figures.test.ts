import { expect, test } from "vitest";
import { blockText, runText } from "../../src/article/article.ts";
import { readBlocks } from "../../src/article/blocks.ts";
import { copyPage } from "../../src/article/copy.ts";
import { joinCaptions, takeLead } from "../../src/article/figures.ts";
import { measureTree } from "../../src/article/measure.ts";
import { address, pageOf, story } from "../support/pages.ts";

const pieces = (html: string) => {
  const copy = copyPage(pageOf(html));
  return readBlocks(copy.body, { copy, measures: measureTree(copy.body), base: address });
};
const captions = (html: string) =>
  joinCaptions(pieces(html)).map(({ block }) => (block.kind === "figure" ? runText(block.caption) : blockText(block)));
const picture = `<p><img src="/river.jpg" alt="流された石の橋の跡"></p>`;

test.each([
  ["names who gave it", `${picture}<p>橋の跡（例新聞提供）</p>`, ["橋の跡"]],
  [
    "says what the alt text says",
    `${picture}<p>流された石の橋の跡と、それを見る住民</p>`,
    ["流された石の橋の跡と、それを見る住民"],
  ],
  ["stands in a caption's element", `${picture}<p class="cap">二十日の川</p>`, ["二十日の川"]],
  ["stands above", `<p class="cap">二十日の川</p>${picture}`, ["二十日の川"]],
])("a line that %s is the picture's caption", (_, html, expected) => {
  expect(captions(html)).toEqual(expected);
});

test.each([
  ["the story", `${picture}<p>${story[0]}</p>`],
  ["a line under another line", `<p>${story[0]}</p><p>橋の跡（例新聞提供）</p>`],
])("%s is none", (_, html) => {
  expect(captions(html)).toHaveLength(2);
});

const lead = (html: string, shown: string | null = null) => {
  const { lead: found, rest } = takeLead(pieces(html), shown);
  const src = found?.block.kind === "figure" ? (found.block.image?.src ?? null) : null;
  return [src?.split("/").at(-1) ?? null, rest.length];
};
const image = (name: string) => `<p><img src="/${name}.jpg"></p>`;
test.each([
  ["the first picture", `${image("a")}${image("b")}<p>川</p>`, null, ["a.jpg", 2]],
  ["the one that the page shows to others", `${image("a")}${image("b")}<p>川</p>`, "/img/b-640x360.jpg", ["b.jpg", 2]],
  ["not one below the text", `<p>川</p>${image("a")}`, null, [null, 2]],
  ["not there a second time", `${image("a")}<p>川</p>${image("a")}`, null, ["a.jpg", 1]],
])("the lead picture is %s", (_, html, shown, expected) => {
  expect(lead(html, shown)).toEqual(expected);
});
