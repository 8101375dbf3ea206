import { expect, test } from "vitest";
import type { Run } from "../../src/article/article.ts";
import { piecesOf, rangesInParts } from "../../src/view/marks.ts";

const words = (text: string, more = {}): Run => ({ kind: "words", text, ...more });
/** "one [two] three": the marked piece in brackets. */
const shown = (runs: Run[], start: number, end: number) =>
  piecesOf(runs, { start, end })
    .map(({ runs, isMarked }) => {
      const text = runs.map((run) => (run.kind === "break" ? "/" : run.text)).join("");
      return isMarked ? `[${text}]` : text;
    })
    .join("");

test.each([
  ["inside one run", [words("abcdef")], 2, 4, "ab[cd]ef"],
  ["a whole run", [words("abc")], 0, 3, "[abc]"],
  ["over several runs", [words("ab"), words("cd", { marks: ["em"] }), words("ef")], 1, 5, "a[bcde]f"],
  ["a line break counts as one", [words("ab"), { kind: "break" } as Run, words("cd")], 3, 5, "ab/[cd]"],
  ["a ruby stays whole", [words("ab"), { kind: "ruby", text: "漢字", reading: "かんじ" } as Run], 1, 4, "a[b漢字]"],
  ["past the end", [words("abc")], 2, 99, "ab[c]"],
])("marks %s", (_, runs, start, end, expected) => {
  expect(shown(runs, start, end)).toBe(expected);
});

test("without a place there is one piece", () => {
  expect(piecesOf([words("a"), words("b")], null)).toHaveLength(1);
});

test("a cut link stays a link on both sides", () => {
  const pieces = piecesOf([words("abcd", { href: "https://example.com/" })], { start: 0, end: 2 });
  expect(pieces.flatMap(({ runs }) => runs)).toMatchObject([
    { href: "https://example.com/" },
    { href: "https://example.com/" },
  ]);
});

test("a place is found in the part of a list that holds it", () => {
  const parts = [[words("first")], [words("second")]];
  expect(rangesInParts(parts, { block: 0, start: 7, end: 13 })).toEqual([null, { start: 0, end: 6 }]);
  expect(rangesInParts(parts, null)).toEqual([null, null]);
});
