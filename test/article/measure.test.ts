import { expect, test } from "vitest";
import { copyPage } from "../../src/article/copy.ts";
import { linkDensity, measureTree } from "../../src/article/measure.ts";
import { Part } from "../../src/article/tree.ts";
import { lengthOf } from "../../src/article/words.ts";
import { pageOf, story } from "../support/pages.ts";
import { partAt } from "../support/parts.ts";

const copied = (html: string) => copyPage(pageOf(html)).body;
const measure = (html: string) => {
  const body = copied(html);
  return measureTree(body)(body);
};

test("letters and links are counted, an East Asian letter as three", () => {
  expect(measure(`<p>river</p><p><a href="/x"><b>橋</b></a></p>`)).toEqual({
    letters: 8,
    linked: 3,
    prose: 0,
    pictures: 0,
  });
});

test.each([
  ["a long stretch", `<p>${"川".repeat(20)}</p>`, 60],
  ["a short one with a stop", "<p>川が橋を流した。</p>", 24],
  ["a label", "<p>人気ランキング</p>", 0],
  ["a link", `<p><a href="/x">${story[0]}</a></p>`, 0],
])("%s is running text of %3$i letters", (_, html, prose) => {
  expect(measure(html).prose).toBe(prose);
});

test("an element counts what is in it, another one nothing", () => {
  const body = copied(`<div><p>${story[0]}</p><img></div><i></i>`);
  const measures = measureTree(body);
  expect(measures(partAt(body, "div"))).toMatchObject({ letters: lengthOf(story[0] ?? ""), pictures: 1 });
  expect(measures(partAt(body, "i")).letters).toBe(0);
  expect(measures(new Part("DIV")).letters).toBe(0);
});

test("without letters there is no density of links", () => {
  expect(linkDensity(measure(""))).toBe(0);
  expect(linkDensity(measure(`<a href="/x">ab</a>cd`))).toBe(0.5);
});
