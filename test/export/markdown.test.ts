import { expect, test } from "vitest";
import type { Block, Cell, Run } from "../../src/article/article.ts";
import { toMarkdown } from "../../src/export/markdown.ts";
import { articleOf, words } from "./article.ts";

const source = "# Bridge opens\n\n[https://news.example/bridge](https://news.example/bridge)";
const bodyOf = (...body: Block[]) => toMarkdown(articleOf(body)).slice(source.length).trim();
const paragraph = (...text: Run[]): Block => ({ kind: "paragraph", text });
const cell = (text: string, given: Partial<Cell> = {}): Cell => ({
  header: false,
  columns: 1,
  rows: 1,
  text: words(text),
  ...given,
});

test("headline, source, byline and date open the text", () => {
  const given = {
    site: "Example *News*",
    byline: ["山田花子", "John Roe"],
    published: "2026-05-03T09:30:00Z",
    lang: "ja",
  };
  expect(toMarkdown(articleOf([], given))).toBe(
    "# Bridge opens\n\n[Example \\*News\\*](https://news.example/bridge) · 山田花子、John Roe · 2026-05-03 09:30 UTC\n",
  );
});

test.each([
  ["marks of emphasis", "2 * 3 * 4 and snake_case", "2 \\* 3 \\* 4 and snake\\_case"],
  ["tags and pictures", "<b> ![x](y)", "\\<b\\> !\\[x\\](y)"],
  ["entities, but no lone &", "AT&T &amp; co", "AT&T \\&amp; co"],
  ["a heading", "# 1 in line", "\\# 1 in line"],
  ["a hashtag stays", "#news", "#news"],
  ["a list", "- one", "\\- one"],
  ["a year that opens a line", "2026. What a year", "2026\\. What a year"],
  ["a decimal stays", "3.5 per cent", "3.5 per cent"],
  ["a rule", "---", "\\---"],
])("plain text stays plain: %s", (_, text, expected) => {
  expect(bodyOf(paragraph(...words(text)))).toBe(expected);
});

test.each<[string, Run[], string]>([
  [
    "neighbours share their marks",
    [
      { kind: "words", text: "a ", marks: ["strong"] },
      { kind: "words", text: "b", marks: ["strong", "em"] },
    ],
    "<strong>a *b*</strong>",
  ],
  [
    "blanks stay outside",
    [...words("so"), { kind: "words", text: " bold ", marks: ["strong"] }, ...words("it")],
    "so **bold** it",
  ],
  [
    "Japanese marks become a tag",
    [{ kind: "words", text: "「強」", marks: ["strong"] }, ...words("と")],
    "<strong>「強」</strong>と",
  ],
  ["code keeps its own backticks", [{ kind: "words", text: "a`b*", marks: ["code"] }], "``a`b*``"],
  [
    "code that touches is one",
    [
      { kind: "words", text: "a", marks: ["code"] },
      { kind: "words", text: "b", marks: ["code"] },
    ],
    "`ab`",
  ],
  [
    "a link of two runs is one",
    [
      { kind: "words", text: "see ", href: "https://a.example/x y" },
      { kind: "words", text: "it", href: "https://a.example/x y", marks: ["em"] },
    ],
    "[see *it*](https://a.example/x%20y)",
  ],
  ["an address that runs code is dropped", [{ kind: "words", text: "see", href: "javascript:alert(1)" }], "see"],
  ["a line break is hard", [...words("a"), { kind: "break" }, ...words("- b")], "a\\\n\\- b"],
  ["ruby stands in brackets", [{ kind: "ruby", text: "精読", reading: "せいどく" }], "精読（せいどく）"],
  [
    "a shout before a link is no picture",
    [...words("go!"), { kind: "words", text: "on", href: "https://a.example/" }],
    "go\\![on](https://a.example/)",
  ],
])("inline: %s", (_, text, expected) => {
  expect(bodyOf(paragraph(...text))).toBe(expected);
});

const picture = { src: "https://a.example/p.jpg", alt: "A [bridge]", width: null, height: null };

test.each<[string, Block, string]>([
  ["heading", { kind: "heading", level: 3, text: words("Why #") }, "### Why \\#"],
  [
    "nested list",
    {
      kind: "list",
      ordered: false,
      start: 1,
      items: [
        { depth: 0, text: words("a") },
        { depth: 1, text: words("b") },
      ],
    },
    "- a\n  - b",
  ],
  ["quote", { kind: "quote", paragraphs: [words("a"), words("b")] }, "> a\n>\n> b"],
  ["code", { kind: "code", text: "```\nx\n" }, "````\n```\nx\n````"],
  ["rule", { kind: "rule" }, "---"],
  ["frame", { kind: "embed", title: "Video", href: "https://v.example/1" }, "[Video](https://v.example/1)"],
  [
    "figure",
    { kind: "figure", image: picture, caption: words("Opened"), credit: "AP" },
    "![A \\[bridge\\]](https://a.example/p.jpg)\\\nOpened · AP",
  ],
  [
    "figure within the page",
    { kind: "figure", image: { ...picture, src: "data:image/png;base64,AA" }, caption: words("Opened"), credit: null },
    "Opened",
  ],
  [
    "table",
    {
      kind: "table",
      caption: words("T"),
      rows: [
        [cell("a", { header: true }), cell("b|c", { header: true })],
        [cell("1"), cell("2")],
      ],
    },
    "T\n\n| a | b\\|c |\n| --- | --- |\n| 1 | 2 |",
  ],
  [
    "table without a header",
    { kind: "table", caption: [], rows: [[cell("1"), cell("2")]] },
    "|  |  |\n| --- | --- |\n| 1 | 2 |",
  ],
  [
    "merged cells",
    {
      kind: "table",
      caption: [],
      rows: [
        [cell("a", { header: true, rows: 2 }), cell("b", { columns: 2 })],
        [cell("c"), cell("d")],
      ],
    },
    "| a | b |  |\n| --- | --- | --- |\n|  | c | d |",
  ],
])("%s", (_, block, expected) => {
  expect(bodyOf(block)).toBe(expected);
});

test("two lists in a row stay two", () => {
  const list: Block = { kind: "list", ordered: false, start: 1, items: [{ depth: 0, text: words("a") }] };
  expect(bodyOf(list, list, list)).toBe("- a\n\n* a\n\n- a");
});

test("the summary stands before the body, under the word given for it", () => {
  const insights = { summary: [{ text: "It *opened*.", block: 0, start: 0, end: 12 }], quotes: [] };
  expect(toMarkdown(articleOf([]), insights, { summary: "In short", quotes: "Said" })).toContain(
    "\n\n## In short\n\n- It \\*opened\\*.\n\n---",
  );
});

test("a cell that claims a million columns is no burden", () => {
  const table: Block = {
    kind: "table",
    caption: [],
    rows: [[cell("a", { columns: 1_000_000, rows: 1_000_000 })], [cell("b")]],
  };
  expect(bodyOf(table).length).toBeLessThan(2000);
});

test("footnotes are Markdown's own", () => {
  const text: Run[] = [...words("It opened."), { kind: "words", text: "*", footnote: "2" }, ...words(" All came.")];
  const note: Run[] = [...words("On a *Monday*."), { kind: "break" }, ...words("Or so.")];
  expect(toMarkdown(articleOf([{ kind: "paragraph", text }], { footnotes: [{ id: "2", text: note }] }))).toContain(
    "It opened.[^2] All came.\n\n[^2]: On a \\*Monday\\*.\\\n    Or so.\n",
  );
});
