// When it was published and changed: JSON-LD, microdata, meta tags, <time>, the printed date beside the headline, the address.
import { type DateContext, dateInAddress, readMachineDate, readPrintedDate, zoneOfSite } from "./dates.ts";
import { find, nameOf, own } from "./dom.ts";
import type { Told } from "./json-ld.ts";
import { isElement, isText, walk } from "./walk.ts";

export interface Dates {
  published: string | null;
  modified: string | null;
}

/** `headline`: the heading on the page, or null. `lang`: BCP 47, for the zone of a site that does not say. */
export function findDates(document: Document, url: string, told: Told | null, headline: Element | null): Dates {
  const address = dateInAddress(url);
  const lang = own(document, "documentElement").getAttribute("lang");
  const context: DateContext = { zone: zoneOfSite(url, lang), year: address.year };
  const machine = (value: string | null | undefined) => (value ? readMachineDate(value, context) : null);
  const modified = firstOf([told?.modified, ...metas(document, MODIFIED)].map(machine));
  // A date without its year is of the year that the page names elsewhere.
  const printed = dateBeside(document, headline, { ...context, year: context.year ?? yearOf(modified) });
  const said = [told?.published, ...metas(document, PUBLISHED)].map(machine);
  return { published: withTime(firstOf(said) ?? printed ?? address.day, printed), modified };
}

const firstOf = (dates: (string | null)[]) => dates.find((date) => date !== null) ?? null;
const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** A day of the meta tags with the time that is printed for the same day. */
const withTime = (date: string | null, printed: string | null) =>
  date?.length === DAY && printed?.startsWith(date) ? printed : date;
const DAY = "2024-06-20".length;

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop~="datePublished"], [itemprop~="datePublished"]',
  'meta[property="og:article:published_time"], meta[name="article:published_time"]',
  'meta[name="pubdate" i], meta[name="publishdate" i], meta[name="publish-date" i], meta[name="parsely-pub-date"], meta[name="sailthru.date"]',
  'meta[name="date" i], meta[name="dc.date.issued" i], meta[name="dc.date" i], meta[name="dcterms.created" i], meta[name="DisplayDate"]',
  "time[pubdate]",
];
const MODIFIED = [
  'meta[property="article:modified_time"]',
  'meta[itemprop~="dateModified"], [itemprop~="dateModified"]',
  'meta[property="og:updated_time"], meta[name="last-modified" i], meta[name="article:modified_time"]',
];

const metas = (document: Document, selectors: string[]) =>
  selectors.map((selector) => {
    const found = find(document, selector);
    return found && (found.getAttribute("content") ?? found.getAttribute("datetime") ?? found.textContent.slice(0, 80));
  });

// Letters of the page that are looked at after the headline, and before it.
const FAR_AFTER = 700;
const FAR_BEFORE = 300;
const UPDATE = /最終更新|更新日|更新[:：]|updated|last modified|aktualisiert/i;

/** The date that stands nearest to the headline: after it, else shortly before; an update only where there is no other. */
function dateBeside(document: Document, headline: Element | null, context: DateContext): string | null {
  const body = own(document, "body");
  if (!headline || !body) return null;
  const { before, after } = textsAround(body, headline);
  const read = (lines: Line[]) =>
    lines.map((line) => ({ ...line, date: dateOf(line, context) })).filter(({ date }) => date !== null);
  const dates = [...read(after), ...read(before.reverse())];
  const published = dates.find(({ text }) => !UPDATE.test(text)) ?? dates[0];
  return published?.date ?? null;
}

/** A stretch of text on the page, or a <time> with its machine's date. */
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

function textsAround(body: Element, headline: Element): { before: Line[]; after: Line[] } {
  const before: Line[] = [];
  const after: Line[] = [];
  let letters = 0;
  walk(body, (node) => {
    if (node === headline) {
      letters = 1;
      return "skip";
    }
    if (letters > FAR_AFTER || (isElement(node) && SILENT.test(nameOf(node)))) return "skip";
    const lines = letters > 0 ? after : before;
    if (isElement(node) && isWhole(node)) {
      lines.push({ text: node.textContent, datetime: node.getAttribute("datetime") });
      if (letters > 0) letters += node.textContent.trim().length;
      return "skip";
    }
    if (isText(node) && node.data.trim()) {
      lines.push({ text: node.data, datetime: null });
      if (letters > 0) letters += node.data.trim().length;
    }
    return undefined;
  });
  return { before: lastOf(before), after };
}

const SILENT = /^(?:script|style|noscript|template|svg)$/i;

const YEARS = /\d{4}\s*[年/.-]/g;

/** A <time>, or a small box whose one date is cut into parts: <span>2024年6月20日</span><span>11時23分</span>. */
function isWhole(element: Element): boolean {
  if (nameOf(element) === "TIME") return true;
  if (nameOf(element) === "FORM") return false;
  const { childElementCount, textContent } = element;
  if (childElementCount === 0 || textContent.length >= 60 || !/\d/.test(textContent)) return false;
  return (textContent.match(YEARS)?.length ?? 0) <= 1 && !element.querySelector("time, h1, h2, h3, script, style");
}

function lastOf(lines: Line[]): Line[] {
  let letters = 0;
  return lines.filter((_, index, all) => {
    const rest = all.slice(index).slice(0, 40);
    letters = rest.reduce((sum, { text }) => sum + text.trim().length, 0);
    return index >= all.length - 40 && letters <= FAR_BEFORE;
  });
}
