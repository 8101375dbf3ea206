// When it was published and changed: JSON-LD, microdata, meta tags, <time>, the printed date beside the headline, the address.
import { type DateContext, dateInAddress, readMachineDate, readPrintedDate, zoneOfSite } from "./dates.ts";
import type { Told } from "./json-ld.ts";
import { metaOf, type Seen, type Survey, textOf } from "./survey.ts";

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
  const modified = firstOf([told?.modified, ...datesTold(survey, MODIFIED)].map(machine));
  // A date without its year is of the year that the page names elsewhere.
  const printed = dateBeside(survey, headline, { ...context, year: context.year ?? yearOf(modified) });
  const said = [told?.published, ...datesTold(survey, PUBLISHED)].map(machine);
  return { published: withTime(firstOf(said) ?? printed ?? address.day, printed), modified };
}

const firstOf = (dates: (string | null)[]) => dates.find((date) => date !== null) ?? null;
const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** A day of the meta tags with the time that is printed for the same day. */
const withTime = (date: string | null, printed: string | null) =>
  date?.length === DAY && printed?.startsWith(date) ? printed : date;
const DAY = "2024-06-20".length;

interface Names {
  metas: string[];
  itemprop: RegExp;
  attribute: string | null;
}
const PUBLISHED: Names = {
  metas:
    "article:published_time og:article:published_time pubdate publishdate publish-date parsely-pub-date sailthru.date date dc.date.issued dc.date dcterms.created displaydate".split(
      " ",
    ),
  itemprop: /\bdatePublished\b/,
  attribute: "pubdate",
};
const MODIFIED: Names = {
  metas: "article:modified_time og:updated_time last-modified".split(" "),
  itemprop: /\bdateModified\b/,
  attribute: null,
};

function datesTold(survey: Survey, { metas, itemprop, attribute }: Names): (string | null)[] {
  const marked = survey.seen.filter(
    ({ attributes }) => itemprop.test(attributes.get("itemprop") ?? "") || (attribute && attributes.has(attribute)),
  );
  const [first, ...rest] = metas.map((name) => metaOf(survey, name));
  return [first ?? null, ...marked.slice(0, 3).map((seen) => dateSaidBy(survey, seen)), ...rest];
}

const dateSaidBy = (survey: Survey, seen: Seen) =>
  seen.attributes.get("content") ?? seen.attributes.get("datetime") ?? textOf(survey, seen, 80);

// Letters of the page that are looked at after the headline, and before it.
const FAR_AFTER = 700;
const FAR_BEFORE = 300;
const UPDATE = /最終更新|更新日|更新[:：]|updated|last modified|aktualisiert/i;

/** The date that stands nearest to the headline: after it, else shortly before; an update only where there is no other. */
function dateBeside(survey: Survey, headline: Seen | null, context: DateContext): string | null {
  if (!headline) return null;
  const after = linesIn(survey, headline.to, headline.to + FAR_AFTER);
  const before = linesIn(survey, Math.max(0, headline.from - FAR_BEFORE), headline.from).reverse();
  const dates = [...after, ...before]
    .map((line) => ({ ...line, date: dateOf(line, context) }))
    .filter(({ date }) => date !== null);
  const published = dates.find(({ text }) => !UPDATE.test(text)) ?? dates[0];
  return published?.date ?? null;
}

/** A line of the page, with the machine's date of a <time> in it. */
interface Line {
  text: string;
  datetime: string | null;
}

function dateOf({ text, datetime }: Line, context: DateContext): string | null {
  const told = datetime === null ? null : readMachineDate(datetime, context);
  const printed = readPrintedDate(text, context);
  // "2019-04-21" beside 2019年04月21日 12時00分
  return told && printed && told.length === DAY ? printed : (told ?? printed);
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
