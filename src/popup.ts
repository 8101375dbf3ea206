// The toolbar popup: asks the tab for its reading, shows it.

import { copyWords } from "./browser/copy.ts";
import { words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { askTab, type Reading } from "./browser/messages.ts";
import { openSettings } from "./browser/pages.ts";
import { stored } from "./browser/stored.ts";
import { activeTab, putOverlay, putReader } from "./browser/tabs.ts";
import { toMarkdown } from "./export/markdown.ts";
import { toQuote } from "./export/quote.ts";
import { toText } from "./export/text.ts";
import type { ModelState } from "./insight/device-model.ts";
import { parseSettings, type Settings } from "./view/settings.ts";
import { choicesOf, hostOf, parseSites } from "./view/sites.ts";
import { type ReadingState, stateOf } from "./view/state.ts";
import type { World } from "./views.tsx";

interface View {
  settings: Settings;
  state: ReadingState;
  model: ModelState;
  /** The reader asked for a page that is no article. */
  isForced: boolean;
}

const { seidokuViews } = globalThis as World; // by popup.html, which loads it first

let view: View = {
  // Nothing is shown before, in whatever colours.
  settings: await stored("settings", parseSettings).read(),
  state: { kind: "reading" },
  model: { kind: "off" },
  isForced: false,
};
const model = seidokuViews!.modelRuns((state) => show({ model: state }));
const sitesRead = stored("sites", parseSites).read();

document.documentElement.lang = wordsLanguage();
show({});
readTab();

function show(changes: Partial<View>): void {
  view = { ...view, ...changes };
  const { state, settings } = view;
  const wording = { label: words, language: wordsLanguage(), locale: wordsLocale() };
  seidokuViews!.showPopup(wording, {
    state,
    theme: settings.theme,
    model: { state: view.model, onStop: model.stop, onWrite: letModelWrite },
    onReadAnyway: () => {
      show({ isForced: true, state: { kind: "reading" } });
      readTab();
    },
    onTryAgain: () => {
      show({ state: { kind: "reading" } });
      readTab();
    },
    onPickBlock: () => tellOverlay((tab) => askTab(tab, "pickBlock")),
    onOpenReader: (at) => tellOverlay((tab) => askTab(tab, "openReader", at, view.isForced)),
    onCopyText: () => copy(toText),
    onCopyMarkdown: () => copy(toMarkdown),
    onCopyQuote: async (speech) => view.state.kind === "ready" && copyWords(toQuote(view.state.article, speech)),
    onOriginal: showOriginal,
    onSettings: async () => {
      await openSettings((await activeTab())?.url);
      window.close();
    },
  });
}

async function readTab(): Promise<void> {
  const tab = await activeTab();
  const refusal = tab ? await putReader(tab) : "forbidden";
  if (refusal !== null || tab?.id === undefined)
    return show({ state: { kind: "refused", reason: refusal ?? "forbidden" } });
  const choices = choicesOf(await sitesRead, hostOf(tab.url ?? "about:"));
  const reading = await askTab(tab.id, "read", view.isForced, choices).catch(noAnswer);
  show({ state: stateOf(reading) });
  if (view.settings.deviceModel) letModelWrite();
}

function letModelWrite(): void {
  const { state, settings } = view;
  if (state.kind === "ready" && state.insights.summary.length > 0) model.write(state.article, settings.summaryLength);
}

/** The page went away, or its reader is of a version that was replaced: reloading the page helps. */
const noAnswer = (): Reading => ({ found: false, reason: "forbidden" });

async function tellOverlay(say: (tabId: number) => Promise<void>): Promise<void> {
  await tell(async (tab) => {
    await putOverlay(tab);
    await say(tab);
  });
}

async function showOriginal(): Promise<void> {
  await tell((tab) => askTab(tab, "closeReader"));
}

/** Tells the page's reader something, then leaves the stage to the page. */
async function tell(say: (tabId: number) => Promise<void>): Promise<void> {
  const tab = await activeTab();
  if (tab?.id === undefined) return;
  try {
    await say(tab.id);
    window.close();
  } catch {
    show({ state: stateOf(noAnswer()) });
  }
}

async function copy(write: typeof toText): Promise<boolean> {
  if (view.state.kind !== "ready") return false;
  const { article, insights } = view.state;
  const headings = { summary: words("summaryTitle"), quotes: words("quotesTitle") };
  return copyWords(write(article, insights, headings));
}
