// The extension's own pages.

import browser from "webextension-polyfill";

/** With the site at hand that the reader comes from. */
export const openSettings = (from = "about:blank"): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`options.html#${new URL(from).host}`) });

/** The reader's shortcut as the browser shows it ("Alt+R"), or null where none is set or the browser has none. */
export async function readerShortcut(): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === "toggle-reader")?.shortcut || null;
}
