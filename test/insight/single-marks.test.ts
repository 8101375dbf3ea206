import { expect, test } from "vitest";
import { findSingleMarked, speaksInSingle } from "../../src/insight/single-marks.ts";

test.each([
  ["curly", "‘We won,’ she said, ‘and left.’", ["We won,", "and left."]],
  ["straight", "She said: 'We don't know.'", ["We don't know."]],
  ["an owner among them", "‘It was the players’ day,’ she said.", ["It was the players’ day,"]],
  ["one that ends in s", "She called it ‘a mess’ and ‘the end’.", ["a mess", "the end"]],
  ["one that ends in s, alone", "They are ‘in tears’ today.", ["in tears"]],
  ["apostrophes are none", "It's the mayor's day, and the players' too, in the '90s.", []],
  ["one that the next paragraph ends", "‘We won. It was late.", ["We won. It was late."]],
  ["an apostrophe that opens nothing", "It was rock ’n’ roll, ‘loud’ and long.", ["loud"]],
])("single marks: %s", (_, text, expected) => {
  expect(findSingleMarked(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ["where people speak in them", ["It rained.", "‘We won,’ she said."], true],
  ["not where they speak in double ones", ["“It rained.”", "‘We won,’ she said."], false],
  ["not for a word or an owner", ["The players' ‘day’ was long.", "It's over, they said."], false],
])("a story speaks in single marks: %s", (_, texts, expected) => {
  expect(speaksInSingle(texts)).toBe(expected);
});
