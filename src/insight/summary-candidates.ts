// The sentences that a summary may choose from, and what speaks for each.

import { blockText, type Story } from "../article/article.ts";
import { markRestorer } from "./lost-marks.ts";
import { findMarked, type Marked } from "./quotation-marks.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { findSingleMarked, speaksInSingle } from "./single-marks.ts";
import { findNames, type Names, nobody } from "./summary-names.ts";
import { type SummaryPhrases, summaryPhrases } from "./summary-phrases.ts";
import { datelineLength, isPaired, isReport, leans } from "./summary-rules.ts";
import { type Sign, signFinder } from "./summary-signs.ts";
import { contentWords, countWords, isDense, numberWords, primaryLanguage, toVector, type Vector } from "./words.ts";

export interface Candidate extends Sentence {
  block: number;
  /** Place among all sentences of the paragraphs, 0 for the first. */
  index: number;
  words: Vector;
  signs: Record<Sign, number>;
  names: Names;
  /** "The council" at its beginning, where the story has told before of one: the numbers of these words. */
  refers: number[];
  /** Long patterns: asked of few. */
  manners: () => Manners;
}

interface Manners {
  isReport: boolean;
  /** It opens with what leans on the sentence before: "It", "But". */
  goesOn: boolean;
  /** It has words that lean on another sentence, or on who speaks. Asked of reports only. */
  leans: boolean;
}

interface Told extends Sentence {
  block: number;
  index: number;
  list: number[];
  /** With the quotation marks that the page has lost. */
  clear: string;
  /** Part of a speech that begins before it: nothing in it says so. */
  isSpeech: boolean;
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
  const refersTo = referenceFinder(wordsOf, phrases);
  const candidates = read.map((one, at): Candidate => {
    const { text, start, end, block, index } = one;
    const words = toVector(counts[at] ?? new Map(), weigh);
    const [signs, refers] = [findSigns(one), refersTo(one)];
    const manners = once(() => mannersOf(one, story.lang, phrases));
    // Field by field: engines are slow to add to a copy, and this is done for every sentence.
    return { text, start, end, block, index, words, signs, names: names[at] ?? nobody, refers, manners };
  });
  const headline = new Set(wordsOf(story.headline.slice(0, longestHeadline)));
  return { candidates, headline };
}

const longestHeadline = 500;

function mannersOf({ text, clear, isSpeech }: Told, lang: string, phrases: SummaryPhrases): Manners {
  const goesOn = phrases.leaning.test(clear);
  const isHalf = clear !== text && !isPaired(clear);
  // A Japanese sentence that opens with さらに leans on more than the one before.
  const stands = !isSpeech && !(isHalf && isUnclosed(clear)) && !(goesOn && isDense(lang));
  const reports = stands && isReport(text, lang, phrases);
  // What marks were lost is a guess, so the other half of a speech is not out of the question.
  return { isReport: reports, goesOn, leans: reports && (isHalf || leans(clear, phrases)) };
}

const isUnclosed = (text: string): boolean => text.lastIndexOf("“") > text.lastIndexOf("”");

/** Asked of the sentences in order. */
function referenceFinder(wordsOf: (text: string) => number[], { definite }: SummaryPhrases): (one: Told) => number[] {
  // Words are numbered as they are met first: those of the sentences before have the numbers below this.
  let told = 0;
  return ({ clear, list }) => {
    const named = definite.exec(clear)?.[1];
    const words = named === undefined ? [] : wordsOf(named);
    const refers = words.some((word) => word < told) ? words : [];
    for (const word of list) if (word >= told) told = word + 1;
    return refers;
  };
}

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
  const paragraphs = readParagraphs(story);
  const texts = paragraphs.map(({ text }) => text);
  const marked = texts.map(markRestorer(texts));
  const findSpeech = speaksInSingle(marked) ? findSingleMarked : findMarked;
  for (const [at, { block, text }] of paragraphs.entries()) {
    // Off before the sentences are told apart: "ST. LOUIS, Mo. - The bridge" is none.
    const from = datelineLength(text);
    const rest = text.slice(from);
    const clear = (marked[at] ?? text).slice(from);
    const goesOn = speechWatcher(findSpeech(clear));
    for (const { text: own, start, end } of splitSentences(clear, story.lang)) {
      const [index, list, isSpeech] = [told.length, wordsOf(own), goesOn(start, end)];
      const shown = clear === rest ? own : rest.slice(start, end);
      told.push({ text: shown, start: from + start, end: from + end, block, index, list, clear: own, isSpeech });
    }
  }
  return told;
}

function readParagraphs({ body }: Story): { block: number; text: string }[] {
  const paragraphs: { block: number; text: string }[] = [];
  let left = mostCharacters;
  for (const [block, one] of body.entries()) {
    if (one.kind !== "paragraph" || left <= 0) continue;
    const text = blockText(one).slice(0, Math.min(longestParagraph, left));
    left -= text.length;
    paragraphs.push({ block, text });
  }
  return paragraphs;
}

/** Asked of a paragraph's sentences in order: does a speech that begins before the sentence last to its end? */
function speechWatcher(speeches: Marked[]): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    while ((speeches[at]?.to ?? Number.POSITIVE_INFINITY) <= start) at++;
    const speech = speeches[at];
    return speech !== undefined && speech.from < start && speech.to >= end;
  };
}

/** A word in every sentence tells little about one: the usual logarithm of the inverse sentence frequency. */
function rarity(sentences: ReadonlyMap<number, number>[]): (word: number) => number {
  const holding: number[] = [];
  for (const words of sentences) for (const word of words.keys()) holding[word] = (holding[word] ?? 0) + 1;
  const rare = holding.map((count) => Math.log(1 + sentences.length / count));
  return (word) => rare[word] ?? 0;
}
