// Who is meant by a run of words: "Sen. Elena Ruiz of Ohio", "a spokesman for the city", "she".

import type { Language } from "./languages/language.ts";
import type { Token } from "./tokens.ts";

export interface Phrase {
  kind: "name" | "pronoun" | "noun";
  /** The words as they stand there. */
  mention: string;
  /** What to show: a name without titles, else the mention. */
  name: string;
  /** Index of the token after it. */
  next: number;
}

const mostWords = 14;

/** Index of a phrase's first token. */
export const startOf = ({ next, mention }: Phrase): number => next - mention.split(" ").length;

/** The word before a phrase. */
export const wordBefore = (tokens: Token[], phrase: Phrase): Token | undefined => tokens[startOf(phrase) - 1];

type Word = Token & { kind: "word" };
export const isWord = (token: Token | undefined): token is Word => token?.kind === "word";
/** Words without any capital are told by their small letters; they are most, and this is asked of each again and again. */
export const isCapital = (token: Token | undefined): boolean =>
  isWord(token) && token.text !== token.low && /^\p{Lu}/u.test(token.text);
export const isNameWord = (token: Token | undefined, { noNames }: Language): token is Word =>
  isWord(token) &&
  isCapital(token) &&
  (!noNames.has(token.low.endsWith("'s") ? token.low.slice(0, -2) : token.low) || /^\p{Lu}\.?$/u.test(token.text));
/** A verb of saying is never capitalised: the States, the Post. */
export const isVerb = (token: Token | undefined, { sayingVerbs, looseVerbs }: Language): boolean =>
  isWord(token) && (sayingVerbs.has(token.low) || looseVerbs.has(token.low)) && !isCapital(token);
export const isAdverb = (token: Token | undefined, { fillers, lyWords }: Language): boolean =>
  isWord(token) && (fillers.has(token.low) || (endsInLy(token.low) && !lyWords.has(token.low))) && !isCapital(token);

export const endsInLy = (low: string): boolean => low.endsWith("ly") && /\p{L}{3}ly$/u.test(low);

/** The noun phrase that begins at `at` and ends before `until`, or null where none begins there. */
export function readPhrase(tokens: Token[], at: number, until: number, language: Language): Phrase | null {
  const first = tokens[at];
  if (!isWord(first) || at >= until) return null;
  if (language.pronouns.has(first.low) && !isNoun(tokens, at, language)) return pronoun(first, at + 1);
  const next = endOfPair(tokens, at, endOfWords(tokens, at, until, language), until, language);
  const words = tokens.slice(at, next);
  return words.length === 0 ? null : (named(words, next, language) ?? apposed(tokens, words, next, until, language));
}

const pronoun = (token: Token, next: number): Phrase => ({
  kind: "pronoun",
  mention: token.text,
  name: token.text,
  next,
});

/** "her spokesman": possessive, not the pronoun. */
const isNoun = (tokens: Token[], at: number, language: Language): boolean =>
  language.determiners.has(tokens[at]?.low ?? "") && isWord(tokens[at + 1]) && !isVerb(tokens[at + 1], language);

function endOfWords(tokens: Token[], at: number, until: number, language: Language): number {
  let next = at;
  while (next < Math.min(until, at + mostWords) && belongs(tokens, next, at, language)) next++;
  while (next > at && (isJoining(tokens[next - 1], language) || (next > at + 2 && isGluedVerb(tokens[next - 1]))))
    next--;
  return next;
}

/** "The union released": whoever follows the article is complete before it; "the accused" is not. */
const isGluedVerb = (token: Token | undefined): boolean => /^\p{Ll}+[^e]ed$/u.test(token?.text ?? "");

