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
