import { expect, test } from "vitest";
import { type Block, fromParagraphs } from "../../src/article/article.ts";
import { summarize } from "../../src/insight/summary.ts";

const en = (paragraphs: string[], headline = "") => fromParagraphs({ headline, paragraphs, lang: "en" });
const ja = (paragraphs: string[], headline = "") => fromParagraphs({ headline, paragraphs, lang: "ja" });
const told = (article: Parameters<typeof summarize>[0], sentences = 3) =>
  summarize(article, sentences).map(({ text }) => text);

// Enough plain reporting for three sentences, whatever stands before it.
const report = [
  "The old bridge over the Mill river opened again on Monday after nine months of repairs.",
  "Traffic from the northern bank had been sent through the town centre since last winter.",
  "The county paid four million for the bridge, twice the sum that engineers first named.",
  "Shops along the river lost a third of their trade while the bridge was closed.",
  "Engineers found rust in both piers and replaced the upper deck with lighter steel.",
  "Buses will cross the bridge from Thursday, and lorries will follow in the spring.",
  "Residents near the southern end asked for quieter road joints and received them.",
  "Inspectors will look at the piers again in five years.",
];
const hokoku = [
  "老朽化した水車橋が月曜日、9カ月の改修工事を終えて再び開通した。",
  "北岸からの車は昨冬から町の中心部へ迂回していた。",
  "県は橋の改修に4億円を投じ、費用は当初の見積もりの2倍に膨らんだ。",
  "川沿いの商店街では橋の閉鎖中に売り上げが3割減った。",
  "技術者は橋脚2本にさびを見つけ、床版を軽い鋼材に取り換えた。",
  "バスは木曜日から橋を通り、大型車は来春から通行できる。",
  "南側の住民は騒音の少ない継ぎ目を求め、県が応じた。",
  "橋脚の次の点検は5年後に予定されている。",
];

test.each([
  ["English", en(report, "Mill bridge opens again")],
  ["Japanese", ja(hokoku, "水車橋が再び開通")],
])("%s: three sentences, verbatim, in order, each with its place", (_, article) => {
  const summary = summarize(article, 3);
  expect(summary).toHaveLength(3);
  const blocks = summary.map(({ block }) => block);
  expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
  for (const { text, block, start, end } of summary) {
    const { text: runs } = article.body[block] as Extract<Block, { kind: "paragraph" }>;
    expect(
      runs
        .map((run) => ("text" in run ? run.text : ""))
        .join("")
        .slice(start, end),
    ).toBe(text);
  }
  expect(blocks).toContain(0);
});

test.each([
  ["a caption", "The Mill bridge over the river on Monday"],
  ["a dangling pronoun", "It opened the Mill bridge over the river on Monday."],
  ["a connective", "However, the Mill bridge over the river opened on Monday."],
  ["half of a quotation", "“The Mill bridge over the river opened on Monday."],
  ["speech without its speaker", "“The Mill bridge over the river opened on Monday.”"],
  ["half of a bracket", "The Mill bridge (over the river opened on Monday."],
  ["rights", "Copyright 2026 Example News, the Mill bridge over the river."],
  ["an invitation", "Sign up for news of the Mill bridge over the river."],
  ["a credit", "Photo by Ann Roe of the Mill bridge over the river."],
  ["an agency's signature", "The Mill bridge over the river opened on Monday (Reuters)."],
  ["a question", "Will the Mill bridge over the river open on Monday?"],
  ["the reporter's own words", "I crossed the Mill bridge over the river on Monday."],
  ["an adverb that takes up the sentence before", "Remarkably, the Mill bridge over the river opened on Monday."],
  ["one of those before", "Two of them opened the Mill bridge over the river on Monday."],
  ["a label", "On the river: the Mill bridge over the river opened on Monday."],
  ["three dots", "The Mill bridge over the river opened on Monday..."],
  ["half of a quotation in single marks", "'The Mill bridge over the river opened on Monday."],
  ["what a picture shows", "The Mill bridge over the river, in this picture, opened on Monday."],
])("English: never %s", (_, text) => {
  const summary = summarize(en([text, ...report], "Mill bridge opens again"), 3);
  expect(summary).toHaveLength(3);
  expect(summary.map(({ block }) => block)).not.toContain(0);
});

