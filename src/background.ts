// Service worker: marks the toolbar icon of each tab, opens the reader from menu and shortcut, and finds the insights.
// It may die at any moment, so it keeps nothing and registers all its listeners at once.

import browser, { type Runtime, type Tabs } from "webextension-polyfill";
import type { Story } from "./article/article.ts";
import { words } from "./browser/i18n.ts";
import { answer, askTab } from "./browser/messages.ts";
import { activeTab, putOverlay, putReader } from "./browser/tabs.ts";
import { findInsights } from "./insight/insights.ts";

const menuId = "open-reader";

answer(
  {
    pageDetected: ([isArticle], from) => markIcon(isArticle === true, from),
    findInsights: ([story]) => (isStory(story) ? findInsights(story) : { summary: [], quotes: [] }),
  },
  "tab",
);

/** Content scripts live in pages: what they send is looked at before it is used. */
const isStory = (story: Story | null | undefined): story is Story =>
  typeof story?.headline === "string" && typeof story.lang === "string" && Array.isArray(story.body);

browser.runtime.onInstalled.addListener(() => {
  // Firefox for Android has no context menus.
  browser.contextMenus?.create({
    id: menuId,
    title: words("menuReader"),
    contexts: ["page", "selection", "image", "link"],
  });
});
browser.contextMenus?.onClicked.addListener(async (_, tab) => {
  if (tab) await toggleReader(tab);
});
browser.commands?.onCommand.addListener(async (command, given) => {
  const tab = given ?? (await activeTab());
  if (command === "toggle-reader" && tab) await toggleReader(tab);
});

async function markIcon(isArticle: boolean, from: Runtime.MessageSender): Promise<void> {
  const tabId = from.tab?.id;
  const state = isArticle ? "lit" : "unlit";
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));
  const title = words(isArticle ? "actionTitleArticle" : "actionTitle");
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]).catch(
    // The tab may be gone by now, and nobody looks at its icon.
    () => undefined,
  );
}

async function toggleReader(tab: Tabs.Tab): Promise<void> {
  const refusal = await putReader(tab);
  // The popup says in a sentence why this page cannot be read.
  if (tab.id === undefined || refusal !== null) return showPopup();
  await putOverlay(tab.id);
  await askTab(tab.id, "toggleReader");
}

async function showPopup(): Promise<void> {
  // Not where there is no window to show it in, nor in Firefox without a click.
  await browser.action.openPopup?.().catch(() => undefined);
}
