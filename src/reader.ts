// Put into a page on demand: reads the article, answers the popup, opens the overlay.

import type { Article } from "./article/article.ts";
import { extractArticle } from "./article/extract.ts";
import { words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { answer, askBackground, type Reading } from "./browser/messages.ts";
import { stored } from "./browser/stored.ts";
import type { Insights, Place } from "./insight/insights.ts";
import type { Overlay, World } from "./overlay.tsx";
import { parseSettings, type Settings } from "./view/settings.ts";
import { stateOf } from "./view/state.ts";

/** What was read last, and of which address. */
interface Latest {
  url: string;
  anyway: boolean;
  reading: Reading;
  /** The element of the page that each block of the body came from. */
  origins: (Element | null)[];
}

/** One opening of the overlay. */
interface Session {
  overlay: Overlay;
  stopWatching: () => void;
}

const settingsKept = stored("settings", parseSettings);

let latest: Latest | null = null;
let session: Session | null = null;
let isOpening = false;

// The popup puts this script in at every click; only the first may stay.
const world = globalThis as World;
if (!world.seidokuReader) {
  world.seidokuReader = true;
  answer({ read, openReader, closeReader, toggleReader }, "extension");
}

async function read(anyway: boolean): Promise<Reading> {
  const url = location.href;
  const { reading, origins } = await readPage(url, anyway);
  latest = { url, anyway, reading, origins };
  return reading;
}

/** What was read already, where it is of this address and as forgiving as asked for. */
async function readOnce(anyway: boolean): Promise<Reading> {
  const isFresh = latest?.url === location.href && (latest.anyway || !anyway) && latest.reading.found;
  return isFresh && latest ? latest.reading : read(anyway);
}

async function readPage(url: string, anyway: boolean): Promise<Pick<Latest, "reading" | "origins">> {
  if (!isWebPage(document)) return { reading: { found: false, reason: "document" }, origins: [] };
  try {
    const extraction = extractArticle(document, url, { anyway });
    if (!extraction.found) return { reading: extraction, origins: [] };
    const { article, origins } = extraction;
    return { reading: { found: true, article, insights: await insightsOf(article) }, origins };
  } catch {
    // No page may leave the reader with a blank: whatever broke, a sentence says so.
    return { reading: { found: false, reason: "failed" }, origins: [] };
  }
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
  if (isOpening) return;
  if (session) return session.overlay.show({ at });
  isOpening = true;
  try {
    session = open(await settingsKept.read(), at);
    // The frame is painted before the page is parsed, since a huge one takes its time.
    await painted();
    await fill(anyway);
  } finally {
    isOpening = false;
  }
}

function open(settings: Settings, at: Place | null): Session {
  if (!world.seidokuOverlay) throw new Error("overlay.js was not put into the page before the reader was to open.");
  const story = latest?.origins.find((origin) => origin?.isConnected) ?? null;
  const overlay = world.seidokuOverlay(
    {
      wording: { label: words, language: wordsLanguage(), locale: wordsLocale() },
      settings,
      state: { kind: "reading" },
      at,
      onSettings: change,
      onReadAnyway: () => fill(true),
      onClose: closeReader,
    },
    story,
  );
  return { overlay, stopWatching: settingsKept.watch((changed) => overlay.show({ settings: changed })) };
}

async function fill(anyway: boolean): Promise<void> {
  const reading = await readOnce(anyway);
  session?.overlay.show({ state: stateOf(reading) });
}

function change(settings: Settings): void {
  session?.overlay.show({ settings });
  // Where it cannot be stored, it holds until the reader closes.
  settingsKept.write(settings).catch(() => undefined);
}

function closeReader(): void {
  if (!session) return;
  const { overlay, stopWatching } = session;
  session = null;
  stopWatching();
  const block = overlay.close();
  const origin = block === null ? null : latest?.origins[block];
  origin?.scrollIntoView({ block: "start", behavior: "instant" });
}

async function toggleReader(): Promise<void> {
  if (session) closeReader();
  else await openReader(null, false);
}

/** After the browser's next chance to paint; a tab in the background paints nothing, so there is a limit. */
function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 200);
    requestAnimationFrame(() => setTimeout(done));
  });
}
