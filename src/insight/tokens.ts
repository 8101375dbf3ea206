// A paragraph of a language that parts words by blanks -> words, marks and quotations, sentence by sentence.

import type { Abbreviations } from "./abbreviations.ts";
import { bracketed, mask, quoted } from "./masking.ts";
import type { Passage } from "./passages.ts";
import type { Marked } from "./quotation-marks.ts";

export interface Token {
  kind: "word" | "mark" | "quote";
  text: string;
  /** Small letters, without a full stop at the end. */
  low: string;
  start: number;
  end: number;
  marked: Marked | null;
}

/** Does a quotation that ends as a sentence does go on with the reporter's words? “Why?” Ruiz asked. */
export type GoesOn = (tokens: Token[], at: number, stop: string) => boolean;

/** The sentences of a paragraph as lists of tokens; a quotation is one token, bracketed remarks are left out. */
export function tokenize(
  passage: Pick<Passage, "text" | "marked">,
  known: Abbreviations,
  goesOn: GoesOn,
  clitics: RegExp | null = null,
): Token[][] {
  const tokens = joinStops(readTokens(passage, clitics), known);
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    sentence.push(token);
    const stop = stopOf(token, tokens[at + 1], passage.text);
    if (stop === "" || (token.kind === "quote" && goesOn(tokens, at, stop))) continue;
    // The second and third stop of "..." are no sentences.
    if (sentence.length > 1 || token.kind !== "mark") sentences.push(sentence);
    sentence = [];
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

// Obama's | Crouse-Mays | a run of blots | any other mark
const pieces = new RegExp(`${quoted}+|[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’\\-&]*|[^\\s${bracketed}]`, "gu");

function readTokens({ text, marked }: Pick<Passage, "text" | "marked">, clitics: RegExp | null): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  const spoken = marked.filter((one) => !isNickname(text, one));
  const masked = mask(text, marked);
  pieces.lastIndex = 0;
  for (let found = pieces.exec(masked); found; found = pieces.exec(masked)) {
    const { 0: piece, index } = found;
    if (!piece.startsWith(quoted)) addWord(tokens, piece, index, clitics);
    // Quotations that touch make one run of blots.
    for (let one = spoken[next]; one && one.from < index + piece.length; one = spoken[++next])
      tokens.push(toQuote(one));
  }
  return tokens;
}

const longestWord = 50;

/** l’|avocate, affirme-t-|elle */
function addWord(tokens: Token[], piece: string, start: number, clitics: RegExp | null): void {
  // Longer ones, "l’l’l’…", are no words.
  const found = piece.length < longestWord ? clitics?.exec(piece) : null;
  const at = found ? found.index + found[0].length : piece.length;
  tokens.push(toToken(found ? piece.slice(0, found.index || at) : piece, start));
  if (found) addWord(tokens, piece.slice(at), start + at, clitics);
}

function toToken(text: string, start: number): Token {
  const kind = /^[\p{L}\p{N}]/u.test(text) ? "word" : "mark";
  const low = text.toLowerCase();
  return {
    kind,
    text,
    low: low.includes("’") ? low.replace("’", "'") : low,
    start,
    end: start + text.length,
    marked: null,
  };
}

const toQuote = (marked: Marked): Token => ({
  kind: "quote",
  text: "",
  low: "",
  start: marked.from,
  end: marked.to,
  marked,
});

/** Elena “Lena” Ruiz: one word between capitals. */
function isNickname(text: string, { from, to, start, end }: Marked): boolean {
  if (end - start > 12 || !/^\p{Lu}\p{L}+$/u.test(text.slice(start, end))) return false;
  return (
    /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, from - 24), from)) && /^ \p{Lu}/u.test(text.slice(to, to + 2))
  );
}

/** Makes one word of "Mr" and ".", of "U", ".", "S", ".", and of "3", ".", "5". */
function joinStops(tokens: Token[], known: Abbreviations): Token[] {
  const joined: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = joined.at(-1);
    const isPart = last?.kind === "word" && last.end === token.start && joins(last, token, tokens[at + 1], known);
    if (last !== undefined && isPart) extend(last, token);
    else joined.push(token);
  }
  return joined;
}

function joins(last: Token, token: Token, next: Token | undefined, known: Abbreviations): boolean {
  if (token.text !== ".") return token.kind === "word" && last.text.endsWith(".");
  if (next === undefined) return false;
  return next.start === token.end ? /^[\p{L}\p{N},;:]/u.test(next.text) : isAbbreviation(last.text, next, known);
}

function extend(last: Token, { text, end }: Token): void {
  last.text += text;
  last.low = last.text.toLowerCase().replace(/\.$/, "");
  last.end = end;
}

function isAbbreviation(word: string, next: Token, known: Abbreviations): boolean {
  if (known.bound.has(word) || /^\p{Ll}/u.test(next.text) || /^[,;:]/.test(next.text)) return true;
  if (known.openers.has(next.text) || next.kind !== "word") return false;
  return known.loose.has(word) || /^(?:\p{Lu}|\p{L}{1,2}(?:\.\p{L}{1,2})+)$/u.test(word);
}

const stops = new Set(".?!…。！？");

/** The mark that ends a sentence here, a line feed included, or "". */
function stopOf(token: Token, next: Token | undefined, text: string): string {
  if (next !== undefined && next.start > token.end && text.slice(token.end, next.start).includes("\n")) return "\n";
  if (token.marked !== null) return endMark(text, token.marked);
  return token.kind === "mark" && stops.has(token.text) ? token.text : "";
}

/** The mark that ends a quotation as it ends a sentence, or "". */
export function endMark(text: string, { start, end }: Marked): string {
  return /([.?!…。！？])[\s”’'")\]]*$/.exec(text.slice(Math.max(start, end - 6), end))?.[1] ?? "";
}
