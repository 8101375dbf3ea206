import { expect, test } from "vitest";
import { type Block, blockText, fromParagraphs } from "../../src/article/article.ts";
import { findQuotes } from "../../src/insight/quotes.ts";

const story = (paragraphs: string[], lang = "en", headline = "") => fromParagraphs({ headline, paragraphs, lang });
const runs = (text: string) => [{ kind: "words" as const, text }];

test("text and offsets leave the marks out and cut the quote out of its block", () => {
  const article = story([
    "Ruiz said: “We will rebuild.”",
    "𠮷田氏は「橋は必ず要る」と述べた。",
    "« Nous partons », dit-elle.",
  ]);
  const body: Block[] = [
    ...article.body,
    { kind: "quote", paragraphs: [runs("A word first."), runs("“We will rebuild it,” Ruiz said.")] },
    { kind: "list", ordered: false, start: 1, items: [{ depth: 0, text: runs("Ruiz: “We will rebuild.”") }] },
  ];
  const quotes = ["en", "ja"].flatMap((lang) => findQuotes({ ...article, body, lang }));
  expect(quotes.length).toBeGreaterThanOrEqual(3);
  for (const { text, block, start, end } of quotes) {
    const place = body[block];
    expect(place && blockText(place).slice(start, end)).toBe(text);
    expect(text).not.toMatch(/^[“「«\s]|[”」»\s]$/);
  }
});

test("headings, tables and code hold no quotes", () => {
  const text = "“We will rebuild the bridge,” Ruiz said.";
  const body: Block[] = [
    { kind: "heading", level: 2, text: runs(text) },
    { kind: "code", text },
    { kind: "table", caption: [], rows: [[{ header: false, columns: 1, rows: 1, text: runs(text) }]] },
  ];
  expect(findQuotes({ headline: "", lang: "en", body })).toEqual([]);
});

const first = (paragraphs: string[], lang = "en", headline = "") =>
  findQuotes(story(paragraphs, lang, headline))[0]?.text;

test.each([
  [
    "an utterance comes before a fragment",
    ["Ruiz called the long and costly dispute about the bridge “a never-ending waste of everybody’s time and money.”"],
    ["“We will rebuild,” Ruiz said."],
    "We will rebuild",
  ],
  [
    "a long one before a short one",
    ["“No,” Ruiz said."],
    ["“The children of this town have waited for that bridge since before I was born,” Okoye said."],
    "The children of this town have waited for that bridge since before I was born",
  ],
  [
    "of two alike, the first",
    ["“We will rebuild,” Ruiz said."],
    ["“We will not stop,” Okoye said."],
    "We will rebuild",
  ],
  [
    "one with a speaker before one without",
    ["“It was a very long night.”"],
    ["“It was a very bad night,” Ruiz said."],
    "It was a very bad night",
  ],
])("order: %s", (_, before, after, expected) => {
  expect(first([...before, "Nothing else was said that day.", ...after])).toBe(expected);
});

test("order: one about the news before one about something else", () => {
  const paragraphs = ["“My dog likes the rain,” Okoye said.", "“The harbour bridge reopens in May,” Ruiz said."];
  expect(first(paragraphs, "en", "Harbour bridge to reopen in May")).toBe("The harbour bridge reopens in May");
  expect(first(paragraphs)).toBe("My dog likes the rain");
});

test.each([
  [
    "en",
    [
      "“We will rebuild the bridge,” Ruiz said.",
      "“We will rebuild the road too,” Ruiz said.",
      "“Not with me,” Okoye said.",
    ],
  ],
  [
    "ja",
    [
      "山田市長は「橋は来月に必ず開通する」と述べた。",
      "山田市長は「道も来月には必ず直す」と述べた。",
      "鈴木議員は「反対だ。残念だ」と述べた。",
    ],
  ],
])("two speakers come first, where there are two: %s", (lang, paragraphs) => {
  const speakers = findQuotes(story(paragraphs, lang)).map(({ speaker }) => speaker);
  expect(new Set(speakers.slice(0, 2)).size).toBe(2);
});

test("a third speaker comes fourth, and one by another of his names is no third", () => {
  const paragraphs = [
    "“We will rebuild the bridge by the spring,” Elena Ruiz said.",
    "“We will rebuild the road by the summer,” Ruiz said.",
    "“We will rebuild the school by the autumn,” Ruiz said.",
    "“Not with my money, and not this year,” Ben Okoye said.",
    "“No,” Jane Lind said.",
  ];
  const speakers = findQuotes(story(paragraphs)).map(({ speaker }) => speaker);
  expect(speakers).toEqual(["Elena Ruiz", "Ben Okoye", "Elena Ruiz", "Jane Lind", "Elena Ruiz"]);
});

test.each([
  ["zh", "山田说：“桥下个月就会开通。”"],
  ["ko", "김 시장은 “다리는 다음 달에 열린다”고 말했다."],
  ["de", "„Wir bauen die Brücke wieder auf“, sagte Ruiz."],
  ["fr", "« Nous allons reconstruire le pont », a dit Mme Ruiz."],
  ["ar", "قال رويز: “سنعيد بناء الجسر في الربيع”."],
  ["", "“We will rebuild the bridge,” Ruiz said."],
  ["xx-Unknown", "「橋は要る」 “We will rebuild the bridge,” Ruiz said."],
])("any language gives some answer: %s", (lang, text) => {
  expect(findQuotes(story([text], lang)).length).toBeGreaterThan(0);
});

test.each([
  ["de", "„Wir bauen die Brücke wieder auf“, sagte Elena Ruiz.", "Elena Ruiz"],
  ["de", "Am Montag erklärte Ruiz: „Wir bauen die Brücke wieder auf.“", "Ruiz"],
  ["de", "Ruiz bezeichnete die Brücke als „eine Gefahr für die ganze Stadt“.", "Ruiz"],
  ["sv", "Elena Ruiz talade länge: ”Vi bygger upp bron igen.”", null],
])("a language with lists has speakers, another rather none: %s %s", (lang, text, speaker) => {
  expect(findQuotes(story([text], lang))).toMatchObject([{ speaker }]);
});

test.each([
  "“a” ",
  "「行く」",
  "“",
  "”",
  "「雨だ」と",
  "Ruiz, ",
  "“We will,” Ruiz said, ",
  "the mayor of ",
  ".",
  "(",
  "according to ",
  "あ",
  "氏が",
])(
  "a megabyte of %j takes no more than a moment",
  (piece) => {
    const paragraphs = [piece.repeat(Math.ceil(1_000_000 / piece.length))];
    for (const lang of ["en", "ja"]) {
      const started = performance.now();
      findQuotes(story(paragraphs, lang));
      expect(performance.now() - started).toBeLessThan(5000);
    }
  },
  30_000,
);

test("the comma that joins a quotation to its sentence is no word of it", () => {
  const [quote] = findQuotes(
    fromParagraphs({ headline: "", lang: "en", paragraphs: ["“We will rebuild,” Ruiz said."] }),
  );
  expect(quote).toMatchObject({ text: "We will rebuild", start: 1, end: 16 });
});

test("words in marks that nobody is known to have said are a fragment, and no key quote", () => {
  const paragraphs = ["Search engines love long phrases. Type “how to mend a wooden bridge by yourself.”"];
  expect(findQuotes(story(paragraphs)).filter(({ kind }) => kind === "direct")).toEqual([]);
});
