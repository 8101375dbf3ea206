import { expect, test } from "vitest";
import { findMarked } from "../../src/insight/quotation-marks.ts";

const inside = (text: string) => findMarked(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["curly", "“One,” she said, “two.”", ["One,", "two."]],
  ["straight", 'She said "one" and "two".', ["one", "two"]],
  ["curly and straight mixed", '“One," she said.', ["One,"]],
  ["German", "„Eins“, sagte sie, „zwei“.", ["Eins", "zwei"]],
  ["German printed »so«", "»Eins«, sagte sie, »zwei«.", ["Eins", "zwei"]],
  ["French, blanks left out", "« Un », dit-elle.", ["Un"]],
  ["Japanese", "彼は「一」と『二』と言った。", ["一", "二"]],
  [
    "the outermost of several",
    "「『一』と『二』」と“She said “no” twice.”",
    ["『一』と『二』", "She said “no” twice."],
  ],
  ["closed with the opening mark", "“One,“ she said.", ["One,"]],
  ["opened with the closing mark", "”One,” she said.", ["One,"]],
  ["feet and inches open nothing", 'He is 5\'11" and 6" taller than “one”.', ["one"]],
  ["a year may end it", 'He wrote "in 2016" and left.', ["in 2016"]],
  ["apostrophes are none", "It’s the mayor’s ‘day’.", []],
  ["empty ones are none", "“” and 「」 and “ ”", []],
])("%s", (_, text, expected) => {
  expect(inside(text)).toEqual(expected);
});

test.each([
  ["the last one, where the next paragraph goes on", "He said: “It is late.", true],
  ["none, where another stands inside", "“He left, she said, “and came back.”", false],
])("a mark without partner opens %s", (_, text, open) => {
  expect(findMarked(text).at(-1)?.open).toBe(open);
});

test("from and to take the marks in, start and end leave them out", () => {
  expect(findMarked("Oui, « non ».")).toEqual([{ from: 5, to: 12, start: 7, end: 10, open: false, mark: "«" }]);
});
