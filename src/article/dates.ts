// The dates that news pages print or tell, in their many forms -> ISO 8601.
import { pattern } from "./pattern.ts";

/** What a date does not say itself. */
export interface DateContext {
  /** Of a time without one: "+09:00", or "" where it is not known. */
  zone: string;
  /** Of a date without one, or null. */
  year: number | null;
}

// The parts of a form, under the names that `Parts` has for them.
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const MONTH = String.raw`(?<month>\d{1,2})`;
export const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const MONTH_NAME = String.raw`(?<month>${MONTHS})[a-z]{0,6}\.?`;
const DAY = String.raw`(?<day>\d{1,2})`;
const ORDINAL = "(?:st|nd|rd|th|\\.)?";
const WEEKDAY = String.raw`\s*\([月火水木金土日祝・]{1,3}\)\s*`;
// "(木)11時23分" "午後3時5分" ", 16:05" " at 4:05 p.m." " um 16.05"
const TIME = String.raw`(?:(?:${WEEKDAY}|[,\s]*(?:at|um|[|–-])?\s*)(?:午前|(?<pm>午後))?\s*(?<hour>\d{1,2})\s*(?:時|[:.]\s*(?=\d\d))\s*(?<minute>\d{1,2})?\s*分?(?:\s*(?<half>[ap])\.?m\.?)?)?`;
const JAPANESE_DAY = String.raw`${MONTH}\s*月\s*${DAY}\s*日${TIME}`;

type Parts = Record<string, string | undefined>;

/** Of texts in half width; the first that meets wins. */
const FORMS = [
  // 2024年6月20日(木)11時23分
  pattern`${YEAR}\s*年\s*${JAPANESE_DAY}`,
  // 令和6年6月20日
  pattern`(?<era>令和|平成|昭和)\s*(?<year>\d{1,2}|元)\s*年\s*${JAPANESE_DAY}`,
  // 2019/02/22 17:23
  pattern`(?<!\d)${YEAR}[./-]${MONTH}[./-]${DAY}(?!\d)${TIME}`,
  // 17.05.2021 17/05/2021
  pattern`(?<![\d./])(?<day>\d{1,2}(?=\.)|1[3-9]|2\d|3[01])[./]${MONTH}[./]${YEAR}(?![\d./])`,
  // 05/17/2021; 04/05/2021 is a date too, but which of both is the month is not told.
  pattern`(?<![\d./])(?:${MONTH}\/(?<day>1[3-9]|2\d|3[01]|\k<month>)|\d{1,2}\/\d{1,2})\/${YEAR}(?![\d/])`,
  // March 3, 2024 at 4:05 p.m.
  pattern`\b${MONTH_NAME}\s+${DAY}${ORDINAL},?\s+${YEAR}${TIME}`,
  // 3 March 2024, 16:05
  pattern`\b${DAY}${ORDINAL}\s+(?:of\s+)?${MONTH_NAME}\s*,?\s+${YEAR}${TIME}`,
  // [06月24日 11時30分]
  pattern`(?<!\d|年\s*)${JAPANESE_DAY}`,
  // 3/9(木) 18:45配信
  pattern`(?<![\d/])${MONTH}\/${DAY}(?=${WEEKDAY}\d+:)${TIME}`,
];

// 2021-10-13T11:41:29+0900, 2025-01-31 11:30:00, 2021-10-13T07:00:13000+0900 (milliseconds without their dot), 20240620
const MACHINE =
  /^\s*(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T\s]+(?<hour>\d{1,2}):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]?\d{1,9})?)?\s*(?<zone>Z|UTC|GMT|JST|[+-]\d\d:?\d\d)?)?/i;

/** A date as meta tags, JSON-LD and `datetime` tell it. */
export function readMachineDate(value: string, context: DateContext): string | null {
  const found = MACHINE.exec(value);
  return found ? isoOf(found.groups, context) : readPrintedDate(value, context);
}

/** The first date in a text for readers, or null. Only the first 300 characters are looked at. */
export function readPrintedDate(text: string, context: DateContext): string | null {
  for (const { groups } of datesIn(text)) {
    const iso = isoOf(groups, context);
    if (iso) return iso;
  }
  return null;
}

/** What stands before and after the date of a text, or null where it has none. */
export function aroundDate(text: string): [before: string, after: string] | null {
  for (const { input, index, 0: date } of datesIn(text)) {
    return [input.slice(0, index), input.slice(index + date.length)];
  }
  return null;
}

const LONGEST = 300;

function* datesIn(text: string): Generator<RegExpExecArray> {
  const line = text.slice(0, LONGEST).normalize("NFKC");
  if (!/\d/.test(line)) return;
  for (const form of FORMS) {
    const found = form.exec(line);
    if (found) yield found;
  }
}

/** Null where there is no such day; without time where there is no such time. A time has its zone where one is known. */
function isoOf(parts: Parts = {}, context: DateContext): string | null {
  const year = yearOf(parts, context);
  const month = monthOf(parts.month);
  const day = Number(parts.day);
  // The day before the first of the next month is this one's last.
  const isDay =
    year >= 1990 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(year, month, 0).getDate();
  if (!isDay) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const { minute = 0, second = 0, zone } = parts;
  const hour = hourOf(parts);
  if (!(hour <= 23 && Number(minute) <= 59 && Number(second) <= 60)) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone ? zoneOf(zone) : context.zone}`;
}

const two = (value: number | string) => String(value).padStart(2, "0");

/** First years of the eras, less one. */
const ERAS: Parts = { 令和: "2018", 平成: "1988", 昭和: "1925" };
const yearOf = ({ era = "", year }: Parts, context: DateContext) =>
  year ? Number(ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year)) : (context.year ?? 0);

const monthOf = (month = "") => Number(month) || MONTHS.indexOf(month.toLowerCase()) / 4 + 1;

/** NaN where none is told. */
function hourOf({ hour, half, pm }: Parts): number {
  if (/a/i.test(half ?? "") && hour === "12") return 0;
  return Number(hour) + ((pm || /p/i.test(half ?? "")) && Number(hour) < 12 ? 12 : 0);
}

function zoneOf(written: string): string {
  if (/^[A-Z]/i.test(written)) return /JST/i.test(written) ? "+09:00" : "Z";
  return written.replace(/:?(?=..$)/, ":");
}

// /2024/06/20/, /20240620/, a=20170309-35097838, /2024-06-20-
const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])(?:\2([0-2]\d|3[01])(?!\d{1,3}(?!\d))|(?=\/))/;

/** The day that an address tells; of a month alone, its year. */
export function dateInAddress(url: string): { day: string | null; year: number | null } {
  const found = IN_ADDRESS.exec(url.replace(/^\w+:\/\/[^/]*/, ""));
  if (!found) return { day: null, year: null };
  const [, year, , month, day] = found;
  return { day: isoOf({ year, month, day }, { zone: "", year: null }), year: Number(year) };
}

/** The zone of a site by its address and language, or "" where many are possible. */
export function zoneOfSite(url: string, lang: string | null): string {
  // A newsroom's own clock, where its pages do not say: Japan, Korea and China keep no summer time.
  if (/^https?:\/\/[^/]+\.jp(?:[:/]|$)/i.test(url) || /^(?:ja|ko)\b/i.test(lang ?? "")) return "+09:00";
  return /^zh\b/i.test(lang ?? "") ? "+08:00" : "";
}
