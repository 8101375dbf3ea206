// @vitest-environment node
import { expect, test } from "vitest";
import { packPatterns } from "../../../scripts/build/patterns.mjs";

type Packed = string | RegExp | ReadonlySet<string>;

const unpacked = (module: string): Packed[] =>
  new Function(`${module.replace("export const packed =", "return")}`)() as Packed[];

/** The code with what it takes from `packed` put back. */
function restored(code: string): string {
  const { module, change } = packPatterns([code]);
  const packed = unpacked(module);
  return change(code)
    .replace(/^import .*\n/, "")
    .replace(/packed\[(\d+)\]/g, (_, at) => told(packed[Number(at)]));
}

function told(value: Packed | undefined): string {
  if (typeof value === "string") return JSON.stringify(value);
  return value instanceof RegExp ? String(value) : setTold([...(value ?? [])]);
}
const setTold = (words: string[]) => `{${[...new Set(words)].sort().join(" ")}}`;

const listsIn = (text: string) => [...text.matchAll(/"([^"]*)"/g)].flatMap(([, list]) => (list ?? "").split(" "));

/** The code with lists as `told` tells them. */
const plain = (code: string) =>
  code
    .replace(/(?<== )any\(([^)]*?(?:"[^"]*",?\s*)+)\)/g, (_, lists) => JSON.stringify(listsIn(lists).join("|")))
    .replace(/\bwordSet\(\s*((?:"[^"\\]*",?\s*)+)\)/g, (whole, lists) =>
      listsIn(lists).every(Boolean) ? setTold(listsIn(lists)) : whole,
    );

const files = import.meta.glob<string>("../../../src/{article,insight}/**/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

test.each(Object.entries(files))("what is packed of %s is what it was", (_, code) => {
  expect(restored(code)).toBe(plain(code));
});

test.each([
  ["a long pattern", "const related = /^(?:related|read (?:more|also)|see also)$/i;", true],
  ["a pattern with slashes", String.raw`const address = /^https?:\/\/[^/]+\/(?:news|story|article)\//;`, true],
  ["a short pattern", "const word = /^[a-z]+$/i;", false],
  ["a pattern that remembers where it is", "const marks = /[“”„]|(?<!x)''|\"(?=y|z)|xxxx/gu;", false],
  ["a division", "const part = (all / some.length + more.length) / (others.length || 1);", false],
  ["an address", `const home = "https://example.com/articles/2026/long-address";`, false],
  ["alternatives", `const own = holds("ich|wir|mich|mir|uns|mein|meine|unser|unsere");`, true],
  ["a list", `const verbs = any("述べ 語 話し 話す 説明 指摘", "言[いう]");`, true],
])("whether it is packed: %s", (_, code, expected) => {
  expect(packPatterns([code]).change(code).includes("packed[")).toBe(expected);
  expect(restored(code)).toBe(plain(code));
});

test("all files share what is packed", () => {
  const code = "const related = /^(?:related|read (?:more|also)|see also)$/i;";
  const { module, change } = packPatterns([code, code]);
  expect(unpacked(module)).toHaveLength(1);
  expect(change(code)).toContain("packed[0]");
});