/** "the former Springfield and Riverton coach": what looks like a name goes on to a noun. */
function endOfPair(tokens: Token[], at: number, next: number, until: number, language: Language): number {
  const isOpen = language.determiners.has(tokens[at]?.low ?? "") && isCapital(tokens[next - 1]);
  if (!isOpen || !language.links.has(tokens[next]?.low ?? "") || !isNameWord(tokens[next + 1], language)) return next;
  const end = endOfWords(tokens, next + 1, until, language);
  return isCapital(tokens[end - 1]) ? next : end;
}

const isJoining = (token: Token | undefined, { joiningPrepositions }: Language): boolean =>
  joiningPrepositions.has(token?.low ?? "") && !isCapital(token);

function belongs(tokens: Token[], at: number, from: number, language: Language): boolean {
  const token = tokens[at];
  if (!isWord(token)) return token?.text === "&" || (token?.text === "/" && at > from);
  if (at > from && isJoining(token, language)) return joins(tokens, at, language);
  if (isCapital(token)) return isNameWord(token, language) || at === from;
  if (language.determiners.has(token.low)) return opensPhrase(tokens, at, from, language);
  if (language.nameParticles.has(token.low)) return true;
  if (language.finite?.test(token.low)) return false;
  // le juge, el acusado, a nota
  if (at > from && language.clitics !== null && language.determiners.has(tokens[at - 1]?.low ?? "")) return true;
  return !isGrammar(token, language) && !(at > from && isPastVerb(token, tokens[at - 1]));
}

/** "the", "some of the", "all the": within a phrase, a determiner opens the next one. */
const opensPhrase = (
  tokens: Token[],
  at: number,
  from: number,
  { joiningPrepositions, determiners }: Language,
): boolean => at === from || [joiningPrepositions, determiners].some((list) => list.has(tokens[at - 1]?.low ?? ""));

/** "Ruiz grinned" */
const isPastVerb = (token: Token, before: Token | undefined): boolean =>
  isCapital(before) && /\p{L}{3}ed$/u.test(token.low);

const isGrammar = (token: Token, language: Language): boolean =>
  isVerb(token, language) ||
  isAdverb(token, language) ||
  language.participles.has(token.low) ||
  language.otherVerbs.has(token.low) ||
  language.prepositions.has(token.low) ||
  language.conjunctions.has(token.low) ||
  language.relatives.has(token.low) ||
  language.pronouns.has(token.low);

/** "a spokesman for the city", "University of Ohio", but "Ruiz of Ohio" is Ruiz. */
function joins(tokens: Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!isWord(after) || (language.noNames.has(after.low) && !language.determiners.has(after.low))) return false;
  return !isCapital(before) || isLink(tokens, at, language);
}

/** Within a name: "University of Ohio", "Secretary of State Elena Ruiz", "Elena de la Cruz", but not "Ruiz de VOX". */
function isLink(tokens: Token[], at: number, { of, nameParticles, bodyWords, titles }: Language): boolean {
  const { low = "" } = tokens[at] ?? {};
  const before = tokens[at - 1]?.low ?? "";
  if (of.has(low) && (bodyWords.has(before) || (titles.has(before) && isCapital(tokens[at - 1])))) return true;
  let next = at + 1;
  while (nameParticles.has(tokens[next]?.low ?? "") && !isCapital(tokens[next])) next++;
  const { text = "" } = tokens[next] ?? {};
  return nameParticles.has(low) && isCapital(tokens[at - 1]) && /^\p{Lu}.*\p{Ll}/u.test(text);
}

/** Null where the phrase ends in no name: "Ruiz's niece", "a spokesman for Ruiz". */
function named(words: Token[], next: number, language: Language): Phrase | null {
  const at = words.findIndex((word, index) => isJoining(word, language) && !isLink(words, index, language));
  const head = at > 0 ? words.slice(0, at) : words;
  const run = lastRun(head, language);
  if (run.length === 0) return null;
  return { kind: "name", mention: textOf(words), name: nameOf(run, language), next };
}

