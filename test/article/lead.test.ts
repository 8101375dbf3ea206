import { expect, test } from "vitest";
import { runText } from "../../src/article/article.ts";
import { copyPage } from "../../src/article/copy.ts";
import { findLead } from "../../src/article/lead.ts";
import { measureTree } from "../../src/article/measure.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import { address, pageOf, paragraphs } from "../support/pages.ts";
import { partAt } from "../support/parts.ts";

const lead = (above: string, head = "") => {
  const document = pageOf(`${above}<div id="body">${paragraphs}<img src="/below.jpg" width="640"></div>`, head);
  const copy = copyPage(document);
  const reading = { copy, measures: measureTree(copy.body), base: address };
  const block = findLead([partAt(copy.body, "#body")], reading, readMetadata(document, address))?.block;
  return block?.kind === "figure" ? [block.image?.src.split("/").at(-1), runText(block.caption), block.credit] : null;
};
const headline = "<h1>川の橋が流される</h1>";
const shared = `<meta property="og:image" content="https://img.example.jp/river-1200x630.jpg">`;

test.each([
  [
    "a picture between headline and body, with its caption",
    `${headline}<div class="entryImage"><img src="/a.jpg"><p class="cap">橋の跡（例新聞提供）</p></div>`,
    "",
    ["a.jpg", "橋の跡", "例新聞提供"],
  ],
  ["a large one without a caption", `${headline}<img src="/a.jpg" width="640">`, "", ["a.jpg", "", null]],
  ["the one that the page shows to others", `<img src="/river.jpg">${headline}`, shared, ["river.jpg", "", null]],
  ["not a small one", `${headline}<img src="/a.jpg" width="120">`, "", null],
  ["not one above the headline", `<img src="/a.jpg" width="640">${headline}`, "", null],
  ["not one in the body", headline, "", null],
])("the lead picture is %s", (_, above, head, expected) => {
  expect(lead(above, head)).toEqual(expected);
});
