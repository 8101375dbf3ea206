// The toolbar button.

import browser from "webextension-polyfill";
import { words } from "./i18n.ts";

const sizes = [16, 32, 48];

/** Shows in one tab whether its page is an article. */
export async function markAction(tabId: number | undefined, isArticle: boolean): Promise<void> {
  const state = isArticle ? "lit" : "unlit";
  const path = Object.fromEntries(sizes.map((size) => [size, `/icons/${state}-${size}.png`]));
  const title = words(isArticle ? "actionTitleArticle" : "actionTitle");
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]).catch(
    // The tab may be gone by now, and nobody looks at its icon.
    () => undefined,
  );
}

export async function showPopup(): Promise<void> {
  // Not where there is no window to show it in, nor in Firefox without a click.
  await browser.action.openPopup?.().catch(() => undefined);
}
