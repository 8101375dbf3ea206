import { expect, test } from "vitest";
import { type Block, blockText } from "../../src/article/article.ts";
import { readPassages } from "../../src/insight/passages.ts";

const runs = (text: string) => [{ kind: "words" as const, text }];

const body: Block[] = [
  { kind: "heading", level: 2, text: runs("Heading") },
  { kind: "paragraph", text: runs("Paragraph") },
  { kind: "list", ordered: false, start: 1, items: ["One", "Two"].map((item) => ({ depth: 0, text: runs(item) })) },
  { kind: "quote", paragraphs: [runs("First"), runs("Second")] },
  { kind: "figure", image: null, caption: runs("Caption"), credit: null },
];

test("paragraphs, items and block quotations are passages; headings and captions are not", () => {
  expect(readPassages({ body }).map(({ text, kind }) => [kind, text])).toEqual([
    ["paragraph", "Paragraph"],
    ["list", "One"],
    ["list", "Two"],
    ["quote", "First"],
    ["quote", "Second"],
  ]);
});

test("block and base find the passage in the block's text", () => {
  for (const { text, block, base } of readPassages({ body })) {
    const own = body[block];
    expect(own && blockText(own).slice(base, base + text.length)).toBe(text);
  }
});

const marked = (paragraph: string) =>
  readPassages({ body: [{ kind: "quote", paragraphs: [runs(paragraph)] }] }).flatMap(({ text, marked }) =>
    marked.map(({ start, end }) => text.slice(start, end)),
  );

test.each([
  ["without marks is quoted as a whole", "We will rebuild it.", "We will rebuild it."],
  ["keeps its signature out", "We will rebuild it. — Elena Ruiz, mayor", "We will rebuild it."],
  ["may hold a word in marks", "We will rebuild what they call a “ruin” before the winter comes.", undefined],
  ["with marks is told by them", "“We will rebuild it,” Ruiz said.", "We will rebuild it,"],
])("a block quotation %s", (_, paragraph, quoted = paragraph) => {
  expect(marked(paragraph)).toEqual([quoted]);
});

test("no more is read than a story has: a paragraph and a page may be as long as they like", () => {
  const long = Array.from({ length: 40 }, (): Block => ({ kind: "paragraph", text: runs("a".repeat(50_000)) }));
  const lengths = readPassages({ body: long }).map(({ text }) => text.length);
  expect(Math.max(...lengths)).toBe(20_000);
  expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(200_000);
});
