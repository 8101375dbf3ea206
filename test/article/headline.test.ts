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
  ["not what links to the front page", `<h1><a href="/">${headline}</a></h1><h2 id="it">${headline}</h2>`],
  [
    "not what stands in such a link",
    `<a href="https://news.example.jp/"><h1>${headline}</h1></a><h2 id="it">${headline}</h2>`,
  ],
  ["what links to the story itself", `<h1 id="it"><a href="/river">${headline}</a></h1>`],
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

const said = "大雨のあとの町で、住民が橋を待つ一週間";
const shared = "流された橋を町の人と歩く";
test("an h1 that says another thing than a bare title is the headline", () => {
  expect(find(`<h1>${said}</h1>`)?.text).toBe(said);
});

test.each([
  ["the only one, of a class", `<h1 class="title">${said}</h1>`, said],
  [
    "the one of several that shares words with a title",
    `<h1>週末の催しのお知らせとご案内</h1><h1>${shared}</h1>`,
    shared,
  ],
  [
    "a question that opens a title",
    `<h1>川の橋はなぜ？</h1>`,
    "川の橋はなぜ？",
    "川の橋はなぜ？流された橋のすべてを知る人々に聞く",
  ],
  [
    "not the column that opens a title",
    `<h1>川の町だより</h1>`,
    null,
    "川の町だより：流された橋のすべてを知る人々に聞く",
  ],
])("an h1 unlike every title is the headline: %s", (_, body, expected, title = "流された橋を待つ町") => {
  const found = findHeadline(surveyPage(pageOf(body, og(title))), null, []);
  expect(found?.seen ? found.text : null).toBe(expected);
});

test("an h1 tells which part of the title is the headline", () => {
  const document = pageOf(`<p class="site-title">River and Bridge Research Service</p><h1>The river</h1>`);
  document.title = "The river | River and Bridge Research Service";
  expect(findHeadline(surveyPage(document), null, [])?.text).toBe("The river");
});

test("a box that says just what the title says goes before a heading below it that says nearly so", () => {
  const page = `<p id="it">${headline}</p><h2>川の橋が流された</h2>`;
  expect(find(page, og(headline))?.seen?.element.id).toBe("it");
});

test("without any heading the titles tell", () => {
  expect(find("<p>川があふれた。</p>", og(`${headline}（1/2ページ）`))).toEqual({ text: headline, seen: null });
});

test("a page that says nothing has none", () => {
  const document = pageOf("");
  document.title = "";
  expect(findHeadline(surveyPage(document), null, names)).toBeNull();
});
