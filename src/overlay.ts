// Put into a page when the reader opens, beside reader.ts, which reads, and views.tsx, which shows: opens the overlay,
// fills it, and brings the page back.

import { type Bookmark, bookmarkAt, findBookmark } from "./article/bookmark.ts";
import type { Choices, Placed } from "./article/choices.ts";
import { copyWords } from "./browser/copy.ts";
import { fetchPage } from "./browser/fetch-page.ts";
import { isThere, words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { answer, askBackground, type Reading } from "./browser/messages.ts";
import { isPrivate, stored } from "./browser/stored.ts";
import { toQuote } from "./export/quote.ts";
import type { ModelState } from "./insight/device-model.ts";
import type { Place } from "./insight/insights.ts";
import type { Speech } from "./insight/speeches.ts";
import type { Latest, PageReader, Wish } from "./reader.ts";
import { pageOf, watchAddress } from "./view/address.ts";
import type { Overlay } from "./view/overlay.tsx";
import { parseSettings, type Settings } from "./view/settings.ts";
import { choicesOf, hostOf, parseSites, withChoices } from "./view/sites.ts";
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
  /** What is asked for, of the page that was there at the opening. */
  wish: Wish;
  paging: Paging | null;
  /** Ends the fetching of further pages. */
  stop: AbortController;
  /** End what was begun with it. */
  endings: (() => void)[];
}

const settingsKept = stored("settings", parseSettings);
const sitesKept = stored("sites", parseSites);

const world = globalThis as World;
const { reader, openOverlay, pickBlock, modelRuns } = othersOf(world);
const model = modelRuns((state) => session?.overlay.show({ model: modelOf(state) }));
const modelOf = (state: ModelState): Model => ({ state, onStop: model.stop, onWrite: letModelWrite });

const wording = { label: words, language: wordsLanguage(), locale: wordsLocale() };

let session: Session | null = null;
/** What was asked for last; opening takes a moment, and the wish may change meanwhile. */
let isWanted = false;
const [coming] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
/** Pages of this document that are not opened by themselves: it was closed there, or they were come back to. */
const opened = new Set([coming?.type === "back_forward" && pageOf(coming.name)]);

// Put in again at every opening; only the first may stay.
if (!Object.hasOwn(world, "seidokuOverlay")) {
  world.seidokuOverlay = true;
  answer(
    {
      openReader: ([at, anyway]) => openReader(at, anyway === true),
      openByItself,
      pickBlock: () => {
        pick(); // the popup goes at once
      },
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

async function openReader(at: Place | null, anyway: boolean, root: Element | null = null): Promise<void> {
  if (session) return session.overlay.show({ at });
  if (isWanted) return; // it is on its way
  isWanted = true;
  opened.add(pageOf(location.href));
  try {
    const [settings, sites] = await Promise.all([settingsKept.read(), sitesKept.read()]);
    if (!isWanted) return;
    session = open(settings, at, { anyway, root, choices: choicesOf(sites, hostOf(location.href)) });
    watchPlace(session);
    // The frame is painted before the page is parsed, since a huge one takes its time.
    await painted();
    await fill(anyway);
  } catch (error) {
    closeReader();
    throw error;
  }
}

/** Once on a page, and not before somebody sees it. */
async function openByItself(): Promise<void> {
  const page = pageOf(location.href);
  if (document.hidden) await new Promise((seen) => addEventListener("visibilitychange", seen, { once: true }));
  if (!opened.has(page) && page === pageOf(location.href)) await openReader(null, false);
}

function open(settings: Settings, at: Place | null, wish: Wish): Session {
  const story = wish.root ?? reader.latest?.origins.find((origin) => origin?.isConnected) ?? null;
  const overlay = openOverlay(
    {
      wording,
      settings,
      state: { kind: "reading" },
      model: modelOf({ kind: "off" }),
      at,
      from: null,
      onSettings: change,
      onReadAnyway: () => fill(true),
      onTryAgain: () => fill(wish.anyway),
      onPickBlock: pick,
      onChooseBlock: chooseBlock,
      onCopyQuote: copyQuote,
      onClose: closeReader,
    },
    story,
  );
  const stopWatching = settingsKept.watch((changed) => overlay.show({ settings: changed }));
  const left = at ? Promise.resolve(null) : askBackground("positionOf", location.href).catch(() => null);
  const endings = [stopWatching, watchAddress(window, closeReader)];
  return { overlay, wish, paging: null, left, kept: "", stop: new AbortController(), endings };
}

async function fill(anyway: boolean): Promise<void> {
  if (!session) return;
  session.overlay.show({ state: { kind: "reading" } });
  const reading = await reader.readOnce({ ...session.wish, anyway });
  session?.overlay.show({ state: stateOf(reading) });
  if (session && reading.found) await goOn(session, reading);
  // Nobody waits for it: the popup closes as soon as the first page is there.
  if (session && reader.latest?.page && reading.found && reading.article.nextPage)
    joinRest(session, reader.latest, reader.latest.page);
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

/** The reader closes, a block of the page is picked, and the reader opens with it. */
async function pick(): Promise<void> {
  closeReader();
  const root = await pickBlock(wording);
  if (root) await openReader(null, true, root);
}

/** Puts a block back or hides it, or takes that back; here and on the site's other articles. */
async function chooseBlock(mark: string, list: keyof Choices, isOn: boolean): Promise<void> {
  const { latest } = reader;
  if (!session || !latest?.page) return;
  const { wish } = session;
  const others = wish.choices[list].filter((other) => other !== mark);
  wish.choices = { ...wish.choices, [list]: isOn ? [...others, mark] : others };
  Object.assign(latest, await reader.chosen(latest.page, wish.choices));
  session?.overlay.show({ state: stateOf(latest.reading, session.paging), from: null });
  if (!isThere() || isPrivate()) return;
  const { restored, hidden } = wish.choices;
  const sites = withChoices(await sitesKept.read(), hostOf(location.href), { restored, hidden });
  // Where it cannot be stored, it holds until the reader closes.
  await sitesKept.write(sites).catch(() => undefined);
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
async function joinRest(session: Session, latest: Latest, page: Placed): Promise<void> {
  const isOver = () => session.stop.signal.aborted;
  const show = (paging: Paging | null) => {
    session.paging = paging;
    if (!isOver()) session.overlay.show({ state: stateOf(latest.reading, paging) });
  };
  try {
    const joined = await reader.joinPages(
      { found: true, ...page },
      (address) => fetchPage(address, session.stop.signal),
      (number) => show({ kind: "loading", number }),
    );
    const before = latest.reading;
    if (isOver()) return;
    const whole = await reader.chosen(joined, session.wish.choices);
    if (isOver()) return;
    reader.latest = Object.assign(latest, whole);
    // The worker may have gone meanwhile.
    if (before.found && whole.reading.found && whole.reading.insights.summary.length === 0)
      whole.reading.insights = before.insights;
    show(joined.missing && { kind: "missing", ...joined.missing });
    if (whole.reading.found) await goOn(session, whole.reading);
    await offerModel();
  } catch (error) {
    show(null); // with a link to the next page
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
