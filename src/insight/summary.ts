// The few sentences that tell the story, verbatim and in its order.

import type { Article } from "../article/article.ts";
import type { SummarySentence } from "./insights.ts";
import { type Candidate, readCandidates } from "./summary-candidates.ts";
import { isUnspaced, likeness } from "./words.ts";

/**
 * At most `sentences` sentences of the article's paragraphs, in order; fewer for a short article, or where few can
 * stand alone. Three take at most 600 characters, 250 where the writing has no blanks; more sentences, more.
 */
export function summarize(article: Article, sentences: number): SummarySentence[] {
  const { candidates, total } = readCandidates(article);
  const most = Math.min(sentences, Math.floor((total + 1) / sentencesForEach));
  const chosen = choose(candidates, most, longestSummary(article.lang, sentences), isUnspaced(article.lang));
  chosen.sort((a, b) => a.index - b.index);
  return chosen.map(({ text, block, start, end }) => ({ text, block, start, end }));
}

/** Each sentence of the summary stands for about this many: whoever has four sentences to read needs no three of them. */
const sentencesForEach = 3;

const longestSummary = (lang: string, sentences: number): number =>
  (isUnspaced(lang) ? 250 : 600) * Math.max(1, sentences / 3);

/** The best first, none that says what another has said, while there is room. */
function choose(candidates: Candidate[], most: number, room: number, unspaced: boolean): Candidate[] {
  const ranked = candidates.map((one) => ({ one, score: score(one, unspaced) })).sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  let left = room;
  for (const { one } of ranked) {
    if (chosen.length >= most) break;
    if (one.text.length > left || chosen.some((other) => likeness(one.words, other.words) > sameThing)) continue;
    chosen.push(one);
    left -= one.text.length;
  }
  return chosen;
}

const sameThing = 0.6;

export const weights = {
  position: 1,
  first: 0.3,
  opensParagraph: 0.1,
  centrality: 1.5,
  headline: 1,
  length: 0.8,
  direct: 0.3,
};

/**
 * How much speaks for a sentence: its place, its likeness to the whole, the headline's words in it, enough length to
 * tell something. The features are those of Edmundson (1969) with centrality; the weights are set by hand.
 */
function score(one: Candidate, unspaced: boolean): number {
  const length = Math.min(1, one.text.length / (unspaced ? 60 : 130));
  return (
    weights.position / (1 + Math.log1p(one.index)) +
    weights.first * Number(one.index === 0) +
    weights.opensParagraph * Number(one.opensParagraph) +
    weights.centrality * one.centrality +
    weights.headline * one.headline +
    weights.length * length
  );
}
