// « Nous partirons, a expliqué Ruiz, mais pas demain. »: who speaks is told between the marks.

import type { Abbreviations } from "./abbreviations.ts";
import type { Language } from "./languages/language.ts";
import { isAdverb } from "./noun-phrases.ts";
import type { Marked } from "./quotation-marks.ts";
import { endOfClause, following, inverted, type Speech } from "./speech-after.ts";
import { type Token, tokenize } from "./tokens.ts";

const mostRead = 600;

/** Where verbs go before whoever speaks, which tells them from what is quoted. */
export function readInside(text: string, marked: Marked, known: Abbreviations, language: Language): Speech | null {
  if (language.clitics === null) return null;
  const inner = text.slice(marked.start, Math.min(marked.end, marked.start + mostRead));
  const tokens = tokenize({ text: inner, marked: [] }, known, () => false, language.clitics).flat();
  for (const [at, token] of tokens.entries()) {
    const speech = /^[,!?–—]$/.test(token.text) ? insertion(tokens, at + 1, language) : null;
    if (speech !== null) return { ...speech, confidence: 0.85 };
  }
  return null;
}

function insertion(tokens: Token[], at: number, language: Language): Speech | null {
  const until = endOfClause(tokens, at);
  const pronoun = turned(tokens, at, until, language);
  if (pronoun !== null) return pronoun;
  const speech = inverted(tokens, at, until, language);
  const after = tokens[speech?.source.next ?? 0];
  const isClosed = after === undefined || /^[,.–—]$/.test(after.text) || language.prepositions.has(after.low);
  return speech?.source.mention && isClosed ? speech : null;
}

/** a-t-elle dit */
function turned(tokens: Token[], at: number, until: number, language: Language): Speech | null {
  const speech = isAdverb(tokens[at], language) ? following(tokens, at, until, language) : null;
  return speech?.source.kind === "pronoun" ? speech : null;
}
