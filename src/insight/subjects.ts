// The subject of a verb, without a grammar: noun phrases at the beginning of clauses.

import type { Language } from "./languages/language.ts";
import { endsInLy, isAdverb, isNameWord, isVerb, isWord, type Phrase, readPhrase } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";

const farthest = 60;

/** Who does what the verb at `verb` says; null where nobody is named. */
export function subjectOf(tokens: Token[], verb: number, language: Language): Phrase | null {
  let end = verb;
  while (end > 0 && isAdverb(tokens[end - 1], language)) end--;
  const last = tokens[end - 1];
  if (isWord(last) && language.objects.has(last.low)) return null;
  if (isWord(last) && language.pronouns.has(last.low)) return readPhrase(tokens, end - 1, end, language);
  if (last === undefined || last.kind === "quote") return null;
  if (isWord(last) && language.relatives.has(last.low)) return antecedent(tokens, end - 1, language);
  if (isComma(last)) return beforeInsertion(tokens, end - 1, language) ?? mainSubject(tokens, verb, language);
  return inClause(tokens, startOfClause(tokens, end, language), end, language) ?? mainSubject(tokens, verb, language);
}

const commas = new Set([",", "–", "—", "-"]);
const isComma = (token: Token | undefined): boolean => commas.has(token?.text ?? "");

function startOfClause(tokens: Token[], end: number, { conjunctions, relatives }: Language): number {
  let start = end;
  for (; start > Math.max(0, end - farthest); start--) {
    const before = tokens[start - 1];
    if (before?.kind !== "word" && before?.text !== "&") return start;
    if (conjunctions.has(before.low) || relatives.has(before.low)) return start;
  }
  return start;
}

/** The subject of a clause without commas; "On Monday Ruiz" and "in Ohio the mayor" have it at the end. */
function inClause(tokens: Token[], from: number, end: number, language: Language): Phrase | null {
  let start = from;
  while (start < end && isAdverb(tokens[start], language)) start++;
  const opensWithPlace = language.prepositions.has(tokens[start]?.low ?? "") || isDay(tokens[start], language);
  return opensWithPlace ? lastName(tokens, start, end, language) : readPhrase(tokens, start, end, language);
}

const isDay = (token: Token | undefined, { noNames, determiners }: Language): boolean =>
  isWord(token) && noNames.has(token.low) && !determiners.has(token.low);

function lastName(tokens: Token[], from: number, end: number, language: Language): Phrase | null {
  let start = end;
  while (start > from && isNameWord(tokens[start - 1], language)) start--;
  const isOfPlace = language.prepositions.has(tokens[start - 1]?.low ?? "") && start - 1 === from;
  return start === end || (isOfPlace && end - start < 2) ? null : readPhrase(tokens, start, end, language);
}

/** "Ruiz, who runs the party" and "the mayor who". */
function antecedent(tokens: Token[], relative: number, language: Language): Phrase | null {
  const end = isComma(tokens[relative - 1]) ? relative - 1 : relative;
  const name = lastName(tokens, Math.max(0, end - farthest), end, language);
  if (name !== null) return name;
  let start = end - 1;
  while (start > Math.max(0, end - 8) && !language.determiners.has(tokens[start]?.low ?? "")) start--;
  return readPhrase(tokens, Math.max(0, start), end, language);
}

/** "Ruiz, the mayor of Springfield, said": from the comma before the verb back to the one that opens the insertion. */
function beforeInsertion(tokens: Token[], comma: number, language: Language): Phrase | null {
  const least = Math.max(0, comma - farthest);
  for (let end = comma - 1; end > least; end--) {
    if (tokens[end]?.kind === "quote") return null;
    if (!isComma(tokens[end])) continue;
    const found = inClause(tokens, startOfClause(tokens, end, language), end, language);
    if (found !== null && isSubjectLike(found, tokens, end)) return apposition(found, tokens, end, comma, language);
  }
  return null;
}

/** "The mayor, Elena Ruiz, said" */
function apposition(found: Phrase, tokens: Token[], from: number, until: number, language: Language): Phrase {
  const other = found.kind === "noun" ? readPhrase(tokens, from + 1, until, language) : null;
  return other?.kind === "name" && other.next === until && isNameWord(tokens[until - 1], language)
    ? { ...other, mention: `${found.mention}, ${other.mention}` }
    : found;
}

/** The phrase fills its clause up to the comma: "Ruiz ," but not "a long road to the city ,". */
const isSubjectLike = (found: Phrase, tokens: Token[], end: number): boolean =>
  found.kind !== "noun" || tokens[found.next]?.start === tokens[end]?.start;

/** "footage of Ruiz saying", "More from Elena Ruiz:": the name that ends before `end`. */
export const nameBefore = (tokens: Token[], end: number, language: Language): Phrase | null =>
  isNameWord(tokens[end - 1], language) ? readBack(tokens, end, language) : null;

function readBack(tokens: Token[], end: number, language: Language): Phrase | null {
  let start = end;
  while (start > Math.max(0, end - farthest) && isNameWord(tokens[start - 1], language)) start--;
  return readPhrase(tokens, start, end, language);
}

/** The subject of the sentence, as far as its clauses before `end` show it. */
export function mainSubject(tokens: Token[], end: number, language: Language): Phrase | null {
  let start = 0;
  for (let at = 0; at <= Math.min(end, farthest); at++) {
    if (at < end && !isComma(tokens[at]) && tokens[at]?.kind !== "quote") continue;
    const found = opensClause(tokens, start, at, language);
    if (found !== null && !isDateline(found, start, tokens[at])) return found;
    start = at + 1;
  }
  return null;
}

/** "SPRINGFIELD, Ohio — The mayor" */
const isDateline = (found: Phrase, start: number, after: Token | undefined): boolean =>
  start === 0 && isComma(after) && /^\p{Lu}[\p{Lu} .]{4,}$/u.test(found.mention);

function opensClause(tokens: Token[], from: number, end: number, language: Language): Phrase | null {
  let start = from;
  while (start < end && isLink(tokens[start], language)) start++;
  const first = tokens[start];
  if (!isWord(first) || isVerb(first, language)) return null;
  const { prepositions, conjunctions, relatives } = language;
  if (prepositions.has(first.low) || conjunctions.has(first.low) || relatives.has(first.low)) return null;
  return /\p{L}{3}(?:ing|ed)$/u.test(first.low) ? null : readPhrase(tokens, start, end, language);
}

const isLink = (token: Token | undefined, language: Language): boolean =>
  isWord(token) && (language.links.has(token.low) || language.fillers.has(token.low) || endsInLy(token.low));
