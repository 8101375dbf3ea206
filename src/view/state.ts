import type { Article } from "../article/article.ts";
import type { PageTrouble } from "../article/join.ts";
import type { Refusal } from "../article/refusals.ts";
import type { ModelState } from "../insight/device-model.ts";
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
  /** The page of a split story that is being fetched, or that could not be had. */
  paging: Paging | null;
}

export type Paging = { kind: "loading"; number: number } | { kind: "missing"; number: number; reason: PageTrouble };

/** The state, and what readers may do about it. */
export interface Model {
  state: ModelState;
  onStop: () => void;
  onWrite: () => void;
}

type Reading = { found: true; article: Article; insights: Insights } | { found: false; reason: Refusal };

/** The state that shows a reading. */
export function stateOf(reading: Reading, paging: Paging | null = null): ReadingState {
  if (!reading.found) return { kind: "refused", reason: reading.reason };
  const { article, insights } = reading;
  return { kind: "ready", article, insights, minutes: readingMinutes(article), paging };
}
