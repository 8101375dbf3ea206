// The few sentences that tell the story, verbatim and in its order.

import type { Story } from "../article/article.ts";
import type { SummarySentence } from "./insights.ts";
import { type Candidate, readCandidates } from "./summary-candidates.ts";
import { isUnspaced, likeness } from "./words.ts";

/**
 * At most `sentences` sentences of the article's paragraphs, in order; fewer for a short article, or where few can
 * stand alone. Three take at most 600 characters, 250 where the writing has no blanks; more sentences, more.
 */
export function summarize(story: Story, sentences: number): SummarySentence[] {
  const { candidates, total } = readCandidates(story);
  const most = Math.min(sentences, Math.floor(total / sentencesForEach));
  const chosen = choose(candidates, most, longestSummary(story.lang, sentences), isUnspaced(story.lang));
  chosen.sort((a, b) => a.index - b.index);
  return chosen.map(({ text, block, start, end }) => ({ text, block, start, end }));
}

/** Each sentence of the summary stands for about this many: whoever has four sentences to read needs no three of them. */
const sentencesForEach = 2.5;

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

/** Set by hand on stories that no test holds; position and frequency carry nearly all of it. */
const weights = { position: -0.5, frequency: 0.8, headline: 0.4, length: 0.3, overlong: -0.5, speech: -0.2 };

/**
 * How much speaks for a sentence: it stands early, its words are the article's frequent ones (as in SumBasic: Nenkova
 * and Vanderwende, 2005; their mean, since a sum or a cosine prefers long sentences), it holds words of the headline
 * (Edmundson, 1969), it is neither short nor long, and mostly not what somebody says.
 */
function score(one: Candidate, unspaced: boolean): number {
  const { enough, much } = unspaced ? { enough: 60, much: 100 } : { enough: 130, much: 220 };
  return (
    weights.position * Math.log1p(one.index) +
    weights.frequency * one.frequency +
    weights.headline * one.headline +
    weights.length * Math.min(1, one.text.length / enough) +
    weights.overlong * Math.max(0, one.text.length / much - 1) +
    weights.speech * Number(speechMark.test(one.text))
  );
}

const speechMark = /["“„«「]/;
