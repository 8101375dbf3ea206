import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import { findQuotes } from "../../src/insight/quotes.ts";

const told = (lang: string, headline: string, paragraphs: string[]) =>
  findQuotes(fromParagraphs({ headline, paragraphs, lang }))
    .filter(({ kind }) => kind === "direct")
    .sort((a, b) => a.block - b.block)
    .map(({ text, speaker }) => `${speaker}: ${text}`);

test.each<[string, string, string, string[], string[]]>([
  [
    "dashes ask, and the headline tells who answers",
    "ja",
    "橋はなぜ要るのか　山田太郎市長に聞く",
    [
      "町の橋が来月に開通する。",
      "――なぜ今なのですか。",
      "春の雨を待てなかったからです。住民の声も大きかった。",
      "――費用は。",
      "国と県が半分ずつ出してくれました。",
      "――次は何を。",
      "道を直します。来年には終わらせたいと思います。",
    ],
    [
      "山田太郎市長: 春の雨を待てなかったからです。住民の声も大きかった。",
      "山田太郎市長: 国と県が半分ずつ出してくれました。",
      "山田太郎市長: 道を直します。来年には終わらせたいと思います。",
    ],
  ],
  [
    "letters ask and answer",
    "en",
    "An interview with Elena Ruiz",
    [
      "Q: Why now?",
      "A: Because the rain would not wait for us.",
      "Q: Who pays?",
      "A: The state pays for one half of it.",
      "Q: What is next?",
      "A: The road, and then the school.",
    ],
    [
      "Elena Ruiz: Because the rain would not wait for us.",
      "Elena Ruiz: The state pays for one half of it.",
      "Elena Ruiz: The road, and then the school.",
    ],
  ],
  [
    "labels name who speaks; who mostly asks is not quoted",
    "en",
    "",
    [
      "Courier: Why now?",
      "Ruiz: Because the rain would not wait for us.",
      "Courier: Who pays?",
      "Ruiz: The state pays for one half of it.",
      "Courier: And then?",
      "Ruiz: The road, and then the school.",
    ],
    [
      "Ruiz: Because the rain would not wait for us.",
      "Ruiz: The state pays for one half of it.",
      "Ruiz: The road, and then the school.",
    ],
  ],
  [
    "a label in Japanese",
    "ja",
    "",
    [
      "記者：なぜ今なのですか。",
      "山田：春の雨を待てなかったからです。",
      "記者：費用はどうしますか。",
      "山田：国と県が半分ずつ出してくれました。",
      "記者：次は何をしますか。",
      "山田：道を直し、学校も建て直します。",
    ],
    [
      "山田: 春の雨を待てなかったからです。",
      "山田: 国と県が半分ずつ出してくれました。",
      "山田: 道を直し、学校も建て直します。",
    ],
  ],
])("in an interview %s", (_, lang, headline, paragraphs, expected) => {
  expect(told(lang, headline, paragraphs)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    "a list of who plays",
    "en",
    [
      "Booked: Ruiz, Okoye and Brandt.",
      "Sent off: Pavlenko, Ito.",
      "Booked: Adeyemi, Moreau, Silva.",
      "Sent off: Larsen, Weiss.",
      "Booked: Novak, Costa, Lindqvist.",
      "Sent off: Ferreira, Sato.",
    ],
  ],
  [
    "a list of facts with colons",
    "en",
    ["When: Monday at nine in the morning.", "Where: at the old bridge.", "Who: everybody who wants to come."],
  ],
  ["one dash", "ja", ["――そして橋は開通した。", "町の人々は夜まで祝い続けた。", "次の日は雨だった。"]],
  [
    "data with labels that come once",
    "ja",
    [
      "住所：海辺の町一丁目二番地",
      "電話：お問い合わせは町役場まで",
      "料金：大人五百円、子どもは無料",
      "定休日：毎週月曜日",
    ],
  ],
])("no interview: %s", (_, lang, paragraphs) => {
  expect(told(lang, "", paragraphs)).toEqual([]);
});

test("only the beginning of a long answer is quoted", () => {
  const answer = "The river rises every spring and we have watched it for years. ".repeat(20).trim();
  const paragraphs = [
    "Q: Why now?",
    `A: ${answer}`,
    "Q: Who pays?",
    "A: The state does.",
    "Q: When?",
    "A: In May, I hope.",
  ];
  const [first] = findQuotes(fromParagraphs({ headline: "", paragraphs, lang: "en" })).sort(
    (a, b) => a.block - b.block,
  );
  expect(first?.text.length).toBeLessThan(300);
  expect(first?.text).toMatch(/years\.$/);
});
