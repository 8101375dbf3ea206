// The few sentences that tell the story, verbatim and in its order.

import type { Story } from "../article/article.ts";
import type { SummarySentence } from "./insights.ts";
import { type Candidate, readCandidates } from "./summary-candidates.ts";
import type { Sign } from "./summary-signs.ts";
import { weights } from "./summary-weights.ts";
import { isUnspaced, likeness } from "./words.ts";

/**
 * At most `sentences` sentences of the article's paragraphs, in order; fewer for a short article, or where few can
 * stand alone. Three take at most 600 characters, 250 where the writing has no blanks; more sentences, more.
 */
export function summarize(story: Story, sentences: number): SummarySentence[] {
  const { candidates, total, headline } = readCandidates(story);
  const most = total < fewest ? 0 : Math.min(sentences, Math.floor(total / sentencesForEach));
  const chosen = choose(candidates, headline, most, longestSummary(story.lang, sentences));
  chosen.sort((a, b) => a.index - b.index);
  return chosen.map(({ text, block, start, end }) => ({ text, block, start, end }));
}

/** Each sentence of the summary stands for about this many: whoever has three sentences to read needs no two of them. */
const sentencesForEach = 2;
const fewest = 3;

const longestSummary = (lang: string, sentences: number): number =>
  (isUnspaced(lang) ? 250 : 600) * Math.max(1, sentences / 3);

/** Again and again the best beside those chosen, none that says what another has said, while there is room. */
function choose(candidates: Candidate[], headline: ReadonlySet<string>, most: number, room: number): Candidate[] {
  const chosen: Candidate[] = [];
  const untold = new Set(headline);
  let rest = candidates.filter(({ text }) => text.length <= room);
  let left = room;
  while (chosen.length < most) {
    const best = highest(rest, (one) => score(one) + headlineWeight * (count(untold, one) / (headline.size || 1)));
    if (!best) break;
    chosen.push(best);
    left -= best.text.length;
    for (const word of best.words.keys()) untold.delete(word);
    rest = rest.filter((one) => fitsBeside(one, best, left));
  }
  return chosen;
}

const fitsBeside = (one: Candidate, chosen: Candidate, room: number): boolean =>
  one !== chosen && one.text.length <= room && likeness(one.words, chosen.words) <= sameThing;
const sameThing = 0.6;

function highest(candidates: Candidate[], score: (one: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const one of candidates) {
    const reached = score(one);
    if (reached > top) [top, best] = [reached, one];
  }
  return best;
}

function score({ signs }: Candidate): number {
  let sum = 0;
  for (const sign of Object.keys(weights) as Sign[]) sum += weights[sign] * signs[sign];
  return sum;
}

/**
 * All words of the headline count as much as this; each counts once (Edmundson, 1969, took the headline's words too).
 * Set by hand: the stories that the other weights were learned from have no headline.
 */
const headlineWeight = 3;

/** How many of the words the sentence holds. */
function count(words: ReadonlySet<string>, one: Candidate): number {
  let held = 0;
  for (const word of words) held += Number(one.words.has(word));
  return held;
}
