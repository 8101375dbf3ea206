import { expect, test } from "vitest";
import { readMetadata } from "../../src/article/metadata.ts";
import { address, pageOf } from "../support/pages.ts";

const headline = "<h1>川の橋が流される</h1>";
const read = (body: string, head = "", url = address) => readMetadata(pageOf(body, head, url), url);
const named = (name: string) => `<meta property="og:site_name" content="${name}">`;

test.each([
  ["what the page says", named("川の日報"), "川の日報"],
  ["without its slogan", named("川の日報オフィシャルサイト"), "川の日報"],
  ["what the address spells", named("News of the river - Example"), "Example", "https://www.example.com/a"],
  ["though it has more words", named("The Éxample Post | All the news"), "The Éxample Post", "https://example.com/a"],
  ["what titles end with", named("例新聞 | 川の話"), "例新聞"],
  ["the first of several", named("River Post | All the news"), "River Post"],
  ["the last of several", named("川新聞社：川の日報"), "川の日報"],
  ["the name of the application", `<meta name="application-name" content="川の日報">`, "川の日報"],
  ["the end of the title", "", "例新聞"],
])("the site is %s", (_, head, expected, url = address) => {
  expect(read(headline, head, url).site).toBe(expected);
});

test("where nothing names it, the site is its host", () => {
  const document = pageOf(headline);
  document.title = "川の橋が流される";
  expect(readMetadata(document, "https://www.example.jp/a").site).toBe("example.jp");
});

test.each([
  ["the label above the headline", `<div><p class="kicker">災害</p>${headline}</div>`, "", "災害"],
  ["not one below it", `<div>${headline}<p class="category">災害</p></div>`, "", null],
  ["the section", headline, `<meta property="article:section" content="社会,災害">`, "社会"],
  ["not an address", headline, `<meta property="article:section" content="https://news.example.jp/s">`, null],
  ["without a date", `<div><p class="category">April 28, 2025 災害</p>${headline}</div>`, "", "災害"],
  ["not a state", `<div><p class="eyebrow">Updated</p>${headline}</div>`, "", null],
  ["not the site", `<div><p class="eyebrow">例新聞</p>${headline}</div>`, "", null],
  [
    "the second label where the first is none",
    `<div><p class="kicker">更新</p><p class="kicker">災害</p>${headline}</div>`,
    "",
    "災害",
  ],
  ["not the headline again", `<p class="kicker">川の橋が流される</p>${headline}`, "", null],
])("the kicker is %s", (_, body, head, expected) => {
  expect(read(body, head).kicker).toBe(expected);
});

const deck = "大雨の町で百年の橋が失われた。住民は再建を待つ。";
test.each([
  ["the line under the headline", `<div>${headline}<p class="standfirst">${deck}</p></div>`, deck],
  ["not who wrote it", `<div>${headline}<p class="subtitle author">編集委員 山田花子</p></div>`, null],
  ["not the head of a part", `<div>${headline}<p>${"川".repeat(600)}</p><p class="subhead">${deck}</p></div>`, null],
  ["not a word or two", `<div>${headline}<p class="subtitle">写真</p></div>`, null],
  ["not one of another story", `<div>${headline}</div><div><p class="deck">${deck}</p></div>`, null],
])("the deck is %s", (_, body, expected) => {
  expect(read(body).deck).toBe(expected);
});

test.each([
  ["ja", "ja"],
  ["ja_JP", "ja-JP"],
  ["", null],
])("lang=%j is %j", (lang, expected) => {
  const document = pageOf(headline);
  document.documentElement.lang = lang;
  expect(readMetadata(document, address).lang).toBe(expected);
});

test.each([
  ["RTL", "rtl"],
  ["ltr", "ltr"],
  ["auto", null],
])("dir=%j is %j", (dir, expected) => {
  const document = pageOf(headline);
  document.documentElement.setAttribute("dir", dir);
  expect(readMetadata(document, address).dir).toBe(expected);
});

test("the picture is the one for those who share the page", () => {
  expect(read(headline, `<meta property="og:image" content="/river.jpg">`).image).toBe("/river.jpg");
});

test("byline and date stand beside the h1, whatever the titles say", () => {
  const page = `<h1>川</h1><p>By Jane Doe</p><p>2024年6月20日</p><h1>橋</h1>`;
  expect(read(page)).toMatchObject({ headlineElement: null, byline: ["Jane Doe"], published: "2024-06-20" });
});

test("where no language is told, the letters tell the zone of a printed time", () => {
  const document = pageOf("<h1>河上的桥被冲走</h1><p>2024年6月20日 11:23</p><p>河上的桥被大雨冲走，居民等待重建。</p>");
  document.documentElement.removeAttribute("lang");
  document.title = "河上的桥被冲走";
  expect(readMetadata(document, "https://news.example.com/a").published).toBe("2024-06-20T11:23:00+08:00");
});

test("a page without a body has metadata too", () => {
  const document = pageOf("");
  document.body.remove();
  expect(readMetadata(document, address).headline).toBe("川の橋が流される");
});
