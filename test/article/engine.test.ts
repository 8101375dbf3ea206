import { expect, test } from "vitest";
import { copyPage } from "../../src/article/copy.ts";
import { askReadability } from "../../src/article/engine.ts";
import { pageOf, paragraphs, story } from "../support/pages.ts";

const list = `<ul id="list" class="sidebar">${"<li><a href='/x'>話題</a></li>".repeat(9)}</ul>`;

test("the answer is told in elements of the copy, which stays as it was", () => {
  const copy = copyPage(pageOf(`<div id="it">${paragraphs}</div>${list}`));
  const before = copy.body.outerHTML;
  const choice = askReadability(copy, null);
  expect(choice?.roots.every((root) => copy.body.contains(root))).toBe(true);
  expect(choice?.roots.map((root) => root.textContent).join("")).toContain(story[3]);
  expect(copy.body.outerHTML).toBe(before);
});

test("it knows what was kept, and what was thrown out", () => {
  const copy = copyPage(pageOf(`<div>${paragraphs}</div>${list}`));
  const choice = askReadability(copy, null);
  const kept = (selector: string) => {
    const element = copy.body.querySelector(selector);
    return element && choice?.kept(element);
  };
  expect(kept("p")).toBe(true);
  expect(kept("#list")).toBe(false);
});

test("a short Japanese story is enough for it", () => {
  expect(
    askReadability(
      copyPage(
        pageOf(
          `<div>${story
            .slice(0, 2)
            .map((text) => `<p>${text}</p>`)
            .join("")}</div>`,
        ),
      ),
      null,
    ),
  ).not.toBeNull();
});

test("Japanese commas and stops speak for a text, as Latin commas do", () => {
  const part = (id: string, text: string) => `<section><div id="${id}">${`<p>${text}</p>`.repeat(3)}</div></section>`;
  const isKept = (words: string) => {
    const copy = copyPage(pageOf(part("long", "川の橋の話".repeat(80)) + part("short", words.repeat(40))));
    const short = copy.body.querySelector("#short");
    return short && askReadability(copy, null)?.kept(short);
  };
  expect(isKept("川、橋。")).toBe(true);
  expect(isKept("川の橋の")).toBe(false);
});

test("an empty page has no answer", () => {
  expect(askReadability(copyPage(pageOf("")), null)).toBeNull();
});
