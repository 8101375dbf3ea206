import { expect, test } from "vitest";
import { chooseBody } from "../../src/article/body.ts";
import { copyPage } from "../../src/article/copy.ts";
import { measureTree } from "../../src/article/measure.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import { address, pageOf, paragraphs, story } from "../support/pages.ts";

const headline = "<h1>川の橋が流される</h1>";
const menu = `<ul>${"<li><a href='/x'>国際会議が三年ぶりに開かれる</a></li>".repeat(20)}</ul>`;
const rootsOf = (body: string, head = "") => {
  const document = pageOf(body, head);
  const copy = copyPage(document);
  return chooseBody({ copy, measures: measureTree(copy.body) }, readMetadata(document, address), document);
};
const choose = (body: string, head = "") =>
  rootsOf(body, head)
    .map((root) => root.getAttribute("id") || root.nodeName)
    .join(" ");
const textOf = (body: string) =>
  rootsOf(body)
    .map((root) => root.textContent)
    .join("");
const told = `<script type="application/ld+json">${JSON.stringify({
  "@type": "NewsArticle",
  headline: "川の橋が流される",
  articleBody: story.join("").repeat(2),
})}</script>`;

test("the text between menus", () => {
  const text = textOf(`${menu}${headline}<div>${paragraphs}</div>${menu}`);
  for (const words of story) expect(text).toContain(words);
  expect(text).not.toContain("国際会議");
});

test("the part that the page calls the body, without its header", () => {
  const header = "<p>川の町から</p>";
  expect(choose(`<div>${headline}${header}<div id="it" class="article-body">${paragraphs}</div></div>`)).toBe("it");
});

test("the part that search engines are told of, where a longer text stands elsewhere", () => {
  const other = `<div id="other">${"<p>秋の祭りが近づき、港の倉庫では若者が太鼓を磨き、年寄りが昔の歌を教えている。</p>".repeat(12)}</div>`;
  expect(choose(`<section><div><div>${headline}<div id="it">${paragraphs}</div></div></div></section>${other}`)).toBe(
    "other",
  );
  expect(
    choose(`<section><div><div>${headline}<div id="it">${paragraphs}</div></div></div></section>${other}`, told),
  ).toBe("it");
});

test("what the page calls the body inside the engine's choice, where nearly all running text stands in it", () => {
  const labels = `<p>${"<b>川、橋、</b>".repeat(20)}</p>`;
  const page = (beside: string) =>
    `${headline}<div id="all"><div id="it" class="article-body">${paragraphs}</div>${labels}${beside}</div>`;
  expect(choose(page(""))).toBe("it");
  expect(choose(page(paragraphs))).toBe("all");
});

test("nothing where there is no text", () => {
  expect(choose("<img src='/a.jpg'>")).toBe("");
});

test("roots stand in document order, none inside another", () => {
  const roots = rootsOf(`${headline}<div>${paragraphs}</div><div>${paragraphs}</div>`);
  for (const [index, root] of roots.entries()) {
    const next = roots[index + 1];
    expect(roots.some((other) => other !== root && other.contains(root))).toBe(false);
    if (next) expect(root.order).toBeLessThan(next.order);
  }
});
