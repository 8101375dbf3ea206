// "Ruiz", "Ms. Ruiz", "she" -> the person named before.

import type { Gender, Language } from "./languages/language.ts";
import { isCapital, isNameWord, type Phrase, readPhrase } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";

interface Person {
  name: string;
  gender: Gender | null;
  count: number;
  /** How often a pronoun told that it is a man or a woman. */
  seen: { man: number; woman: number };
}

export interface Cast {
  /** Everybody whom the article gives a full name, by surname in small letters. */
  people: ReadonlyMap<string, Person[]>;
  /** Names that stand inside a sentence, where a capital means something. */
  inside: ReadonlySet<string>;
}

/** `sentences` of the whole article: a full name may come late, in a headline's story first told by surname. */
export function readCast(sentences: Token[][], language: Language): Cast {
  const people = new Map<string, Person[]>();
  const inside = new Set<string>();
  for (const sentence of sentences) {
    for (const [index, phrase] of namesIn(sentence, language).entries()) {
      if (index > 0 || !isCapital(sentence[0]) || phrase.mention !== phrase.name) inside.add(phrase.name);
      if (isFullName(phrase.name, language)) meet(phrase, people, language);
    }
  }
  for (const sentence of sentences) learnGender(sentence, people, language);
  for (const person of [...people.values()].flat()) {
    const { man, woman } = person.seen;
    if (person.gender === null && man + woman >= 1 && Math.min(man, woman) * 3 <= Math.max(man, woman))
      person.gender = man > woman ? "man" : "woman";
  }
  return { people, inside };
}

/** "Ruiz took her seat": where one person is named, a later he or she tells which of the two. */
function learnGender(sentence: Token[], people: Map<string, Person[]>, language: Language): void {
  const [named, ...others] = namesIn(sentence, language).flatMap(({ name }) => people.get(surname(name)) ?? []);
  if (named === undefined || named.gender !== null || others.some((other) => other !== named)) return;
  const told = sentence
    .map(({ low }) => language.pronouns.get(low))
    .filter((gender) => gender === "man" || gender === "woman");
  const [first] = told;
  if (first !== undefined && told.every((gender) => gender === first)) named.seen[first]++;
}

function meet(phrase: Phrase, people: Map<string, Person[]>, language: Language): void {
  const { name } = phrase;
  const namesakes = people.get(surname(name)) ?? [];
  const known = namesakes.find((person) => firstName(person.name) === firstName(name));
  if (known) known.count++;
  else if (namesakes.length < mostNamesakes)
    namesakes.push({ name, gender: genderOf(phrase, language), count: 1, seen: { man: 0, woman: 0 } });
  people.set(surname(name), namesakes);
}

/** "Turn left" begins with no name, though with a capital. */
export const isKnown = (name: string, { people, inside }: Cast): boolean =>
  name.includes(" ") || inside.has(name) || people.has(surname(name));

const mostNamesakes = 8;

export function namesIn(sentence: Token[], language: Language): Phrase[] {
  const names: Phrase[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!isNameWord(sentence[at], language)) continue;
    const whole = readPhrase(sentence, at, sentence.length, language);
    // "Ruiz bristles at it", "Ruiz aides": the capitals by themselves.
    const phrase =
      whole?.kind === "name" ? whole : readPhrase(sentence, at, endOfCapitals(sentence, at, language), language);
    if (phrase === null) continue;
    if (phrase.kind === "name") names.push(phrase);
    at = Math.max(at, phrase.next - 1);
  }
  return names;
}

function endOfCapitals(sentence: Token[], at: number, language: Language): number {
  let end = at;
  while (isNameWord(sentence[end], language)) end++;
  return end;
}

const wordsOf = (name: string): string[] => name.replace(/['’]s$/, "").split(" ");
const surname = (name: string): string =>
  wordsOf(name)
    .findLast((word) => !/^(?:[JS]r|II|III|IV)\.?$/.test(word))
    ?.toLowerCase() ?? "";
const firstName = (name: string): string => wordsOf(name)[0]?.toLowerCase() ?? "";

function isFullName(name: string, language: Language): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || words.length > 5 || isBody(name, language)) return false;
  return !language.labels.has(firstName(name)) && !language.titles.has(surname(name));
}

const isBody = (name: string, { bodyWords }: Language): boolean =>
  wordsOf(name).some((word) => bodyWords.has(word.toLowerCase()));

/** Ms. Ruiz: the titles before the name, in small letters. */
function titlesOf({ name, mention }: Phrase, { titles }: Language): string[] {
  const before = mention.slice(0, Math.max(0, mention.indexOf(name))).toLowerCase();
  return (before.match(/[\p{L}-]+/gu) ?? []).filter((word) => titles.has(word));
}

/** By the first name, or the title before it: Elena Ruiz, Ms. Ruiz. */
function genderOf(phrase: Phrase, language: Language): Gender | null {
  if (isBody(phrase.name, language)) return null;
  const telling = [...titlesOf(phrase, language), firstName(phrase.name)];
  if (telling.some((word) => language.women.has(word))) return "woman";
  return telling.some((word) => language.men.has(word)) ? "man" : null;
}

interface Known {
  name: string;
  gender: Gender | null;
  /** A full name or a title shows that it is somebody, whom a pronoun may stand for. */
  isPerson: boolean;
}

/** The full name that a surname stands for; of two who share it, only one who is named far more often. */
export function fullName(phrase: Phrase, cast: Cast, language: Language): Known {
  const gender = genderOf(phrase, language);
  const name = phrase.name.replace(/['’]s?$/, "");
  const own = {
    name,
    gender,
    isPerson: gender !== null || isFullName(name, language) || titlesOf(phrase, language).length > 0,
  };
  if (name.includes(" ")) {
    const known = cast.people.get(surname(name))?.find((one) => firstName(one.name) === firstName(name));
    return { ...own, gender: gender ?? known?.gender ?? null };
  }
  const namesakes = (cast.people.get(surname(name)) ?? []).filter((one) => !differ(one.gender, gender));
  const [first, second] = namesakes.sort((a, b) => b.count - a.count);
  if (first === undefined) return own;
  if (second === undefined || first.count >= 3 * second.count)
    return { name: first.name, gender: first.gender, isPerson: true };
  return { name, gender: differ(first.gender, second.gender) ? gender : first.gender, isPerson: true };
}

const differ = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

/** People in the order in which they were last spoken of, the latest first. */
export interface Focus extends Known {
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

/** The latest whom the pronoun may mean, and whether another may be meant; null where that is nobody, or not clear. */
export function resolvePronoun(
  pronoun: string,
  focus: Focus[],
  passage: number,
  { pronouns }: Language,
): (Focus & { isAlone: boolean }) | null {
  const gender = pronouns.get(pronoun.toLowerCase());
  if (gender !== "man" && gender !== "woman") return null;
  const near = focus.filter((one) => passage - one.passage <= longestMemory);
  const [first, ...others] = near.filter((one) => one.isPerson && !differ(one.gender, gender));
  return first === undefined ? null : { ...first, isAlone: others.length === 0 };
}
