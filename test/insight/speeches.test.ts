import { expect, test } from "vitest";
import { type Block, fromParagraphs } from "../../src/article/article.ts";
import { findQuotes } from "../../src/insight/quotes.ts";
import { speechesOf } from "../../src/insight/speeches.ts";

const runs = (text: string) => [{ kind: "words" as const, text }];
const told = (lang: string, body: Block[]) =>
  speechesOf(findQuotes({ headline: "", lang, body })).map((parts) => [
    parts.map(({ text }) => text).join(" / "),
    parts.map(({ speaker }) => speaker)[0],
  ]);
const inParagraphs = (lang: string, paragraphs: string[]) =>
  told(lang, fromParagraphs({ headline: "", paragraphs, lang }).body);

test.each<[string, string, string[], [string, string | null][]]>([
  [
    "the mark is repeated in the next paragraph",
    "en",
    ["Ruiz said: “The bridge was old.", "“It had to go.", "“We will miss it.”"],
    [["The bridge was old. / It had to go. / We will miss it.", "Ruiz"]],
  ],
  [
    "the speaker is named at the end",
    "en",
    ["“The bridge was old and everybody knew it.", "“It had to go,” Elena Ruiz said."],
    [["The bridge was old and everybody knew it. / It had to go", "Elena Ruiz"]],
  ],
  [
    "Japanese too",
    "ja",
    ["山田市長は「橋は古く、誰もがそれを知っていた。", "「だから壊すしかなかった」と述べた。"],
    [["橋は古く、誰もがそれを知っていた。 / だから壊すしかなかった", "山田市長"]],
  ],
  [
    "split by the words that name the speaker",
    "en",
    ["“We will rebuild,” Elena Ruiz said, “but not on this side of the river.”"],
    [["We will rebuild / but not on this side of the river.", "Elena Ruiz"]],
  ],
  [
    "two sentences are two quotes",
    "en",
    ["“We will rebuild it,” Elena Ruiz said. “The river has moved, and so must we.”"],
    [
      ["We will rebuild it", "Elena Ruiz"],
      ["The river has moved, and so must we.", "Elena Ruiz"],
    ],
  ],
  [
    "two speakers are two quotes",
    "en",
    ["“We will rebuild,” Elena Ruiz said.", "“Not with my money,” Ben Okoye said."],
    [
      ["We will rebuild", "Elena Ruiz"],
      ["Not with my money", "Ben Okoye"],
    ],
  ],
])("one speech: %s", (_, lang, paragraphs, expected) => {
  expect(inParagraphs(lang, paragraphs)).toEqual(expected);
});

const paragraph = (text: string): Block => ({ kind: "paragraph", text: runs(text) });
const quotation = (...paragraphs: string[]): Block => ({ kind: "quote", paragraphs: paragraphs.map(runs) });

test.each<[string, string, Block[], [string, string | null][]]>([
  [
    "after words that announce it",
    "en",
    [paragraph("Elena Ruiz wrote to her neighbours:"), quotation("The bridge has to go.", "We start on Monday.")],
    [["The bridge has to go. / We start on Monday.", "Elena Ruiz"]],
  ],
  [
    "after words that announce it, in Japanese",
    "ja",
    [paragraph("山田市長は住民に次のように書いた。"), quotation("橋は取り壊すしかない。月曜に始める。")],
    [["橋は取り壊すしかない。月曜に始める。", "山田市長"]],
  ],
  [
    "with a signature",
    "en",
    [paragraph("It rained."), quotation("The bridge has to go before the winter. — Elena Ruiz")],
    [["The bridge has to go before the winter.", "Elena Ruiz"]],
  ],
  [
    "nobody is known to have said",
    "en",
    [paragraph("It rained."), quotation("The bridge has to go before the winter.")],
    [],
  ],
])("a block quotation %s", (_, lang, body, expected) => {
  expect(told(lang, body)).toEqual(expected);
});

test.each<[string, Block[], string[]]>([
  [
    "a pull quote is listed once",
    [
      quotation("“The land keeps moving.”"),
      paragraph("Ben Okoye said: “The sea is punctual. The land keeps moving. That is all.”"),
    ],
    ["The sea is punctual. The land keeps moving. That is all."],
  ],
  [
    "before its sentence or after it",
    [
      paragraph("“The land keeps moving, year by year,” Ben Okoye said."),
      paragraph("“The land keeps moving, year by year.”"),
    ],
    ["The land keeps moving, year by year"],
  ],
  [
    "two people may say the same",
    [
      paragraph("“The land keeps moving, year by year,” Ben Okoye said."),
      paragraph("“The land keeps moving, year by year,” Elena Ruiz said."),
    ],
    ["The land keeps moving, year by year", "The land keeps moving, year by year"],
  ],
])("%s", (_, body, expected) => {
  expect(told("en", body).map(([words]) => words)).toEqual(expected);
});