test.each([
  ["a caption", "月曜日に再び開通した水車橋"],
  ["a dangling demonstrative", "この水車橋は月曜日に再び開通した。"],
  ["同氏", "同氏は水車橋を月曜日に再び開通させた。"],
  ["a connective", "しかし、水車橋は月曜日に再び開通した。"],
  ["speech without its speaker", "「水車橋は月曜日に再び開通した。」"],
  ["speech and its verb", "「水車橋は月曜日に再び開通した」「渡ってほしい」などと述べた。"],
  ["half of a quotation", "「水車橋は月曜日に再び開通した。"],
  ["a credit", "写真は月曜日に再び開通した水車橋。"],
  ["rights", "水車橋の記事の無断転載を禁じます。"],
  ["a name with a stop", "月曜日の朝の水車橋の北岸の技師の山田花子さん。"],
  ["a question without its mark", "水車橋はなぜ月曜日に再び開通したのか。"],
  ["the year after", "翌年の月曜日に水車橋は再び開通した。"],
  ["a caption in another language", "The Mill bridge over the river opened again 水車橋は再び開通した。"],
])("Japanese: never %s", (_, text) => {
  const summary = summarize(ja([text, ...hokoku], "水車橋が再び開通"), 3);
  expect(summary).toHaveLength(3);
  expect(summary.map(({ block }) => block)).not.toContain(0);
});

const reports: Record<string, string[]> = {
  de: [
    "Die Brücke über den Fluss ist am Montag wieder freigegeben worden.",
    "Sie war neun Monate lang für den Verkehr gesperrt.",
  ],
  fr: [
    "Le pont sur la rivière a rouvert lundi après neuf mois de travaux.",
    "Il était fermé à la circulation depuis l’hiver dernier.",
  ],
  es: [
    "El puente sobre el río volvió a abrirse el lunes tras las obras.",
    "Sin embargo, los camiones tendrán que esperar hasta la primavera.",
  ],
  it: [
    "Il ponte sul fiume ha riaperto lunedì dopo nove mesi di lavori.",
    "Tuttavia i camion dovranno aspettare fino alla primavera.",
  ],
  pt: [
    "A ponte sobre o rio reabriu na segunda-feira depois das obras.",
    "No entanto, os camiões terão de esperar até à primavera.",
  ],
  zh: ["水车桥经过九个月的维修于星期一重新开放通行。", "但大型车辆要等到明年春天才可以通过大桥。"],
  ko: [
    "물레방아 다리가 아홉 달의 보수 공사를 마치고 월요일에 다시 열렸다.",
    "그러나 대형 트럭은 내년 봄까지 기다려야 다리를 건널 수 있다.",
  ],
};

test.each(Object.entries(reports))(
  "%s: a sentence that leans on another is not told",
  (lang, [whole = "", leaning = ""]) => {
    const paragraphs = [leaning, whole, leaning];
    expect(told(fromParagraphs({ headline: "", paragraphs, lang }))).toEqual([whole]);
  },
);

const claim = "The old bridge over the Mill river was never safe after nine months of repairs.";

test.each([
  ["between two others", `“We told them so. ${claim} Nobody listened,” Ruiz said.`],
  ["of one that the next paragraph goes on with", `Ruiz was angry. “We told them so. ${claim}`],
  ["in single marks", `‘We told them so. ${claim} Nobody listened,’ Ruiz said.`],
  ["whose marks were lost", `?We told them so. ${claim} Nobody listened,? Ruiz said.`],
])("a sentence of a speech %s is no report", (_, speech) => {
  expect(told(en([speech, ...report], "Mill bridge never safe after nine months of repairs"))).not.toContain(claim);
});

test("what leans on the sentence before may follow it in one piece, which counts as two, and stands nowhere else", () => {
  const leaning = "It had been closed for lorries, buses and cars since the flood of last winter.";
  const pair = `${report[0]} ${leaning}`;
  const headline = "Mill bridge closed since the flood opens again for lorries";
  const article = en([pair, ...report.slice(1, 5)], headline);
  expect(summarize(article, 3)[0]).toEqual({ text: pair, block: 0, start: 0, end: pair.length });
  expect(summarize(article, 2)).toHaveLength(1);
  expect(told(en([leaning, ...report.slice(0, 4)], headline))).not.toContain(leaning);
});

test.each([
  ["known from the story alone", "The arbiters found rust in both piers and asked for lighter steel.", false],
  ["of which the story has told nothing", "The farmers found rust in both piers and asked for lighter steel.", true],
])("of something %s a summary would rather not speak", (_, sentence, isTold) => {
  const story = [report[0] ?? "", "A panel of three arbiters met on Friday.", sentence, ...report.slice(1, 4)];
  expect(told(en(story, "Mill bridge opens")).includes(sentence)).toBe(isTold);
});

