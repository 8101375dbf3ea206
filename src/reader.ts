// Put into a page on demand: reads the article, answers the popup. overlay.ts shows over the page what is read here.

import type { Article } from "./article/article.ts";
import { extractArticle } from "./article/extract.ts";
import { joinPages } from "./article/join.ts";
import { hasGrown, isFilling } from "./browser/filling-page.ts";
import { answer, askBackground, type Reading } from "./browser/messages.ts";
import type { Insights } from "./insight/insights.ts";
import type { World } from "./views.tsx";

/** What was read last, and of which address. */
export interface Latest {
  url: string;
  anyway: boolean;
  reading: Reading;
  /** The element of the page that each block of the body came from. */
  origins: (Element | null)[];
}

/** What the overlay's script, which lives in the same world, asks of this one. */
export interface PageReader {
  latest: Latest | null;
  /** What the popup has read and shows, where it is of this address and as forgiving as asked for. */
  readOnce(anyway: boolean): Promise<Reading>;
  insightsOf: typeof insightsOf;
  joinPages: typeof joinPages;
}

const reader: PageReader = { latest: null, readOnce, insightsOf, joinPages };

// The popup puts this script in at every click; only the first may stay. A page's <p id="seidokuReader"> is not it.
const world = globalThis as World;
if (!Object.hasOwn(world, "seidokuReader")) {
  world.seidokuReader = reader;
  answer({ read: ([anyway]) => read(anyway === true) }, "extension");
}

async function read(anyway: boolean): Promise<Reading> {
  const url = location.href;
  const { reading, origins } = await readPatiently(url, anyway);
  reader.latest = { url, anyway, reading, origins };
  return reading;
}

async function readOnce(anyway: boolean): Promise<Reading> {
  const { latest } = reader;
  const isFresh = latest?.url === location.href && (latest.anyway || !anyway) && latest.reading.found;
  return isFresh && latest ? latest.reading : read(anyway);
}

/** A page that its script has yet to fill is read again as it fills, for a few seconds. */
async function readPatiently(url: string, anyway: boolean): Promise<Pick<Latest, "reading" | "origins">> {
  const endMs = performance.now() + patienceMs;
  for (;;) {
    const read = await readPage(url, anyway);
    if (!isFilling(read.reading, document) || !(await hasGrown(document, endMs))) return read;
  }
}

const patienceMs = 3000;

async function readPage(url: string, anyway: boolean): Promise<Pick<Latest, "reading" | "origins">> {
  if (!isWebPage(document)) return { reading: { found: false, reason: "document" }, origins: [] };
  try {
    const extraction = extractArticle(document, url, { anyway, ...sight(document.body) });
    if (!extraction.found) return { reading: extraction, origins: [] };
    const { article, origins } = extraction;
    return { reading: { found: true, article, insights: await insightsOf(article) }, origins };
  } catch {
    // No page may leave the reader with a blank: whatever broke, a sentence says so.
    return { reading: { found: false, reason: "failed" }, origins: [] };
  }
}

/** What the page's style hides is not for readers; but a page may hide itself as a whole until its script has run. */
function sight(body: HTMLElement | null): { isVisible?: (element: Element) => boolean } {
  if (!body?.checkVisibility()) return {};
  // By the prototype: <form><input name="checkVisibility"> hides the form's own.
  const { checkVisibility, closest } = Element.prototype;
  const isVisible = (element: Element) =>
    checkVisibility.call(element, { visibilityProperty: true }) ||
    closest.call(element, "details:not([open])") !== null;
  return { isVisible };
}

/** The worker finds them, off the page's own thread. The text is worth showing without them. */
function insightsOf({ headline, lang, body }: Article): Promise<Insights> {
  return askBackground("findInsights", { headline, lang, body }).catch(() => ({ summary: [], quotes: [] }));
}

/** The browser's own viewers of PDF, pictures and text are documents too. */
function isWebPage({ contentType, body }: Document): boolean {
  const isMarkup = contentType === "text/html" || contentType === "application/xhtml+xml";
  return isMarkup && !body?.querySelector(":scope > embed[type='application/pdf']");
}
