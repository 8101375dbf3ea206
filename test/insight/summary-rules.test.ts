import { expect, test } from "vitest";
import { summaryPhrases } from "../../src/insight/summary-phrases.ts";
import { leans } from "../../src/insight/summary-rules.ts";

// Such sentences are told where nothing better is there.
test.each([
  ["en", "The bridge was open when we crossed it on Tuesday.", true],
  ["en", "“The bridge was open when we crossed it,” mayor Ruiz said in the town hall on Tuesday.", false],
  ["en", "The first World War I bridge in the US state opened on Tuesday.", false],
  ["en", "“The bridge will last,” she said in the town hall beside the river on Tuesday.", true],
  ["en", "“The bridge will last,” said mayor Ruiz in the town hall beside the river.", false],
  ["en", "“The bridge will last for eighty years and more, if it is painted,” said Ruiz.", true],
  ["en", "Paint it twice, and its piers will last for eighty years.", true],
  ["en", "In March last year, he closed the bridge for lorries.", true],
  ["en", "In March last year, Ruiz closed the bridge before he left.", false],
  ["en", "Repairs to eleven of those took two years.", true],
  ["en", "Old termsDuring the works the bridge was closed for buses.", true],
  ["en", "The county'promised help'in its letter about the bridge.", true],
  ["en", "The O'Hara bridge and the RiverView hall were closed in May.", false],
  ["ja", "「橋は80年もつ」と月曜日の式典で述べた。", true],
  ["ja", "「橋は80年もつ」と山田市長は月曜日の式典で述べた。", false],
  ["ja", "商店街はこの決定を月曜日に歓迎した。", true],
  ["ja", "市は月曜日、同氏の提案を受け入れた。", true],
  ["ja", "山田市長はまた、橋の点検を続けると説明した。", true],
  ["ja", "商店街も再開通を歓迎した。", true],
  ["ja", "もともと橋は木造だった。", false],
  ["ja", "会見で私は反対したと市長は語った。", true],
  ["ja", "私立の高校と私鉄の駅が橋の近くにある。", false],
  ["zh", "大桥开放时我们正在河边。", true],
  ["zh", "大桥是我国最长的木桥。", false],
  ["de", "Am Dienstag haben wir die Brücke überquert.", true],
  ["fr", "Mardi, nous avons traversé le pont.", true],
])("%s: %s", (lang, sentence, expected) => {
  expect(leans(sentence, summaryPhrases(lang))).toBe(expected);
});
