import { expect, test } from "vitest";
import { copyPage } from "../../src/article/copy.ts";
import { bodySigns, descend, type Grounds, stepsFrom } from "../../src/article/descent.ts";
import { measureTree } from "../../src/article/measure.ts";
import type { Part } from "../../src/article/tree.ts";
import { pageOf } from "../support/pages.ts";
import { partAt } from "../support/parts.ts";

const sentence = "The ferry to Gull Island left the quay at nine, and nobody on board had seen such a sea before.";
const prose = (count: number) => `<p>${sentence}</p>`.repeat(count);
const links = `<ul>${"<li><a href='/x'>Harbour news of the week</a></li>".repeat(12)}</ul>`;

function look(html: string, given: Partial<Grounds> = {}) {
  const { body } = copyPage(pageOf(html));
  const measures = measureTree(body);
  const grounds: Grounds = { measures, chosen: null, headline: null, prose: measures(body).prose, ...given };
  return { body, grounds };
}

const nameOf = (part: Part) => part.getAttribute("id") ?? part.nodeName;
const found = (html: string, given = (_: Part): Partial<Grounds> => ({})) => {
  const { body, grounds } = look(html);
  return descend(body, { ...grounds, ...given(body) });
};

test.each([
  ["the part with the text, without the lists beside it", `<div id="it">${prose(9)}</div><div>${links}</div>`, "it"],
  ["through boxes that hold nothing else", `<div><div><div id="it">${prose(9)}</div></div></div>${links}`, "it"],
  [
    "all sections of a story",
    `<div id="it">${`<section class="part"><h2>Then</h2>${prose(4)}</section>`.repeat(4)}</div>${links}`,
    "it",
  ],
  [
    "text and quotations that stand between boxes",
    `<div id="it">${prose(4)}<div>${prose(3)}</div>${prose(4)}</div>`,
    "it",
  ],
])("it finds %s", (_, html, expected) => {
  expect(nameOf(found(html).part)).toBe(expected);
});

test("an article with the headline in it goes before what readers say below", () => {
  const html = `<article id="it"><h1>The late ferry</h1>${prose(9)}</article><div>${prose(2)}</div>`;
  expect(nameOf(found(html, (body) => ({ headline: partAt(body, "h1") })).part)).toBe("it");
});

test("what Readability chose weighs where it was asked", () => {
  const html = `<div id="wide"><div><div id="story">${prose(9)}</div></div><div id="other" class="faq">${prose(1)}</div></div>`;
  const chosen = (body: Part) => ({ chosen: [partAt(body, "#story")] });
  const both = (body: Part) => ({ chosen: [partAt(body, "#story"), partAt(body, "#other")] });
  expect(nameOf(found(html, chosen).part)).toBe("story");
  expect(nameOf(found(html, both).part)).toBe("wide");
});

test("a page of one text leaves no doubt", () => {
  expect(found(`<div>${prose(3)}</div>`).margin).toBe(Number.POSITIVE_INFINITY);
});

test("the way ends where texts begin", () => {
  const { body, grounds } = look(`<div id="a"><div id="b">${prose(2)}</div>${links}</div>`);
  expect(stepsFrom(body, grounds.measures).map(({ inner }) => nameOf(inner))).toEqual(["a", "b"]);
  expect(stepsFrom(look(links).body, grounds.measures)).toEqual([]);
});

test("signs tell what a step leaves outside", () => {
  const html = `<h1 id="headline">The late ferry</h1><div id="it">${prose(3)}</div><footer>${prose(1)}</footer>`;
  const { body, grounds } = look(html);
  const step = { outer: body, inner: partAt(body, "#it") };
  const signs = bodySigns(step, { ...grounds, headline: partAt(body, "#headline") });
  expect(signs).toMatchObject({ rest: 0.25, share: 0.75, after: 0.25, named: 0.25, text: 0, headlineBefore: 0.25 });
  expect(signs).toMatchObject({ headlineIn: 0, article: 0, alike: 0, boxes: 0 });
  expect(signs).not.toHaveProperty("engine");
});
