import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import { findQuotes } from "../../src/insight/quotes.ts";

/** Who says the quotes of an article, in the order of its text. */
function speakers(lang: string, paragraphs: string[]) {
  const found = findQuotes(fromParagraphs({ headline: "", paragraphs, lang }));
  return found.sort((a, b) => a.block - b.block || a.start - b.start).map(({ speaker }) => speaker);
}

test.each<[string, string[], (string | null)[]]>([
  ["before, with a colon", ["王芳说：“我们会重建这座桥。”"], ["王芳"]],
  ["before, with a comma", ["市长李明表示，“我们会重建这座桥”。"], ["市长李明"]],
  ["day and place between", ["外交部发言人李明10月14日在北京指出：“桥一定会建好。”"], ["外交部发言人李明"]],
  ["adverbs between", ["王芳还强调：“时间不多了。”"], ["王芳"]],
  ["a clause between", ["王芳，三个孩子的母亲，在现场说：“我们不走。”"], ["三个孩子的母亲"]],
  ["after", ["“我们会重建这座桥。”王芳说。"], ["王芳"]],
  ["after, with a comma", ["“我们会重建这座桥，”李明对记者表示。"], ["李明"]],
  ["split", ["“我们会重建这座桥，”王芳说，“但不在这里。”"], ["王芳", "王芳"]],
  ["according to", ["据王芳介绍，“桥已经用了六十年”。"], ["王芳"]],
  ["a pronoun", ["王芳说：“我们不走。”", "她补充道：“桥要重建。”"], ["王芳", "王芳"]],
  ["the speaker goes on", ["王芳说：“我们不走。”", "“这里是我们的家，谁也不能赶走我们。”"], ["王芳", "王芳"]],
  ["told", ["李明告诉本报记者：“桥要重建。”"], ["李明"]],
  ["written", ["李明在信中写道：“桥要重建。”"], ["李明"]],
  ["a foreign name", ["约翰·史密斯认为：“这座桥很危险。”"], ["约翰·史密斯"]],
  ["traditional characters", ["王芳表示：「我們會重建這座橋。」"], ["王芳"]],
  ["traditional, after", ["「我們會重建這座橋。」李明強調。"], ["李明"]],
  ["a title of a work", ["王芳写了《我们的桥》。"], []],
  ["scare quotes", ["这座“临时”的桥已经用了九年。"], []],
  ["a name in marks", ["李明参加了“重建家园”活动。"], []],
])("Chinese: %s", (_, paragraphs, expected) => {
  expect(speakers("zh-CN", paragraphs)).toEqual(expected);
});

test.each<[string, string[], (string | null)[]]>([
  ["라고 말했다", ['강준수 시장은 "다리를 다시 짓겠다"라고 말했다.'], ["강준수 시장"]],
  ["고 밝혔다", ['시청 관계자는 "다리를 다시 짓겠다"고 밝혔다.'], ["시청 관계자"]],
  ["a party between", ['강준수 푸른당 대변인은 "표결에 반대한다"고 했다.'], ["강준수 푸른당 대변인"]],
  ["a chain", ['윤미라 의원은 "다리는 위험하다"며 "새로 지어야 한다"고 강조했다.'], ["윤미라 의원", "윤미라 의원"]],
  ["also", ['윤미라 의원도 "다리는 위험하다"고 지적했다.'], ["윤미라 의원"]],
  ["the subject in 가", ['윤미라 씨가 "무서웠다"고 말했다.'], ["윤미라 씨"]],
  ["a day between", ['윤미라 의원은 이날 기자회견에서 "다리는 위험하다"고 말했다.'], ["윤미라 의원"]],
  ["a connective before", ['하지만 윤미라 의원은 "다리는 안전하다"고 반박했다.'], ["윤미라 의원"]],
  ["a clause between", ['윤미라 의원은 예산을 줄여야 한다는 요구에 "그럴 수 없다"고 말했다.'], ["윤미라 의원"]],
  ["a name alone", ['윤미라는 "다리가 무섭다"고 말했다.'], ["윤미라"]],
  [
    "a pronoun",
    ['윤미라 의원은 "다리는 위험하다"고 했다.', '그는 "돈이 없다"고 덧붙였다.'],
    ["윤미라 의원", "윤미라 의원"],
  ],
  [
    "no subject",
    ['윤미라 의원은 "다리는 위험하다"고 했다. 이어 "돈이 없다"고 덧붙였다.'],
    ["윤미라 의원", "윤미라 의원"],
  ],
  ["curly marks", ["윤미라 의원은 “다리는 위험하다”고 말했다."], ["윤미라 의원"]],
  ["according to", ['경찰에 따르면 "범인은 혼자였다"고 한다.'], ["경찰"]],
  ["a position", ['정부는 "다리를 짓겠다"는 입장을 밝혔다.'], ["정부"]],
  ["a book", ['윤미라 의원은 "우리 강의 다리"라는 책을 냈다.'], []],
  ["scare quotes", ['이 "임시" 다리는 9년째 쓰이고 있다.'], []],
  ["single marks", ["윤미라 의원은 '임시' 다리라고 말했다."], []],
])("Korean: %s", (_, paragraphs, expected) => {
  expect(speakers("ko", paragraphs)).toEqual(expected);
});
