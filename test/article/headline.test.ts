import { expect, test } from "vitest";
import { findHeadline } from "../../src/article/headline.ts";
import { surveyPage } from "../../src/article/survey.ts";
import { pageOf } from "../support/pages.ts";

const names = ["例新聞"];
const headline = "川の橋が流される";
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const find = (body: string, head = "", told = null) => findHeadline(surveyPage(pageOf(body, head)), told, names);

test.each([
  ["the only h1", `<h1 id="it">${headline}</h1>`],
  ["not the portal's name", `<h1>例新聞ポータル</h1><h1 id="it">${headline}</h1>`],
  ["not the section", `<h1>社会の話題</h1><h2 id="it">${headline}</h2>`],
  ["not a hidden one", `<h1 hidden>${headline}</h1><h3 id="it">${headline}</h3>`],
  ["not the one for machines", `<h1 aria-hidden="true">${headline}</h1><h2 id="it">${headline}</h2>`],
  ["not one in a menu", `<nav><h1>${headline}</h1></nav><h2 id="it">${headline}</h2>`],
  ["itemprop among two h1s", `<h1>${headline}</h1><h1 id="it" itemprop="headline">${headline}</h1>`],
  ["a box of another kind", `<div class="article-title" id="it">${headline}</div>`],
  ["a box of no kind", `<div id="it"><span>${headline}</span></div>`],
])("the headline is %s", (_, body) => {
  const found = find(body);
  expect(found?.text).toBe(headline);
  expect(found?.seen?.element.closest("#it")).not.toBeNull();
});

test.each([
  ["furigana", `<h1><ruby>川<rt>かわ</rt></ruby>の橋が流される</h1>`],
  ["a line break", "<h1>川の橋が<br>流される</h1>"],
  ["the site's name", `<h1>${headline}｜例新聞</h1>`],
])("%s is not part of it", (_, body) => {
  expect(find(body)?.text.replace(" ", "")).toBe(headline);
});

test("an h1 that says another thing than a bare title is the headline", () => {
  const said = "大雨のあとの町で、住民が橋を待つ一週間";
  expect(find(`<h1>${said}</h1>`)?.text).toBe(said);
});

test("without any heading the titles tell", () => {
  expect(find("<p>川があふれた。</p>", og(`${headline}（1/2ページ）`))).toEqual({ text: headline, seen: null });
});

test("a page that says nothing has none", () => {
  const document = pageOf("");
  document.title = "";
  expect(findHeadline(surveyPage(document), null, names)).toBeNull();
});
