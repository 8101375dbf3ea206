import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import { minutesLeft, readingMinutes } from "../../src/insight/reading-time.ts";

const minutes = (lang: string, text: string) =>
  readingMinutes(fromParagraphs({ headline: "", paragraphs: [text], lang }));

test.each([
  ["no words take a minute", "en", "", 1],
  ["228 English words take a minute", "en", "word ".repeat(228), 1],
  ["ten times as many, ten", "en-GB", "word ".repeat(2280), 10],
  ["500 Japanese characters take a minute", "ja", "雨".repeat(1500), 3],
  ["marks are not read", "ja-JP", "雨。".repeat(1500), 3],
  ["a language without a figure takes the usual one", "cy", "gair ".repeat(1900), 10],
])("%s", (_, lang, text, expected) => {
  expect(minutes(lang, text)).toBe(expected);
});

test("what is left to read shrinks block by block", () => {
  const paragraphs = ["word ".repeat(228), "", "word ".repeat(114)];
  expect(minutesLeft(fromParagraphs({ headline: "", paragraphs, lang: "en" }))).toEqual([1.5, 0.5, 0.5]);
});
