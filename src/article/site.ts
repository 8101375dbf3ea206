// The name of the site, as a reader would say it: "Daily Example", without slogans.
import type { Told } from "./json-ld.ts";
import { metaOf, type Survey } from "./survey.ts";
import { partsOf } from "./titles.ts";
import { isEastAsian, lengthOf, solid, tidy } from "./words.ts";

const LONGEST_NAME = 200;

/** What the page calls its site, the longest first: the longer name is taken off a title before a part of it. */
export function siteNames(survey: Survey, told: Told | null): string[] {
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
// オフィシャルサイト, 公式サイト: what a site says about itself behind its name
const SLOGAN = /\s*(?:オフィシャルサイト|公式サイト|公式|official (?:web)?site|home ?page)\s*$/iu;

/** Where the page gives none, the end of its title or the host. */
export function siteOf(survey: Survey, url: string, names: string[], headline: string): string | null {
  const host = hostOf(url);
  const said = metaOf(survey, "og:site_name", "application-name") ?? names[0];
  const name = said ? nameAmong(partsOf(said), survey.title, host ?? "") : endOfTitle(survey.title, headline);
  return (name && tidy(name.replace(SLOGAN, ""))) || host;
}

/** "Daily Example - News of the river": the part that the address spells, else the one that titles end with. */
function nameAmong(said: string[], title: string, host: string): string | null {
  const parts = said.filter((part) => lengthOf(part) <= LONGEST_SITE);
  const spelled = parts.find((part) => isSpelledBy(host, part));
  const closing = parts.find((part) => solid(title).endsWith(solid(part)));
  const [first = ""] = parts;
  return spelled ?? closing ?? (isEastAsian(first) ? parts.at(-1) : first) ?? null;
}

const FEWEST_LETTERS = 4;
// Labels of an address that name a service, and no house: news.example.com
const SERVICES = new Set(
  "news blog blogs shop store learn support help online mobile article articles media".split(" "),
);

/** dailyexample.com spells "Daily Example" and "The Daily Example Online", as far as letters go. */
function isSpelledBy(host: string, part: string): boolean {
  const letters = lettersOf(part);
  const labels = host
    .split(".")
    .slice(0, -1)
    .filter((label) => label.length >= FEWEST_LETTERS && !SERVICES.has(label));
  const isInHost = letters.length >= FEWEST_LETTERS && lettersOf(labels.join("")).includes(letters);
  return isInHost || labels.map(lettersOf).some((label) => letters.includes(label));
}

const lettersOf = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "");

/** "Headline｜Site" -> "Site" */
function endOfTitle(title: string, headline: string): string | null {
  const parts = partsOf(title);
  const last = parts.at(-1);
  const isHeadline = last === undefined || parts.length < 2 || solid(headline).includes(solid(last));
  return isHeadline || /^by /i.test(last) || lengthOf(last) > LONGEST_SITE ? null : last;
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null);
