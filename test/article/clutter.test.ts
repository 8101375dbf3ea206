import { expect, test } from "vitest";
import { cutClutter, namesOf } from "../../src/article/clutter.ts";
import { copyPage } from "../../src/article/copy.ts";
import { pageOf, paragraphs, story } from "../support/pages.ts";

const cut = (html: string) => {
  const copy = copyPage(pageOf(html));
  const cuts = cutClutter(copy);
  return { kinds: cuts.map(({ kind }) => kind), text: copy.body.textContent, cuts };
};
const list = "<ul><li><a href='/x'>別の橋の話</a></li></ul>";

test.each([
  ["navigation", `<nav>${list}</nav>`],
  ["navigation", `<div role="navigation">${list}</div>`],
  ["legal", `<footer>例新聞社</footer>`],
  ["ranking", `<div id="sideRankingPanel">${list}</div>`],
  ["related", `<div class="related-link-elm">${list}</div>`],
  ["advertisement", `<div class="ad-teads-nw-box">広告</div>`],
  ["promotion", `<div id="magazine-info"><p>好評発売中</p></div>`],
  ["sharing", `<div class="sns_share">${list}</div>`],
  ["comments", `<div class="comment-box"><p>橋は要る。</p></div>`],
  ["other", `<aside>${list}</aside>`],
])("%s goes: %s", (kind, html) => {
  const { kinds, text } = cut(`<div>${paragraphs}</div>${html}`);
  expect(kinds).toEqual([kind]);
  expect(text).not.toContain("別の橋の話");
  expect(text).toContain(story[3]);
});

test.each([
  ["a box that holds much of the story", `<div class="related">${paragraphs}</div>`],
  ["a story told in boxes of one name", story.map((text) => `<div class="promo"><p>${text}</p></div>`).join("")],
  ["main, whatever its class", `<main class="sidebar">${paragraphs}</main>`],
  ["an aside with a whole paragraph", `<div>${paragraphs}</div><aside><p>${story.join("")}</p></aside>`],
])("%s stays", (_, html) => {
  expect(cut(html).kinds).toEqual([]);
});

test("comments go though they outweigh the story", () => {
  const comments = `<div class="comments">${paragraphs}${paragraphs}</div>`;
  expect(cut(`<div>${paragraphs}</div>${comments}`).kinds).toEqual(["comments"]);
});

test("of parts in one another the outer one is told, once", () => {
  expect(cut(`<div>${paragraphs}</div><nav><div class="related">${list}</div></nav>`).kinds).toEqual(["navigation"]);
});

test.each([
  [`<p class="sideRankingPanel bl_box">`, "side ranking panel bl box"],
  [`<p class="no-sidebar" id="newsList">`, "news list"],
  ["<p>", ""],
])("the names of %s are %j", (html, expected) => {
  const element = pageOf(html).querySelector("p");
  expect(element && namesOf(element)).toBe(expected);
});
