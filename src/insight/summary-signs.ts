// What speaks for a sentence, and against it, in numbers that mean the same in every language.

import { countWords, isUnspaced, likeness, type Vector } from "./words.ts";

/** A sentence of the article as the signs see it. */
export interface Told {
  text: string;
  /** Its content words, with repetitions, and the same as a vector. */
  list: string[];
  words: Vector;
}

export type Sign = "early" | "late" | "length" | "frequency" | "centrality" | "lead" | "figures" | "commas";

/** What the sentences of an article are measured against. */
export interface Whole {
  sentences: number;
  counts: ReadonlyMap<string, number>;
  words: Vector;
  lead: Vector;
  isUnspaced: boolean;
}

export function readWhole(all: Told[], lang: string, toVector: (list: string[]) => Vector): Whole {
  const list = all.flatMap((one) => one.list);
  return {
    sentences: all.length,
    counts: countWords(list),
    words: toVector(list),
    lead: all[0]?.words ?? new Map(),
    isUnspaced: isUnspaced(lang),
  };
}

/** The signs of the sentence that has `index` others before it. */
export function findSigns({ text, list, words }: Told, index: number, whole: Whole): Record<Sign, number> {
  const letters = text.length * (whole.isUnspaced ? lettersOfCharacter : 1);
  return {
    early: Math.log1p(index),
    late: index / whole.sentences,
    length: Math.log(Math.max(letters, shortest) / usualLength),
    // As in SumBasic (Nenkova and Vanderwende, 2005); their mean, since a sum prefers long sentences.
    frequency: mean(list.map((word) => Math.log(whole.counts.get(word) ?? 1))),
    centrality: likeness(words, whole.words),
    lead: index === 0 ? 0 : likeness(words, whole.lead),
    figures: Number(/\d/.test(text)),
    commas: (text.match(/[,、，،]/g)?.length ?? 0) / (1 + letters / 40),
  };
}

/** A Japanese or Chinese character says about as much as this many letters. */
const lettersOfCharacter = 2.2;
const usualLength = 130;
const shortest = 10;

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);
