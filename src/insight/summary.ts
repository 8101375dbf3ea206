// The few sentences that tell the story, verbatim and in its order.

import { blockText, type Story } from "../article/article.ts";
import type { SummarySentence } from "./insights.ts";
import { type Candidate, readCandidates } from "./summary-candidates.ts";
import type { Sign } from "./summary-signs.ts";
import { weights } from "./summary-weights.ts";
import { isDense, likeness, type Vector } from "./words.ts";

/**
 * At most `sentences` sentences of the article's paragraphs, in order; fewer for a short article, or where few can
 * stand alone. Three take at most 600 characters, 250 in Japanese, Chinese and Korean; more sentences, more.
 */
export function summarize(story: Story, sentences: number): SummarySentence[] {
  const { candidates, headline } = readCandidates(story);
  const total = candidates.length;
  const most = total < fewest ? 0 : Math.min(sentences, Math.floor(total / sentencesForEach));
  const chosen = choose(candidates, headline, most, longestSummary(story.lang, sentences));
  chosen.sort((a, b) => a.index - b.index);
  return joinFollowing(chosen, story);
}

/** "It will cost two million." is told in one piece with the sentence before it. */
function joinFollowing(chosen: Candidate[], { body }: Story): SummarySentence[] {
  const pieces: SummarySentence[] = [];
  for (const { text, block, start, end, manners } of chosen) {
    const last = pieces.at(-1);
    const [from, found] = [last?.start ?? 0, body[block]];
    if (last && found && manners().goesOn) Object.assign(last, { text: blockText(found).slice(from, end), end });
    else pieces.push({ text, block, start, end });
  }
  return pieces;
}

/** Each sentence of the summary stands for about this many: whoever has three sentences to read needs no three of them. */
const sentencesForEach = 1.5;
const fewest = 3;

const longestSummary = (lang: string, sentences: number): number =>
  (isDense(lang) ? 250 : 600) * Math.max(1, sentences / 3);

/** Again and again the best beside those chosen, none that says what another has said, while there is room. */
function choose(candidates: Candidate[], headline: ReadonlySet<number>, most: number, room: number): Candidate[] {
  const chosen: Candidate[] = [];
  const untold = new Set(headline);
  const known = new Set<string>();
  const told = new Set(headline);
  let rest: Scored[] = candidates.filter(({ text }) => text.length <= room).map((one) => ({ one, score: score(one) }));
  let left = room;
  while (chosen.length < most) {
    const best = highest(
      rest,
      chosen,
      ({ one, score }) =>
        score +
        headlineWeight * (countHeld(untold, one.words) / (headline.size || 1)) +
        byHand.unknown * countMissing(known, one.names.needs) +
        byHand.untold * Number(isUntold(one, told)),
    );
    if (!best) break;
    chosen.push(best);
    left -= best.text.length;
    for (const name of best.names.gives) known.add(name);
    for (const word of best.words.keys()) {
      untold.delete(word);
      told.add(word);
    }
    rest = rest.filter((scored) => scored.one !== best && scored.one.text.length <= left && isNews(scored, best));
  }
  return chosen;
}

const isUntold = ({ refers }: Candidate, told: ReadonlySet<number>): boolean =>
  refers.length > 0 && !refers.some((word) => told.has(word));

/** Does it not say the same? What is like a sentence that was chosen becomes worth less. */
function isNews(scored: Scored, chosen: Candidate): boolean {
  const shared = likeness(scored.one.words, chosen.words);
  scored.score += weights.alike * shared;
  return shared <= sameThing;
}

const sameThing = 0.6;

interface Scored {
  one: Candidate;
  score: number;
}

/** The best that may be told beside those chosen. Their manners are asked in the order of their worth, so of few. */
function highest(all: Scored[], chosen: Candidate[], worthOf: (scored: Scored) => number): Candidate | undefined {
  const ranked = all.map((scored) => ({ one: scored.one, worth: worthOf(scored) })).sort((a, b) => b.worth - a.worth);
  let best: Candidate | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const { one, worth } of ranked) {
    if (worth + byHand.goesOn <= top) break;
    // Only what follows a chosen sentence can come to be worth more.
    if (worth <= top && !follows(one, chosen)) continue;
    const own = worth + bearing(one, chosen);
    if (own > top) [top, best] = [own, one];
  }
  return best;
}

/** A sentence that opens with "It" is clear, and welcome, right after the one that it speaks of; elsewhere it is neither. */
function bearing(one: Candidate, chosen: Candidate[]): number {
  const { isReport, goesOn, leans } = one.manners();
  if (!isReport || (goesOn && !follows(one, chosen))) return Number.NEGATIVE_INFINITY;
  return goesOn ? byHand.goesOn : byHand.leans * Number(leans);
}

const follows = ({ block, index }: Candidate, chosen: Candidate[]): boolean =>
  chosen.some((one) => one.block === block && one.index === index - 1);

function score({ signs }: Candidate): number {
  let sum = byHand.later * signs.later;
  sum += byHand.long * signs.length;
  sum += byHand.short * Math.max(0, fewLetters - signs.length);
  for (const sign of Object.keys(signs) as Sign[]) sum += weights[sign] * signs[sign];
  return sum;
}

/**
 * What is read with ease is not all learned from words in common: near the beginning sentences follow from one
 * another, short ones tell little and long ones more than they have words in common with a short summary; those that
 * lean on others are hard to follow, and so are those about somebody or something that no chosen sentence introduces.
 */
const byHand = { later: -0.2, goesOn: 1, leans: -0.5, short: -0.8, unknown: -1.2, untold: -1, long: 0.3 };

/** Some 85 letters, as `length` measures them. */
const fewLetters = -0.4;

/**
 * All words of the headline together; each counts once (Edmundson, 1969, took the headline's words too). By hand as well,
 * since the stories that the others were learned from have no headline.
 */
const headlineWeight = 7;

/** How many of the words the sentence holds. */
function countHeld(words: ReadonlySet<number>, held: Vector): number {
  let count = 0;
  for (const word of words) count += Number(held.has(word));
  return count;
}

function countMissing(known: ReadonlySet<string>, needed: ReadonlySet<string>): number {
  let count = 0;
  for (const name of needed) count += Number(!known.has(name));
  return count;
}
