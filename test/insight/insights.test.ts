import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import { findInsights } from "../../src/insight/insights.ts";

const sentences = Array.from({ length: 12 }, (_, i) => `橋の工事は${i + 1}月に始まり、予定より早く終わった。`);

test("an article without words has neither summary nor quotes", () => {
  expect(findInsights(fromParagraphs({ headline: "", paragraphs: [], lang: "ja" }))).toEqual({
    summary: [],
    quotes: [],
  });
});

test("summary and quotes come from the same blocks", () => {
  const paragraphs = ["山田市長は「橋は来月には必ず開通する」と述べた。", ...sentences];
  const { summary, quotes } = findInsights(fromParagraphs({ headline: "橋が開通", paragraphs, lang: "ja" }));
  expect(summary.length).toBeGreaterThan(0);
  expect(quotes).toMatchObject([{ text: "橋は来月には必ず開通する", block: 0 }]);
});

test("the reader's choice bounds the summary", () => {
  const article = fromParagraphs({ headline: "", paragraphs: [sentences.join("")], lang: "ja" });
  expect(findInsights(article, { sentences: 1 }).summary).toHaveLength(1);
});
