import { expect, test } from "vitest";
import { contentWords, countWords, isUnspaced, likeness, numberWords, toVector } from "../../src/insight/words.ts";

test.each([
  ["small letters, without stop words", "The Bridge AND the river", "en", ["bridge", "river"]],
  ["one form for one and many", "judge judges", "en", ["judge", "judge"]],
  ["full width is half width", "ＧＤＰ GDP", "ja", ["gdp", "gdp"]],
  ["characters in pairs", "豪雨災害", "ja", ["豪雨", "雨災", "災害"]],
  ["katakana whole, hiragana left out", "ロシアとの関係", "ja", ["ロシア", "関係"]],
])("%s", (_, text, lang, words) => {
  expect(contentWords(text, lang, new Set(["the", "and"]))).toEqual(words);
});

test.each([
  ["ja-JP", true],
  ["zh-Hans", true],
  ["ko", false],
  ["en-GB", false],
  ["", false],
])("%s is written without blanks: %s", (lang, expected) => {
  expect(isUnspaced(lang)).toBe(expected);
});

test("texts are alike by the words they share", () => {
  const numberOf = numberWords();
  const vector = (...words: string[]) => toVector(countWords(words.map(numberOf)), () => 1);
  expect(likeness(vector("a", "b"), vector("b", "a"))).toBeCloseTo(1);
  expect(likeness(vector("a", "b"), vector("a", "c"))).toBeCloseTo(0.5);
  expect(likeness(vector("a"), vector("b"))).toBe(0);
  expect(likeness(vector(), vector("b"))).toBe(0);
});
