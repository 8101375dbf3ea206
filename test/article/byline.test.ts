import { expect, test } from "vitest";
import { findByline } from "../../src/article/byline.ts";
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
  [
    "whom the page names to those who share it",
    "",
    `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">`,
    ["Jane Doe"],
  ],
  [
    "not how long it takes to read",
    "",
    `<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Nine minutes">`,
    [],
  ],
  [
    "what is printed where it names more than the page tells machines",
    "<p>Written by Jane Doe, John Roe</p>",
    json({ author: { ...person, name: "Jane Doe" } }),
    ["Jane Doe", "John Roe"],
  ],
  [
    "who is printed where machines are told who filled in the form",
    "<p>By Ann Poe</p>",
    json({ author: { ...person, name: "Jane Doe" } }),
    ["Ann Poe"],
  ],
  [
    "what is printed before what meta tags say",
    "<p>By: Ann Poe</p>",
    `<meta name="author" content="Web Desk">`,
    ["Ann Poe"],
  ],
  [
    "not a network named as an author",
    "",
    json({ author: ["Jane Doe", "Network for Bridges of the Whole Country"] }),
    ["Jane Doe"],
  ],
  ["not a login where a name is printed", "<p>By Ann Poe</p>", json({ author: "ann.poe" }), ["Ann Poe"]],
  ["a login where nothing else is there", "", json({ author: "ann.poe" }), ["ann.poe"]],
  [
    "a portal's source without the portal's name",
    "",
    json({ author: { "@type": "Organization", name: "例新聞 オリジナル 川の通信" } }),
    ["川の通信"],
  ],
  ["the source of a portal's story", `<p class="source">川の通信 3/9(木) 18:45配信</p>`, "", ["川の通信"]],
  [
    "a person whose site has the same name",
    "",
    json({ author: { ...person, name: "Daily Example" } }),
    ["Daily Example"],
  ],
  ["the house where the page says so", "<p>By Daily Example</p>", "", ["Daily Example"]],
  ["the agency of the caption", "<p>橋の跡。提供写真。(2024年 ロイター/Jane Doe)</p>", "", ["ロイター"]],
  ["no agency of a photograph", "<p>橋の跡（ロイター/Jane Doe）</p>", "", []],
  ["nobody in a comment", `<div class="comments"><span class="author">川の人</span></div>`, "", []],
])("the byline is %s", (_, body, head, expected) => {
  expect(byline(body, head)).toEqual(expected);
});

test("what stands above the headline signs another text", () => {
  expect(byline("<p>川が増水した。（気象会社発表）</p><p>【共同】</p><h1>川の橋が流される</h1>")).toEqual([]);
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
