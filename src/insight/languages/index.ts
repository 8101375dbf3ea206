// Picks what differs by language; where we have no list of its own, the English one, and less trust.

import { german } from "./de.ts";
import { english } from "./en.ts";
import type { Language } from "./language.ts";

const languages = new Map<string, Language>([
  ["", english],
  ["en", english],
  ["de", german],
]);

const unlisted: Language = { ...english, leastSure: 0.8 };

/** `lang` is BCP 47: en-GB takes the English lists. */
export const languageFor = (lang: string): Language =>
  languages.get(lang.toLowerCase().split("-")[0] ?? "") ?? unlisted;
