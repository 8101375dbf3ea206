// "Ruiz", "Ms. Ruiz", "she" -> the person named before.

import type { Gender, Language } from "./languages/language.ts";
import { isNameWord, type Phrase, readPhrase } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";

interface Person {
  name: string;
  gender: Gender | null;
  count: number;
}

/** Everybody whom the article gives a full name, by surname in small letters. */
export type Cast = ReadonlyMap<string, Person[]>;

/** `sentences` of the whole article: a full name may come late, in a headline's story first told by surname. */
export function readCast(sentences: Token[][], language: Language): Cast {
  const cast = new Map<string, Person[]>();
  for (const { name, mention } of sentences.flatMap((sentence) => namesIn(sentence, language))) {
    if (!isFullName(name, language)) continue;
    const key = surname(name);
    const people = cast.get(key) ?? [];
    const known = people.find((person) => firstName(person.name) === firstName(name));
    if (known) known.count++;
    else if (people.length < mostNamesakes) people.push({ name, gender: genderOf(mention, language), count: 1 });
    cast.set(key, people);
  }
  return cast;
}

const mostNamesakes = 8;

export function namesIn(sentence: Token[], language: Language): Phrase[] {
  const names: Phrase[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!isNameWord(sentence[at], language)) continue;
    const phrase = readPhrase(sentence, at, sentence.length, language);
    if (phrase === null) continue;
    if (phrase.kind === "name") names.push(phrase);
    at = Math.max(at, phrase.next - 1);
  }
  return names;
}

const wordsOf = (name: string): string[] => name.replace(/['’]s$/, "").split(" ");
const surname = (name: string): string =>
  wordsOf(name)
    .findLast((word) => !/^(?:[JS]r|II|III|IV)\.?$/.test(word))
    ?.toLowerCase() ?? "";
const firstName = (name: string): string => wordsOf(name)[0]?.toLowerCase() ?? "";

function isFullName(name: string, { bodyWords, labels, titles }: Language): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || words.length > 5) return false;
  return (
    !words.some((word) => bodyWords.has(word.toLowerCase())) &&
    !labels.has(firstName(name)) &&
    !titles.has(surname(name))
  );
}

function genderOf(mention: string, { men, women }: Language): Gender | null {
  for (const word of mention.split(" ")) {
    const low = word.toLowerCase().replace(/\.$/, "");
    if (women.has(low)) return "woman";
    if (men.has(low)) return "man";
  }
  return null;
}

/** The full name that a surname stands for; of two who share it, only one who is named far more often. */
export function fullName(
  { name, mention }: Phrase,
  cast: Cast,
  language: Language,
): { name: string; gender: Gender | null } {
  const gender = genderOf(mention, language);
  const plain = name.replace(/['’]s?$/, "");
  if (plain.includes(" ")) return { name: plain, gender };
  const people = (cast.get(surname(plain)) ?? []).filter(
    (one) => gender === null || one.gender === null || one.gender === gender,
  );
  const [first, second] = [...people].sort((a, b) => b.count - a.count);
  if (first === undefined) return { name: plain, gender };
  if (second !== undefined && first.count < 3 * second.count) return { name: plain, gender };
  return { name: first.name, gender: first.gender };
}

/** People in the order in which they were last spoken of, the latest first. */
export interface Focus {
  name: string;
  gender: Gender | null;
  /** Index of the paragraph. */
  passage: number;
}

const mostInFocus = 12;
const longestMemory = 3;

export function focusOn(focus: Focus[], person: Focus): void {
  const at = focus.findIndex(({ name }) => name === person.name);
  if (at >= 0) focus.splice(at, 1);
  focus.unshift(person);
  focus.length = Math.min(focus.length, mostInFocus);
}

/** The latest whom the pronoun may mean; null where that is nobody, or not clear. */
export function resolvePronoun(pronoun: string, focus: Focus[], passage: number, { pronouns }: Language): Focus | null {
  const gender = pronouns.get(pronoun.toLowerCase());
  if (gender !== "man" && gender !== "woman") return null;
  const near = focus.filter((one) => passage - one.passage <= longestMemory);
  const able = near.filter((one) => one.gender === gender || one.gender === null);
  const [first] = able;
  if (first === undefined || first.gender === gender) return first ?? null;
  // Of unknown gender: only where nobody else may be meant.
  return able.length === 1 || !able.some((one) => one.gender === gender)
    ? first
    : (able.find((one) => one.gender === gender) ?? null);
}
