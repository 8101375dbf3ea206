import { expect, test } from "vitest";
import { markRestorer } from "../../src/insight/lost-marks.ts";

// A story that has lost its marks, whatever else stands in it.
const lost = "?The bridge is safe,? Ruiz said.";

test.each([
  [
    "speech",
    "?We will. It costs two million,? she said.?That is all.",
    "“We will. It costs two million,” she said.”That is all.",
  ],
  ["a word", "The ?old mill? stands (?by the river?).", "The “old mill” stands (“by the river”)."],
  ["a stop before the mark", "He said it ?will open.?The town waits.", "He said it “will open.”The town waits."],
  ["a question keeps its own", "Who pays? Ruiz did not say. Why?", "Who pays? Ruiz did not say. Why?"],
  [
    "currencies and dashes that are lost are none",
    "It cost ?300 ? a third more ? in May.",
    "It cost ?300 ? a third more ? in May.",
  ],
])("%s", (_, text, restored) => {
  expect(markRestorer([text, lost])(text)).toBe(restored);
});

test.each([
  ["a question after a stop", "Is it safe? Nobody knew.", "Who paid? ?"],
  ["an address", "See example.com/?page=3 for more.", "Really?"],
])("a story with %s has lost none", (_, text, other) => {
  expect(markRestorer([text, other])(text)).toBe(text);
});
