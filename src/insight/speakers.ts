// "Ruiz", "Ms. Ruiz" -> the person whom the article names in full, and whether that is a man or a woman.

import { isGroup } from "./focus.ts";
import type { Gender, Language } from "./languages/language.ts";
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
import type { Token } from "./tokens.ts";

interface Person {
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
const wordsOf = (name: string): string[] => partsOf(name).words;
const surname = (name: string): string => partsOf(name).surname;
const firstName = (name: string): string => partsOf(name).words[0] ?? "";

function isFullName(name: string, language: Language): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || words.length > 5 || isBody(name, language)) return false;
  const { labels, titles } = language;
  return !labels.has(firstName(name)) && !labels.has(surname(name)) && !titles.has(surname(name));
}

/** Ohio Union, NATO, ONB Radio, Article 21 */
const isBody = (name: string, { bodyWords }: Language): boolean =>
  /^\p{Lu}{2,5}s?$|^\p{Lu}{3,} .*\p{Ll}|\d/u.test(name) || wordsOf(name).some((word) => bodyWords.has(word));

/** The words before the name, in small letters: Ms. Ruiz, her husband, Paul Ruiz. */
const wordsBefore = ({ name, mention }: Phrase): string[] =>
  (mention !== name &&
    mention
      .slice(0, Math.max(0, mention.indexOf(name)))
      .toLowerCase()
      .match(/[\p{L}-]+/gu)) ||
  [];

/** One for a man, minus one for a woman, 0 where the words do not tell. */
function manlinessOf(words: string[], { men, women }: Language): number {
  if (words.some((word) => women.has(word))) return -1;
  return words.some((word) => men.has(word)) ? 1 : 0;
}

/** A title tells more than a first name, and that more than its last letter: Ms. Ruiz, Elena, Yolanda. */
const signs = { title: 6, noun: 3, firstName: 3, ending: 1, onlyName: 1, pronoun: 1 };

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
function personOf({ name }: Pick<Phrase, "name">, { people, firsts, others }: Cast): Person | null {
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

/** Ohioans and Young Ohioans are many, Kim Roberts is one; a pronoun or two after them may mean another. */
function genderOf({ manly, name }: Person): Gender | null {
  if (/^\S*[^s]s$|(?:[io]ans|icans|ists|crats)$/.test(name) && Math.abs(manly) <= 2 * signs.pronoun) return "many";
  return manly > 0 ? "man" : manly < 0 ? "woman" : null;
}

export interface Known {
  name: string;
  gender: Gender | null;
  /** 0 to 1: how surely it is somebody, whom a pronoun may stand for, by a full name, a title, what is told of him. */
  human: number;
}

/** Who is meant by a name, in full where the article names him so. */
export function fullName(phrase: Phrase, cast: Cast, language: Language): Known {
  const known = cast.known.get(phrase.mention) ?? findKnown(phrase, cast, language);
  cast.known.set(phrase.mention, known);
  return known;
}

function findKnown(phrase: Phrase, cast: Cast, language: Language): Known {
  const short = phrase.name.replace(/['’]s?$/, "");
  // Mme Le Goff
  const bearer = language.labels.has(firstName(short)) ? cast.people.get(surname(short)) : [];
  const name = bearer?.find((one) => one.name.endsWith(` ${short}`))?.name ?? short;
  if (isBody(name, language)) return { name, gender: numberOf(name), human: /\d/.test(name) ? 0 : group };
  const titled = manlinessOf(wordsBefore(phrase), language);
  const namesakes = cast.people.get(surname(name)) ?? [];
  const person =
    (titled === 0 || name.includes(" ") ? personOf({ name }, cast) : onlyOne(namesakes, titled)) ??
    (namesakes.length === 0 ? cast.others.get(surname(name)) : undefined);
  // "the Briton" is somebody named before.
  const [first = "", ...more] = wordsBefore(phrase);
  const isBare = more.length === 0 || language.clitics === null;
  if (namesakes.length === 0 && !name.includes(" ") && isBare && language.determiners.has(first))
    return { name: phrase.mention, gender: "other", human: 0 };
  const isShown = titled !== 0 || (person ? person.human > 0 : namesakes.length > 0);
  const human = isShown ? 1 : isFullName(name, language) || person?.name.includes(" ") ? 0.7 : 0;
  if (!person) return { name, gender: titled > 0 ? "man" : titled < 0 ? "woman" : sharedBy(namesakes), human };
  return {
    name: name.includes(" ") ? name : person.name,
    gender: genderOf(person),
    human: person.human < 0 ? 0 : human,
  };
}

/** Ruiz, where "Beating Ruiz" is the other name in -Ruiz; Mr. Ruiz, where the article knows an Elena and a Paul. */
function onlyOne(namesakes: Person[], manly = 0): Person | null {
  const able = namesakes.filter((one) => one.manly * manly >= 0);
  const shown = able.filter(({ human }) => human > 0);
  const [first, second] = (shown.length > 0 ? shown : able).sort((a, b) => b.count - a.count);
  return first && (second === undefined || first.count >= 3 * second.count) ? first : null;
}

/** "she", who is a Ruiz, where the article knows an Elena and a Paul. */
export const bearerOf = ({ name, gender }: Known, { people }: Cast): string =>
  onlyOne(people.get(name.toLowerCase()) ?? [], gender === "woman" ? -1 : 1)?.name ?? name;

function sharedBy(namesakes: Person[]): Gender | null {
  const [gender = null, ...more] = new Set(namesakes.map(genderOf));
  return more.length === 0 ? gender : null;
}

/** People are in a body, and not in a thing. */
const group = 0.2;

/** "officials", "the police" are they; "the campaign", "Congress" mostly it. */
const numberOf = (name: string): Gender =>
  /(?:[^s]s|people|police|men|family|couple)$/.test(name) && !/(?:Time|New|State)s$/.test(name) ? "many" : "body";

/** "a spokeswoman for the city", "officials", "the campaign": whom "she", "they" or "it" may mean later. */
export function nounKnown({ name }: Phrase, language: Language): Known {
  const words = name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const end = words.findIndex((word, at) => at > 0 && language.prepositions.has(word));
  const head = end > 0 ? words.slice(0, end) : words;
  const last = head.at(-1) ?? "";
  const manly = manlinessOf(head, language);
  const isOne = [language.roles, language.titles].some((list) => list.has(last)) || /(?:person|ist)$/.test(last);
  const gender = manly > 0 ? "man" : manly < 0 ? "woman" : isOne ? null : numberOf(last);
  return { name, gender, human: !isGroup(gender) ? 1 : language.bodyWords.has(last) ? group : 0 };
}
