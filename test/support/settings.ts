// Settings as a test wants them, without a click.

import type { TestBrowser } from "./test-browser.ts";

/** In the settings page, which must be in front: as if they had been chosen in another window. */
export async function changeSettings(
  { page }: TestBrowser,
  changes: Record<string, string | number | boolean>,
): Promise<void> {
  await page.evaluate(store, changes);
}

async function store(changes: object): Promise<null> {
  type Area = { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> };
  const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
  const { settings } = await local.get("settings");
  await local.set({ settings: { ...settings, ...changes } });
  return null;
}
