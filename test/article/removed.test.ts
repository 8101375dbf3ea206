import { expect, test } from "vitest";
import { longestRemoval, mostRemovedBlocks } from "../../src/article/article.ts";
import { type Reading, readBlocks } from "../../src/article/blocks.ts";
import { cutClutter } from "../../src/article/clutter.ts";
import { copyPage } from "../../src/article/copy.ts";
import { measureTree } from "../../src/article/measure.ts";
import { recordRemovals } from "../../src/article/removed.ts";
import { address, pageOf, paragraphs, story } from "../support/pages.ts";
import { partAt, partsAt } from "../support/parts.ts";

const removals = (html: string) => {
  const copy = copyPage(pageOf(html));
  const cuts = cutClutter(copy);
  const reading: Reading = { copy, measures: measureTree(copy.body), base: address };
  const root = partAt(copy.body, "#body");
  const said = partsAt(copy.body, "h1");
  return recordRemovals({ cuts, lineCuts: [], roots: [root], said }, readBlocks(root, reading), reading).removed;
};
const link = "<a href='/x'>別の橋の話</a>";
const [first = "", ...others] = story.map((text) => `<p>${text}</p>`);

test("what stands around the body is told in order, with its place in the body", () => {
  const html = `<p>上の話</p><h1>川の橋が流される</h1><div id="body">${first}<nav>${link}</nav>${others.join("")}</div><p>${link}</p>`;
  expect(removals(html).map(({ kind, rule, text, before }) => [kind, rule, text, before])).toEqual([
    ["other", "outside", "上の話", 0],
    ["navigation", "nav", "別の橋の話", 1],
    ["navigation", "outside", "別の橋の話", 4],
  ]);
});

test("what has no words is not told", () => {
  expect(removals(`<div><img src="/a.jpg"></div><div id="body">${paragraphs}</div><nav></nav>`)).toEqual([]);
});

test("captions and credits are words too", () => {
  const figure = `<figure><img src="/a.jpg"><figcaption>橋の跡（例新聞提供）</figcaption></figure>`;
  expect(removals(`${figure}<div id="body">${paragraphs}</div>`)[0]?.text).toBe("橋の跡 例新聞提供");
});

test.each([
  ["text", 100, longestRemoval, longestRemoval / 100],
  ["blocks", 1, 2 * mostRemovedBlocks - 1, mostRemovedBlocks],
])("%s are capped", (_, letters, characters, blocks) => {
  const long = `<footer>${`<p>${"橋".repeat(letters)}</p>`.repeat(60)}</footer>`;
  const [removal] = removals(`<div id="body">${paragraphs}</div>${long}`);
  expect(removal?.text.length).toBe(characters);
  expect(removal?.blocks.length).toBe(blocks);
});
