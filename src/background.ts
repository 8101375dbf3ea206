// Service worker: marks the toolbar icon of each tab, opens the reader from menu and shortcut, and finds the insights.
// It may die at any moment, so it keeps nothing and registers all its listeners at once.

import type { Story } from "./article/article.ts";
import { markAction, showPopup } from "./browser/action.ts";
import { onCommand, onMenu } from "./browser/entries.ts";
import { answer, askTab } from "./browser/messages.ts";
import { isBookmark, keepPosition, positionOf } from "./browser/positions.ts";
import { stored } from "./browser/stored.ts";
import { putOverlay, putReader, type Tab } from "./browser/tabs.ts";
import { findInsights, type Insights } from "./insight/insights.ts";
import { keepsPositions, parseSummaryLength, sentencesOf } from "./view/settings.ts";

/** Of the settings, no more than is asked for here. */
const lengthKept = stored("settings", parseSummaryLength);
const positionsWanted = stored("settings", keepsPositions);

answer(
  {
    pageDetected: ([isArticle], { tab }) => markAction(tab?.id, isArticle === true),
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
