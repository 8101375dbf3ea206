// What a page says about its article: from JSON-LD, meta tags and the words around the headline, in this order of trust.
import { findDeck, findKicker } from "./around-headline.ts";
import { findByline } from "./byline.ts";
import { findHeadline } from "./headline.ts";
import { readTold } from "./json-ld.ts";
import { guessLanguage, languageTag } from "./language.ts";
import { findDates } from "./published.ts";
import { siteNames, siteOf } from "./site.ts";
import { metaOf, type Survey, saidBy, surveyPage } from "./survey.ts";

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

const ENOUGH_TEXT = 3000;

export function readMetadata(document: Document, url: string, survey = surveyPage(document)): Metadata {
  const told = readTold(survey);
  const names = siteNames(survey, told);
  const headline = findHeadline(survey, told, names);
  const lang = languageTag(rootSaying(survey, "lang")) ?? languageTag(metaOf(survey, "og:locale"));
  // Byline and date stand beside what the page shows as its headline, even where its titles say another thing.
  const place =
    headline?.seen ??
    survey.seen.find(({ name, isHidden, from, to }) => name === "H1" && !isHidden && to > from) ??
    null;
  const site = siteOf(survey, url, names, headline?.text ?? "");
  const byline = findByline(survey, told, names, place);
  return {
    headline: headline?.text ?? null,
    headlineElement: headline?.seen?.element ?? null,
    site,
    kicker: findKicker(survey, told, headline, site),
    deck: findDeck(survey, told, headline, byline),
    byline,
    ...findDates(survey, url, told, place, lang ?? guessLanguage(survey.text.slice(0, ENOUGH_TEXT))),
    lang,
    dir: directionSaid(survey),
    description: told?.description ?? metaOf(survey, "description", "og:description"),
    articleBody: told?.articleBody ?? null,
    image: metaOf(survey, "og:image", "twitter:image") ?? told?.image ?? null,
  };
}

/** What <html> and <body> say by an attribute. */
const rootSaying = (survey: Survey, attribute: string) =>
  survey.seen
    .filter(({ name }) => name === "HTML" || name === "BODY")
    .map((root) => saidBy(root, attribute))
    .find((said) => said !== "");

function directionSaid(survey: Survey): "ltr" | "rtl" | null {
  const said = rootSaying(survey, "dir")?.toLowerCase();
  return said === "ltr" || said === "rtl" ? said : null;
}
