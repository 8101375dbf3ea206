import { afterEach, expect, test } from "vitest";
import { isTooDeep, isTooLarge, limits, sizeOf } from "../../src/article/limits.ts";
import { pageOf } from "../support/pages.ts";

const usual = { ...limits };
afterEach(() => Object.assign(limits, usual));

const nested = (depth: number, extra: string) => {
  const document = pageOf("");
  let at: Element = document.body;
  for (let level = 0; level < depth; level += 1) {
    const inner = document.createElement("div");
    inner.append(extra);
    at.append(inner);
    at = inner;
  }
  return document.body;
};

test("a chain of wrappers with nothing in them is not deep", () => {
  expect(isTooDeep(sizeOf(nested(450, "")))).toBe(false);
});

test("levels with words in them are", () => {
  expect(isTooDeep(sizeOf(nested(450, "語")))).toBe(true);
});

test("too many elements, or too much text, is too large", () => {
  limits.elements = 10;
  expect(isTooLarge(sizeOf(pageOf("<p></p>".repeat(20)).body))).toBe(true);
  limits.elements = 100;
  limits.characters = 10;
  expect(isTooLarge(sizeOf(pageOf("<p>more than ten</p>").body))).toBe(true);
  expect(isTooLarge(sizeOf(pageOf("<p>ten</p>").body))).toBe(false);
});

test("code is no text, and no page is no size", () => {
  limits.characters = 10;
  expect(isTooLarge(sizeOf(pageOf("<script>more than ten</script>").body))).toBe(false);
  expect(sizeOf(null).elements).toBe(0);
});
