import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detectArticle, measureSigns } from "../../src/article/detect.ts";
import { address, clobbered, pageOf, paragraphs, story } from "../support/pages.ts";

const headline = "<h1>川の橋が流される</h1>";
const news = `<meta property="og:type" content="article">`;
const wire = `${headline}<p>2024年6月20日 11時23分</p><div>${paragraphs}</div>`;
const english = [
  "The old stone bridge over the river was carried away early on Monday after two days of heavy rain.",
  "The mayor told reporters that the town would rebuild it, and asked the government for help with the cost.",
  "Children crossed it on their way to school for a hundred years; lessons stop until a bus has been found.",
  "Forecasters expect the rain to last until Wednesday, with rivers in the valley above their banks for days.",
].map((text) => `<p>${text}</p>`);
const links = (count: number) =>
  `<ul>${"<li><a href='/x'>国際会議が三年ぶりに開かれる見通し</a></li>".repeat(count)}</ul>`;
const is = (body: string, head = "", url = address) => detectArticle(pageOf(body, head, url), url).isArticle;

test.each([
  ["a wire story", wire, news],
  ["a story of lines and breaks", `${headline}<div>${story.join("<br><br>")}</div>`, news],
  [
    "a report in English",
    `<h1>River takes the bridge</h1><div class="byline">By Jane Doe</div>${english.join("")}`,
    news,
  ],
  ["a story between long lists", links(40) + wire + links(40), news],
  [
    "a story that says what it is in JSON-LD alone",
    wire,
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"川の橋が流される"}</script>`,
  ],
])("%s is an article", (_, body, head) => {
  expect(is(body, head)).toBe(true);
});

const byline = `<p class="byline">山田花子</p>`;
const loud = `${news}<script type="application/ld+json">{"@type":"NewsArticle","headline":"川の橋が流される"}</script>`;
const dated = "https://news.example.jp/2024/06/20/river";
const site = `<meta property="og:type" content="website">`;
test.each([
  ["a front page", links(60), site, "https://news.example.jp/"],
  ["a list of teasers", `<ul>${`<li><a href="/x">話題</a><p>${story[0]}</p></li>`.repeat(9)}</ul>`, loud, dated],
  [
    "a shop",
    `<h1>橋の模型</h1><p class="price">980円</p><button class="cart">買う</button><p>${story[0]}</p>`,
    `<script type="application/ld+json">{"@type":"Product"}</script>`,
    address,
  ],
  [
    "a forum",
    `<h1>橋の話</h1>${`<div class="reply"><p>${story[0]}</p></div>`.repeat(12)}`,
    "",
    "https://forum.example.jp/t/77",
  ],
  ["a search", `<form><input></form>${`<div><a href="/x">橋</a><span>橋の話題</span></div>`.repeat(10)}`, "", address],
  ["a teaser, however loud", `${byline}${headline}<p>${(story[0] ?? "").slice(0, 40)}</p>`, loud, dated],
  ["an empty body", "", news, address],
])("%s is none", (_, body, head, url) => {
  expect(is(body, head, url)).toBe(false);
});

const slug = "https://example.org/river-takes-the-old-bridge-away";
const answersOf = (text: string, count: number) =>
  `<div class="user-card">Jane</div><div class="message-body"><p>${text}</p></div>`.repeat(count);
const sentences = english.join("");
const dateline = `<h1>River takes the bridge</h1><p>March 3, 2024</p>`;
const card = (text: string) => `<article><h2><a href="/x">${text.slice(0, 30)}</a></h2><p>${text}</p></article>`;

test.each([
  [
    "documentation",
    `<h1>Bridges, in short</h1>${sentences}${"<pre><code>bridge --open</code></pre>".repeat(6)}${sentences}`,
    "https://docs.example.org/en/stable/bridges.html",
  ],
  [
    "a thread of a forum",
    `${dateline}${answersOf(story.join(""), 9)}`,
    "https://example.org/threads/the-old-bridge.77/",
  ],
  [
    "a service",
    `<h1>Bridges that last</h1>${sentences}<div class="pricing">9</div>`,
    "https://example.org/services/bridges",
  ],
  [
    "a section of a paper",
    `<h1>Rivers and bridges</h1>${[...english, ...story].map(card).join("")}`,
    "https://example.org/rivers/",
  ],
])("%s is none, although it is all text", (_, body, url) => {
  expect(is(body, "", url)).toBe(false);
});

test.each([
  ["a story with many comments below it", `${dateline}<div>${sentences}</div>${answersOf("I saw it.", 90)}`],
  ["a page that its server puts into one form", `<form><div>${dateline}${sentences}</div></form>`],
  ["a story under a long menu", links(600) + dateline + sentences],
])("%s is an article", (_, body) => {
  expect(is(body, news, slug)).toBe(true);
});

test.each([
  ["by the words of its address", "https://example.org/a-bridge-is-gone", english.join(""), true],
  ["by the day in it", "https://example.org/2024/06/20/x", english.join(""), true],
  ["by its number, in Japanese", "https://example.jp/articles/K1A2B3C4.html", paragraphs, true],
  ["not by a number in English", "https://example.org/articles/K1A2B3C4.html", english.join(""), false],
  ["not by the number of a day in the month", "https://example.jp/list/12", paragraphs, false],
])("a story is known %s", (_, url, body, expected) => {
  expect(measureSigns(pageOf(body, "", url), url)?.storyAddress).toBe(expected);
});

test.each([
  ["https://docs.example.org/bridges", true],
  ["https://www.example.org/forums/bridges/12", true],
  ["https://example.org/wiki", true],
  ["https://example.org/how-docs-are-written", false],
  ["https://shopping.example.org/documentary/1", false],
])("the address %s names another kind of page: %s", (url, expected) => {
  expect(measureSigns(pageOf(paragraphs, "", url), url)?.otherAddress).toBe(expected);
});

test.each([
  ["NewsArticle", true, false],
  ["TechArticle", false, false],
  ["Product", false, true],
  ["QAPage", false, true],
  ["Organization", false, false],
])("JSON-LD of the type %s", (type, storyData, otherData) => {
  const head = `<script type="application/ld+json">{"@type":"${type}"}</script>`;
  expect(measureSigns(pageOf(paragraphs, head), address)).toMatchObject({ storyData, otherData });
});

test("answers count as far as the text goes, what stands inside one is one", () => {
  const thread = measureSigns(pageOf(`<div class="reply">${paragraphs}</div>`), address);
  const comments = measureSigns(pageOf(`<div>${paragraphs}</div><div class="reply">Yes.</div>`), address);
  expect(thread).toMatchObject({ answers: Math.log1p(1), insideAnswer: true });
  expect(comments).toMatchObject({ answers: 0, insideAnswer: false });
});

test("a script under the headline does not hide the date below it", () => {
  const script = `<script>${"var bridge = 1;".repeat(90)}</script>`;
  const body = `<h1>River takes the bridge</h1>${script}<p>March 3, 2024</p>${sentences}`;
  expect(measureSigns(pageOf(body), address)?.date).toBe(true);
});

test("what is there for want of scripts is no text", () => {
  expect(measureSigns(pageOf(`<noscript><div>${sentences}</div></noscript>`), address)).toBeNull();
});

test("a field named parentElement does no harm to a page in one form", () => {
  const body = `<form><input name="parentElement">${dateline}${sentences}</form>`;
  expect(measureSigns(clobbered(pageOf(body)), address)).toEqual(measureSigns(pageOf(body), address));
});

test("a page without a body element is none", () => {
  const document = pageOf("");
  document.body.remove();
  expect(detectArticle(document, address).isArticle).toBe(false);
});

test.each([
  ["body", "img"],
  ["title", "img"],
  ["documentElement", "img"],
  ["querySelector", "form"],
  ["querySelectorAll", "form"],
  ["createTreeWalker", "img"],
])("a page that names something document.%s is read as any other", (name, tag) => {
  const document = pageOf(`${wire}<${tag} name="${name}"></${tag}>`, news);
  expect(detectArticle(clobbered(document), address)).toEqual(detectArticle(pageOf(wire, news), address));
});

test.each(["nodeName", "childNodes", "closest", "parentElement", "textContent"])(
  "a form with breaks and a field named %s does no harm",
  (name) => {
    const form = `<form>${story[0]}<br><input name="${name}"><br></form>`;
    expect(detectArticle(clobbered(pageOf(wire + form, news)), address).isArticle).toBe(true);
  },
);

test("the score is the sum of its signs, and above 0 for an article", () => {
  const { isArticle, score, signs } = detectArticle(pageOf(wire, news), address);
  const less = detectArticle(pageOf(wire), address);
  expect(isArticle).toBe(score > 0);
  expect(signs.openGraph).toBeGreaterThan(0);
  expect(score - less.score).toBeCloseTo(signs.openGraph ?? Number.NaN);
});

test("the page is not changed", () => {
  const document = pageOf(links(9) + wire, news);
  const before = document.documentElement.outerHTML;
  detectArticle(document, address);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  ["ja-wire", true],
  ["ja-br", true],
  ["ja-short", true],
  ["ja-pages-1", true],
  ["ja-pages-2", true],
  ["en-report", true],
  ["en-longread", true],
  ["hostile", true],
  ["front", false],
  ["category", false],
  ["shop", false],
  ["search", false],
  ["video", false],
])("the sample page %s: %s", (name, expected) => {
  const url = `https://news.example.jp/${name}.html`;
  const html = readFileSync(`test/pages/${name}.html`, "utf8");
  const document = new DOMParser().parseFromString(html, "text/html");
  expect(detectArticle(document, url).isArticle).toBe(expected);
});
