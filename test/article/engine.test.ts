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
  const choice = askReadability(copy, null, page);
  return { copy, choice, before, text: choice?.roots.map((root) => root.textContent).join("") };
};
const stateOf = ({ body, parts }: Copy) => [markupOf(body), ...parts.map(({ order, last }) => `${order} to ${last}`)];

test("the answer is told in parts of the copy, which stays as it was", () => {
  const { copy, choice, text, before } = ask(`<div id="it">${paragraphs}</div>${list}`);
  expect(choice?.roots.every((root) => copy.parts.includes(root))).toBe(true);
  expect(text).toContain(story[3]);
  expect(stateOf(copy)).toEqual(before);
});

test("it knows what was kept, and what was thrown out", () => {
  const { copy, choice } = ask(`<div>${paragraphs}</div>${list}`);
  expect(choice?.kept(partAt(copy.body, "p"))).toBe(true);
  expect(choice?.kept(partAt(copy.body, "#list"))).toBe(false);
});

test("what its first try throws out stands in its place when it tries again", () => {
  const { copy, choice, text, before } = ask(`<div class="sidebar">${paragraphs}</div>`);
  for (const words of story) expect(text).toContain(words);
  expect(choice?.kept(partAt(copy.body, "p"))).toBe(true);
  expect(stateOf(copy)).toEqual(before);
});

test("a short Japanese story is enough for it", () => {
  const short = story.slice(0, 2).map((text) => `<p>${text}</p>`);
  expect(ask(`<div>${short.join("")}</div>`).choice).not.toBeNull();
});

test("Japanese commas and stops speak for a text, as Latin commas do", () => {
  const part = (id: string, text: string) => `<section><div id="${id}">${`<p>${text}</p>`.repeat(3)}</div></section>`;
  const isKept = (words: string) => {
    const { copy, choice } = ask(part("long", "川の橋の話".repeat(80)) + part("short", words.repeat(40)));
    return choice?.kept(partAt(copy.body, "#short"));
  };
  expect(isKept("川、橋。")).toBe(true);
  expect(isKept("川の橋の")).toBe(false);
});

test("an empty page has no answer", () => {
  expect(ask("").choice).toBeNull();
});
