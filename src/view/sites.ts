// What readers chose for single sites, and a parser that makes valid choices of whatever lies in storage or in a file.

export interface SiteChoices {
  /** The reader opens by itself on the site's articles. */
  opens: boolean;
  /** The icon stays dark there. */
  isDark: boolean;
  /** Marks of blocks that the reader put back into the site's articles, or hid in them. */
  restored: string[];
  hidden: string[];
}

/** By host, without "www.". A site without choices is not in it. */
export type Sites = Record<string, SiteChoices>;

export const noChoices: SiteChoices = { opens: false, isDark: false, restored: [], hidden: [] };

/** More than a reader makes by hand; a file could bring any number. */
const most = { sites: 500, marks: 200, length: 300 };

const HOST = /^[^\s/?#@\\]{1,253}$/;

/** "news.example" or "127.0.0.1:8080": never a word alone, nor "*.example", which permissions would take for many sites. */
const SITE = /^[\w-]+(?:[.:][\w-]+)+$/;

/** Field by field: what is damaged is left out. */
export function parseSites(raw: unknown): Sites {
  const given = Object.entries(recordOf(raw)).filter(([host]) => HOST.test(host));
  const sites = given.map(([host, choices]) => [host, parseChoices(choices)] as const);
  return Object.fromEntries(sites.filter(([, choices]) => isChosen(choices)).slice(0, most.sites));
}

/** The sites with some of one site's choices changed. */
export const withChoices = (sites: Sites, host: string, changes: Partial<SiteChoices>): Sites =>
  parseSites({ ...sites, [host]: { ...choicesOf(sites, host), ...changes } });

export const choicesOf = (sites: Sites, host: string): SiteChoices =>
  Object.hasOwn(sites, host) ? (sites[host] ?? noChoices) : noChoices;

/** The name that a site's choices are kept under; nothing where the address is none. */
export const hostOf = (url: string): string => (URL.parse(url)?.host ?? "").replace(/^www\./, "");

export type Choice = keyof SiteChoices;

/** Each choice by itself: its site, what it is, and how many marks it has. */
export const siteChoices = (sites: Sites): [site: string, choice: Choice, count: number][] =>
  Object.entries(sites).flatMap(([site, choices]) =>
    (Object.keys(choices) as Choice[])
      .map((choice): [string, Choice, number] => [site, choice, [choices[choice]].flat().filter(Boolean).length])
      .filter(([, , count]) => count),
  );

/** The site that a reader means by a host or an address; null where it is none. */
export function siteIn(words: string): string | null {
  const address = /^https?:\/\//i.test(words.trim()) ? words.trim() : `https://${words.trim()}`;
  const site = hostOf(address);
  return SITE.test(site) ? site : null;
}

function parseChoices(raw: unknown): SiteChoices {
  const { opens, isDark, restored, hidden } = recordOf(raw);
  return { opens: opens === true, isDark: isDark === true, restored: marksOf(restored), hidden: marksOf(hidden) };
}

const marksOf = (raw: unknown): string[] =>
  (Array.isArray(raw) ? raw : [])
    .filter((mark): mark is string => typeof mark === "string" && mark.length <= most.length)
    .slice(-most.marks);

const isChosen = ({ opens, isDark, restored, hidden }: SiteChoices) =>
  opens || isDark || restored.length > 0 || hidden.length > 0;

const recordOf = (raw: unknown): Record<string, unknown> => (typeof raw === "object" && raw !== null ? { ...raw } : {});
