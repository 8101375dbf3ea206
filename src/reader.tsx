// Put into a page on demand: reads the article, answers the popup, shows the overlay.

import { render } from "preact";
import { extractArticle } from "./article/extract.ts";
import { uiLanguage, words, wordsLanguage } from "./browser/i18n.ts";
import { answer, type Reading } from "./browser/messages.ts";
import { stored } from "./browser/stored.ts";
import { findInsights, type Place } from "./insight/insights.ts";
import { readingMinutes } from "./insight/reading-time.ts";
import { watchBack } from "./view/back.ts";
import { Wording } from "./view/labels.ts";
import { coverPage } from "./view/mount.ts";
import { blockInView, focusFirst } from "./view/position.ts";
import sheet from "./view/Reader.css";
import { Reader } from "./view/Reader.tsx";
import { parseSettings, type Settings } from "./view/settings.ts";
import type { ReadingState } from "./view/state.ts";

/** What was read last, and of which address. */
interface Latest {
  url: string;
  anyway: boolean;
  reading: Reading;
  origins: (Element | null)[];
}

/** One opening of the overlay, from first paint to close. */
interface Session {
  goTo(place: Place | null): void;
  close(): void;
}

const settingsKept = stored("settings", parseSettings);
const narrow = "(max-width: 1000px)";
const small = "(max-width: 640px)";

let latest: Latest | null = null;
let session: Session | null = null;
let isOpening = false;

// The popup puts this script in at every click; only the first may stay.
const world = globalThis as typeof globalThis & { seidokuReader?: true };
if (!world.seidokuReader) {
  world.seidokuReader = true;
  answer({ read, openReader, closeReader, toggleReader }, "extension");
}

function read(anyway: boolean): Reading {
  const url = location.href;
  const { reading, origins } = readPage(url, anyway);
  latest = { url, anyway, reading, origins };
  return reading;
}

/** What was read already, where it is of this address and as forgiving as asked for. */
function readOnce(anyway: boolean): Reading {
  const isFresh = latest?.url === location.href && (latest.anyway || !anyway) && latest.reading.found;
  return isFresh && latest ? latest.reading : read(anyway);
}

function readPage(url: string, anyway: boolean): Pick<Latest, "reading" | "origins"> {
  if (!isWebPage(document)) return { reading: { found: false, reason: "document" }, origins: [] };
  try {
    const extraction = extractArticle(document, url, { anyway });
    if (!extraction.found) return { reading: extraction, origins: [] };
    const { article, origins } = extraction;
    return { reading: { found: true, article, insights: findInsights(article) }, origins };
  } catch {
    // No page may leave the reader with a blank: whatever broke, a sentence says so.
    return { reading: { found: false, reason: "failed" }, origins: [] };
  }
}

/** The browser's own viewers of PDF, pictures and text are documents too. */
function isWebPage({ contentType, body }: Document): boolean {
  const isMarkup = contentType === "text/html" || contentType === "application/xhtml+xml";
  return isMarkup && body?.querySelector(":scope > embed[type='application/pdf']") === null;
}

async function openReader(at: Place | null, anyway: boolean): Promise<void> {
  if (isOpening) return;
  if (session) return session.goTo(at);
  isOpening = true;
  try {
    session = open(await settingsKept.read(), at, anyway);
  } finally {
    isOpening = false;
  }
}

function closeReader(): void {
  session?.close();
  session = null;
}

async function toggleReader(): Promise<void> {
  if (session) closeReader();
  else await openReader(null, false);
}

function open(settings: Settings, at: Place | null, anyway: boolean): Session {
  const cover = coverPage(document, {
    sheet,
    language: wordsLanguage(),
    label: words("readerLabel"),
    story: latest?.origins.find((origin) => origin !== null) ?? null,
    onEscape: closeReader,
  });
  let view: View = { settings, at, state: { kind: "reading" } };
  const show = (changes: Partial<View>) => {
    view = { ...view, ...changes };
    render(readerView(view, show), cover.stage);
  };
  const stopWatching = settingsKept.watch((changed) => show({ settings: changed }));
  const forgetBack = matchMedia(small).matches ? watchBack(window, closeReader) : () => undefined;
  show({});
  focusFirst(cover.stage);
  // The frame is painted before the page is parsed, since a huge one takes its time.
  const parsing = afterPaint(() => show({ state: stateOf(readOnce(anyway)) }));
  return {
    goTo: (place) => show({ at: place }),
    close() {
      for (const stop of [parsing, stopWatching, forgetBack]) stop();
      const origin = latest?.origins[blockInView(cover.stage) ?? -1];
      render(null, cover.stage);
      cover.close();
      origin?.scrollIntoView({ block: "start", behavior: "instant" });
    },
  };
}

interface View {
  settings: Settings;
  at: Place | null;
  state: ReadingState;
}

function readerView({ settings, at, state }: View, show: (changes: Partial<View>) => void) {
  return (
    <Wording.Provider value={{ label: words, language: wordsLanguage(), locale: uiLanguage() }}>
      <Reader
        state={state}
        settings={settings}
        at={at}
        isNarrow={matchMedia(narrow).matches}
        onSettings={(changed) => {
          show({ settings: changed });
          // Where it cannot be stored, it holds until the reader closes.
          settingsKept.write(changed).catch(() => undefined);
        }}
        onReadAnyway={() => show({ state: stateOf(readOnce(true)) })}
        onClose={closeReader}
      />
    </Wording.Provider>
  );
}

function stateOf(reading: Reading): ReadingState {
  if (!reading.found) return { kind: "refused", reason: reading.reason };
  const { article, insights } = reading;
  return { kind: "ready", article, insights, minutes: readingMinutes(article) };
}

/** Calls `then` once the browser had its chance to paint, unless the function that it returns was called before. */
function afterPaint(then: () => void): () => void {
  let timer = 0;
  // A tab in the background paints nothing, so the frame may never come.
  const late = setTimeout(then, 200);
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    timer = window.setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    clearTimeout(timer);
  };
}
