import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import type { Quote } from "../../src/insight/insights.ts";
import { findQuotes } from "../../src/insight/quotes.ts";

/** The quotes of a Japanese article in the order of its text. */
function quotesOf(...paragraphs: string[]): Quote[] {
  const found = findQuotes(fromParagraphs({ headline: "", paragraphs, lang: "ja" }));
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

const speakers = (...paragraphs: string[]) => quotesOf(...paragraphs).map(({ speaker }) => speaker);

test.each([
  ["は", "山田市長は「橋は来月に開通する」と述べた。", ["山田市長"]],
  ["が", "会見で山田市長が「橋は来月に開通する」と明らかにした。", ["山田市長"]],
  ["によると", "県警によると、男は「覚えていない」と供述している。", ["男"]],
  ["behind it", "「橋は来月に開通する」と、山田市長は述べた。", ["山田市長"]],
  ["from whom it came", "住民から「橋が遠すぎる」との声が上がった。", ["住民"]],
  ["whose testimony", "「橋が揺れていた」との田中被告の証言が読み上げられた。", ["田中被告"]],
  ["who it is that says so", "「橋は必ず要ります」と話すのは、町で宿を営む山田さんだ。", ["山田さん"]],
  ["before a colon", "山田監督：「よく戦ったと思います」", ["山田監督"]],
  ["not that of a clause", "山田市長は、鈴木議員が反対したことに触れ、「残念だ」と述べた。", ["山田市長"]],
])("the speaker is found: %s", (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ["two in a row share their verb", ["山田市長は「橋は必ず要る」「急ぎたい」と述べた。"], ["山田市長", "山田市長"]],
  ["the speaker goes on", ["山田市長は「橋は要る」と述べた。さらに「急ぎたい」と語った。"], ["山田市長", "山田市長"]],
  [
    "in the next paragraph too",
    ["山田市長は「橋は要る」と述べた。", "「急ぎたい」とも語った。"],
    ["山田市長", "山田市長"],
  ],
  ["nobody is better than anybody", ["「橋は要ると思います。急ぎたい」と述べた。"], [null]],
])("context: %s", (_, paragraphs, expected) => {
  expect(speakers(...paragraphs)).toEqual(expected);
});

test.each([
  ["同氏", ["山田氏は会見した。", "同氏は「橋は要る」と述べた。"], "山田氏", "同氏"],
  ["彼女", ["田中花子さんは会見した。", "彼女は「橋は要る」と述べた。"], "田中花子さん", "彼女"],
  ["同県警", ["長野県警は会見した。", "同県警は「橋は危ない」と発表した。"], "長野県警", "同県警"],
  ["同 without anybody before", ["同県警は「橋は危ない」と発表した。"], "同県警", "同県警"],
  ["彼ら are nobody in particular", ["山田氏は会見した。", "彼らは「橋は要る」と述べた。"], null, "彼ら"],
])("pronouns: %s", (_, paragraphs, speaker, mention) => {
  expect(quotesOf(...paragraphs)[0]).toMatchObject({ speaker, mention });
});

test.each([
  ["names", "市は橋を「ゆめ大橋」と名付けた。"],
  ["groups", "「橋を守る会」という市民団体が集まった。"],
  ["comparisons", "「賛成」と「反対」との違いは小さい。"],
  ["works", "合唱団は「川の歌」を歌った。"],
])("no speech: %s", (_, text) => {
  expect(quotesOf(text)).toEqual([]);
});

test("a few words in the reporter's sentence are a fragment", () => {
  expect(quotesOf("山田市長は計画への「揺るぎない支持」を表明した。")).toMatchObject([
    { kind: "fragment", speaker: "山田市長" },
  ]);
});

test("the cue is the verb as it stands there", () => {
  expect(quotesOf("山田市長は「橋は要る」と述べた。")[0]?.cue).toBe("述べた");
});

test.each<[string, string[], (string | null)[]]>([
  ["whose words they are", ["山田知事の「橋は古い」という発言に批判が集まった。"], ["山田知事"]],
  ["in brackets behind it", ["「橋は来月に必ず開通します」（山田市長）"], ["山田市長"]],
  ["the outer one of two topics", ["母親は、次郎ちゃんは「橋を走り回っていた」と話している。"], ["母親"]],
  [
    "whoever has a foreign name",
    ["マルタ・ノイマン院内総務は会見で「橋は要る」と述べた。"],
    ["マルタ・ノイマン院内総務"],
  ],
  ["a band or a surname at the head", ["セブンスは声明で「橋の上で歌いたい」と述べた。"], ["セブンス"]],
  ["a document", ["決定書によると、理由は「橋が古く危険だから」などと説明している。"], ["決定書"]],
  [
    "not the subject of a reason",
    ["山田市長は会見した。政府が動いたからこそ、「橋は守られた」との考えを示した。"],
    ["山田市長"],
  ],
  [
    "in a paragraph of its own, after whoever spoke",
    ["山田市長は「橋は要る」と述べた。", "「住民の声が何よりも大事だと思っている」"],
    ["山田市長", "山田市長"],
  ],
  [
    "whoever was brought in before it",
    ["花田さんは川のそばで店を営む。", "「橋がないと、お客さんが来てくれません」"],
    ["花田さん"],
  ],
  [
    "but not whoever was only spoken of",
    ["山田市長は病院に運ばれた。", "「橋の上で大きな音がして、驚いて外に出ました」"],
    [null],
  ],
])("the speaker is %s", (_, paragraphs, expected) => {
  expect(speakers(...paragraphs)).toEqual(expected);
});

test.each([
  ["a title alone", ["花田太郎市長は橋を見に来た。市長は「もう古い」と語った。"], "花田太郎市長"],
  ["a body's officer", ["ミドリ社は橋を造る。同社の広報担当者は「安全に造る」と述べた。"], "ミドリ社の広報担当者"],
  ["a modifier", ["建築学の教授である花田氏は「橋はもう古い」と語った。"], "花田氏"],
  [
    "a number of people",
    ["橋の研究者ら合計十二人、代表の花田さんら12人が「橋を残してほしい」と訴えた。"],
    "代表の花田さんら",
  ],
])("the name that is shown, after %s", (_, paragraphs, expected) => {
  expect(speakers(...paragraphs)).toEqual([expected]);
});

test.each([
  ["a term that is held to be", "町は川沿いを「安全な地帯」として整備し、花を植えた。"],
  ["an act that has a name", "研究者らは「ゆっくりと渡る」という行為に意味があると述べた。"],
  ["a sum", "山田氏は十を「5×2」とする数え方を説明した。"],
  ["a feeling", "そう書くと「とても怒っている」という感じになると山田氏は述べた。"],
])("nobody speaks: %s", (_, paragraph) => {
  expect(quotesOf(paragraph)).toEqual([]);
});

test.each([
  ["many people", "「橋を渡ってみたいな」と思う人は多い。"],
  ["a voice that stays", "「橋ありきで決めていた」との批判は根強い。"],
  ["a single word", "市は橋を「遺産」と発表した。"],
  ["what is held of something", "山田報道官は「極めて残念」とし、来月の橋の式を取りやめた。"],
])("a fragment: %s", (_, paragraph) => {
  expect(quotesOf(paragraph).map(({ kind }) => kind)).toEqual(["fragment"]);
});

test("a paragraph that is a quotation is speech, whoever speaks", () => {
  const [quote] = quotesOf("「橋の上で大きな音がして、驚いて外に出ました」");
  expect(quote).toMatchObject({ kind: "direct", speaker: null });
});
