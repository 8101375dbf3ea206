// Who says a quotation by the words around it: “…,” Ruiz said; said Ruiz; Ruiz told them: “…”; leaving, she said, “…”.

import type { Language } from "./languages/language.ts";
import { isAdverb, isCapital, isNameWord, isVerb, isWord, type Phrase, readPhrase } from "./noun-phrases.ts";
import type { Marked } from "./quotation-marks.ts";
import { mainSubject, nameBefore, subjectOf } from "./subjects.ts";
import type { Token } from "./tokens.ts";

export interface Speech {
  source: Phrase;
  cue: string | null;
  confidence: number;
}

const farthest = 40;

/** The speech of the quotation at `at`, whose sentence was told up to `from`; null where its own words tell no speaker. */
export function readSpeech(text: string, tokens: Token[], at: number, from: number, language: Language): Speech | null {
  const marked = tokens[at]?.marked;
  if (!marked) return null;
  const last = text.slice(Math.max(marked.start, marked.end - 3), marked.end);
  const isOpen = /[,?!—–-]\s*$/.test(last) || /^[,—–-]$/.test(tokens[at + 1]?.text ?? "");
  const before = () => readBefore(tokens, at, from, language);
  const after = () => readAfter(tokens, at, language);
  // “…,” waits for its speaker; without the comma the verb has mostly been told.
  return label(text, marked) ?? (isOpen ? (after() ?? before()) : (before() ?? after()));
}

/** “RUIZ: We will rebuild.” in a transcript. */
function label(text: string, { start }: Marked): Speech | null {
  const name = /^(\p{Lu}[\p{Lu}.’' -]{1,30}):\s/u.exec(text.slice(start, start + 40))?.[1];
  if (name === undefined) return null;
  return { source: { kind: "name", mention: name, name, next: 0 }, cue: null, confidence: 0.9 };
}

/** What follows the quotation at `at`; null where it tells no speaker. */
function readAfter(tokens: Token[], at: number, language: Language): Speech | null {
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
function endOfClause(tokens: Token[], at: number): number {
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

function accordingTo(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  const words = language.accordingTo.find((list) => list.every((word, index) => tokens[at + index]?.low === word));
  if (words === undefined) return null;
  const source = readPhrase(tokens, at + words.length, until, language);
  return source === null ? null : { source, cue: words.join(" "), confidence: 0.85 };
}

/** “…,” said Ruiz */
function inverted(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  const source = isVerb(tokens[at], language) ? readPhrase(tokens, at + 1, until, language) : null;
  return source === null ? null : { source, cue: tokens[at]?.text ?? null, confidence: 0.95 };
}

/** “…,” Ruiz said; “…,” Ruiz, who left on Monday, told reporters; “…,” Ruiz thundered */
function following(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  const source = readPhrase(tokens, at, until, language);
  if (source === null) return null;
  const verb = verbAfter(tokens, source.next, until, language);
  if (verb !== null) return { source, cue: tokens[verb]?.text ?? null, confidence: 0.95 };
  const other = tokens[source.next];
  const isUnknownVerb = source.kind !== "noun" && isWord(other) && /^\p{Ll}.*(?:ed|s)$/u.test(other.text);
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

/** What stands before the quotation at `at`, from `from` on; null where it tells no speaker. */
function readBefore(tokens: Token[], at: number, from: number, language: Language): Speech | null {
  for (let index = at - 1; index >= Math.max(from, at - farthest); index--) {
    const speech = readVerb(tokens, index, at, from, language) ?? accordingTo(tokens, index, at, language);
    if (speech !== null) return speech;
  }
  return possessor(tokens, at, language) ?? announced(tokens, at, from, language);
}

function readVerb(tokens: Token[], index: number, at: number, from: number, language: Language): Speech | null {
  const verb = tokens[index];
  if (!isWord(verb) || isCapital(verb) || isNounHere(tokens, index, language)) return null;
  const gap = at - index;
  if (language.participles.has(verb.low)) return participle(tokens, index, gap, language);
  if (!language.sayingVerbs.has(verb.low) && !(language.looseVerbs.has(verb.low) && gap <= nearest)) return null;
  const isFirst = index === from || (index === from + 1 && tokens[from]?.text === ",");
  if (isPassive(tokens, index, language)) return byAgent(tokens, index, at, language);
  const source = (isFirst ? readPhrase(tokens, index + 1, at, language) : null) ?? subjectOf(tokens, index, language);
  return source === null ? null : { source, cue: verb.text, confidence: gap <= 3 ? 0.93 : gap <= 12 ? 0.85 : 0.7 };
}

/** A verb that hardly says anything is one of saying if so few words stand between it and the quotation. */
const nearest = 8;

/** "the reports", "his claims", "to ask". */
function isNounHere(tokens: Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  return isWord(before) && !isCapital(before) && language.determiners.has(before.low) && before.low !== "all";
}

/** "was told", "was repeatedly asked", "when asked" */
const isPassive = (tokens: Token[], at: number, language: Language): boolean =>
  /(?:ed|told|written|quoted)$/.test(tokens[at]?.low ?? "") &&
  [at - 1, at - 2].some((before, index) =>
    index === 0 || isAdverb(tokens[at - 1], language) ? language.passiveMarks.has(tokens[before]?.low ?? "") : false,
  );

/** "was described by Ruiz as" */
function byAgent(tokens: Token[], verb: number, at: number, language: Language): Speech | null {
  const source = tokens[verb + 1]?.low === language.agent ? readPhrase(tokens, verb + 2, at, language) : null;
  return source === null ? null : { source, cue: tokens[verb]?.text ?? null, confidence: 0.85 };
}

function participle(tokens: Token[], at: number, gap: number, language: Language): Speech | null {
  const source = nameBefore(tokens, at, language) ?? mainSubject(tokens, at, language);
  return source === null ? null : { source, cue: tokens[at]?.text ?? null, confidence: gap <= 12 ? 0.82 : 0.65 };
}

/** Ruiz’s “…” */
function possessor(tokens: Token[], at: number, language: Language): Speech | null {
  const before = tokens[at - 1];
  if (!isNameWord(before, language) || !/(?:['’]s|s['’])$/.test(before.text)) return null;
  let from = at - 1;
  while (from > 0 && isNameWord(tokens[from - 1], language)) from--;
  const phrase = readPhrase(withoutEnding(tokens.slice(from, at)), 0, at - from, language);
  return phrase === null ? null : { source: { ...phrase, next: at }, cue: null, confidence: 0.7 };
}

const withoutEnding = (words: Token[]): Token[] =>
  words.map((word, at) => (at < words.length - 1 ? word : { ...word, text: word.text.replace(/['’]s?$/, "") }));

/** Ruiz took the stage: “…” */
function announced(tokens: Token[], at: number, from: number, language: Language): Speech | null {
  if (from > 0 || tokens[at - 1]?.text !== ":") return null;
  const label = nameBefore(tokens, at - 1, language);
  if (label !== null) return { source: label, cue: null, confidence: 0.8 };
  const source = mainSubject(tokens, at, language);
  return source === null ? null : { source, cue: null, confidence: 0.6 };
}