/** The capitalised words that end the phrase; after a possessive they begin anew. */
function lastRun(words: Token[], language: Language): Token[] {
  let from = words.length;
  while (from > 0 && isPartOfName(words, from - 1, language)) from--;
  while (from < words.length && !isNameWord(words[from], language)) from++;
  const run = words.slice(from);
  const last = run.at(-1);
  return last === undefined || isPossessive(last) ? [] : run;
}

function isPartOfName(words: Token[], at: number, language: Language): boolean {
  const word = words[at];
  if (isNameWord(word, language)) return at === words.length - 1 || !isPossessive(word);
  if (word?.text === "&" || /^\d/.test(word?.text ?? "")) return at > 0;
  const isParticle = (one: Token | undefined) =>
    [language.nameParticles, language.of].some((list) => list.has(one?.low ?? "")) || one?.low === "the";
  const before = isParticle(words[at - 1]) ? words[at - 2] : words[at - 1];
  return isParticle(word) && at > 0 && at < words.length - 1 && isNameWord(before, language);
}

export const isPossessive = (word: Token | undefined): boolean => /(?:['’]s|s['’])$/.test(word?.text ?? "");

/** Ruiz’s -> Ruiz */
export const withoutEnding = (words: Token[]): Token[] =>
  words.map((word, at) => (at < words.length - 1 ? word : { ...word, text: word.text.replace(/['’]s?$/, "") }));

/** Without what stands before: "President Ruiz" -> Ruiz, "Ohio Republican Elena Ruiz" -> Elena Ruiz, "White House" stays. */
function nameOf(run: Token[], language: Language): string {
  let from = 0;
  for (const [at, word] of run.entries()) {
    const rest = run.slice(at + 1).filter((other) => isNameWord(other, language));
    if (rest.length === 0 || language.bodyWords.has(rest[0]?.low ?? "")) continue;
    const isOffice = [language.labels, language.roles].some((list) => list.has(word.low));
    if (
      language.titles.has(word.low) ||
      /-(?:mate|born|based)$/.test(word.low) ||
      (isOffice && isCapital(word) && rest.length > 1)
    )
      from = endOfTitle(run, at, language);
  }
  return textOf(run.slice(from));
}

/** Past "Mayor" and "Secretary of State", but not past what is all of the name. */
function endOfTitle(run: Token[], at: number, { of }: Language): number {
  const end = of.has(run[at + 1]?.low ?? "")
    ? run.findIndex((word, index) => index > at + 1 && isCapital(word)) + 1
    : at + 1;
  return end < run.length ? end : at;
}

/** "his wife, Elena Ruiz," is Elena Ruiz; "the mayor, a Democrat," is the mayor. */
function apposed(tokens: Token[], words: Token[], next: number, until: number, language: Language): Phrase | null {
  const mention = textOf(words);
  if (!isSomebody(words, language)) return null;
  const noun: Phrase = { kind: "noun", mention, name: mention, next };
  if (tokens[next]?.text !== "," || !isNameWord(tokens[next + 1], language)) return noun;
  const found = readPhrase(tokens, next + 1, until, language);
  const last = tokens[(found?.next ?? 0) - 1];
  return found?.kind === "name" && isCapital(last) ? { ...found, mention: `${mention}, ${found.mention}` } : noun;
}

/** "the mayor", "Ruiz's niece", "officials", but not "swing" or "Ruiz's". */
function isSomebody(words: Token[], language: Language): boolean {
  const { determiners, noNames } = language;
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || isPossessive(last) || determiners.has(last.low)) return false;
  const isPlural = words.length < 4 && last.low.endsWith("s") && !noNames.has(last.low);
  return (
    determiners.has(first.low) || words.some((word) => isPossessive(word)) || isPlural || isNameWord(first, language)
  );
}

/** With the blanks between them, so "AT&T" without. */
export function textOf(words: Token[]): string {
  let text = "";
  let end = Number.POSITIVE_INFINITY;
  for (const word of words) {
    text += end < word.start ? ` ${word.text}` : word.text;
    end = word.end;
  }
  return text;
}
