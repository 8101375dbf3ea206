// Who is in the article: everybody whom it names, and the signs for a man or a woman, for somebody or a thing.

import type { Language } from "./languages/language.ts";
import {
  isCapital,
  isNameWord,
  isPossessive,
  isVerb,
  type Phrase,
  readPhrase,
  startOf,
  withoutEnding,
  wordBefore,
} from "./noun-phrases.ts";
import { firstName, isBody, isFullName, manlinessOf, surname, wordsBefore } from "./person-names.ts";
import type { Known } from "./speakers.ts";
import type { Token } from "./tokens.ts";

export interface Person {
  name: string;
  count: number;
  /** Signs for a man less those for a woman. */
  manly: number;
  /** Signs for somebody less those for a thing. */
  human: number;
}

export interface Cast {
  /** Everybody whom the article gives a full name, by surname in small letters. */
  people: ReadonlyMap<string, Person[]>;
  /** The same by first name; null where two share it. */
  firsts: ReadonlyMap<string, Person | null>;
  /** Those whom it does not: Mr. Ruiz, Obama. */
  others: ReadonlyMap<string, Person>;
  /** Names that stand inside a sentence, where a capital means something. */
  inside: ReadonlySet<string>;
  /** The names of each sentence. */
  names: ReadonlyMap<Token[], Phrase[]>;
  /** Whom `fullName` has found, by mention. */
  known: Map<string, Known>;
}

interface Making extends Cast {
  people: Map<string, Person[]>;
  firsts: Map<string, Person | null>;
  others: Map<string, Person>;
  inside: Set<string>;
  names: Map<Token[], Phrase[]>;
}

/** `sentences` of the whole article: a full name may come late, in a headline's story first told by surname. */
export function readCast(sentences: Token[][], language: Language): Cast {
  const cast: Making = {
    people: new Map(),
    firsts: new Map(),
    others: new Map(),
    inside: new Set(),
    names: new Map(),
    known: new Map(),
  };
  for (const sentence of sentences) {
    const names = language.grammar?.namesIn(sentence) ?? namesIn(sentence, language);
    cast.names.set(sentence, names);
    for (const [index, phrase] of names.entries()) {
      if (index > 0 || !isCapital(sentence[0]) || phrase.mention !== phrase.name || isAged(sentence, phrase.next))
        cast.inside.add(phrase.name);
      if (isFullName(phrase.name, language)) meet(phrase, cast, language);
    }
  }
  for (const sentence of sentences)
    for (const phrase of cast.names.get(sentence) ?? []) judge(phrase, sentence, cast, language);
  listenForPronouns(sentences, cast, language);
  return cast;
}

function meet({ name }: Phrase, { people, firsts }: Making, language: Language): void {
  const namesakes = people.get(surname(name)) ?? [];
  const first = firstName(name);
  const known = namesakes.find((person) => firstName(person.name) === first);
  if (known) known.count++;
  else if (namesakes.length < mostNamesakes) {
    const person = { name, count: 1, manly: 0, human: Math.abs(manlinessOf([first], language)) };
    namesakes.push(person);
    firsts.set(first, firsts.has(first) ? null : person);
  }
  people.set(surname(name), namesakes);
}

const mostNamesakes = 8;

/** "Turn left" begins with no name, though with a capital. */
export const isKnown = (name: string, { people, inside }: Cast): boolean =>
  name.includes(" ") || inside.has(name) || people.has(surname(name));

function namesIn(sentence: Token[], language: Language): Phrase[] {
  const names: Phrase[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!isNameWord(sentence[at], language) || language.determiners.has(sentence[at]?.text.toLowerCase() ?? ""))
      continue;
    const phrase = readPhrase(sentence, at, sentence.length, language);
    const name = phrase?.kind === "name" ? phrase : ownerIn(sentence, at, language);
    if (name !== null) names.push(name);
    at = Math.max(at, (phrase ?? name)?.next ?? 0, at + 1) - 1;
  }
  return names;
}

/** "Ruiz's campaign", "Ruiz bristles at it": Ruiz. */
function ownerIn(sentence: Token[], from: number, language: Language): Phrase | null {
  let end = from;
  while (isInName(sentence, end, from, language) && !isPossessive(sentence[end])) end++;
  while (end > from && !isNameWord(sentence[end - 1], language) && !isPossessive(sentence[end])) end--;
  if (isPossessive(sentence[end])) end++;
  const owner = withoutEnding(sentence.slice(from, end));
  const phrase = readPhrase(owner, 0, owner.length, language);
  return phrase?.kind === "name" ? { ...phrase, next: end } : null;
}

/** "Secretary of the Treasury Ruiz's" */
const isInName = (sentence: Token[], at: number, from: number, language: Language): boolean =>
  isNameWord(sentence[at], language) || (at > from && /^(?:of|the)$/.test(sentence[at]?.text ?? ""));

/** A title tells more than a first name, and that more than its last letter: Ms. Ruiz, Elena, Yolanda. */
export const signs = { title: 6, noun: 3, firstName: 3, ending: 1, onlyName: 1, pronoun: 1 };

const endingOf = (name: string): number => (/^\p{L}+o /u.test(name) ? 1 : /^\p{L}+a /u.test(name) ? -1 : 0);

