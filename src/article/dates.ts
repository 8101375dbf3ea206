// The dates that news pages print or tell, in their many forms -> ISO 8601.

/** What a date does not say itself. */
export interface DateContext {
  /** Of a time without one: "+09:00", or "" where it is not known. */
  zone: string;
  /** Of a date without one, or null. */
  year: number | null;
}

/** A date without time is "2024-06-20"; a time has its zone where one is known. */
interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
}

// 2021-10-13T11:41:29+0900, 2025-01-31 11:30:00, 2021-10-13T07:00:13000+0900 (milliseconds without their dot), 20240620
const MACHINE =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]?\d{1,9})?)?\s*(Z|UTC|GMT|JST|[+-]\d{2}:?\d{2})?)?/i;

const TIME = String.raw`(?:\s*(?:[（(][月火水木金土日祝・]{1,3}[）)])?\s*(午前|午後)?\s*(\d{1,2})\s*[:：時]\s*(\d{1,2})?\s*分?)?`;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_NAME = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const CLOCK = String.raw`(?:[,\s]*(?:at|um|\||–|-)?\s*(\d{1,2})[:.](\d{2})\s*(a\.?m\.?|p\.?m\.?)?)?`;

interface Form {
  pattern: RegExp;
  /** Texts that it meets. */
  example: string;
  parts: (found: string[], context: DateContext) => Parts | null;
}

const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
const japaneseClock = (half: string | undefined, hour: string | undefined, minute: string | undefined) =>
  hour ? { hour: Number(hour) + (half === "午後" && Number(hour) < 12 ? 12 : 0), minute: number(minute) ?? 0 } : {};
const englishClock = (hour: string | undefined, minute: string | undefined, half: string | undefined) => {
  if (!hour) return {};
  const isAfternoon = /^p/i.test(half ?? "") && Number(hour) < 12;
  const isMidnight = /^a/i.test(half ?? "") && Number(hour) === 12;
  return { hour: isMidnight ? 0 : Number(hour) + (isAfternoon ? 12 : 0), minute: Number(minute) };
};

/** First years of the eras, less one. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const withoutYear = (month: string, day: string, { year }: DateContext) =>
  year === null ? null : { year, month: Number(month), day: Number(day) };

/** The first that meets wins. */
const forms: Form[] = [
  {
    pattern: new RegExp(String.raw`(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日${TIME}`, "u"),
    example: "2024年6月20日(木)11時23分",
    parts: ([year, month, day, half, hour, minute]) => ({
      ...ymd(year, month, day),
      ...japaneseClock(half, hour, minute),
    }),
  },
  {
    pattern: new RegExp(String.raw`(令和|平成|昭和)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日${TIME}`, "u"),
    example: "令和6年6月20日",
    parts: ([era = "", year, month, day, half, hour, minute]) => ({
      ...ymd(String((ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year))), month, day),
      ...japaneseClock(half, hour, minute),
    }),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})[./-](\d{1,2})[./-](\d{1,2})(?!\d)${TIME}`, "u"),
    example: "2019/02/22 17:23",
    parts: ([year, month, day, half, hour, minute]) => ({
      ...ymd(year, month, day),
      ...japaneseClock(half, hour, minute),
    }),
  },
  {
    pattern: /(?<![\d./])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.])/,
    example: "17.05.2021",
    parts: ([day, month, year]) => ymd(year, month, day),
  },
  {
    // Which of both is the month is told only where one of them can be none.
    pattern: /(?<![\d./])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/,
    example: "17/05/2021",
    parts: ([one = "", other = "", year]) => {
      if (Number(one) > 12) return ymd(year, other, one);
      return Number(other) > 12 || one === other ? ymd(year, one, other) : null;
    },
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH_NAME}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${CLOCK}`, "i"),
    example: "March 3, 2024 at 4:05 p.m.",
    parts: ([month = "", day, year, hour, minute, half]) => ({
      ...ymd(year, monthNumber(month), day),
      ...englishClock(hour, minute, half),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?${MONTH_NAME}\s*,?\s+(\d{4})${CLOCK}`,
      "i",
    ),
    example: "3 March 2024, 16:05",
    parts: ([day, month = "", year, hour, minute, half]) => ({
      ...ymd(year, monthNumber(month), day),
      ...englishClock(hour, minute, half),
    }),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d|年\s*)(\d{1,2})\s*月\s*(\d{1,2})\s*日${TIME}`, "u"),
    example: "[06月24日 11時30分]",
    parts: ([month = "", day = "", half, hour, minute], context) => {
      const date = withoutYear(month, day, context);
      return date && { ...date, ...japaneseClock(half, hour, minute) };
    },
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\s*(?:[（(][月火水木金土日][）)])\s*(\d{1,2})[:：](\d{2})/u,
    example: "3/9(木) 18:45配信",
    parts: ([month = "", day = "", hour, minute], context) => {
      const date = withoutYear(month, day, context);
      return date && { ...date, hour: Number(hour), minute: Number(minute) };
    },
  },
];

