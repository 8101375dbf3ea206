// Is a quotation speech, a few words of somebody's own, or no speech at all (a title, a scare quote)?

import type { Language } from "./languages/language.ts";
import { isVerb } from "./noun-phrases.ts";
import type { Marked } from "./quotation-marks.ts";
import { endMark, type Token } from "./tokens.ts";

export type Kind = "direct" | "fragment" | "none";

/** How near words of saying stand: at the quotation, in its sentence, or nowhere. */
export type Nearness = "touching" | "near" | "far" | "none";

/** What the quotation at `at` is by its place, its own words, and the words of saying near it. */
export function kindOf(text: string, tokens: Token[], at: number, saying: Nearness, language: Language): Kind {
  const marked = tokens[at]?.marked;
  if (!marked) return "none";
  const words = wordsIn(text, marked);
  const isSet = isSetOff(tokens, at);
  const isObject = isVerb(tokens[at - 1], language) || language.that.has(tokens[at - 1]?.low ?? "");
  if (isNamed(tokens, at, words, language)) return "none";
  if (isTitle(words, language) && !((isSet || isObject) && isSaid(text, marked, saying))) return "none";
  if (isLetter(words)) return "none";
  if (words.length < fewest[saying] && !isAlone(tokens)) return "none";
  if (isSet || (isObject && words.length >= 4)) return "direct";
  return /^\p{Lu}/u.test(words[0] ?? "") && words.length >= 5 ? "direct" : "fragment";
}

/** The “R” behind a name */
const isLetter = ([word, ...more]: string[]): boolean => more.length === 0 && /^[A-Z\d]$/.test(word ?? "");

const isSaid = (text: string, marked: Marked, saying: Nearness): boolean =>
  saying === "touching" || endMark(text, marked) !== "";

/** Fewer words than these are a name or a scare quote. */
const fewest: Record<Nearness, number> = { touching: 1, near: 1, far: 2, none: 4 };

const mostRead = 400;
// rebuild | don’t | 重建: where no blanks part them, two characters count as a word
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const wordsIn = (text: string, { start, end }: Marked): string[] =>
  text.slice(start, Math.min(end, start + mostRead)).match(word) ?? [];

/** It opens its sentence, or a comma or colon stands before it. */
const isSetOff = (tokens: Token[], at: number): boolean =>
  /^(?:|[,:，：—–-])$/.test(tokens[at - 1]?.kind === "quote" ? "x" : (tokens[at - 1]?.text ?? ""));

const isAlone = (tokens: Token[]): boolean => tokens.slice(0, mostTokens).every((token) => token.kind !== "word");
const mostTokens = 8;

// a film titled “Lost”, Channel Nine’s “Tonight”, the so-called “bridge tax”
function isNamed(tokens: Token[], at: number, words: string[], language: Language): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word") return false;
  const isTitled = language.namings.has(before.low) || language.namings.has(tokens[at - 2]?.low ?? "");
  return isTitled || (/['’]s$/.test(before.text) && words.length === 1 && /^\p{Lu}/u.test(words[0] ?? ""));
}

/** “The Long Way Home”, “Morning News”: every word but the small ones has a capital. */
function isTitle(words: string[], { prepositions, determiners, conjunctions }: Language): boolean {
  const isSmall = (word: string) => [prepositions, determiners, conjunctions].some((list) => list.has(word));
  const telling = words.filter((word) => !isSmall(word.toLowerCase()));
  if (telling.length === 0 || words.length < 2 || words.length > 12) return false;
  return telling.every((word) => /^[\p{Lu}\d]/u.test(word));
}
