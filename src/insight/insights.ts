// What an article amounts to: the few sentences that tell the story, and who said what.

import type { Story } from "../article/article.ts";
import { findQuotes } from "./quotes.ts";
import { summarize } from "./summary.ts";

/** A stretch of one block's plain text (`blockText`): UTF-16 offsets, end excluded. */
export interface Place {
  /** Index in `article.body`. */
  block: number;
  start: number;
  end: number;
}

/** A sentence of the summary, or two that hang together, verbatim. */
export interface SummarySentence extends Place {
  text: string;
}

/** Words between quotation marks; text and place leave the marks out. */
export interface Quote extends Place {
  text: string;
  /** The name to show, or null where the speaker is not sure. */
  speaker: string | null;
  /** The words that name the source there ("he", 同氏), or null. */
  mention: string | null;
  /** The verb or noun of saying as it stands there, or null. */
  cue: string | null;
  /** A fragment is a few quoted words in the reporter's own sentence; it is never a key quote. */
  kind: "direct" | "fragment";
  /** How sure the speaker is, 0 to 1. */
  confidence: number;
  /** It goes on from the quote before it in the list: the next paragraph of a speech, or its half after “…,” she said. */
  follows: boolean;
}

export interface Insights {
  /** In the article's order. */
  summary: SummarySentence[];
  /** In order of importance: the first are the key quotes. */
  quotes: Quote[];
}

/** Summary and quotes of a story; `sentences` is the most that the summary may have. */
export function findInsights(story: Story, { sentences = 3 }: { sentences?: number } = {}): Insights {
  return { summary: summarize(story, sentences), quotes: findQuotes(story) };
}
