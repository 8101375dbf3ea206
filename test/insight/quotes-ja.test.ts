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
