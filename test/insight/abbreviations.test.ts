import { expect, test } from "vitest";
import { abbreviationsFor } from "../../src/insight/abbreviations.ts";

test.each([
  ["en-US", "Gen", true],
  ["en", "Hr", false],
  ["de-AT", "Hr", true],
  ["de", "Gov", false],
  ["fr", "Mme", true],
  ["sv", "Gov", true],
])("%s: a name follows after %s.: %s", (lang, word, expected) => {
  expect(abbreviationsFor(lang).bound.has(word)).toBe(expected);
});

test.each([
  ["bound words never end a sentence, loose ones may", "en", ["Mr", "Inc"]],
  ["in German too", "de", ["Dr", "usw"]],
])("%s", (_, lang, [bound = "", loose = ""]) => {
  const known = abbreviationsFor(lang);
  expect([known.bound.has(bound), known.loose.has(bound)]).toEqual([true, false]);
  expect([known.bound.has(loose), known.loose.has(loose)]).toEqual([false, true]);
});

test("only German has ordinals with a full stop", () => {
  expect([abbreviationsFor("de").ordinals, abbreviationsFor("en").ordinals]).toEqual([true, false]);
});
