// Put into a page on demand: reads the article, answers the popup, opens the overlay.

import type { Article } from "./article/article.ts";
import { extractArticle } from "./article/extract.ts";
import { joinPages } from "./article/join.ts";
import { fetchPage } from "./browser/fetch-page.ts";
import { hasGrown, isFilling } from "./browser/filling-page.ts";
import { isThere, words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { answer, askBackground, type Reading } from "./browser/messages.ts";
import { stored } from "./browser/stored.ts";
import type { Insights, Place } from "./insight/insights.ts";
import { watchAddress } from "./view/address.ts";
import type { Overlay } from "./view/overlay.tsx";
import { parseSettings, type Settings } from "./view/settings.ts";
import { type Paging, stateOf } from "./view/state.ts";
import type { World } from "./views.tsx";

/** What was read last, and of which address. */
interface Latest {
  url: string;
  anyway: boolean;
  reading: Reading;
  /** The element of the page that each block of the body came from. */
  origins: (Element | null)[];
}

type Found = Extract<Reading, { found: true }>;

/** One opening of the overlay. */
interface Session {
  overlay: Overlay;
  /** Ends the fetching of further pages. */
  stop: AbortController;
  /** End what was begun with it. */
  endings: (() => void)[];
}

const settingsKept = stored("settings", parseSettings);

let latest: Latest | null = null;
let session: Session | null = null;
/** What was asked for last; opening takes a moment, and the wish may change meanwhile. */
let isWanted = false;

// The popup puts this script in at every click; only the first may stay.
const world = globalThis as World;
if (!world.seidokuReader) {
  world.seidokuReader = true;
  answer(
    {
      read: ([anyway]) => read(anyway === true),
      openReader: ([at, anyway]) => openReader(at, anyway === true),
      closeReader,
      toggleReader,
    },
    "extension",
  );
}

async function read(anyway: boolean): Promise<Reading> {
  const url = location.href;
  const { reading, origins } = await readPatiently(url, anyway);
  latest = { url, anyway, reading, origins };
  return reading;
}

/** What the popup has read and shows, where it is of this address and as forgiving as asked for. */
async function readOnce(anyway: boolean): Promise<Reading> {
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

async function openReader(at: Place | null, anyway: boolean): Promise<void> {
  if (session) return session.overlay.show({ at });
  if (isWanted) return; // it is on its way
  isWanted = true;
  try {
    const settings = await settingsKept.read();
    if (!isWanted) return;
    session = open(settings, at, anyway);
    // The frame is painted before the page is parsed, since a huge one takes its time.
    await painted();
    await fill(anyway);
  } catch (error) {
    closeReader();
    throw error;
  }
}

function open(settings: Settings, at: Place | null, anyway: boolean): Session {
  if (!world.seidokuViews) throw new Error("views.js was not put into the page before the reader was to open.");
  const story = latest?.origins.find((origin) => origin?.isConnected) ?? null;
  const overlay = world.seidokuViews.openOverlay(
    {
      wording: { label: keptWords(), language: wordsLanguage(), locale: wordsLocale() },
      settings,
      state: { kind: "reading" },
      at,
      onSettings: change,
      onReadAnyway: () => fill(true),
      onTryAgain: () => fill(anyway),
      onClose: closeReader,
    },
    story,
  );
  const stopWatching = settingsKept.watch((changed) => overlay.show({ settings: changed }));
  return { overlay, stop: new AbortController(), endings: [stopWatching, watchAddress(window, closeReader)] };
}

/** Words that were said once can be said again when the extension has been replaced and answers no more. */
function keptWords(): typeof words {
  const said = new Map<string, string>();
  return (key, ...values) => {
    const asked = [key, ...values].join(" ");
    if (isThere()) said.set(asked, words(key, ...values));
    return said.get(asked) ?? "";
  };
}

async function fill(anyway: boolean): Promise<void> {
  session?.overlay.show({ state: { kind: "reading" } });
  const reading = await readOnce(anyway);
  session?.overlay.show({ state: stateOf(reading) });
  // Nobody waits for it: the popup closes as soon as the first page is there.
  if (session && latest && reading.found && reading.article.nextPage) joinRest(session, latest, reading);
}

/** The first page is there to be read; the others come in under it. */
async function joinRest({ overlay, stop }: Session, { url, anyway, origins }: Latest, first: Found): Promise<void> {
  const isOver = () => stop.signal.aborted;
  const show = (shown: Reading, paging: Paging | null) => isOver() || overlay.show({ state: stateOf(shown, paging) });
  try {
    const joined = await joinPages(
      { ...first, origins },
      (address) => fetchPage(address, stop.signal),
      (number) => show(first, { kind: "loading", number }),
    );
    const insights = isOver() ? first.insights : await insightsOf(joined.article);
    if (isOver()) return;
    // The worker may have gone meanwhile.
    const whole: Found = {
      ...first,
      article: joined.article,
      insights: insights.summary.length ? insights : first.insights,
    };
    latest = { url, anyway, reading: whole, origins: joined.origins };
    show(whole, joined.missing && { kind: "missing", ...joined.missing });
  } catch (error) {
    show(first, null); // with a link to the next page
    throw error;
  }
}

function change(settings: Settings): void {
  session?.overlay.show({ settings });
  // Where it cannot be stored, it holds until the reader closes.
  if (isThere()) settingsKept.write(settings).catch(() => undefined);
}

function closeReader(): void {
  isWanted = false;
  if (!session) return;
  const { overlay, stop, endings } = session;
  session = null;
  stop.abort();
  // The page comes back first, whatever becomes of the rest.
  const settled = overlay.close();
  if (isThere()) for (const end of endings) end();
  // Of what came from further pages, the page behind has nothing: it goes to the end of its own text.
  settled.then((block) =>
    goTo(block === null ? null : (latest?.origins.slice(0, block + 1).findLast(Boolean) ?? null)),
  );
}

/** The paragraph that was being read, a little below the top: pages have headers that stay there. */
function goTo(origin: Element | null): void {
  if (!origin?.isConnected) return;
  origin.scrollIntoView({ block: "start", behavior: "instant" });
  scrollBy({ top: -innerHeight * 0.15, behavior: "instant" });
}

/** The page may have changed under the same address: a shortcut reads it anew. */
async function toggleReader(): Promise<void> {
  if (isWanted) return closeReader();
  latest = null;
  await openReader(null, false);
}

/** After the browser's next chance to paint; a tab in the background paints nothing, so there is a limit. */
function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 200);
    requestAnimationFrame(() => setTimeout(done));
  });
}
