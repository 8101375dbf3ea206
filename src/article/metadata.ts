// What a page says about its article: from JSON-LD, meta tags and the words around the headline, in this order of trust.
import { findByline } from "./byline.ts";
import { findAll, nameOf, own } from "./dom.ts";
import { findHeadline } from "./headline.ts";
import { readTold, type Told } from "./json-ld.ts";
import { languageTag } from "./language.ts";
import { findDates } from "./published.ts";
import { partsOf } from "./titles.ts";
import { lengthOf, solid, tidy } from "./words.ts";

export interface Metadata {
  headline: string | null;
  /** The heading on the page, or null. */
  headlineElement: Element | null;
  site: string | null;
  kicker: string | null;
  deck: string | null;
  byline: string[];
  /** ISO 8601. */
  published: string | null;
  modified: string | null;
  /** BCP 47 as the page says it, or null. */
  lang: string | null;
  dir: "ltr" | "rtl" | null;
  /** What the page says of itself to search engines, or null. */
  description: string | null;
  /** The article's text as the page gives it to search engines, or null. */
  articleBody: string | null;
  /** Address of the picture that the page gives to those who share it, as it is written, or null. */
  image: string | null;
}

export function readMetadata(document: Document, url: string): Metadata {
  const told = readTold(document);
  const names = siteNames(document, told);
  const headline = findHeadline(document, told, names);
  const element = headline?.element ?? null;
  return {
    headline: headline?.text ?? null,
    headlineElement: element,
    site: siteOf(document, url, names, headline?.text ?? ""),
    kicker: findKicker(document, told, element, headline?.text ?? ""),
    deck: findDeck(told, element, headline?.text ?? ""),
    byline: findByline(document, told, names, element),
    ...findDates(document, url, told, element),
    lang:
      languageTag(own(document, "documentElement").getAttribute("lang")) ??
      languageTag(meta(document, 'meta[property="og:locale"]')),
    dir: directionSaid(document),
    description: told?.description ?? meta(document, 'meta[name="description" i], meta[property="og:description"]'),
    articleBody: told?.articleBody ?? null,
    image: meta(document, 'meta[property="og:image"], meta[name="twitter:image"]') ?? told?.image ?? null,
  };
}

function meta(document: Document, selector: string): string | null {
  const found = findAll(document, selector).map((element) => tidy(element.getAttribute("content") ?? ""));
  return found.find((content) => content !== "") ?? null;
}

const LONGEST_NAME = 200;

/** What the page calls its site, the longest first: the longer name is taken off a title before a part of it. */
function siteNames(document: Document, told: Told | null): string[] {
  const names = [
    meta(document, 'meta[property="og:site_name"]'),
    meta(document, 'meta[name="application-name"], meta[name="apple-mobile-web-app-title"]'),
    told?.publisher,
  ].flatMap((name) => (name ? [name.slice(0, LONGEST_NAME)] : []));
  // 産経新聞：産経ニュース is both a paper and its site.
  const parts = names.flatMap(partsOf);
  return [...new Set([...names, ...parts])].sort((a, b) => b.length - a.length);
}

const LONGEST_SITE = 90;
// オフィシャルサイト, 公式サイト, "The latest news": what a site says about itself behind its name
const SLOGAN = /\s*(?:オフィシャルサイト|公式サイト|公式|official (?:web)?site|home ?page)\s*$/iu;

/** The name without slogans; where the page gives none, the end of its title or the host. */
function siteOf(document: Document, url: string, names: string[], headline: string): string | null {
  const said = meta(document, 'meta[property="og:site_name"], meta[name="application-name"]');
  const name = said ?? names[0] ?? endOfTitle(own(document, "title"), headline);
  const last = name && partsOf(name).findLast((part) => lengthOf(part) <= LONGEST_SITE);
  return (last && tidy(last.replace(SLOGAN, ""))) || hostOf(url);
}

/** "Headline｜Site" -> "Site" */
function endOfTitle(title: string, headline: string): string | null {
  const parts = partsOf(title);
  const last = parts.at(-1);
  const isHeadline = last === undefined || parts.length < 2 || solid(headline).includes(solid(last));
  return isHeadline || lengthOf(last) > LONGEST_SITE ? null : last;
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null);

const KICKER =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="category" i], [class*="genre" i], [class*="section-label" i], [class*="label-title" i]';
const LONGEST_KICKER = 60;
const HEAD_LEVELS = 3;

/** The label above the headline, else the section that the page names. */
function findKicker(document: Document, told: Told | null, headline: Element | null, text: string): string | null {
  const section = told?.section ?? meta(document, 'meta[property="article:section"]');
  const shown = labelAbove(headline);
  const isAddress = section !== null && /^https?:/.test(section);
  const kicker = shown ?? (isAddress ? null : section && tidy(section.split(/[,;>/|]/)[0] ?? ""));
  const isUseful = kicker && lengthOf(kicker) <= LONGEST_KICKER && solid(kicker) !== solid(text);
  return isUseful ? kicker : null;
}

function labelAbove(headline: Element | null): string | null {
  let box = headline?.parentElement ?? null;
  for (
    let level = 0;
    box && level < HEAD_LEVELS && nameOf(box) !== "BODY";
    level += 1, box = own(box, "parentElement")
  ) {
    const found = findAll(box, KICKER).find(
      (label) => headline && label.compareDocumentPosition(headline) & FOLLOWING && !label.contains(headline),
    );
    const words = found ? tidy(found.textContent) : "";
    if (words && lengthOf(words) <= LONGEST_KICKER) return words;
  }
  return null;
}
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

const DECK =
  '[class*="deck" i], [class*="dek" i], [class*="standfirst" i], [class*="subhead" i], [class*="subtitle" i], [class*="sub-title" i]';
const LONGEST_DECK = 600;

/** The line under the headline. */
function findDeck(told: Told | null, headline: Element | null, text: string): string | null {
  let box = headline?.parentElement ?? null;
  for (
    let level = 0;
    box && level < HEAD_LEVELS && nameOf(box) !== "BODY";
    level += 1, box = own(box, "parentElement")
  ) {
    const found = findAll(box, DECK).find((deck) => headline && !deck.contains(headline) && !headline.contains(deck));
    const words = found ? tidy(found.textContent) : "";
    if (words && lengthOf(words) >= 20 && lengthOf(words) <= LONGEST_DECK && solid(words) !== solid(text)) return words;
  }
  const said = told?.deck ?? null;
  return said && solid(said) !== solid(text) && lengthOf(said) <= LONGEST_DECK ? said : null;
}

function directionSaid(document: Document): "ltr" | "rtl" | null {
  const said = (
    own(document, "documentElement").getAttribute("dir") ?? own(document, "body")?.getAttribute("dir")
  )?.toLowerCase();
  return said === "ltr" || said === "rtl" ? said : null;
}
