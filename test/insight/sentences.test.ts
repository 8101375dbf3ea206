import { expect, test } from "vitest";
import { splitSentences } from "../../src/insight/sentences.ts";

const texts = (text: string, lang: string) => splitSentences(text, lang).map((sentence) => sentence.text);

test.each([
  ["full stops end sentences", "雨が降った。川があふれた。", ["雨が降った。", "川があふれた。"]],
  [
    "stops inside 「」 end none",
    "知事は「急ぐ。必ず直す」と述べた。翌日に始まる。",
    ["知事は「急ぐ。必ず直す」と述べた。", "翌日に始まる。"],
  ],
  ["nor inside brackets", "橋（築百年。木造）が落ちた。", ["橋（築百年。木造）が落ちた。"]],
  ["a mark that never closes hides nothing", "「始めよう。すぐにだ。", ["「始めよう。", "すぐにだ。"]],
  [
    "questions end, unless the verb is to come",
    "なぜか？理由はある。本当か？と尋ねた。",
    ["なぜか？", "理由はある。", "本当か？と尋ねた。"],
  ],
  ["names with ! go on", "Yahoo!ニュースが報じた。", ["Yahoo!ニュースが報じた。"]],
  ["what has no stop is a sentence", "写真は川の様子\n雨が降った。", ["写真は川の様子", "雨が降った。"]],
  ["numbers keep their point", "3.5％増えた。", ["3.5％増えた。"]],
])("Japanese: %s", (_, text, sentences) => {
  expect(texts(text, "ja")).toEqual(sentences);
});

test.each([
  [
    "stops end sentences",
    "It rained. The river rose! Why? Nobody knew.",
    ["It rained.", "The river rose!", "Why?", "Nobody knew."],
  ],
  [
    "titles and initials end none",
    "Mr. Ruiz met Gen. J. R. Okoye. They talked.",
    ["Mr. Ruiz met Gen. J. R. Okoye.", "They talked."],
  ],
  [
    "U.S. ends one before an opener only",
    "He left the U.S. The U.S. Navy stayed.",
    ["He left the U.S.", "The U.S. Navy stayed."],
  ],
  ["so does Inc.", "It sued Acme Inc. The case goes on.", ["It sued Acme Inc.", "The case goes on."]],
  [
    "decimals and addresses are whole",
    "It grew 3.5 per cent, says example.com. Fine.",
    ["It grew 3.5 per cent, says example.com.", "Fine."],
  ],
  [
    "closing marks belong to their stop",
    "“We will.” Ruiz left. (Late.) All went.",
    ["“We will.”", "Ruiz left.", "(Late.)", "All went."],
  ],
  ["a small letter goes on", "“Why?” she asked. He waited… and left.", ["“Why?” she asked.", "He waited… and left."]],
  [
    "a closing mark lost its blank",
    "“It rained on Monday.”Ruiz's team left.",
    ["“It rained on Monday.”", "Ruiz's team left."],
  ],
  ["a stop alone may join", "It rained in St.Louis today.", ["It rained in St.Louis today."]],
  ["an ellipsis may end", "He waited… Nobody came.", ["He waited…", "Nobody came."]],
])("English: %s", (_, text, sentences) => {
  expect(texts(text, "en")).toEqual(sentences);
});

test.each([
  ["de", "Am 3. Mai kam Dr. Weiß z.B. nach Ulm. Er blieb.", ["Am 3. Mai kam Dr. Weiß z.B. nach Ulm.", "Er blieb."]],
  ["fr", "M. Durand est là. Il parle.", ["M. Durand est là.", "Il parle."]],
  ["zh", "他来了。他走了！", ["他来了。", "他走了！"]],
  ["ko", "비가 왔다. 강이 넘쳤다.", ["비가 왔다.", "강이 넘쳤다."]],
])("%s has its own stops", (lang, text, sentences) => {
  expect(texts(text, lang)).toEqual(sentences);
});

test("offsets cut the sentence out of the text", () => {
  const text = "  One 𠮷 here.  Two “there.”\n\n Three.";
  for (const { text: own, start, end } of splitSentences(text, "en")) expect(text.slice(start, end)).toBe(own);
});

test.each(["「", "(", ".", "a. ", "。", "“A.” ", "a", " ", "\n"])(
  "a megabyte of %j takes no more than a moment",
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    splitSentences(text, "en");
    expect(performance.now() - started).toBeLessThan(1500);
  },
);
