// The subject of a German verb: before it, or behind it where something else opens the clause.

import type { Phrase } from "./noun-phrases.ts";
import { readNoun, readSource, type Sentence } from "./noun-phrases-de.ts";

const farthest = 60;

/** Who says what the verb of saying at `verb` says, in a sentence that begins at `from` and ends before `until`. */
export function subjectOf(sentence: Sentence, verb: number, from: number, until: number): Phrase | null {
  const { tokens, letters } = sentence;
  const { low = "" } = tokens[verb] ?? {};
  const start = startOfClause(letters, Math.max(from, verb - farthest), verb);
  if (/^(?:heißt|hieß)$/.test(low)) return sourceBehind(sentence, start, until);
  const helper = letters.slice(start, verb).search(/[xy]/);
  const finite = helper < 0 ? verb : start + helper;
  const isPassive = letters[finite] === "y" || (letters[verb + 1] === "y" && verb + 1 < until);
  // "wird zitiert" has its speaker in front.
  if (isPassive && low !== "zitiert") return sourceBehind(sentence, finite, until);
  const before = start > from ? (letters[start - 1] ?? "") : "";
  if (start === finite) {
    if (before === "c") return mainSubject(sentence, from, finite) ?? behind(sentence, finite, until);
    return (before === "," ? inserted(sentence, from, start - 1) : null) ?? behind(sentence, finite, until);
  }
  const own = readNoun(sentence, letters[start] === "s" ? start + 1 : start, finite);
  if (own !== null || before !== "," || letters[start] !== "D") return own ?? behind(sentence, finite, until);
  return readNoun(sentence, start + 1, finite) ?? inserted(sentence, from, start - 1);
}

/** Behind the last comma, or behind the "und" of "sprach von Erfolgen und nannte". */
function startOfClause(letters: string, from: number, verb: number): number {
  const start = from + letters.slice(from, verb).search(/(?:[^,:;.qc]|c(?=[aDNT]))*$/);
  return start + (/^.*[vwxy].*c/.exec(letters.slice(start, verb))?.[0].length ?? 0);
}

/** "In dem Papier heißt es", "wurde von Ruiz genannt" */
export function sourceBehind(sentence: Sentence, from: number, until: number): Phrase | null {
  const at = sentence.letters.slice(from, Math.min(until, from + 16)).search(/[nP]/);
  return at < 0 ? null : readSource(sentence, from + at + 1, until);
}

/** "Der Sprecher der Stadt, Karl Muster, teilte mit"; "Ruiz, die seit Mai regiert, sagte" */
function inserted(sentence: Sentence, from: number, comma: number): Phrase | null {
  const first = Math.max(from, comma - farthest);
  const start = first + sentence.letters.slice(first, comma).search(/[^:;q.]*$/);
  const found = readNoun(sentence, start, comma);
  return found && (found.next === comma || sentence.letters[found.next] === ",") ? found : null;
}

/** The first noun phrase behind a verb that may be its subject: "erklärte am Montag der Sprecher". */
export function behind(sentence: Sentence, verb: number, until: number): Phrase | null {
  const skipped = /^(?:[bz]|[nPp][Ddg]?a{0,4}[NTz]{1,4}){0,5}/.exec(sentence.letters.slice(verb + 1, until))?.[0] ?? "";
  return readNoun(sentence, verb + 1 + skipped.length, until);
}

/** The subject of the sentence that begins at `from`, by its first verb. */
export function mainSubject(sentence: Sentence, from: number, until: number): Phrase | null {
  const words = sentence.letters.slice(from, Math.min(until, from + farthest));
  // "Verkehr: Die Stadt will bauen" has a label in front.
  const start = /^(?:[^:]{1,4}:(?=.))?[,.;c]*/.exec(words)?.[0].length ?? 0;
  const own = readNoun(sentence, from + start, until);
  if (own !== null) return own;
  const verb = words.slice(start).search(words[start] === "s" ? /(?<=,)[vwxy]/ : /[vwxy]/);
  return verb < 0 ? null : behind(sentence, from + start + verb, until);
}
