// How long an article takes to read.

import { type Article, blockText } from "../article/article.ts";
import { primaryLanguage } from "./words.ts";

/** Whole minutes, at least 1, for the article's own words; captions are not counted. */
export const readingMinutes = (article: Article): number => wholeMinutes(minutesLeft(article)[0] ?? 0);

/** At least 1. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** Minutes from the beginning of each block to the end of the article. */
export function minutesLeft({ body, lang }: Pick<Article, "body" | "lang">): number[] {
  const language = primaryLanguage(lang);
  const characters = charactersPerMinute[language];
  const piece = characters ? /[^\s\p{P}]/gu : /\S+/g;
  const perMinute = characters ?? wordsPerMinute[language] ?? usualWordsPerMinute;
  const minutes = body.map((block) => count(blockText(block), piece) / perMinute);
  for (let i = minutes.length - 2; i >= 0; i -= 1) minutes[i] = minutes[i]! + minutes[i + 1]!;
  return minutes;
}

/**
 * Trauzettel-Klosinski, Dietz et al. (2012), "Standardized assessment of reading performance: the new International
 * Reading Speed Texts IReST": means, which Firefox's reader takes too. Read aloud, so the true time is rather shorter.
 */
const wordsPerMinute: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const usualWordsPerMinute = 190;

/**
 * IReST has 357 (±56) for Japanese and 255 (±29) for Chinese, aloud. Silent reading goes faster where characters carry
 * more than sounds: in Japan 400 to 600 a minute is the common figure, so 500; Chinese is raised in proportion.
 * Korean is not in IReST and is read like Japanese here, by syllables.
 */
const charactersPerMinute: Record<string, number> = { ja: 500, zh: 360, yue: 360, ko: 500 };

function count(text: string, piece: RegExp): number {
  return text.match(piece)?.length ?? 0;
}
