// "Elena Ruiz Jr.", "Ms. Ruiz": the parts of a name, and what they and the words before them tell of who bears it.

import type { Language } from "./languages/language.ts";
import type { Phrase } from "./noun-phrases.ts";

/** Elena Ruiz Jr.’s: elena, ruiz, jr., and the surname ruiz. */
interface Parts {
  words: string[];
  surname: string;
}

/** A story asks for those of the same few names again and again. */
const parted = new Map<string, Parts>();
const mostParted = 1000;

function partsOf(name: string): Parts {
  const known = parted.get(name);
  if (known) return known;
  if (parted.size >= mostParted) parted.clear();
  const whole = name.toLowerCase().replace(/['’]s$/, "");
  const bare = whole.replace(suffix, "");
  const parts = { words: whole.split(" "), surname: bare.slice(bare.lastIndexOf(" ") + 1) };
  parted.set(name, parts);
  return parts;
}

const suffix = /[ ,]+(?:[js]r|ii|iii|iv)\.?$/;
export const wordsOf = (name: string): string[] => partsOf(name).words;
export const surname = (name: string): string => partsOf(name).surname;
export const firstName = (name: string): string => partsOf(name).words[0] ?? "";

export function isFullName(name: string, language: Language): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || words.length > 5 || isBody(name, language)) return false;
  const { labels, titles } = language;
  return !labels.has(firstName(name)) && !labels.has(surname(name)) && !titles.has(surname(name));
}

/** Ohio Union, NATO, ONB Radio, Article 21 */
export const isBody = (name: string, { bodyWords }: Language): boolean =>
  /^\p{Lu}{2,5}s?$|^\p{Lu}{3,} .*\p{Ll}|\d/u.test(name) || wordsOf(name).some((word) => bodyWords.has(word));

/** The words before the name, in small letters: Ms. Ruiz, her husband, Paul Ruiz. */
export const wordsBefore = ({ name, mention }: Phrase): string[] =>
  (mention !== name &&
    mention
      .slice(0, Math.max(0, mention.indexOf(name)))
      .toLowerCase()
      .match(/[\p{L}-]+/gu)) ||
  [];

/** One for a man, minus one for a woman, 0 where the words do not tell. */
export function manlinessOf(words: string[], { men, women }: Language): number {
  if (words.some((word) => women.has(word))) return -1;
  return words.some((word) => men.has(word)) ? 1 : 0;
}
