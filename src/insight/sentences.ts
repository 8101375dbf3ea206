// Text -> sentences, each with its place.

import { type Abbreviations, abbreviationsFor } from "./abbreviations.ts";

/** A sentence without the white space around it; UTF-16 offsets in the text given, end excluded. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/**
 * The sentences of a text, in order; nothing but white space lies between them. A line feed ends a sentence, a stop
 * inside brackets (and inside 「」 and 『』) ends none. `lang` is BCP 47 and chooses the abbreviations. Linear time.
 */
export function splitSentences(text: string, lang: string): Sentence[] {
  const abbreviations = abbreviationsFor(lang);
  const depths = bracketDepths(text);
  const sentences: Sentence[] = [];
  let start = 0;
  anyStop.lastIndex = 0;
  for (let stop = anyStop.exec(text); stop; stop = anyStop.exec(text)) {
    const end = endOfSentence(text, stop.index, isEnclosed(text, start, stop.index, depths), abbreviations);
    if (end === null) continue;
    push(sentences, text, start, end);
    start = end;
    anyStop.lastIndex = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

const wideStops = new Set("。！？｡।");
const latinStops = new Set(".!?…؟");
const anyStop = /[。！？｡।.!?…؟\n]/g;
const closers = new Set("」』）】］〉》\"”’')]»");
const openings = new Set("「『（【“\"‘'([«„¿¡—–-•");
const brackets: Record<string, string> = { "「": "」", "『": "』", "（": "）", "【": "】", "(": ")", "[": "]" };
const anyBracket = /[「『（【([」』）】)\]\n]/g;

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === "") return;
  const start = from + raw.length - raw.trimStart().length;
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}

/**
 * How many pairs of brackets are open before each character. A bracket without its partner on the same line counts
 * for nothing: a speech that opens 「 and goes on in the next paragraph still has sentences.
 */
function bracketDepths(text: string): Int8Array {
  // Most paragraphs of English have none.
  if (!anyOpening.test(text)) return flat;
  const depths = new Int8Array(text.length + 1);
  const waiting = new Map<string, number[]>();
  anyBracket.lastIndex = 0;
  for (let found = anyBracket.exec(text); found; found = anyBracket.exec(text)) {
    const [mark] = found;
    if (mark === "\n") for (const places of waiting.values()) places.length = 0;
    else if (mark in brackets) waiting.set(mark, [...(waiting.get(mark) ?? []).slice(-deepest), found.index]);
    else markPair(depths, waiting.get(partners.get(mark) ?? "")?.pop(), found.index);
  }
  addUp(depths);
  return depths;
}

const flat = new Int8Array();
const anyOpening = /[「『（【([]/;

const partners = new Map(Object.entries(brackets).map(([open, close]) => [close, open]));

function addUp(depths: Int8Array): void {
  let depth = 0;
  for (let i = 0; i < depths.length; i++) {
    depth += depths[i] ?? 0;
    depths[i] = depth;
  }
}

/** Deeper nesting is no text, and the page's choice. */
const deepest = 8;

function markPair(depths: Int8Array, open: number | undefined, close: number): void {
  if (open === undefined) return;
  depths[open] = (depths[open] ?? 0) + 1;
  depths[close] = (depths[close] ?? 0) - 1;
}

/** Is the stop at `at` inside brackets? Not where they hold the whole sentence: "It rained. (It often does.) All left." */
function isEnclosed(text: string, start: number, at: number, depths: Int8Array): boolean {
  const depth = depths[at] ?? 0;
  if (depth !== 1 || text.charAt(at + 1) !== ")") return depth > 0;
  return text.charAt(skip(text, start, isBlank)) !== "(";
}

/** Where the sentence ends whose stop stands at `at`, closing marks included; null where none ends. */
function endOfSentence(text: string, at: number, enclosed: boolean, known: Abbreviations): number | null {
  const mark = text.charAt(at);
  if (mark === "\n") return at + 1;
  if (enclosed) return null;
  if (wideStops.has(mark)) return endOfWide(text, at);
  return latinStops.has(mark) ? endOfLatin(text, at, known) : null;
}

function endOfWide(text: string, at: number): number | null {
  const stops = skip(text, at, (mark) => wideStops.has(mark) || latinStops.has(mark));
  const end = skip(text, stops, (mark) => closers.has(mark));
  return text.charAt(at) !== "。" && goesOn.test(text.slice(end, end + 3)) ? null : end;
}

// 「えっ！と叫んだ」 without brackets, モーニング！の, 本当か？という: the sentence has its verb still to come.
const goesOn = /^(?:[をがの、]|と[\p{sc=Han}いの、し]|って)/u;

function endOfLatin(text: string, at: number, known: Abbreviations): number | null {
  const stops = skip(text, at, (mark) => latinStops.has(mark) || wideStops.has(mark));
  const end = skip(text, stops, (mark) => closers.has(mark));
  if (end >= text.length) return end;
  if (!isBlank(text.charAt(end))) return isGlued(text, at, stops, end) ? end : null; // 3.5, example.com, Yahoo!ニュース
  const next = nextWord(text, end);
  if (/^\p{Ll}/u.test(next)) return null;
  const isFullStop = text.charAt(at) === "." && stops === at + 1 && end === stops;
  return isFullStop && isAbbreviation(wordBefore(text, at), next, known) ? null : end;
}

// "… to the river.Nobody came": pages that lost the blank of a line break.
const wordAndStop = /(?:^|[\s“"(])\p{Ll}{3,}["”]?$/u;
const capitalWord = /^\p{Lu}\p{Ll}*(?:['’]s)?\s/u;

/** A name may be the word before a closing mark ("… on Monday.”The town"), but not before a mere stop: St.Louis. */
function isGlued(text: string, at: number, stops: number, end: number): boolean {
  return (
    (end > stops || wordAndStop.test(text.slice(Math.max(0, at - longestWord), at))) &&
    capitalWord.test(text.slice(end, end + longestWord))
  );
}

function skip(text: string, from: number, belongs: (mark: string) => boolean): number {
  let at = from;
  while (at < text.length && belongs(text.charAt(at))) at++;
  return at;
}

const isBlank = (mark: string) => mark.trim() === "";
const longestWord = 24;

/** The word after white space and opening marks, cut at `longestWord`; empty at the end of a line. */
function nextWord(text: string, from: number): string {
  const begin = skip(text.slice(from, from + longestWord), 0, (mark) => isBlank(mark) || openings.has(mark));
  return /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(from + begin, from + begin + longestWord))?.[0] ?? "";
}

function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{M}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? "";
}

function isAbbreviation(word: string, next: string, known: Abbreviations): boolean {
  if (next === "") return false;
  if (known.bound.has(word)) return true;
  if (known.openers.has(next)) return false;
  const isInitial = /^\p{Lu}$/u.test(word); // George W. Bush
  const isDotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word); // U.S., e.g., z.B.
  const isOrdinal = known.ordinals && /^\d{1,3}$/.test(word);
  return isInitial || isDotted || isOrdinal || known.loose.has(word);
}