const ymd = (year = "", month = "", day = "") => ({ year: Number(year), month: Number(month), day: Number(day) });
const monthNumber = (name: string) => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** A date as meta tags, JSON-LD and `datetime` tell it. */
export function readMachineDate(value: string, context: DateContext): string | null {
  const found = MACHINE.exec(value);
  if (!found) return readPrintedDate(value, context);
  const [, year, month, day, hour, minute, second, zone] = found;
  return isoOf({ ...ymd(year, month, day), ...(hour ? clock(hour, minute, second, zone) : {}) }, context);
}

const clock = (hour: string, minute?: string, second?: string, zone?: string) => ({
  hour: Number(hour),
  minute: Number(minute),
  second: Number(second ?? 0),
  ...(zone ? { zone } : {}),
});

const LONGEST = 300;

/** The first date in a text for readers, or null. Only the first 300 characters are looked at. */
export function readPrintedDate(text: string, context: DateContext): string | null {
  const line = text.slice(0, LONGEST).normalize("NFKC");
  for (const { pattern, parts } of forms) {
    const found = pattern.exec(line);
    const read = found && parts(found.slice(1), context);
    const iso = read && isoOf(read, context);
    if (iso) return iso;
  }
  return null;
}

/** What stands before and after the date of a text, or null where it has none. */
export function aroundDate(text: string): [before: string, after: string] | null {
  const line = text.slice(0, LONGEST).normalize("NFKC");
  const found = forms.map(({ pattern }) => pattern.exec(line)).find((match) => match !== null);
  return found ? [line.slice(0, found.index), line.slice(found.index + found[0].length)] : null;
}

const two = (value: number) => String(value).padStart(2, "0");

/** Null where there is no such day or time. */
function isoOf({ year, month, day, hour, minute = 0, second = 0, zone }: Parts, context: DateContext): string | null {
  const isDay = year >= 1990 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isDay) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  if (hour > 23 || minute > 59 || second > 60) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone ? zoneOf(zone) : context.zone}`;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function zoneOf(written: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(written)) return "Z";
  if (/^JST$/i.test(written)) return "+09:00";
  return written.includes(":") ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}

// /2024/06/20/, /20240620/, a=20170309-35097838, /2024-06-20-
const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])(?:\2([0-2]\d|3[01])(?!\d{1,3}(?!\d))|(?=\/))/;

/** The day that an address tells; of a month alone, its year. */
export function dateInAddress(url: string): { day: string | null; year: number | null } {
  const found = IN_ADDRESS.exec(url.replace(/^\w+:\/\/[^/]*/, ""));
  if (!found) return { day: null, year: null };
  const [, year, , month, day] = found;
  const iso = day ? isoOf(ymd(year, month, day), { zone: "", year: null }) : null;
  return { day: iso, year: Number(year) };
}

// A newsroom's own clock, where its pages do not say: Japan and Korea keep no summer time.
const ZONES: [RegExp, string][] = [
  [/^ja\b/i, "+09:00"],
  [/^ko\b/i, "+09:00"],
  [/^zh\b/i, "+08:00"],
];

/** The zone of a site by its address and language, or "" where many are possible. */
export function zoneOfSite(url: string, lang: string | null): string {
  if (/^https?:\/\/[^/]+\.jp(?:[:/]|$)/i.test(url)) return "+09:00";
  return ZONES.find(([pattern]) => pattern.test(lang ?? ""))?.[1] ?? "";
}

export const dateForms: readonly Pick<Form, "pattern" | "example">[] = forms;
