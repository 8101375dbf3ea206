// Which quotations should be seen first: long, early ones about the news itself, by more than one speaker.

import type { Quote } from "./insights.ts";
import { partsTogether, type Speech } from "./speeches.ts";
import { summaryPhrases } from "./summary-phrases.ts";
import { contentWords, isUnspaced, primaryLanguage } from "./words.ts";

/** What the article says before anybody is quoted: its headline and first paragraphs. */
export interface Opening {
  lang: string;
  text: string;
}

/** A new list, the most important first, the parts of a speech together; `quotes` are in the article's order. */
export function rankQuotes(quotes: Quote[], opening: Opening): Quote[] {
  const news = wordsOf(opening.text.slice(0, longestOpening), opening.lang);
  const speeches = partsTogether(quotes).map((parts, index) => ({
    parts,
    score: score(parts, index, news, opening.lang),
  }));
  const ranked = speeches.sort((a, b) => b.score - a.score).map(({ parts }) => parts);
  return bringForward(ranked).flat();
}

const longestOpening = 1200;
const longestRead = 600;

const wordsOf = (text: string, lang: string): ReadonlySet<string> =>
  new Set(contentWords(text, lang, summaryPhrases(primaryLanguage(lang)).stopWords));

/** Small sets judged them, and two languages disagree: no ground for finer ones. */
const weights = { first: 1, length: 1, news: 0.5, speaker: 0.5, fragment: -4 };

function score(parts: Speech, index: number, news: ReadonlySet<string>, lang: string): number {
  const text = parts.map((part) => part.text).join(" ");
  const own = wordsOf(text.slice(0, longestRead), lang);
  const shared = [...own].filter((word) => news.has(word)).length;
  const enough = isUnspaced(lang) ? 50 : 140;
  return (
    weights.first / (1 + index / 2) +
    weights.length * Math.min(1, text.length / enough) +
    weights.news * Math.min(1, shared / enoughShared) +
    weights.speaker * Number(parts[0].speaker !== null) +
    weights.fragment * Number(parts.every(({ kind }) => kind === "fragment"))
  );
}

const enoughShared = 4;

/** The second and the fourth place go to the best speech of whoever has not spoken yet, if it is a whole one and not far down. */
function bringForward(ranked: Speech[]): Speech[] {
  const order = [...ranked];
  for (const place of [1, 3]) {
    const heard = order.slice(0, place).map(([{ speaker }]) => speaker);
    const other = order.slice(place, place + farthest).findIndex((speech) => isOther(speech, heard));
    if (other > 0) order.splice(place, 0, ...order.splice(place + other, 1));
  }
  return order;
}

const farthest = 5;

const isOther = ([{ speaker, kind }]: Speech, heard: (string | null)[]): boolean =>
  speaker !== null && kind === "direct" && heard.every((name) => name === null || !isSame(name, speaker));

/** プーチン氏 and プーチン大統領, Ruiz and Elena Ruiz. */
const isSame = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) || a.split(" ").at(-1) === b.split(" ").at(-1);
