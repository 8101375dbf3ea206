// What speaks for a sentence, and against it, in numbers that mean the same in every language.

import { isDense } from "./words.ts";

/** A sentence of the article as the signs see it. */
export interface Told {
  text: string;
  /** How many stand before it. */
  index: number;
  /** Its content words, with repetitions. */
  list: number[];
}

export type Sign = "later" | "length" | "frequency" | "figures" | "commas";

/** Measures the sentences of one article. */
export function signFinder(all: Told[], lang: string): (one: Told) => Record<Sign, number> {
  const counts: number[] = [];
  for (const { list } of all) for (const word of list) counts[word] = (counts[word] ?? 0) + 1;
  const often = counts.map(Math.log);
  const each = isDense(lang) ? lettersOfCharacter : 1;
  const lettersOf = (text: string) => text.length * each;
  return ({ text, index, list }) => ({
    later: Math.log1p(index),
    length: Math.log(Math.max(lettersOf(text), shortest) / usualLength),
    // As in SumBasic (Nenkova and Vanderwende, 2005); their mean, since a sum prefers long sentences.
    frequency: list.reduce((sum, word) => sum + (often[word] ?? 0), 0) / (list.length || 1),
    figures: Number(/\d/.test(text)),
    commas: (text.match(/[,、，،]/g)?.length ?? 0) / (1 + lettersOf(text) / 40),
  });
}

/** A Japanese, Chinese or Korean character says about as much as this many letters. */
const lettersOfCharacter = 2.2;
const usualLength = 130;
const shortest = 10;
