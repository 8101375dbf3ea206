import { expect, test } from "vitest";
import { endsSentence, isEastAsian, lengthOf, solid, tidy } from "../../src/article/words.ts";

test.each([
  ["river", 5],
  ["川の橋", 9],
  ["다리", 6],
  ["川 A", 5],
  ["", 0],
])("%j is as long as %i Latin letters", (text, length) => {
  expect(lengthOf(text)).toBe(length);
});

test("a text with a few names in Latin letters is East Asian, a text with one of ours is not", () => {
  expect(isEastAsian("川の橋がNHKで映された")).toBe(true);
  expect(isEastAsian("The word 川 means river")).toBe(false);
});

test("solid text has one width, one case and no blanks", () => {
  expect(solid("ＡＢＣ　の Ｂridge\n")).toBe("abcのbridge");
});

test("tidy text is one line", () => {
  expect(tidy("　川の \n\t橋　")).toBe("川の 橋");
});

test.each([
  ["「橋を直す」と述べた。", true],
  ["「橋を直す。」", true],
  ["「橋は直さない」", true],
  ["町は橋を直す（時事）", true],
  ['He said, "Leave."', true],
  ["…", true],
  ["町の橋", false],
  ["The old bridge", false],
  ["", false],
])("%j ends a sentence: %s", (text, expected) => {
  expect(endsSentence(text)).toBe(expected);
});
