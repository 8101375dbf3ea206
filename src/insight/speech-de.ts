// Who says a German quotation, by the words of its own sentence: before it, behind it, or around it.

import { views } from "./languages/words-de.ts";
import type { Phrase } from "./noun-phrases.ts";
import { readNoun, readSource, type Sentence } from "./noun-phrases-de.ts";
import type { Speech } from "./speech-after.ts";
import { behind, mainSubject, sourceBehind, subjectOf } from "./subjects-de.ts";

const farthest = 60;

/** The speech of the quotation at `at`; null where the words around it tell no speaker. */
export function readGermanSpeech(sentence: Sentence, at: number): Speech | null {
  const { letters } = sentence;
  const from = letters.slice(0, at).lastIndexOf("q") + 1;
  const until = at + 1 + (/^[^q.?!…;:]{0,60}/.exec(letters.slice(at + 1))?.[0].length ?? 0);
  const before = () => verbBetween(sentence, from, at, true) ?? sourceBetween(sentence, from, at);
  const after = () =>
    verbBetween(sentence, at + 1, until, false) ??
    framed(sentence, from, at, until) ??
    sourceBetween(sentence, at + 1, until);
  if (letters[at - 1] === ":") return before() ?? announced(mainSubject(sentence, from, at - 1)) ?? after();
  return readBehind(sentence, at, until) ?? before() ?? after();
}

const toSpeech = (source: Phrase | null, cue: string | null, confidence: number): Speech | null =>
  source && { source, cue, confidence };

/** Ruiz hat den Plan „…“ genannt; er wurde von Ruiz „…“ genannt */
function framed(sentence: Sentence, from: number, at: number, until: number): Speech | null {
  const { letters, tokens } = sentence;
  const helper = letters.slice(0, at).search(/[xy][^,:;qxy]*$/);
  if (helper < from || !/^[xyv]?[NTb]*v/.test(letters.slice(at + 1, until))) return null;
  const start = from + letters.slice(from, helper).search(/[^,:;q]*$/);
  const own = () => readNoun(sentence, start, helper) ?? behind(sentence, helper, at);
  const source = letters[helper] === "y" ? sourceBehind(sentence, helper, at) : own();
  return toSpeech(source, tokens[letters.indexOf("v", at)]?.text ?? null, 0.85);
}

/** Ruiz wörtlich: „…“; Ruiz zog Bilanz: „…“ */
const announced = (source: Phrase | null): Speech | null => toSpeech(source, null, 0.72);

/** A verb of saying and its subject; before a quotation, the nearer the better. */
function verbBetween(sentence: Sentence, from: number, until: number, isBefore: boolean): Speech | null {
  const { tokens, letters } = sentence;
  for (let verb = until - 1; verb >= Math.max(from, until - farthest); verb--) {
    if (letters[verb] !== "v" || isAside(letters, verb, until)) continue;
    const isCited = /^zitier/.test(tokens[verb]?.low ?? "") && /[dN]/.test(letters[verb + 1] ?? "");
    // Die Zeitung zitiert einen Zeugen mit den Worten: „…“
    const source = isCited ? readSource(sentence, verb + 1, until) : subjectOf(sentence, verb, from, until);
    const sure = !isBefore ? 0.78 : until - verb <= 4 ? 0.93 : 0.84;
    if (source !== null) return toSpeech(source, tokens[verb]?.text ?? null, sure);
  }
  return null;
}

/** "die geforderten Änderungen"; "Das Buch, das sie gestern lobte, heißt": nothing is said by these here. */
const isAside = (letters: string, verb: number, until: number): boolean =>
  /^[Ddg]v[NT]/.test(letters.slice(verb - 1, verb + 2)) ||
  (letters[verb + 1] === "," &&
    verb + 2 < until &&
    /,n?[Dd][^,:;q]*$/.test(letters.slice(Math.max(0, verb - 30), verb)));

/** „…“, sagte Ruiz; „…“, so Ruiz; „…“, hatte Ruiz erklärt; „…“, wie Ruiz sagte */
function readBehind(sentence: Sentence, at: number, until: number): Speech | null {
  const { tokens, letters } = sentence;
  const first = letters[at + 1] === "," ? at + 2 : at + 1;
  const { text = "", low = "" } = tokens[first] ?? {};
  const letter = letters[first] ?? "";
  if (first >= until) return null;
  const named = sourceAt(sentence, first, until);
  if (named !== null) return named;
  if (/^(?:heißt|hieß)$/.test(low)) return toSpeech(sourceBehind(sentence, first, until), text, 0.85);
  if (/^(?:wie|als)$/.test(low)) return toSpeech(readNoun(sentence, first + 1, until), text, 0.9);
  const isVerb = letter === "v" || (first > at + 1 && /[wxya]/.test(letter));
  return isVerb ? toSpeech(behind(sentence, first, until), text, letter === "v" ? 0.95 : 0.8) : null;
}

/** laut Ruiz; nach Angaben der Polizei; Zeugen zufolge: anywhere between `from` and `until`. */
function sourceBetween(sentence: Sentence, from: number, until: number): Speech | null {
  for (let at = Math.max(from, until - farthest); at < until; at++) {
    const { low, text } = sentence.tokens[at] ?? {};
    const found =
      low === "zufolge" ? endingAt(sentence, from, at) : low === "so" ? null : sourceAt(sentence, at, until);
    if (found !== null) return toSpeech("source" in found ? found.source : found, text ?? null, 0.8);
  }
  return null;
}

function sourceAt(sentence: Sentence, at: number, until: number): Speech | null {
  const { low = "", text = "" } = sentence.tokens[at] ?? {};
  if (/^(?:laut|so)$/.test(low)) return toSpeech(readSource(sentence, at + 1, until), text, 0.92);
  if (!/^(?:nach|aus|unter)$/.test(low) || !views.test(sentence.tokens[at + 1]?.low ?? "")) return null;
  const from = /[nP]/.test(sentence.letters[at + 2] ?? "") ? at + 3 : at + 2;
  return toSpeech(readSource(sentence, from, until), text, 0.88);
}

/** "dem Sprecher der Stadt zufolge" */
function endingAt(sentence: Sentence, from: number, end: number): Phrase | null {
  for (let start = Math.max(from, end - 8); start < end; start++) {
    const found = readSource(sentence, start, end);
    if (found?.next === end) return found;
  }
  return null;
}
