// When it was published and changed: JSON-LD, microdata, meta tags, <time>, the printed date beside the headline, the address.
import { type DateContext, dateInAddress, readMachineDate, readPrintedDate, zoneOfSite } from "./dates.ts";
import type { Told } from "./json-ld.ts";
import { metaOf, type Seen, type Survey, saidBy, textOf } from "./survey.ts";

export interface Dates {
  published: string | null;
  modified: string | null;
}

/** `headline`: the heading on the page, or null. `lang`: BCP 47, for the zone of a site that does not say. */
export function findDates(
  survey: Survey,
  url: string,
  told: Told | null,
  headline: Seen | null,
  lang: string | null,
): Dates {
  const address = dateInAddress(url);
  const context: DateContext = { zone: zoneOfSite(url, lang), year: address.year };
  const machine = (value: string | null | undefined) => (value ? readMachineDate(value, context) : null);
  const modified = firstOf([told?.modified, ...datesTold(survey, MODIFIED, headline)].map(machine));
  // A date without its year is of the year that the page names elsewhere.
  const year = address.year ?? yearOf(modified) ?? yearElsewhere(survey, url);
  const beside = dateBeside(survey, headline, { ...context, year });
  const said = firstOf([told?.published, ...datesTold(survey, PUBLISHED, headline)].map(machine));
  const first = isOfTheChange(said, modified) && isBefore(beside.published, said) ? beside.published : said;
  const printed = beside.published ?? beside.any;
  return {
    published: withTime(first ?? printed ?? datePublished(survey, context) ?? address.day, printed),
    modified,
  };
}

const firstOf = (dates: (string | null)[]) => dates.find((date) => date) ?? null;
const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** Some pages tell machines the time of the change as that of publication, and print the right one. */
const isOfTheChange = (published: string | null, modified: string | null) =>
  published !== null && modified !== null && !isBefore(published, modified);

const isBefore = (one: string | null, other: string | null) =>
  one !== null && other !== null && one.slice(0, DAY) < other.slice(0, DAY);

/** A day that machines are told, with the time that is printed for it. */
const withTime = (date: string | null, printed: string | null) =>
  date?.length === DAY && printed?.startsWith(date) ? printed : date;
const DAY = "2024-06-20".length;

const SHORTEST_NAME = 6;

/** The year in the address of the same story elsewhere: /news/easy/k100119/k100119.html and /news/html/20190619/k100119.html */
function yearElsewhere({ seen }: Survey, url: string): number | null {
  const name = fileOf(url);
  if (name.length < SHORTEST_NAME) return null;
  const isSame = (address: string) => address.includes(name) && fileOf(address) === name;
  const addresses = seen.map((link) => saidBy(link, "href")).filter(isSame);
  return addresses.map((address) => dateInAddress(address).year).find((year) => year) ?? null;
}

const fileOf = (address: string) => /([^/?#]*)\/?(?:[?#].*)?$/.exec(address.slice(-MOST_ADDRESS))?.[1] ?? "";
const MOST_ADDRESS = 300;

interface Names {
  metas: string[];
  itemprop: string;
}
const PUBLISHED: Names = {
  metas:
    "article:published_time pubdate publishdate publish-date parsely-pub-date date dc.date.issued dc.date dcterms.created".split(
      " ",
    ),
  itemprop: "datePublished",
};
const MODIFIED: Names = {
  metas: "article:modified_time og:updated_time last-modified".split(" "),
  itemprop: "dateModified",
};

function datesTold(survey: Survey, { metas, itemprop }: Names, headline: Seen | null): (string | null | undefined)[] {
  const marked = survey.seen.filter((seen) => saidBy(seen, "itemprop").includes(itemprop));
  const own = marked.filter((seen) => seen.name === "META" || marked.length === 1 || isNear(seen, headline));
  const [first, ...rest] = metas.map((name) => metaOf(survey, name));
  return [first, ...own.slice(0, 3).map((seen) => dateSaidBy(survey, seen)), ...rest];
}

/** Lists of other stories mark their dates too. */
const isNear = ({ from }: Seen, headline: Seen | null) =>
  !headline || (from > headline.from - FAR_BEFORE && from < headline.to + FAR_MARKED);
const FAR_MARKED = 3000;

const dateSaidBy = (survey: Survey, seen: Seen) =>
  seen.attributes.get("content") ?? seen.attributes.get("datetime") ?? textOf(survey, seen, 80);

// Letters of the page that are looked at after the headline, and before it.
const FAR_AFTER = 700;
const FAR_BEFORE = 300;
const UPDATE = /最終更新|更新日|更新[:：]|updated|last modified|aktualisiert/i;

/** The date that stands nearest to the headline, after it, else shortly before: one of no update, and one of any kind. */
function dateBeside(survey: Survey, headline: Seen | null, context: DateContext) {
  if (!headline) return { published: null, any: null };
  const after = linesIn(survey, headline.to, headline.to + FAR_AFTER);
  const before = linesIn(survey, Math.max(0, headline.from - FAR_BEFORE), headline.from).reverse();
  const dates = [...after, ...before]
    .map((line) => ({ ...line, date: dateOf(line, context) }))
    .filter(({ date }) => date !== null);
  const published = dates.find(({ text }) => !UPDATE.test(text));
  return { published: published?.date ?? null, any: dates[0]?.date ?? null };
}

// "Published on: 15 August 2025" "Publish date\n15 November 2018" 公開日：2025年1月31日
const PUBLISHED_ON =
  /(?:^|\n)[^\n]{0,40}(?:\b(?:publish(?:ed)?|posted|publication)(?: date)?(?: on)?|公開日|掲載日|投稿日|発行日|veröffentlicht(?: am)?|publié le)[\s:：]{0,4}([^\n]{6,60})/gi;
const MOST_TEXT = 200_000;
const MOST_FOUND = 20;

/** The first date on the page that says it is that of publication. */
function datePublished({ text }: Survey, context: DateContext): string | null {
  const found = text.slice(0, MOST_TEXT).matchAll(PUBLISHED_ON);
  for (const [, words = ""] of [...found].slice(0, MOST_FOUND)) {
    const date = readPrintedDate(words, context);
    if (date) return date;
  }
  return null;
}

/** A line of the page, with the machine's date of a <time> in it. */
interface Line {
  text: string;
  datetime: string | null;
}

const LONGEST_WITHOUT_YEAR = 30;

function dateOf({ text, datetime }: Line, context: DateContext): string | null {
  const told = datetime === null ? null : readMachineDate(datetime, context);
  // 三月四日、町は… in a sentence is no date of the story.
  const isSentence = text.length > LONGEST_WITHOUT_YEAR;
  const printed = readPrintedDate(text, isSentence ? { ...context, year: null } : context);
  // "2019-04-21" beside 2019年04月21日 12時00分
  return withTime(told, printed) ?? printed;
}

function linesIn(survey: Survey, from: number, to: number): Line[] {
  const times = survey.seen.filter((seen) => seen.attributes.has("datetime") && seen.from >= from && seen.from < to);
  let at = from;
  return survey.text
    .slice(from, to)
    .split("\n")
    .map((text) => {
      const start = at;
      at += text.length + 1;
      const time = times.find((seen) => seen.from >= start && seen.from < at);
      return { text, datetime: time?.attributes.get("datetime") ?? null };
    });
}
