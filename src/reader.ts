// Put into a page on demand: reads the article, answers the popup. overlay.ts shows over the page what is read here.

import type { Article } from "./article/article.ts";
import { applyChoices, type Choices, type Placed } from "./article/choices.ts";
import { extractArticle } from "./article/extract.ts";
import { joinPages } from "./article/join.ts";
import type { Refusal } from "./article/refusals.ts";
import { hasGrown, isFilling } from "./browser/filling-page.ts";
import { answer, askBackground, type Reading } from "./browser/messages.ts";
import type { Insights } from "./insight/insights.ts";
import type { World } from "./views.tsx";

/** What was read last, and of which address. */
export interface Latest extends Read, Wish {
  url: string;
}

/** What is to be read. */
export interface Wish {
  /** Although it is no article. */
  anyway: boolean;
  /** The block that the reader picked, or null. */
  root: Element | null;
  /** What the reader put back and hid on this site. */
  choices: Choices;
}

interface Read {
  /** Before the reader's choices; null where there is nothing to read. */
  page: Placed | null;
  reading: Reading;
  /** The element of the page that each block of the reading's body came from. */
  origins: (Element | null)[];
}

/** What the overlay's script, which lives in the same world, asks of this one. */
export interface PageReader {
  latest: Latest | null;
  /** What the popup has read and shows, where it is of this address and as forgiving as asked for. */
  readOnce(wish: Wish): Promise<Reading>;
  /** The page as the reader wants it, with the insights that belong to it. */
  chosen: typeof chosen;
  joinPages: typeof joinPages;
}

const reader: PageReader = { latest: null, readOnce, chosen, joinPages };

// The popup puts this script in at every click; only the first may stay. A page's <p id="seidokuReader"> is not it.
const world = globalThis as World;
if (!Object.hasOwn(world, "seidokuReader")) {
  world.seidokuReader = reader;
  answer({ read: ([anyway, choices]) => read({ anyway, choices, root: null }) }, "extension");
}

async function read(wish: Wish): Promise<Reading> {
  const url = location.href;
  const read = await readPatiently(url, wish);
  reader.latest = { url, ...wish, ...read };
  return read.reading;
}

async function readOnce(wish: Wish): Promise<Reading> {
  const { latest } = reader;
  const isFresh = latest?.url === location.href && (latest.anyway || !wish.anyway) && latest.root === wish.root;
  return isFresh && latest?.page ? latest.reading : read(wish);
}

/** A page that its script has yet to fill is read again as it fills, for a few seconds. */
async function readPatiently(url: string, wish: Wish): Promise<Read> {
  const endMs = performance.now() + patienceMs;
  for (;;) {
    const read = await readPage(url, wish);
    if (!isFilling(read.reading, document) || !(await hasGrown(document, endMs))) return read;
  }
}

const patienceMs = 3000;

async function readPage(url: string, { anyway, root, choices }: Wish): Promise<Read> {
  if (!isWebPage(document)) return refused("document");
  try {
    const extraction = extractArticle(document, url, { anyway, ...(root && { root }), ...sight(document.body) });
    return extraction.found ? await chosen(extraction, choices) : refused(extraction.reason);
  } catch {
    // No page may leave the reader with a blank: whatever broke, a sentence says so.
    return refused("failed");
  }
}

const refused = (reason: Refusal): Read => ({ page: null, reading: { found: false, reason }, origins: [] });

async function chosen(page: Placed, choices: Choices): Promise<Read> {
  const { article, origins } = applyChoices(page, choices);
  return { page, origins, reading: { found: true, article, insights: await insightsOf(article) } };
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
