// “…,” Ruiz said; said Ruiz; according to Ruiz; — Elena Ruiz: the words after a quotation that tell who said it.

import type { Language } from "./languages/language.ts";
import { isAdverb, isCapital, isVerb, isWord, type Phrase, readPhrase } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";

export interface Speech {
  source: Phrase;
  cue: string | null;
  confidence: number;
}

const farthest = 40;

/** What follows the quotation at `at`; null where it tells no speaker. */
export function readAfter(tokens: Token[], at: number, language: Language): Speech | null {
  const until = endOfClause(tokens, at + 1);
  const first = tokens[at + 1];
  const from = first?.text === "," || first?.low === "as" ? at + 2 : at + 1;
  if (first !== undefined && isDash(first)) return signature(tokens, at + 2, until, language);
  return (
    accordingTo(tokens, from, until, language) ??
    inverted(tokens, from, until, language) ??
    following(tokens, from, until, language)
  );
}

/** Up to the next quotation or stop; a sentence that is not parted yet has more behind it. */
export function endOfClause(tokens: Token[], at: number): number {
  let until = at;
  while (until < Math.min(tokens.length, at + farthest) && !isEnd(tokens[until])) until++;
  return until;
}

const isEnd = (token: Token | undefined): boolean => token?.kind === "quote" || /^[.?!…;:]$/.test(token?.text ?? "");

/**
 * Does the sentence go on after a quotation with a stop of its own? “Why?” she asked; “Why?” Ruiz, a teacher, asked
 * us; but not “We won.” Ruiz said that it was over.
 */
export function goesOn(tokens: Token[], at: number, stop: string, language: Language): boolean {
  const next = tokens[at + 1];
  if (stop === "\n" || next === undefined || next.kind === "quote") return false;
  if (!isCapital(next)) return !/^[\d(•*]/.test(next.text);
  const until = endOfClause(tokens, at + 1);
  const source = readPhrase(tokens, at + 1, until, language);
  const verb = source === null ? null : verbAfter(tokens, source.next, until, language);
  if (source === null || verb === null) return false;
  // American papers put a comma before the speaker, so a full stop seldom goes on.
  if (stop === "." && at > 0) return verb === source.next && verb + 1 === until;
  const { low = "" } = tokens[verb + 1] ?? {};
  const isOpen = verb + 1 === until || low === "," || language.prepositions.has(low) || language.noNames.has(low);
  return isOpen || isAdverb(tokens[verb + 1], language);
}

const isDash = (token: Token): boolean => /^[—–―~-]$/.test(token.text);

/** “…” — Elena Ruiz */
function signature(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  const source = readPhrase(tokens, at, until, language);
  return source?.kind === "name" ? { source, cue: null, confidence: 0.85 } : following(tokens, at, until, language);
}

export function accordingTo(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  const words = language.accordingTo.find((list) => list.every((word, index) => tokens[at + index]?.low === word));
  if (words === undefined) return null;
  const source = readPhrase(tokens, at + words.length, until, language);
  // según dijo Ruiz
  if (source === null) return inverted(tokens, at + words.length, until, language);
  return { source, cue: words.join(" "), confidence: 0.85 };
}

/** “…,” said Ruiz; « … », a déclaré lundi Ruiz */
export function inverted(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  let verb = at;
  while (verb < until && isAdverb(tokens[verb], language)) verb++;
  if (!isVerb(tokens[verb], language)) return null;
  const source = subjectAfter(tokens, verb + 1, until, language) ?? dropped(language, verb);
  return source === null ? null : { source, cue: tokens[verb]?.text ?? null, confidence: 0.95 };
}

/** ha detto ieri Ruiz; dijo este lunes a los vecinos Ruiz; a déclaré à l’AFP Elena Ruiz */
function subjectAfter(tokens: Token[], at: number, until: number, language: Language): Phrase | null {
  let from = at;
  for (let parts = 0; parts < mostParts && from < until; parts++) {
    const found = readPhrase(tokens, from, until, language);
    if (found !== null || !language.verbSecond) return found;
    const next = afterPart(tokens, from, language);
    if (next === from) return null;
    from = next;
  }
  return null;
}
const mostParts = 5;

/** Past an adverb, "este lunes", "à l’AFP", "en rueda". */
function afterPart(tokens: Token[], at: number, language: Language): number {
  const isSmall = (index: number) => language.determiners.has(tokens[index]?.low ?? "");
  const opening = isAdverb(tokens[at], language) ? at : isSmall(at) ? at + 1 : at;
  if (isAdverb(tokens[opening], language)) return opening + 1;
  if (!language.prepositions.has(tokens[at]?.low ?? "")) return at;
  const noun = isSmall(at + 1) ? at + 2 : at + 1;
  return isWord(tokens[noun]) ? noun + 1 : noun;
}

/** “…”, dijo: whoever was spoken of last. */
export const dropped = ({ dropsSubject }: Language, next: number): Phrase | null =>
  dropsSubject ? { kind: "pronoun", mention: "", name: "", next } : null;

/** “…,” Ruiz said; “…,” Ruiz, who left on Monday, told reporters; “…,” Ruiz thundered */
export function following(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  // « … », a-t-elle dit
  let from = at;
  while (from < until && isAdverb(tokens[from], language)) from++;
  const source = readPhrase(tokens, from, until, language);
  if (source === null) return null;
  const verb = verbAfter(tokens, source.next, until, language);
  if (verb !== null) return { source, cue: tokens[verb]?.text ?? null, confidence: 0.95 };
  const other = tokens[source.next];
  const isUnknownVerb =
    source.kind !== "noun" && isWord(other) && (language.finite ?? /^\p{Ll}.*(?:ed|s)$/u).test(other.text);
  return isUnknownVerb && !isAdverb(other, language) ? { source, cue: other.text, confidence: 0.75 } : null;
}

/** The verb that a noun phrase is followed by: at once, or after what is set off by commas or hangs on a preposition. */
function verbAfter(tokens: Token[], at: number, until: number, language: Language): number | null {
  const isLoose = /^[,–—-]$/.test(tokens[at]?.text ?? "") || language.prepositions.has(tokens[at]?.low ?? "");
  for (let index = at; index < Math.min(until, at + (isLoose ? 30 : 5)); index++) {
    if (isVerb(tokens[index], language)) return index;
    if (!isLoose && !isAdverb(tokens[index], language)) return null;
  }
  return null;
}
