// Picks what differs by language; where we have no list of its own, the English one, and less trust.

import { primaryLanguage } from "../words.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import type { Language } from "./language.ts";
import { portuguese } from "./pt.ts";

const languages = new Map<string, Language>([
  ["", english],
  ["en", english],
  ["de", german],
  ["fr", french],
  ["es", spanish],
  ["it", italian],
  ["pt", portuguese],
]);

const unlisted: Language = { ...english, leastSure: 0.8 };

const listed = (lang: string) => languages.get(primaryLanguage(lang));

/** `lang` is BCP 47: en-GB takes the English lists. */
export const languageFor = (lang: string): Language => listed(lang) ?? unlisted;

/** Does a language that parts words by blanks have words of saying of its own? */
export const isListed = (lang: string): boolean => listed(lang) !== undefined;
