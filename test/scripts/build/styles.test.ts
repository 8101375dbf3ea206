import { expect, test } from "vitest";
import { customNames, packSheets, shortenStyles, withCustomNames } from "../../../scripts/build/styles.mjs";

const names = customNames(["p { --ink: #000; color: var(--ink); border: var(--line-width) var(--ink) }"]);

test("the more a property is used, the shorter its name may be", () => {
  expect([...names]).toEqual([
    ["--ink", "--0_"],
    ["--line-width", "--1_"],
  ]);
});

test.each([
  ["sizes", "p{inline-size:1em;block-size:2em}", "p{width:1em;height:2em}"],
  ["least and greatest sizes", "p{max-block-size:9em;min-inline-size:0}", "p{max-height:9em;min-width:0}"],
  ["above and below", "p{margin-block-start:1em;padding-block-end:0}", "p{margin-top:1em;padding-bottom:0}"],
  ["places", "p{inset-block-start:0;inset-block-end:1px}", "p{top:0;bottom:1px}"],
  ["lines above", "p{border-block-start:0;border-block-end-color:red}", "p{border-top:0;border-bottom-color:red}"],
  ["custom properties", "p{--ink:#111;color:var(--ink,red)}", "p{--0_:#111;color:var(--0_,red)}"],
  ["their white", "p{--ink: light-dark(#000, #fff)}", "p{--0_:light-dark(#000,#fff)}"],
  ["names of typefaces", '{--ink: "Segoe UI", Roboto, sans-serif}', "{--0_:Segoe UI,Roboto,sans-serif}"],
])("%s are told in short", (_, css, short) => {
  expect(shortenStyles(css, names)).toBe(short);
});

test.each([
  ["where a line starts", "p{margin-inline-start:1em;inset-inline-end:0;border-start-end-radius:1px}"],
  ["above and below at once", "p{margin-block:1em 2em}"],
  ["what is in quotes", 'p{quotes:"a, b" "c"}'],
  ["a value that is no typeface", '{--other:"a","b"}'],
  ["a longer name", "p{--ink-2:0;color:var(--inky)}"],
  ["a name in a selector", ".block-size:hover{top:0}"],
])("%s stays", (_, css) => {
  expect(shortenStyles(css, names)).toBe(css);
});

test.each([
  ["`--ink: red; --line-width: 1px`", "`--0_: red; --1_: 1px`"],
  ['style.setProperty("--ink", ink)', 'style.setProperty("--0_", ink)'],
  ["rest > 0 ? --ink : ink", "rest > 0 ? --ink : ink"],
])("scripts set them by the same names: %s", (code, short) => {
  expect(withCustomNames(code, names)).toBe(short);
});

const files = import.meta.glob<string>("../../../src/view/*.{css,ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const code = Object.values(files).join("\n");

test("whatever our sheets read is set by us, and not by the page", () => {
  const read = [...code.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  const set = new Set([...code.matchAll(/(--[\w-]+)(?=:|")/g)].map(([, name]) => name));
  expect(read.filter((name) => !set.has(name))).toEqual([]);
});

test("sheets that are packed come back as they were", () => {
  const sheets = ["p{color:var(--0_)}.note{margin-top:1em}", 'q{quotes:"「" "」"}p{color:var(--0_)}'];
  const code = packSheets(sheets).replace("export const sheets =", "return");
  expect(new Function(code)()).toEqual(sheets);
});
