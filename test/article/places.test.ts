import { expect, test } from "vitest";
import { copyPage } from "../../src/article/copy.ts";
import { commonHolder, finderIn, probesOf } from "../../src/article/places.ts";
import { pageOf } from "../support/pages.ts";
import { partsAt } from "../support/parts.ts";

const copied = (html: string) => copyPage(pageOf(html)).body;

test.each([
  ["川の橋", "P"],
  ["の橋が", "B"],
  ["ＡＢＣ", "I"],
  ["山の橋", null],
])("%s begins in %s", (words, expected) => {
  const body = copied("<p>川<b>の 橋</b>\nが流れた。</p><i>abc</i>");
  expect(finderIn(body)(words)?.nodeName ?? null).toBe(expected);
});

test("probes are spread from the first letter to the last", () => {
  expect(probesOf("abc defghij", 2, 3)).toEqual(["ab", "ef", "ij"]);
  expect(probesOf("a", 2, 3)).toEqual([]);
});

test("the holder is the smallest with a share of the elements", () => {
  const all = partsAt(copied("<main><div><p>a</p><p>b</p><p>c</p></div><p>d</p></main>"), "p");
  expect(commonHolder(all, 0.7)?.nodeName).toBe("DIV");
  expect(commonHolder(all, 1)?.nodeName).toBe("MAIN");
  expect(commonHolder([], 1)).toBeNull();
});
