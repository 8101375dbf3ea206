// Put into a page when the reader opens, beside reader.ts, which reads, and views.tsx, which shows: opens the overlay,
// fills it, and brings the page back.

import { type Bookmark, bookmarkAt, findBookmark } from "./article/bookmark.ts";
import { copyWords } from "./browser/copy.ts";
import { fetchPage } from "./browser/fetch-page.ts";
import { isThere, words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { answer, askBackground, type Reading } from "./browser/messages.ts";
import { stored } from "./browser/stored.ts";
import { toQuote } from "./export/quote.ts";
import type { ModelState } from "./insight/device-model.ts";
import type { Place } from "./insight/insights.ts";
import type { Speech } from "./insight/speeches.ts";
import type { Latest, PageReader } from "./reader.ts";
import { watchAddress } from "./view/address.ts";
import type { Overlay } from "./view/overlay.tsx";
import { parseSettings, type Settings } from "./view/settings.ts";
import { type Model, type Paging, stateOf } from "./view/state.ts";
import type { Views, World } from "./views.tsx";

type Found = Extract<Reading, { found: true }>;

/** One opening of the overlay. */
interface Session {
  overlay: Overlay;
  /** Where the article was left, until the reader has gone there. */
  left: Promise<Bookmark | null>;
  /** The place that was told last; empty where nobody has scrolled. */
  kept: string;
  /** Ends the fetching of further pages. */
  stop: AbortController;
  /** End what was begun with it. */
  endings: (() => void)[];
}

const settingsKept = stored("settings", parseSettings);

const world = globalThis as World;
const { reader, openOverlay, modelRuns } = othersOf(world);
const model = modelRuns((state) => session?.overlay.show({ model: modelOf(state) }));
const modelOf = (state: ModelState): Model => ({ state, onStop: model.stop, onWrite: letModelWrite });

let session: Session | null = null;
/** What was asked for last; opening takes a moment, and the wish may change meanwhile. */
let isWanted = false;

// Put in again at every opening; only the first may stay.
if (!Object.hasOwn(world, "seidokuOverlay")) {
  world.seidokuOverlay = true;
  answer(
    {
      openReader: ([at, anyway]) => openReader(at, anyway === true),
      closeReader,
      toggleReader,
    },
    "extension",
  );
}

function othersOf({ seidokuReader, seidokuViews }: World): Views & { reader: PageReader } {
  if (!seidokuReader || !seidokuViews) throw new Error("overlay.js goes into the page after reader.js and views.js.");
  return { reader: seidokuReader, ...seidokuViews };
}

async function openReader(at: Place | null, anyway: boolean): Promise<void> {
  if (session) return session.overlay.show({ at });
  if (isWanted) return; // it is on its way
  isWanted = true;
  try {
    const settings = await settingsKept.read();
    if (!isWanted) return;
    session = open(settings, at, anyway);
    watchPlace(session);
    // The frame is painted before the page is parsed, since a huge one takes its time.
    await painted();
    await fill(anyway);
  } catch (error) {
    closeReader();
    throw error;
  }
}

function open(settings: Settings, at: Place | null, anyway: boolean): Session {
  const story = reader.latest?.origins.find((origin) => origin?.isConnected) ?? null;
  const overlay = openOverlay(
    {
      wording: { label: words, language: wordsLanguage(), locale: wordsLocale() },
      settings,
      state: { kind: "reading" },
      model: modelOf({ kind: "off" }),
      at,
      from: null,
      onSettings: change,
      onReadAnyway: () => fill(true),
      onTryAgain: () => fill(anyway),
      onCopyQuote: copyQuote,
      onClose: closeReader,
    },
    story,
  );
  const stopWatching = settingsKept.watch((changed) => overlay.show({ settings: changed }));
  const left = at ? Promise.resolve(null) : askBackground("positionOf", location.href).catch(() => null);
  return {
    overlay,
    left,
    kept: "",
    stop: new AbortController(),
    endings: [stopWatching, watchAddress(window, closeReader)],
  };
}

async function fill(anyway: boolean): Promise<void> {
  session?.overlay.show({ state: { kind: "reading" } });
  const reading = await reader.readOnce(anyway);
  session?.overlay.show({ state: stateOf(reading) });
  if (session && reading.found) await goOn(session, reading);
  // Nobody waits for it: the popup closes as soon as the first page is there.
  if (session && reader.latest && reading.found && reading.article.nextPage) joinRest(session, reader.latest, reading);
  else await offerModel();
}

/** To where the article was left, unless that is on a page still to come, or somebody scrolls already. */
async function goOn(session: Session, { article }: Found): Promise<void> {
  const left = await session.left;
  const from = left && findBookmark(article.body, left);
  if (from === null || session.stop.signal.aborted || session.overlay.place()[0] !== null) return;
  session.left = Promise.resolve(null);
  session.overlay.show({ from });
}

/** While somebody reads, and when they leave. */
function watchPlace(session: Session): void {
  const { signal } = session.stop;
  const timer = setInterval(() => keepPlace(session), 3000);
  signal.addEventListener("abort", () => clearInterval(timer));
  addEventListener("pagehide", () => keepPlace(session), { signal });
}

function keepPlace(session: Session): void {
  const [block, isAtEnd] = session.overlay.place();
  const kept = block === null && session.kept === "" ? "" : String([block, isAtEnd]);
  if (kept === session.kept || !reader.latest?.reading.found || !isThere()) return;
  session.kept = kept;
  const { body, nextPage } = reader.latest.reading.article;
  // A story read to its end begins anew, and one hardly begun.
  const at = !block || (isAtEnd && !nextPage) ? null : bookmarkAt(body, block);
  askBackground("keepPosition", reader.latest.url, at).catch(() => undefined);
}

/** The browser's own model is asked from here: it serves windows, and no worker has clicks. */
async function offerModel(): Promise<void> {
  if (session && (await settingsKept.read()).deviceModel) letModelWrite();
}

async function letModelWrite(): Promise<void> {
  const reading = reader.latest?.reading;
  if (!reading?.found || reading.insights.summary.length === 0) return;
  const { summaryLength } = await settingsKept.read();
  await model.write(reading.article, summaryLength);
}

/** The first page is there to be read; the others come in under it. */
async function joinRest({ overlay, stop }: Session, { url, anyway, origins }: Latest, first: Found): Promise<void> {
  const isOver = () => stop.signal.aborted;
  const show = (shown: Reading, paging: Paging | null) => isOver() || overlay.show({ state: stateOf(shown, paging) });
  try {
    const joined = await reader.joinPages(
      { ...first, origins },
      (address) => fetchPage(address, stop.signal),
      (number) => show(first, { kind: "loading", number }),
    );
    const insights = isOver() ? first.insights : await reader.insightsOf(joined.article);
    if (isOver()) return;
    // The worker may have gone meanwhile.
    const whole: Found = {
      ...first,
      article: joined.article,
      insights: insights.summary.length ? insights : first.insights,
    };
    reader.latest = { url, anyway, reading: whole, origins: joined.origins };
    show(whole, joined.missing && { kind: "missing", ...joined.missing });
    if (session) await goOn(session, whole);
    await offerModel();
  } catch (error) {
    show(first, null); // with a link to the next page
    throw error;
  }
}

const copyQuote = async (speech: Speech) => {
  const reading = reader.latest?.reading;
  return reading?.found === true && copyWords(toQuote(reading.article, speech));
};

function change(settings: Settings): void {
  session?.overlay.show({ settings });
  // Where it cannot be stored, it holds until the reader closes.
  if (isThere()) settingsKept.write(settings).catch(() => undefined);
}

function closeReader(): void {
  isWanted = false;
  if (!session) return;
  const { overlay, stop, endings } = session;
  keepPlace(session);
  session = null;
  stop.abort();
  model.stop();
  // The page comes back first, whatever becomes of the rest.
  const settled = overlay.close();
  if (isThere()) for (const end of endings) end();
  // Of what came from further pages, the page behind has nothing: it goes to the end of its own text.
  settled.then((block) =>
    goTo(block === null ? null : (reader.latest?.origins.slice(0, block + 1).findLast(Boolean) ?? null)),
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
  reader.latest = null;
  await openReader(null, false);
}

/** After the browser's next chance to paint; a tab in the background paints nothing, so there is a limit. */
function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 200);
    requestAnimationFrame(() => setTimeout(done));
  });
}
