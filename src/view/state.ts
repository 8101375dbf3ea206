import type { Article } from "../article/article.ts";
import type { Refusal } from "../article/refusals.ts";
import type { Insights } from "../insight/insights.ts";

/** What popup and overlay have to show. */
export type ReadingState = { kind: "reading" } | { kind: "refused"; reason: Refusal } | Ready;

export interface Ready {
  kind: "ready";
  article: Article;
  insights: Insights;
  /** Whole minutes that the article takes to read. */
  minutes: number;
}
