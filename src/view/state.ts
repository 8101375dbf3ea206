import type { Article } from "../article/article.ts";
import type { Refusal } from "../article/refusals.ts";
import type { Insights } from "../insight/insights.ts";
import { readingMinutes } from "../insight/reading-time.ts";

/** What popup and overlay have to show. */
export type ReadingState = { kind: "reading" } | Refused | Ready;

interface Refused {
  kind: "refused";
  reason: Refusal;
}

export interface Ready {
  kind: "ready";
  article: Article;
  insights: Insights;
  /** Whole minutes that the article takes to read. */
  minutes: number;
}

type Reading = { found: true; article: Article; insights: Insights } | { found: false; reason: Refusal };

/** The state that shows a reading. */
export function stateOf(reading: Reading): ReadingState {
  if (!reading.found) return { kind: "refused", reason: reading.reason };
  const { article, insights } = reading;
  return { kind: "ready", article, insights, minutes: readingMinutes(article) };
}
