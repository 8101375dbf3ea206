// Service worker: marks the toolbar icon of each tab, opens the reader from menu and shortcut and where readers have it open
// by itself, and finds the insights. It may die at any moment, so it keeps nothing and registers all its listeners at once.

import type { Story } from "./article/article.ts";
import { markAction, showPopup } from "./browser/action.ts";
import { onCommand, onMenu } from "./browser/entries.ts";
import { answer, askTab } from "./browser/messages.ts";
import { isBookmark, keepPosition, positionOf } from "./browser/positions.ts";
import { access } from "./browser/site-access.ts";
import { stored } from "./browser/stored.ts";
import { openTabs, putOverlay, putReader, type Tab } from "./browser/tabs.ts";
import { findInsights, type Insights } from "./insight/insights.ts";
import { keepsPositions, parseSummaryLength, sentencesOf } from "./view/settings.ts";
import { choicesOf, hostOf, type Sites } from "./view/sites.ts";

/** Of the settings, no more than is asked for here; none of it is kept or shown. */
const lengthKept = stored("settings", parseSummaryLength);
const positionsWanted = stored("settings", keepsPositions);
const detectsKept = stored("settings", (raw) => Object(raw).detects !== false);
const sitesKept = stored("sites", (raw) => Object(raw) as Sites);

answer(
  {
    pageDetected: ([isArticle], { tab, url }) => pageDetected(isArticle === true, tab, url ?? ""),
    positionOf: async ([address], { tab }) => ((await isKept(tab)) ? positionOf(address) : null),
    keepPosition: async ([address, at], { tab }) => {
      if ((at === null || isBookmark(at)) && (await isKept(tab))) await keepPosition(address, at);
    },
    findInsights: ([story]) => (isStory(story) ? insightsOf(story) : { summary: [], quotes: [] }),
  },
  "tab",
);
onMenu("open-reader", "menuReader", toggleReader);
onCommand("toggle-reader", toggleReader);
detectsKept.watch(darkenTabs);
sitesKept.watch(darkenTabs);

/** Pages that were opened before a switch was turned off still tell what they are. */
async function pageDetected(isArticle: boolean, tab: Tab | undefined, url: string): Promise<void> {
  const { opens, isLit } = (await wishes())(url);
  await markAction(tab?.id, isArticle && isLit);
  if (isArticle && isLit && opens && tab && (await access("contains", hostOf(url)))) await openByItself(tab);
}

/** What readers want on a page, by its address. */
async function wishes(): Promise<(url?: string) => { opens: boolean; isLit: boolean }> {
  const [detects, sites] = await Promise.all([detectsKept.read(), sitesKept.read()]);
  return (url = "") => {
    const { opens, isDark } = choicesOf(sites, hostOf(url));
    return { opens, isLit: detects && !isDark };
  };
}

/** What is switched off goes dark at once; where a single site is, in the tabs whose addresses the browser tells. */
async function darkenTabs(): Promise<void> {
  const wishesFor = await wishes();
  for (const { id, url } of await openTabs()) if (!wishesFor(url).isLit) markAction(id, false);
}

/** Nobody has clicked: where it cannot be, nothing is said. */
async function openByItself(tab: Tab): Promise<void> {
  if (tab.id === undefined || (await putReader(tab)) !== null) return;
  await putOverlay(tab.id);
  await askTab(tab.id, "openByItself");
}

/** Nothing of what is read in private windows. */
const isKept = async (tab: Tab | undefined): Promise<boolean> => tab?.incognito === false && positionsWanted.read();

/** Content scripts live in pages: what they send is looked at before it is used. */
function isStory(story: Story | null | undefined): story is Story {
  return typeof story?.headline === "string" && typeof story.lang === "string" && Array.isArray(story.body);
}

/** As long as readers like their summaries; the page has no say in it. */
async function insightsOf(story: Story): Promise<Insights> {
  return findInsights(story, { sentences: sentencesOf[await lengthKept.read()] });
}

async function toggleReader(tab: Tab): Promise<void> {
  const refusal = await putReader(tab);
  // The popup says in a sentence why this page cannot be read.
  if (tab.id === undefined || refusal !== null) return showPopup();
  await putOverlay(tab.id);
  await askTab(tab.id, "toggleReader");
}
