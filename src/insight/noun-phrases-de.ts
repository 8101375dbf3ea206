// Who is meant by a run of German words: der Sprecher des Ministeriums, Karl Muster, | FDP-Politikerin Muster | sie.
// All its nouns have capitals, so the article before them and what they mean tell names apart.

import { body, letterOf } from "./languages/words-de.ts";
import { isWord, type Phrase, textOf } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";

/** A sentence with one letter for each token, so that its grammar can be read by patterns. */
export interface Sentence {
  tokens: Token[];
  /** See `letterOf`; a mark stands for itself, "q" for a quotation, "Q" for one that may be a name. */
  letters: string;
}

const read = new WeakMap<Token[], Sentence>();

export function toSentence(tokens: Token[]): Sentence {
  const known = read.get(tokens);
  if (known) return known;
  const sentence = { tokens, letters: lettersOf(tokens) };
  read.set(tokens, sentence);
  return sentence;
}

function lettersOf(tokens: Token[]): string {
  let letters = "";
  let before = "";
  for (const token of tokens) {
    before = letterAt(token, before);
    letters += before;
  }
  return letters;
}

function letterAt(token: Token, before: string): string {
  if (isWord(token)) return letterOf(token.text, token.low, before);
  // The „Rundschau“ is a name, if anything.
  const { marked } = token;
  if (marked !== null) return /[NTDdgnPp]/.test(before) && marked.end - marked.start < longestName ? "Q" : "q";
  return /[–—-]/.test(token.text) ? "," : token.text.charAt(0);
}

const longestName = 30;

// "Tessen von Heydeck", but not "der Gouverneur von Tabora"
const run = "[NTQ&](?:[NTQ&]|(?<=N)(?<![Ddg]a{0,4}N)[cP]D?(?=N))*";
const genitives = "(?:[gnPD][Ddg]?a{0,4}[NTQ&]+)*";
/** sie | article and adjectives, nouns and names, what belongs to them, the name behind a comma */
const phrase = (articles: string) =>
  new RegExp(`E|(${articles}(?:a(?:ca)?){0,4}|a{1,4}|Na{1,4}(?=[NT]))?(${run})(${genitives})(,[NT]{2,8})?`, "y");
const subject = phrase("D");
const anyCase = phrase("[Ddg]");

/** The noun phrase at `at`; null where none is there, or where its article tells that it is no subject. */
export function readNoun({ tokens, letters }: Sentence, at: number, until: number, pattern = subject): Phrase | null {
  pattern.lastIndex = at;
  const [all, open = "", nouns, more = "", behind = ""] = pattern.exec(letters.slice(0, until)) ?? [];
  if (all === undefined || nouns === "Q") return null;
  const cut = (from: number, length: number) => tokens.slice(from, from + length);
  if (nouns === undefined) return toPhrase("pronoun", cut(at, 1), textOf(cut(at, 1)), at + 1);
  const first = at + open.length;
  const next = first + nouns.length;
  const end = at + all.length;
  const name = nameOf(cut(first, nouns.length), nouns, open);
  const apposed = behind && nameOf(cut(end - behind.length + 1, behind.length - 1), behind.slice(1), "");
  // "der Innenminister Frankreichs, Karl Muster"
  if (apposed && (name === null || /^\S+s$/.test(name))) return toPhrase("name", cut(at, all.length), apposed, end);
  if (name !== null) return toPhrase("name", cut(at, next - at), name, next);
  const length = open.length + nouns.length + more.length;
  const shown = cut(at, length).slice(pattern === anyCase && /^[Ddg]/.test(open) ? 1 : 0);
  return toPhrase("noun", cut(at, length), textOf(shown), at + length);
}

/** The same in any case: laut dem Sprecher, nach Angaben der Polizei. */
export const readSource = (sentence: Sentence, at: number, until: number): Phrase | null =>
  readNoun(sentence, at, until, anyCase);

const toPhrase = (kind: Phrase["kind"], words: Token[], name: string, next: number): Phrase => ({
  kind,
  mention: textOf(words),
  name,
  next,
});

/** Without what stands before: Außenministerin Elena Ruiz, der Physiker Karl Muster; null for "die Ministerin". */
function nameOf(words: Token[], letters: string, open: string): string | null {
  const last = words.at(-1)?.low ?? "";
  const title = letters.slice(0, -1).lastIndexOf("T");
  if (title >= 0) return textOf(words.slice(title + 1));
  const isNamed = open === "" || (words.length > 1 && !body.test(last));
  return !isNamed || letters.endsWith("T") ? null : textOf(words.slice(open === "" ? 0 : 1));
}

/** Every name of a sentence, for the cast. */
export function namesIn(sentence: Sentence): Phrase[] {
  const { tokens } = sentence;
  const names: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = readSource(sentence, at, tokens.length);
    // "Ruiz und Okoye" is nobody's name.
    if (found?.kind === "name" && !found.name.includes(" und ")) names.push(found);
    if (found !== null) at = found.next - 1;
  }
  return names;
}
