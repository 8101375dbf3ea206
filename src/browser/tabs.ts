// The active tab, whether we may read it, and putting the reader in.

import browser, { type Tabs } from "webextension-polyfill";
import type { Refusal } from "../article/refusals.ts";

export type Tab = Tabs.Tab;

export type PageRefusal = Extract<Refusal, "browser-page" | "store" | "file" | "document" | "forbidden">;

/** What the browser says of a page that it lets nobody read: in the address (Firefox) or in the error (Chromium). */
const refusals: [PageRefusal, RegExp][] = [
  [
    "store",
    /extensions gallery|^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/,
  ],
  ["file", /^file:|"file:|file URL/i],
  ["document", /^https?:[^?#]*\.(pdf|jpe?g|png|gif|webp|avif|svg|mp4|webm|mp3|txt|json|xml)([?#]|$)/i],
  [
    "browser-page",
    /(^|"| )(about|chrome|edge|brave|moz-extension|chrome-extension|view-source|devtools|resource|data|blob):|chrome-extension:|chrome:\/\//,
  ],
];

export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** All tabs. Their addresses are told only where we have access. */
export const openTabs = (): Promise<Tab[]> => browser.tabs.query({});

/** Puts the reader's script into the tab's top frame, and gives null, or why the browser refused. */
export async function putReader(tab: Tab): Promise<PageRefusal | null> {
  if (tab.id === undefined) return "forbidden";
  try {
    await put(tab.id, ["polyfill.js", "content.js", "reader.js"]);
    return null;
  } catch (error) {
    // Every browser has its own words for it, and none has a type.
    return refusalOf(tab.url ?? "", error instanceof Error ? error.message : String(error));
  }
}

/** Puts the overlay beside the reader, before it is asked to open. Rejects where the browser refuses. */
export const putOverlay = (tabId: number): Promise<void> => put(tabId, ["views.js", "overlay.js"]);

/** What a script needs comes before it; put in again, it changes nothing. */
async function put(tabId: number, files: string[]): Promise<void> {
  // A page that never ends to load has something to read all the same.
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

export function refusalOf(url: string, message: string): PageRefusal {
  const found = refusals.find(([, sign]) => sign.test(url) || sign.test(message));
  return found?.[0] ?? "forbidden";
}
