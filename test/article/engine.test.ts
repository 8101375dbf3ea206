import { expect, test } from "vitest";
import { type Copy, copyPage } from "../../src/article/copy.ts";
import { askReadability } from "../../src/article/engine.ts";
import { pageOf, paragraphs, story } from "../support/pages.ts";
import { markupOf, partAt } from "../support/parts.ts";

const list = `<ul id="list" class="sidebar">${"<li><a href='/x'>話題</a></li>".repeat(9)}</ul>`;

const ask = (html: string) => {
  const page = pageOf(html);
  const copy = copyPage(page);
  const before = stateOf(copy);
  const chosen = askReadability(copy, { headline: null, isEastAsian: true }, page);
  const holds = (selector: string) => chosen.some((root) => root.contains(partAt(copy.body, selector)));
  return { copy, chosen, holds, before, text: chosen.map((root) => root.textContent).join("") };
};
const stateOf = ({ body, parts }: Copy) => [markupOf(body), ...parts.map(({ order, last }) => `${order} to ${last}`)];

test("the answer is told in parts of the copy, which stays as it was", () => {
  const { copy, chosen, text, before } = ask(`<div id="it">${paragraphs}</div>${list}`);
  expect(chosen.every((root) => copy.parts.includes(root))).toBe(true);
  expect(text).toContain(story[3]);
  expect(stateOf(copy)).toEqual(before);
});

test("it holds the text, and not the list beside it", () => {
  const { holds } = ask(`<div>${paragraphs}</div>${list}`);
  expect(holds("p")).toBe(true);
  expect(holds("#list")).toBe(false);
});

test("what its first try throws out stands in its place when it tries again", () => {
  const { copy, holds, text, before } = ask(`<div class="sidebar">${paragraphs}</div>`);
  for (const words of story) expect(text).toContain(words);
  expect(holds("p")).toBe(true);
  expect(stateOf(copy)).toEqual(before);
});

test("a short Japanese story is enough for it", () => {
  const short = story.slice(0, 2).map((text) => `<p>${text}</p>`);
  expect(ask(`<div>${short.join("")}</div>`).text).toContain(story[0]);
});

test("Japanese commas and stops speak for a text, as Latin commas do", () => {
  const part = (id: string, text: string) => `<section><div id="${id}">${`<p>${text}</p>`.repeat(3)}</div></section>`;
  const isKept = (words: string) => {
    return ask(part("long", "川の橋の話".repeat(80)) + part("short", words.repeat(40))).holds("#short");
  };
  expect(isKept("川、橋。")).toBe(true);
  expect(isKept("川の橋の")).toBe(false);
});

test("an empty page has no answer", () => {
  expect(ask("").chosen).toEqual([]);
});
