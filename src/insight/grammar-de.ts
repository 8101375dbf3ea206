// German read by a grammar of its own: its verb is second or last, and all its nouns have capitals.

import { kindOfGerman } from "./direct-speech-de.ts";
import type { Grammar } from "./languages/language.ts";
import { namesIn, toSentence } from "./noun-phrases-de.ts";
import { readGermanSpeech } from "./speech-de.ts";
import { mainSubject } from "./subjects-de.ts";

export const germanGrammar: Grammar = {
  namesIn: (tokens) => namesIn(toSentence(tokens)),
  subjectIn: (tokens) => mainSubject(toSentence(tokens), 0, tokens.length),
  speechAt: (tokens, at) => readGermanSpeech(toSentence(tokens), at),
  kindOf: (text, tokens, at, saying) => kindOfGerman(text, toSentence(tokens), at, saying),
};
