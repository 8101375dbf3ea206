// "Ruiz", "Ms. Ruiz" -> the person whom the article names in full, and whether that is a man or a woman.

import { type Cast, onlyOne, type Person, personOf, signs } from "./cast.ts";
import { isGroup } from "./focus.ts";
import type { Gender, Language } from "./languages/language.ts";
import type { Phrase } from "./noun-phrases.ts";
import { firstName, isBody, isFullName, manlinessOf, surname, wordsBefore } from "./person-names.ts";

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
  const name = withParticle(phrase.name.replace(/['’]s?$/, ""), cast, language);
  if (isBody(name, language)) return { name, gender: numberOf(name), human: /\d/.test(name) ? 0 : group };
  const isFull = name.includes(" ");
  const titled = manlinessOf(wordsBefore(phrase), language);
  const namesakes = cast.people.get(surname(name)) ?? [];
  if (namesakes.length === 0 && !isFull && isDescribed(phrase, language))
    return { name: phrase.mention, gender: "other", human: 0 };
  const person =
    (titled === 0 || isFull ? personOf({ name }, cast) : onlyOne(namesakes, titled)) ??
    (namesakes.length === 0 ? cast.others.get(surname(name)) : undefined);
  const isShown = titled !== 0 || (person ? person.human > 0 : namesakes.length > 0);
  const human = isShown ? 1 : isFullName(name, language) || person?.name.includes(" ") ? 0.7 : 0;
  if (!person) return { name, gender: titled > 0 ? "man" : titled < 0 ? "woman" : sharedBy(namesakes), human };
  return { name: isFull ? name : person.name, gender: genderOf(person), human: person.human < 0 ? 0 : human };
}

/** Mme Le Goff is Anne Le Goff. */
function withParticle(short: string, { people }: Cast, { labels }: Language): string {
  const bearers = labels.has(firstName(short)) ? people.get(surname(short)) : [];
  return bearers?.find(({ name }) => name.endsWith(` ${short}`))?.name ?? short;
}

/** "the Briton" is somebody named before. */
function isDescribed(phrase: Phrase, { clitics, determiners }: Language): boolean {
  const [first = "", ...more] = wordsBefore(phrase);
  return (more.length === 0 || clitics === null) && determiners.has(first);
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
