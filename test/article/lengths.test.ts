// Whatever a page writes without end is read in time: a hang would end these by their time limit.
import { expect, test } from "vitest";
import { detectArticle } from "../../src/article/detect.ts";
import { extractArticle } from "../../src/article/extract.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import { address, pageOf, paragraphs } from "../support/pages.ts";

const json = (text: string) => `<script type="application/ld+json">${text}</script>`;
const endless = "橋の話|".repeat(60_000);

test.each([
  ["a list of empty lists", json(`[${"[],".repeat(600_000)}[]]`)],
  ["a type that is a list without end", json(`${'{"@type":['.repeat(19_000)}`)],
  ["a site's name", `<meta property="og:site_name" content="${endless}">`],
  ["a title", `<meta property="og:title" content="${endless}">`],
  ["an author", `<meta name="author" content="${"花子, ".repeat(100_000)}">`],
  ["a title of blanks", `<title>${"\u00a0".repeat(60_000)}橋</title>`],
  ["a description", `<meta name="description" content="${"川の橋".repeat(30_000)}">`],
])("%s without end", (_, head) => {
  const document = pageOf(`<h1>川の橋が流される</h1><div>${paragraphs.repeat(4)}</div>`, head);
  expect(detectArticle(document, address).isArticle).toBe(true);
  expect(readMetadata(document, address).headline).toContain("橋");
});

test.each([
  ["blanks", " ".repeat(60_000)],
  ["line breaks", `橋は直る。${"\n".repeat(60_000)}`],
])("%s without end in the text", (_, blanks) => {
  const document = pageOf(`<h1>川の橋が流される</h1><div>${paragraphs}<p>${blanks}橋は直る。</p></div>`);
  expect(extractArticle(document, address, { anyway: true }).found).toBe(true);
});
