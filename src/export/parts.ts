// What every export tells beside the body, in words that need no label.

import type { Article } from "../article/article.ts";
import type { Insights } from "../insight/insights.ts";
import { type Speech, speechesOf } from "../insight/speeches.ts";

export const isIn = (article: Article, ...languages: string[]) =>
  languages.includes(article.lang.toLowerCase().slice(0, 2));

/** The names, as a list in the article's language; empty where there are none. */
export const writeByline = (article: Article): string => article.byline.join(isIn(article, "ja", "zh") ? "、" : ", ");

const isoDate = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** 2026-05-03T09:30:00+09:00 -> "2026-05-03 09:30 +09:00": the clock as the page gives it. */
export function writeDate(iso: string): string {
  const [, day, time, zone] = isoDate.exec(iso) ?? [];
  if (!day) return iso;
  return [day, time, zone === "Z" ? "UTC" : zone].filter(Boolean).join(" ");
}

/** A reading beside its base: 精読（せいどく）. */
export const writeRuby = (base: string, reading: string): string =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(base) ? `${base}（${reading}）` : `${base} (${reading})`;

const mostQuotes = 5;

/** The first few speeches. */
export const keyQuotes = (insights: Insights): Speech[] => speechesOf(insights.quotes).slice(0, mostQuotes);

export const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Quotation marks of the article's language; `isAround`: around words that have such marks themselves. */
export const marksOf = (article: Article, isAround = false): [string, string] =>
  isIn(article, "ja") ? (isAround ? ["『", "』"] : ["「", "」"]) : isIn(article, "de") ? ["„", "“"] : ["“", "”"];

/** A speech in the marks of its language, part by part, with its speaker where that is known. */
export function writeQuote(article: Article, parts: Speech, write: (words: string) => string): string {
  const [open, close] = marksOf(article);
  const words = parts.map(({ text }) => `${open}${write(text)}${close}`).join(isIn(article, "ja") ? "" : " ");
  const [{ speaker }] = parts;
  return speaker === null ? words : `${words} — ${write(speaker)}`;
}
