import { expect, test } from "vitest";
import { findByline, namesIn, signatureForms } from "../../src/article/byline.ts";
import { readTold } from "../../src/article/json-ld.ts";
import { seenOf, surveyPage } from "../../src/article/survey.ts";
import { pageOf } from "../support/pages.ts";

const byline = (body: string, head = "") => {
  const headline = body.includes("<h1>") ? "" : "<h1>川の橋が流される</h1>";
  const document = pageOf(headline + body, head);
  const survey = surveyPage(document);
  const heading = seenOf(survey, document.querySelector("h1"));
  return findByline(survey, readTold(survey), ["例新聞", "Daily Example"], heading);
};
const json = (story: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...story })}</script>`;
const person = { "@type": "Person", name: "山田花子" };
const paper = { "@type": "Organization", name: "例新聞" };

test.each(signatureForms.map((form) => [form.example, form] as const))(
  "%s is met by its form",
  (example, { pattern }) => {
    expect(example).toMatch(pattern);
  },
);

test.each([
  ["a person in JSON-LD", "", json({ author: [person] }), ["山田花子"]],
  ["the creator where the author is the paper", "", json({ author: paper, creator: "山田花子" }), ["山田花子"]],
  ["nobody where the paper names itself", "", json({ author: paper, publisher: paper }), []],
  ["another house that is named as the author", "", json({ author: { ...paper, name: "川の通信" } }), ["川の通信"]],
  ["meta author", "", `<meta name="author" content="Jane Doe">`, ["Jane Doe"]],
  ["nobody where that is the publisher", "", `<meta name="author" content="Daily Example">`, []],
  ["nobody where that is a firm", "", `<meta name="author" content="EXAMPLE DIGITAL INC.">`, []],
  ["nobody where that is an address", "", `<meta property="article:author" content="https://www.facebook.com/x">`, []],
  ["a box after the headline", `<div class="author-name">山田花子</div>`, "", ["山田花子"]],
  [
    "two links in one box",
    `<p class="byline">By <a rel="author">Jane Doe</a> and <a rel="author">John Roe</a></p>`,
    "",
    ["Jane Doe", "John Roe"],
  ],
  [
    "the one above the headline before one in a list below",
    `<main><div><p class="author">山田花子</p><h1>川の橋が流される</h1></div></main><p>川</p><p>橋</p><p class="author">佐藤一郎</p>`,
    "",
    ["山田花子"],
  ],
  ["a link to the author's page", `<a href="/author/180/">著者：山田花子</a>`, "", ["山田花子"]],
  ["nobody in a comment", `<div class="comments"><span class="author">川の人</span></div>`, "", []],
])("the byline is %s", (_, body, head, expected) => {
  expect(byline(body, head)).toEqual(expected);
});

test.each([
  ["<p>町は橋を直すと述べた。[ロイター]</p>", ["ロイター"]],
  ["<p>町は橋を直すと述べた。</p><p>【共同】</p>", ["共同"]],
  ["<p>町は橋を直すと述べた。【エルサレム松岡花子、カイロ金子一郎】</p>", ["松岡花子", "金子一郎"]],
  ["<p>町は橋を直すと述べた。（ニューヨーク＝山田花子）</p>", ["山田花子"]],
  ["<p>町は橋を直すと述べた。</p><p>【川の町支局・山田花子】</p>", ["山田花子"]],
  ["<div>町は橋を直すと述べた。<br><br>【川の町支局・山田花子】<br><br>例新聞社</div>", ["山田花子"]],
  ["<p>文● 山田花子／例新聞編集部</p>", ["山田花子／例新聞編集部"]],
  ["<p>著者：山田花子</p>", ["山田花子"]],
  ["<p>文／山田花子</p>", ["山田花子"]],
  ["<p>取材・文＝山田花子</p>", ["山田花子"]],
  ["<p>山田花子記者</p>", ["山田花子"]],
  ["<p>編集委員　山田花子</p>", ["山田花子"]],
  ["<p>[山田花子，Example]</p>", ["山田花子"]],
  ["<p>By Jane Doe and John Roe</p>", ["Jane Doe", "John Roe"]],
  ["<p>「橋は（町が）直す」と山田花子町長は述べた。</p>", []],
  ["<p>【関連記事】別の橋の話</p>", []],
])("%s is signed by %j", (body, expected) => {
  expect(byline(body)).toEqual(expected);
});

test.each([
  ["By Jane Doe, Staff Writer", ["Jane Doe"]],
  ["By Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]],
  ["Jane Doe | Reuters", ["Jane Doe"]],
  ["By Jane Doe on March 3, 2024", ["Jane Doe"]],
  ["Von Max Muster und Eva Muster", ["Max Muster", "Eva Muster"]],
  ["Jane O'Byrne-Smith", ["Jane O'Byrne-Smith"]],
  ["文：山田花子", ["山田花子"]],
  ["山田花子・川立大学教授", ["山田花子"]],
  ["山田花子 川の町から　日々の話", ["山田花子"]],
  ["山田花子、佐藤一郎", ["山田花子", "佐藤一郎"]],
  ["リバー通信", ["リバー通信"]],
  ["エルサレム松岡花子", ["松岡花子"]],
  ["ニューヨーク＝山田花子", ["山田花子"]],
  ["2024年6月20日", []],
  ["Share this story", []],
  ["jane@example.org", []],
  ["町は橋を直すと述べた。", []],
  ["", []],
])("the names in %j are %j", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