function judge(phrase: Phrase, sentence: Token[], cast: Making, language: Language): void {
  const { name, next } = phrase;
  if (isBody(name, language)) return;
  const person = personOf(phrase, cast) ?? meetOther(phrase, cast.others);
  if (!name.includes(" ")) person.count++;
  person.human += humanity(phrase, person, sentence, language);
  person.manly +=
    signs.title * manlinessOf([...wordsBefore(phrase), wordBefore(sentence, phrase)?.text ?? ""], language);
  if (name.includes(" ") || !person.name.includes(" "))
    person.manly += (name.includes(" ") ? signs.firstName : signs.onlyName) * manlinessOf([firstName(name)], language);
  person.manly += signs.ending * endingOf(name);
  if (sentence[next]?.text === ",") person.manly += signs.noun * manlinessOf(nounsFrom(sentence, next + 1), language);
}

/** "Ruiz said", "said Ruiz", "Elena, 23,", "Ruiz" after "Elena Ruiz", but "the Civil War", though "the Elena Ruiz brand". */
function humanity(phrase: Phrase, whole: Person, sentence: Token[], language: Language): number {
  const before = wordBefore(sentence, phrase);
  const isShort = !phrase.name.includes(" ");
  if (!isShort && language.determiners.has(before?.low ?? "") && !isLower(sentence[phrase.next])) return -1;
  const isNamedInFull = isShort && whole.name.includes(" ");
  const isSaying = isVerb(before, language) || isSayer(phrase, sentence, language);
  return isNamedInFull || isSaying || isAged(sentence, phrase.next) ? 1 : 0;
}

const isLower = (token: Token | undefined): boolean => token?.kind === "word" && !isCapital(token);

/** "Ruiz said", ", said Ruiz,", but not "a doctor in Idlib said". */
export function isSayer(phrase: Phrase, sentence: Token[], language: Language): boolean {
  const at = startOf(phrase);
  const after = sentence[phrase.next];
  const isVerbAt = (index: number) => language.sayingVerbs.has(sentence[index]?.low ?? "");
  if (after?.kind !== "word") return isVerbAt(at - 1) && sentence[at - 2]?.text === ",";
  return isVerbAt(phrase.next) && !language.prepositions.has(sentence[at - 1]?.low ?? "");
}

/** Elena, 23, */
const isAged = (sentence: Token[], at: number): boolean =>
  sentence[at]?.text === "," && /^\d\d$/.test(sentence[at + 1]?.text ?? "");

/** Ruiz, a mother of two: the nouns of an insertion, without the names in it. */
function nounsFrom(sentence: Token[], from: number): string[] {
  const words: string[] = [];
  for (const token of sentence.slice(from, from + mostNouns)) {
    if (token.kind !== "word" || isCapital(token)) break;
    words.push(token.low);
  }
  return words;
}

const mostNouns = 5;

function meetOther({ name }: Phrase, others: Map<string, Person>): Person {
  const person = others.get(surname(name)) ?? {
    name: name.replace(/['’]s?$/, ""),
    count: 0,
    manly: 0,
    human: 0,
  };
  others.set(surname(name), person);
  return person;
}

/** The only one whom the name can mean: of two who share it, one who is named far more often. */
export function personOf({ name }: Pick<Phrase, "name">, { people, firsts, others }: Cast): Person | null {
  const namesakes = people.get(surname(name)) ?? [];
  if (name.includes(" ")) return namesakes.find((person) => firstName(person.name) === firstName(name)) ?? null;
  return namesakes.length > 0 ? onlyOne(namesakes) : (firsts.get(firstName(name)) ?? others.get(surname(name)) ?? null);
}

/** "Ruiz went home. She was tired.": a pronoun tells of the only one whom its sentence and the one before name. */
function listenForPronouns(sentences: Token[][], cast: Making, language: Language): void {
  let before: Person[] = [];
  for (const sentence of sentences) {
    const names = cast.names.get(sentence) ?? [];
    const here: Person[] = [];
    let next = 0;
    for (const [at, { low }] of sentence.entries()) {
      for (let name = names[next]; name && name.next <= at; name = names[++next]) {
        const person = isBody(name.name, language) ? null : personOf(name, cast);
        if (person && person.human >= 0) here.push(person);
      }
      const gender = language.pronouns.get(low);
      if (gender !== "man" && gender !== "woman") continue;
      const [only, ...more] = new Set(here.length > 0 ? here : before);
      if (only && more.length === 0) only.manly += gender === "man" ? signs.pronoun : -signs.pronoun;
    }
    before = here;
  }
}

/** Ruiz, where "Beating Ruiz" is the other name in -Ruiz; Mr. Ruiz, where the article knows an Elena and a Paul. */
export function onlyOne(namesakes: Person[], manly = 0): Person | null {
  const able = namesakes.filter((one) => one.manly * manly >= 0);
  const shown = able.filter(({ human }) => human > 0);
  const [first, second] = (shown.length > 0 ? shown : able).sort((a, b) => b.count - a.count);
  return first && (second === undefined || first.count >= 3 * second.count) ? first : null;
}
