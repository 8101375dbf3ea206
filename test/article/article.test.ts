import { expect, test } from "vitest";
import { type Block, blockText, fromParagraphs, plainText, type Run, runText } from "../../src/article/article.ts";

const words = (text: string): Run[] => [{ kind: "words", text }];
const cell = (text: string) => ({ header: false, columns: 1, rows: 1, text: words(text) });
const image = { src: "https://news.example.jp/a.jpg", alt: "橋", width: null, height: null };

test("runs are read as words, breaks as line feeds, ruby as its base", () => {
  const ruby: Run = { kind: "ruby", text: "橋", reading: "はし" };
  expect(runText([...words("川の"), ruby, { kind: "break" }, ...words("跡")])).toBe("川の橋\n跡");
});

const blocks: [Block, string][] = [
  [{ kind: "paragraph", text: words("a") }, "a"],
  [{ kind: "heading", level: 2, text: words("a") }, "a"],
  [{ kind: "quote", paragraphs: [words("a"), words("b")] }, "a\n\nb"],
  [
    { kind: "list", ordered: false, start: 1, items: ["a", "b"].map((text) => ({ depth: 0, text: words(text) })) },
    "a\n\nb",
  ],
  [{ kind: "table", caption: words("x"), rows: [[cell("a"), cell("b")], [cell("c")]] }, "a\tb\n\nc"],
  [{ kind: "code", text: "a\n  b" }, "a\n  b"],
  [{ kind: "figure", image, caption: words("x"), credit: "y" }, ""],
  [{ kind: "embed", title: "x", href: "https://news.example.jp/v" }, ""],
  [{ kind: "rule" }, ""],
];
test.each(blocks.map(([block, text]) => [block.kind, text, block] as const))(
  "a %s has the text %j",
  (_, text, block) => {
    expect(blockText(block)).toBe(text);
  },
);

test("the plain text parts blocks by a blank line, and leaves captions out", () => {
  expect(plainText({ body: blocks.map(([block]) => block) })).toBe("a\n\na\n\na\n\nb\n\na\n\nb\n\na\tb\n\nc\n\na\n  b");
});

test("an article of paragraphs keeps the giver's offsets: nothing is tidied", () => {
  const article = fromParagraphs({ headline: "橋", paragraphs: [" a  b ", "c"], lang: "ja" });
  expect(article).toMatchObject({ headline: "橋", lang: "ja", byline: [], removed: [] });
  expect(article.body.map(blockText)).toEqual([" a  b ", "c"]);
});
