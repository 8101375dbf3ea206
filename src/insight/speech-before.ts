// Ruiz told them: “…”; leaving, she said, “…”; Ruiz’s “…”: the words before a quotation that tell who said it.

import type { Language } from "./languages/language.ts";
import {
  isAdverb,
  isCapital,
  isNameWord,
  isPossessive,
  isVerb,
  isWord,
  type Phrase,
  readPhrase,
  withoutEnding,
  wordBefore,
} from "./noun-phrases.ts";
import { accordingTo, dropped, type Speech } from "./speech-after.ts";
import { mainSubject, nameBefore, subjectOf } from "./subjects.ts";
import type { Token } from "./tokens.ts";

const farthest = 40;

/** What stands before the quotation at `at`, from `from` on; null where it tells no speaker. */
export function readBefore(tokens: Token[], at: number, from: number, language: Language): Speech | null {
  for (let index = at - 1; index >= Math.max(from, at - farthest); index--) {
    const speech = readVerb(tokens, index, at, from, language) ?? accordingTo(tokens, index, at, language);
    if (speech !== null) return speech;
  }
  return possessor(tokens, at, language) ?? announced(tokens, at, from, language);
}

function readVerb(tokens: Token[], index: number, at: number, from: number, language: Language): Speech | null {
  const verb = tokens[index];
  const gap = at - index;
  const isOpening = language.dropsSubject && index === 0;
  if (!isWord(verb) || (isCapital(verb) && !isOpening) || isNounHere(tokens, index, language)) return null;
  if (language.participles.has(verb.low)) return participle(tokens, index, gap, language);
  if (!language.sayingVerbs.has(verb.low) && !(language.looseVerbs.has(verb.low) && gap <= nearest)) return null;
  // “…,” said Ruiz, one of the “big four”: the verb has had its quotation.
  if (index === from && from > 0 && isWord(tokens[at - 1])) return null;
  if (isPassive(tokens, index, language)) return byAgent(tokens, index, at, language);
  const source =
    sourceAfter(tokens, index, at, from, language) ??
    subjectOf(tokens, index, language) ??
    unsaid(tokens, index, language);
  return source === null ? null : { source, cue: verb.text, confidence: gap <= 3 ? 0.93 : gap <= 12 ? 0.85 : 0.7 };
}

/** Añadió: “…”; y dijo que “…” */
function unsaid(tokens: Token[], verb: number, language: Language): Phrase | null {
  let at = verb;
  while (isAdverb(tokens[at - 1], language)) at--;
  const before = tokens[at - 1];
  return before === undefined || !isWord(before) || language.links.has(before.low) ? dropped(language, verb) : null;
}

/** “…,” said Ruiz, “…”: read from the second quotation. Am Montag erklärte Ruiz: „…“ */
function sourceAfter(tokens: Token[], verb: number, at: number, from: number, language: Language): Phrase | null {
  const isFirst = verb === from || (verb === from + 1 && tokens[from]?.text === ",");
  const source = (isFirst && from > 0) || language.verbSecond ? readPhrase(tokens, verb + 1, at, language) : null;
  // "kommentierte den Fall" has its object there.
  const isObject = source?.kind === "noun" || language.determiners.has(tokens[verb + 1]?.low ?? "");
  return isFirst || !isObject ? source : null;
}

/** A verb that hardly says anything is one of saying if so few words stand between it and the quotation. */
const nearest = 8;

/** "the reports", "his claims", "to ask". */
function isNounHere(tokens: Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  return isWord(before) && !isCapital(before) && language.determiners.has(before.low);
}

/** "was told", "was repeatedly asked", "when asked" */
function isPassive(tokens: Token[], at: number, language: Language): boolean {
  const isMark = (token: Token | undefined) => language.passiveMarks.has(token?.low ?? "");
  return isMark(tokens[at - 1]) || (isAdverb(tokens[at - 1], language) && isMark(tokens[at - 2]));
}

/** "was described by Ruiz as" */
function byAgent(tokens: Token[], verb: number, at: number, language: Language): Speech | null {
  const source = language.agent.test(tokens[verb + 1]?.low ?? "") ? readPhrase(tokens, verb + 2, at, language) : null;
  return source === null ? null : { source, cue: tokens[verb]?.text ?? null, confidence: 0.85 };
}

function participle(tokens: Token[], at: number, gap: number, language: Language): Speech | null {
  const source = nameBefore(tokens, at, language) ?? mainSubject(tokens, at, language);
  return source === null ? null : { source, cue: tokens[at]?.text ?? null, confidence: gap <= 12 ? 0.82 : 0.65 };
}

/** Ruiz’s “…” */
function possessor(tokens: Token[], at: number, language: Language): Speech | null {
  const before = tokens[at - 1];
  if (!isNameWord(before, language) || !isPossessive(before)) return null;
  let from = at - 1;
  while (from > 0 && isNameWord(tokens[from - 1], language)) from--;
  const phrase = readPhrase(withoutEnding(tokens.slice(from, at)), 0, at - from, language);
  return phrase === null ? null : { source: { ...phrase, next: at }, cue: null, confidence: 0.7 };
}

/** Ruiz took the stage: “…” */
function announced(tokens: Token[], at: number, from: number, language: Language): Speech | null {
  if (from > 0 || tokens[at - 1]?.text !== ":") return null;
  const label = nameBefore(tokens, at - 1, language);
  const main = mainSubject(tokens, at, language);
  // Elena Ruiz, maire de Beauval : « … »
  if (label !== null && main?.kind === "name" && language.of.has(wordBefore(tokens, label)?.low ?? ""))
    return { source: main, cue: null, confidence: 0.75 };
  if (label !== null) return { source: label, cue: null, confidence: 0.8 };
  // "Ruiz was told: …" has a verb of saying, and another speaker.
  const hasVerb = tokens.slice(Math.max(0, at - farthest), at).some((token) => isVerb(token, language));
  const source = hasVerb ? null : main;
  return source === null ? null : { source, cue: null, confidence: 0.6 };
}
