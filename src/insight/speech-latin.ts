// Who says a quotation, by the words of its own sentence.

import type { Language } from "./languages/language.ts";
import type { Marked } from "./quotation-marks.ts";
import { readAfter, type Speech } from "./speech-after.ts";
import { readBefore } from "./speech-before.ts";
import type { Token } from "./tokens.ts";

/** The speech of the quotation at `at`, whose sentence was told up to `from`; null where its own words tell no speaker. */
export function readSpeech(text: string, tokens: Token[], at: number, from: number, language: Language): Speech | null {
  const marked = tokens[at]?.marked;
  if (!marked) return null;
  const last = text.slice(Math.max(marked.start, marked.end - 3), marked.end);
  const isOpen = /[,?!—–-]\s*$/.test(last) || /^[,—–-]$/.test(tokens[at + 1]?.text ?? "");
  const before = () => readBefore(tokens, at, from, language);
  // “We are one” T-shirts: what follows words inside a sentence is not their speaker.
  const isInside = !isOpen && tokens[at - 1]?.kind === "word";
  const after = () => (isInside ? null : readAfter(tokens, at, language));
  // “…,” waits for its speaker; without the comma the verb has mostly been told.
  return label(text, marked) ?? (isOpen ? (after() ?? before()) : (before() ?? after()));
}

/** “RUIZ: We will rebuild.” in a transcript. */
function label(text: string, { start }: Marked): Speech | null {
  const name = /^(\p{Lu}[\p{Lu}.’' -]{1,30}):\s/u.exec(text.slice(start, start + 40))?.[1];
  if (name === undefined) return null;
  return { source: { kind: "name", mention: name, name, next: 0 }, cue: null, confidence: 0.9 };
}