test("a few words are not told", () => {
  expect(told(ja(["水車橋は開いた。", ...hokoku], "水車橋は開いた"))).not.toContain("水車橋は開いた。");
});

test.each([
  [
    "words that only look like a connective stay",
    "Andover council opened the old bridge again on Monday after repairs.",
  ],
  ["so do whole quotations with their speaker", "“The bridge is open,” mayor Ruiz said on Monday beside the river."],
])("%s", (_, text) => {
  expect(told(en([text, ...report], text))).toContain(text);
});

test("no two sentences say the same", () => {
  const twice = "The old bridge over the Mill river opened again Monday, after nine months of repairs.";
  expect(told(en([report[0] ?? "", twice, ...report.slice(1)]))).not.toEqual(
    expect.arrayContaining([twice, report[0]]),
  );
});

test.each([
  ["WASHINGTON, May 3 (Reuters) - ", en, report],
  ["LONDON (AP) — ", en, report],
  ["PORT ELLERY, Nov. 7 — ", en, report],
  ["ST. LOUIS, Mo. - ", en, report],
  ["TOKYO — ", en, report],
  ["Port Ellery, Aug 1 (ENS) ", en, report],
  ["Port Ellery (CNN)", en, report],
  ["(CNN) -- ", en, report],
  ["［東京 ３日 ロイター］ - ", ja, hokoku],
])("the dateline %s is left out", (dateline, make, [first = "", ...rest]) => {
  const [sentence] = summarize(make([dateline + first, ...rest]), 3);
  expect(sentence).toMatchObject({ text: first, start: dateline.length });
});

test("a caption that runs into the first sentence is left out", () => {
  const caption = "水車橋の前に立つ技師や作業員たち（３日） ";
  expect(told(ja([caption + hokoku[0], ...hokoku.slice(1)]))[0]).toBe(hokoku[0]);
});

test("a name in two parts is no caption", () => {
  const name = "水車橋を設計した技師の山田 花子氏は月曜日、再開通の式典に出席した。";
  expect(told(ja([name, ...hokoku], name))).toContain(name);
});

test.each([
  [0, 0],
  [2, 0],
  [3, 2],
  [4, 2],
  [5, 3],
  [8, 3],
])("an article of %d sentences gets %d", (sentences, expected) => {
  expect(told(en(report.slice(0, sentences)))).toHaveLength(expected);
});

test.each([
  ["English", en(report.map((text) => text.replace(".", `${", which the town had long waited for".repeat(6)}.`))), 600],
  ["Japanese", ja(hokoku.map((text) => text.replace("。", `${"と町の人々は長く待ち望んできた".repeat(6)}。`))), 250],
])("%s: the whole is bounded, however long the sentences", (_, article, most) => {
  const summary = told(article);
  expect(summary.length).toBeGreaterThan(0);
  expect(summary.join("").length).toBeLessThanOrEqual(most);
});

test("somebody whom no chosen sentence introduces is left for the text", () => {
  const [first = "", second = ""] = report;
  const known = "The council had spoken to Ben Okoye of the county office before.";
  const okoye = "Okoye had promised the council that the bridge over the river would open on Monday.";
  const paragraphs = (third: string) => [first, `It rained. ${third}`, okoye, second, ...report.slice(2)];
  expect(told(en(paragraphs("It rained a lot on the council.")))).toContain(okoye);
  expect(told(en(paragraphs(`So it was said. ${known.replace("The council", "They")}`)))).not.toContain(okoye);
});

test("only paragraphs are told", () => {
  const article = en(report);
  article.body = article.body.map((block) =>
    block.kind === "paragraph"
      ? { kind: "list", ordered: false, start: 1, items: [{ depth: 0, text: block.text }] }
      : block,
  );
  expect(told(article)).toEqual([]);
});

test("more or fewer sentences on demand", () => {
  expect(told(en(report), 1)).toHaveLength(1);
  expect(
    told(en([...report, ...hokoku.map((_, i) => `Street ${i} near the river will be paved in autumn.`)]), 5),
  ).toHaveLength(5);
});

test.each(["「", '"', "(", "the ", "雨", "Rain fell. ", "雨が降った。", "@a", "A.", "\n"])(
  "a megabyte of %j is no burden",
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    for (const make of [en, ja]) told(make([text], text));
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
