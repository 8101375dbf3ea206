// The extension's own pages.

import browser from "webextension-polyfill";

export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

/** The reader's shortcut as the browser shows it ("Alt+R"), or null where none is set or the browser has none. */
export async function readerShortcut(): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === "toggle-reader")?.shortcut || null;
}
