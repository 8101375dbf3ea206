import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { cutReadability } from "../../../scripts/build/readability.mjs";

const name = "@mozilla/readability/Readability.js";
const code = readFileSync(`node_modules/${name}`, "utf8");
const samples = readdirSync("test/pages").filter((file) => file.endsWith(".html"));

/** The whole Readability, and the part of it that is bundled, each with our own modules around it. */
const [whole, cut] = [await engineWith(code), await engineWith(cutReadability(code))];

async function engineWith(source: string) {
  const module = { exports: {} };
  new Function("module", source.replace("export default", "module.exports ="))(module);
  vi.resetModules();
  vi.doMock(name, () => ({ default: module.exports }));
  const [{ copyPage }, { askReadability }] = await Promise.all([
    import("../../../src/article/copy.ts"),
    import("../../../src/article/engine.ts"),
  ]);
  return { copyPage, askReadability };
}

function choiceBy({ copyPage, askReadability }: typeof whole, html: string): number[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  return askReadability(copyPage(page), { headline: null, isEastAsian: false }, page).map(({ order }) => order);
}

test.each(samples)("what is bundled of Readability chooses of %s what the whole chooses", (file) => {
  const html = readFileSync(`test/pages/${file}`, "utf8");
  expect(choiceBy(cut, html)).toEqual(choiceBy(whole, html));
});

// Each asks for other parts of it: a second try with weaker rules, tables, who wrote it, lists, lines parted by <br>.
test.each([
  ["a page of a few words", "<div class='sidebar'><p>The river rose.</p></div>"],
  ["a page without words", "<div><img src='a.png'></div>"],
  ["a table of numbers", `<table><caption>Rain</caption>${"<tr><td>1</td><td>2</td></tr>".repeat(12)}</table>`],
  ["a byline", `<div><p class="byline">Jane Doe</p>${"<p>The river rose, and the bridge fell.</p>".repeat(20)}</div>`],
  ["a list of links", `<ul>${"<li><a href='/a'>Another story of the town</a></li>".repeat(9)}</ul>`],
  ["lines", `<div>${"The river rose, and the bridge fell, and the town slept.<br><br>".repeat(12)}</div>`],
])("and so it does of %s", (_, html) => {
  expect(choiceBy(cut, html)).toEqual(choiceBy(whole, html));
});

test("it is a good deal smaller", () => {
  expect(cutReadability(code).length).toBeLessThan(code.length * 0.55);
});

test("a step that Readability has no more is told", () => {
  expect(() => cutReadability(code.replace("  _prepDocument() {", "  _prepare() {"))).toThrow("_prepDocument");
});
