// The sentences that a summary may choose from, and what speaks for each.

import { blockText, type Story } from "../article/article.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type SummaryPhrases, summaryPhrases } from "./summary-phrases.ts";
import { canStandAlone, datelineLength } from "./summary-rules.ts";
import { contentWords, countWords, primaryLanguage, toVector, type Vector } from "./words.ts";

export interface Candidate extends Sentence {
  block: number;
  /** Place among all sentences of the paragraphs, 0 for the first. */
  index: number;
  words: Vector;
  /** Mean logarithm of how often its words occur in the article; 0 where each occurs once. */
  frequency: number;
  /** Share of the headline's words that it holds, 0 to 1; 0 without a headline. */
  headline: number;
}

interface Told extends Sentence {
  block: number;
  index: number;
  list: string[];
}

// A story that has told nothing by then is no news story; and a page may be as long as it likes.
const mostCharacters = 60_000;

/** The sentences that can stand alone, in order; `total` counts all sentences, those that cannot included. */
export function readCandidates(story: Story): { candidates: Candidate[]; total: number } {
  const phrases = summaryPhrases(primaryLanguage(story.lang));
  const sentences = readSentences(story, phrases);
  const weigh = rarity(sentences.map(({ list }) => list));
  const counts = countWords(sentences.flatMap(({ list }) => list));
  const headline = new Set(contentWords(story.headline.slice(0, longestHeadline), story.lang, phrases.stopWords));
  const candidates = sentences
    .filter(({ text }) => canStandAlone(text, story.lang, phrases))
    .map(({ list, ...sentence }) => ({
      ...sentence,
      words: toVector(list, weigh),
      frequency: mean(list.map((word) => Math.log(counts.get(word) ?? 1))),
      headline: shareHeld(headline, list),
    }));
  return { candidates, total: sentences.length };
}

const longestHeadline = 500;

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);

function shareHeld(wanted: ReadonlySet<string>, list: string[]): number {
  const held = new Set(list.filter((word) => wanted.has(word)));
  return wanted.size === 0 ? 0 : held.size / wanted.size;
}

function readSentences(story: Story, phrases: SummaryPhrases): Told[] {
  const told: Told[] = [];
  let read = 0;
  for (const [block, { kind }] of story.body.entries()) {
    if (kind !== "paragraph" || read >= mostCharacters) continue;
    const text = paragraphText(story, block).slice(0, mostCharacters - read);
    read += text.length;
    // Off before the sentences are told apart: "ST. LOUIS, Mo. - The bridge" is none.
    const from = datelineLength(text);
    for (const sentence of splitSentences(text.slice(from), story.lang)) {
      const list = contentWords(sentence.text, story.lang, phrases.stopWords);
      const place = { start: from + sentence.start, end: from + sentence.end };
      told.push({ text: sentence.text, ...place, block, index: told.length, list });
    }
  }
  return told;
}

function paragraphText(story: Story, block: number): string {
  const found = story.body[block];
  return found ? blockText(found) : "";
}

/** A word in every sentence tells little about one: the usual logarithm of the inverse sentence frequency. */
function rarity(lists: string[][]): (word: string) => number {
  const inSentences = countWords(lists.flatMap((list) => [...new Set(list)]));
  return (word) => Math.log(1 + lists.length / (inSentences.get(word) ?? 1));
}
