// What a page says about its article: from JSON-LD, meta tags and the words around the headline, in this order of trust.
import { findByline } from "./byline.ts";
import { findHeadline, type Headline } from "./headline.ts";
import { readTold, type Told } from "./json-ld.ts";
import { languageTag } from "./language.ts";
import { findDates } from "./published.ts";
import { inside, isInside, metaOf, type Seen, type Survey, surveyPage, textOf } from "./survey.ts";
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

export function readMetadata(document: Document, url: string, survey = surveyPage(document)): Metadata {
  const told = readTold(survey);
  const names = siteNames(survey, told);
  const headline = findHeadline(survey, told, names);
  const lang = languageTag(rootsSaying(survey, "lang")[0]) ?? languageTag(metaOf(survey, "og:locale"));
  // Byline and date stand beside what the page shows as its headline, even where its titles say another thing.
  const place =
    headline?.seen ??
    survey.seen.find(({ name, isHidden, from, to }) => name === "H1" && !isHidden && to > from) ??
    null;
  return {
    headline: headline?.text ?? null,
    headlineElement: headline?.seen?.element ?? null,
    site: siteOf(survey, url, names, headline?.text ?? ""),
    kicker: findKicker(survey, told, headline),
    deck: findDeck(survey, told, headline),
    byline: findByline(survey, told, names, place),
    ...findDates(survey, url, told, place, lang),
    lang,
    dir: directionSaid(survey),
    description: told?.description ?? metaOf(survey, "description", "og:description"),
    articleBody: told?.articleBody ?? null,
    image: metaOf(survey, "og:image", "twitter:image") ?? told?.image ?? null,
  };
}

const LONGEST_NAME = 200;

/** What the page calls its site, the longest first: the longer name is taken off a title before a part of it. */
function siteNames(survey: Survey, told: Told | null): string[] {
  const names = [
    metaOf(survey, "og:site_name"),
    metaOf(survey, "application-name", "apple-mobile-web-app-title"),
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
function siteOf(survey: Survey, url: string, names: string[], headline: string): string | null {
  const said = metaOf(survey, "og:site_name", "application-name");
  const name = said ?? names[0] ?? endOfTitle(survey.title, headline);
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

const KICKER = /kicker|eyebrow|category|genre|section-label|label-title/;
const LONGEST_KICKER = 60;

/** The label above the headline, else the section that the page names. */
function findKicker(survey: Survey, told: Told | null, headline: Headline | null): string | null {
  const section = told?.section ?? metaOf(survey, "article:section");
  const shown = headline?.seen ? labelAbove(survey, headline.seen) : null;
  const isAddress = section !== null && /^https?:/.test(section);
  const kicker = shown ?? (isAddress ? null : section && tidy(section.split(/[,;>/|]/)[0] ?? ""));
  const isUseful = kicker && lengthOf(kicker) <= LONGEST_KICKER && solid(kicker) !== solid(headline?.text ?? "");
  return isUseful ? kicker : null;
}

function labelAbove(survey: Survey, headline: Seen): string | null {
  for (const box of boxesAround(headline)) {
    const found = inside(survey, box).find(
      (label) => label.order < headline.order && !isInside(headline, label) && KICKER.test(label.label),
    );
    const words = found ? textOf(survey, found) : "";
    if (words && lengthOf(words) <= LONGEST_KICKER) return words;
  }
  return null;
}

const HEAD_LEVELS = 3;

/** What a headline stands in, the innermost first, and not the whole page. */
function boxesAround({ parent }: Seen): Seen[] {
  const boxes: Seen[] = [];
  for (let box = parent; box && box.name !== "BODY" && boxes.length < HEAD_LEVELS; box = box.parent) boxes.push(box);
  return boxes;
}

const DECK = /deck|dek|standfirst|subhead|subtitle|sub-title/;
const SHORTEST_DECK = 20;
const LONGEST_DECK = 600;

/** The line under the headline. */
function findDeck(survey: Survey, told: Told | null, headline: Headline | null): string | null {
  const isDeck = (words: string) =>
    lengthOf(words) >= SHORTEST_DECK && lengthOf(words) <= LONGEST_DECK && solid(words) !== solid(headline?.text ?? "");
  for (const box of headline?.seen ? boxesAround(headline.seen) : []) {
    const found = inside(survey, box).find((seen) => DECK.test(seen.label) && isApart(seen, headline?.seen));
    const words = found ? textOf(survey, found) : "";
    if (isDeck(words)) return words;
  }
  const said = told?.deck ?? null;
  return said && solid(said) !== solid(headline?.text ?? "") && lengthOf(said) <= LONGEST_DECK ? said : null;
}

const isApart = (one: Seen, other: Seen | null | undefined) =>
  !other || (one !== other && !isInside(one, other) && !isInside(other, one));

/** What <html> and <body> say by an attribute. */
const rootsSaying = (survey: Survey, attribute: string) =>
  survey.seen
    .filter(({ name }) => name === "HTML" || name === "BODY")
    .flatMap(({ attributes }) => attributes.get(attribute) ?? []);

function directionSaid(survey: Survey): "ltr" | "rtl" | null {
  const said = rootsSaying(survey, "dir")[0]?.toLowerCase();
  return said === "ltr" || said === "rtl" ? said : null;
}
