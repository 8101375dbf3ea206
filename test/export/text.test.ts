import { expect, test } from "vitest";
import type { Block, Run } from "../../src/article/article.ts";
import { toText } from "../../src/export/text.ts";
import type { Insights } from "../../src/insight/insights.ts";
import { articleOf, words } from "./article.ts";

const place = { block: 0, start: 0, end: 3 };
const insights: Insights = {
  summary: [{ ...place, text: "It opened." }],
  quotes: [
    {
      ...place,
      text: "We crossed first",
      speaker: "Ruiz",
      mention: null,
      cue: "said",
      kind: "direct",
      confidence: 1,
      follows: false,
    },
    {
      ...place,
      text: "the best",
      speaker: null,
      mention: null,
      cue: null,
      kind: "fragment",
      confidence: 0,
      follows: false,
    },
  ],
};

test("headline, source line, body and address, in this order", () => {
  const given = { site: "Example News", byline: ["A. Ruiz", "B. Okoye"], published: "2026-05-03T09:30:00+09:00" };
  expect(toText(articleOf([{ kind: "paragraph", text: words("It opened.") }], given))).toBe(
    "Bridge opens\n\nExample News · A. Ruiz, B. Okoye · 2026-05-03 09:30 +09:00\n\nIt opened.\n\nhttps://news.example/bridge\n",
  );
});

test.each<[string, Block, string]>([
  [
    "a paragraph keeps its line breaks, and its ruby in brackets",
    {
      kind: "paragraph",
      text: [{ kind: "ruby", text: "精読", reading: "せいどく" }, { kind: "break" }, ...words("next")],
    },
    "精読（せいどく）\nnext",
  ],
  ["a heading stands alone", { kind: "heading", level: 2, text: words("Why") }, "Why"],
  [
    "lists are marked, counted and indented",
    {
      kind: "list",
      ordered: true,
      start: 3,
      items: [
        { depth: 0, text: words("a") },
        { depth: 1, text: words("b") },
        { depth: 0, text: words("c") },
      ],
    },
    "3. a\n   1. b\n4. c",
  ],
  ["quotes are marked", { kind: "quote", paragraphs: [words("a"), words("b")] }, "> a\n>\n> b"],
  [
    "cells are parted by tabs",
    {
      kind: "table",
      caption: [],
      rows: [["a", "b"].map((text) => ({ header: false, columns: 1, rows: 1, text: words(text) }))],
    },
    "a\tb",
  ],
  [
    "a frame is a title and an address",
    { kind: "embed", title: "Video", href: "https://v.example/1" },
    "Video\nhttps://v.example/1",
  ],
])("%s", (_, block, expected) => {
  expect(toText(articleOf([block]))).toBe(`Bridge opens\n\n${expected}\n\nhttps://news.example/bridge\n`);
});

test("a picture leaves no empty lines", () => {
  const figure: Block = { kind: "figure", image: null, caption: words("The bridge"), credit: null };
  expect(toText(articleOf([figure]))).toBe("Bridge opens\n\nhttps://news.example/bridge\n");
});

test("summary and key quotes stand before the body, under the words given for them; fragments are left out", () => {
  const labels = { summary: "In short", quotes: "Said" };
  expect(toText(articleOf([]), insights, labels)).toContain(
    "In short\n• It opened.\n\nSaid\n• “We crossed first” — Ruiz\n\n* * *",
  );
  expect(toText(articleOf([]), insights)).toContain(
    "Bridge opens\n\n• It opened.\n\n• “We crossed first” — Ruiz\n\n* * *",
  );
});

test.each([
  ["2026-05-03", "2026-05-03"],
  ["2026-05-03T09:30:12.5Z", "2026-05-03 09:30 UTC"],
  ["2026-05-03T09:30", "2026-05-03 09:30"],
  ["yesterday", "yesterday"],
])("the date %s is written %s", (published, written) => {
  expect(toText(articleOf([], { published }))).toContain(`\n\n${written}\n\n`);
});

test("footnotes stand at the end, under the numbers that mark them in the text", () => {
  const text: Run[] = [...words("It opened."), { kind: "words", text: "*", footnote: "2" }, ...words(" All came.")];
  const footnotes = [{ id: "2", text: words("On a Monday.") }];
  expect(toText(articleOf([{ kind: "paragraph", text }], { footnotes }))).toContain(
    "It opened.[2] All came.\n\n[2] On a Monday.\n",
  );
});
