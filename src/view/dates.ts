// Dates as readers write them.

/**
 * The moment by the clock of the page: a story filed at 18:20 in Tokyo says 18:20 everywhere. A time in UTC
 * is told by the reader's own clock, since no newsroom lives in UTC. `iso` is ISO 8601 with or without zone and time.
 */
export function dateText(iso: string, locale: string): string {
  const written = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  if (!written) return iso;
  const [, day, clock] = written;
  const isUtc = iso.endsWith("Z") && clock !== undefined;
  const moment = new Date(isUtc ? iso : `${day}T${clock ?? "00:00"}Z`);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(clock !== undefined && { timeStyle: "short" }),
    ...(!isUtc && { timeZone: "UTC" }),
  }).format(moment);
}
