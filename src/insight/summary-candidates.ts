// The sentences that a summary may choose from, and what speaks for each.

import { blockText, type Story } from "../article/article.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { findNames, type Names, nobody } from "./summary-names.ts";
import { type SummaryPhrases, summaryPhrases } from "./summary-phrases.ts";
import { canStandAlone, datelineLength, leans } from "./summary-rules.ts";
import { type Sign, signFinder } from "./summary-signs.ts";
import { contentWords, countWords, numberWords, primaryLanguage, toVector, type Vector } from "./words.ts";

export interface Candidate extends Sentence {
  block: number;
  /** Place among all sentences of the paragraphs, 0 for the first. */
  index: number;
  words: Vector;
  signs: Record<Sign, number>;
  names: Names;
  /** May it stand alone, and does it have words that lean on another sentence, or on who speaks? Long patterns: asked of few. */
  manners: () => { stands: boolean; leans: boolean };
}

interface Told extends Sentence {
  block: number;
  index: number;
  list: number[];
}

// A story that has told nothing by then is no news story; and a page may be as long as it likes.
const mostCharacters = 60_000;
const longestParagraph = 20_000;

export interface Candidates {
  /** All sentences, in order; `manners` tells which of them may be chosen. */
  candidates: Candidate[];
  headline: ReadonlySet<number>;
}

export function readCandidates(story: Story): Candidates {
  const phrases = summaryPhrases(primaryLanguage(story.lang));
  const wordsOf = readWords(story.lang, phrases);
  const read = readSentences(story, wordsOf);
  const counts = read.map(({ list }) => countWords(list));
  const weigh = rarity(counts);
  const findSigns = signFinder(read, story.lang);
  const names = findNames(read.map(({ text }) => text));
  const candidates = read.map((one, at): Candidate => {
    const { text, start, end, block, index } = one;
    const manners = once(() => ({ stands: canStandAlone(text, story.lang, phrases), leans: leans(text, phrases) }));
    const words = toVector(counts[at] ?? new Map(), weigh);
    // Field by field: engines are slow to add to a copy, and this is done for every sentence.
    return { text, start, end, block, index, words, signs: findSigns(one), names: names[at] ?? nobody, manners };
  });
  const headline = new Set(wordsOf(story.headline.slice(0, longestHeadline)));
  return { candidates, headline };
}

const longestHeadline = 500;

function once<Told>(ask: () => Told): () => Told {
  let told: Told | undefined;
  return () => {
    told ??= ask();
    return told;
  };
}

function readWords(lang: string, { stopWords }: SummaryPhrases): (text: string) => number[] {
  const numberOf = numberWords();
  return (text) => contentWords(text, lang, stopWords).map(numberOf);
}

function readSentences(story: Story, wordsOf: (text: string) => number[]): Told[] {
  const told: Told[] = [];
  let read = 0;
  for (const [block, { kind }] of story.body.entries()) {
    if (kind !== "paragraph" || read >= mostCharacters) continue;
    const text = paragraphText(story, block).slice(0, Math.min(longestParagraph, mostCharacters - read));
    read += text.length;
    // Off before the sentences are told apart: "ST. LOUIS, Mo. - The bridge" is none.
    const from = datelineLength(text);
    for (const { text: own, start, end } of splitSentences(text.slice(from), story.lang))
      told.push({ text: own, start: from + start, end: from + end, block, index: told.length, list: wordsOf(own) });
  }
  return told;
}

function paragraphText(story: Story, block: number): string {
  const found = story.body[block];
  return found ? blockText(found) : "";
}

/** A word in every sentence tells little about one: the usual logarithm of the inverse sentence frequency. */
function rarity(sentences: ReadonlyMap<number, number>[]): (word: number) => number {
  const holding: number[] = [];
  for (const words of sentences) for (const word of words.keys()) holding[word] = (holding[word] ?? 0) + 1;
  const rare = holding.map((count) => Math.log(1 + sentences.length / count));
  return (word) => rare[word] ?? 0;
}
