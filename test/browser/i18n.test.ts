import { expect, test, vi } from "vitest";
import { words, wordsLanguage, wordsLocale } from "../../src/browser/i18n.ts";

const { packed, runtime } = vi.hoisted(() => ({
  packed: { words: "First: page {1}|language:en|count:{1}: {2} of {1}|note:so: {2}|empty:" } as Record<string, string>,
  runtime: { id: "seidoku" as string | undefined },
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime,
    i18n: { getMessage: (key: string) => (runtime.id ? (packed[key] ?? key) : ""), getUILanguage: () => "en-GB" },
  },
}));

test.each([
  [
    "places are filled, more than once where they stand more than once",
    "count",
    ["page $1", 2],
    "page $1: 2 of page $1",
  ],
  ["a place that nobody fills is empty; a colon is a word", "note", ["x"], "so: "],
  ["words may be none", "empty", [], ""],
  ["words may be known by their place", "0", [1], "First: page 1"],
  ["the manifest's own are asked for by themselves", "actionTitle", [], "actionTitle"],
])("%s", (_, key, values, said) => {
  expect(words(key, ...values)).toBe(said);
});

test("dates are those of the browser where it speaks the language of the words", () => {
  expect([wordsLanguage(), wordsLocale()]).toEqual(["en", "en-GB"]);
});

test("what was said once can be said when the extension is gone", () => {
  runtime.id = undefined;
  expect(words("count", "page", 1)).toBe("page: 1 of page");
});
