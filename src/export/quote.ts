// One quote as it is cited -> plain text, to copy.

import type { Article } from "../article/article.ts";
import type { Speech } from "../insight/speeches.ts";
import { isIn, marksOf, oneLine, writeQuote } from "./parts.ts";

/** Words and speaker, headline, site and date in brackets, and on a line of its own the address. */
export function toQuote(article: Article, speech: Speech): string {
  const { url } = article.parts.findLast(({ start }) => start <= speech[0].block) ?? article;
  return `${writeQuote(article, speech, oneLine)}${writeSource(article)}\n${url}`;
}

/** （「見出し」サイト名、2026年11月7日） or (“Headline”, Site, November 7, 2026) */
function writeSource(article: Article): string {
  const { headline, site, published } = article;
  const [open, close] = marksOf(article, headline.includes("「"));
  const name = `${open}${headline}${close}`;
  const told = [site, published && writeDay(published, article.lang)].filter(Boolean);
  return isIn(article, "ja") ? `（${name}${told.join("、")}）` : ` (${[name, ...told].join(", ")})`;
}

/** The day by the clock of the page. */
function writeDay(iso: string, lang: string): string {
  const day = new Date(iso.slice(0, 10));
  return Number.isNaN(day.getTime()) ? iso : day.toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" });
}
