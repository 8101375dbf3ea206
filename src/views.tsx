// What is seen, in one file for all who show something: popup and settings load it, and it is put into a page when the
// reader opens. Scripts in pages can share code in no other way. It knows no browser API; the doors hand in what it needs.
// Whoever shows a summary may ask the browser's own model for one, so that is here too.

import { type ComponentType, render } from "preact";
import { bookmarkAt, findBookmark } from "./article/bookmark.ts";
import type { detectArticle } from "./article/detect.ts";
import { copyWords } from "./browser/copy.ts";
import { modelRuns } from "./browser/device-model.ts";
import { ownModel } from "./browser/device-model-chrome.ts"; // in Firefox's package the build takes its own
import { isThere, words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { answer, askBackground, askTab } from "./browser/messages.ts";
import { clearStored, isPrivate, stored } from "./browser/stored.ts";
import { toMarkdown } from "./export/markdown.ts";
import { toQuote } from "./export/quote.ts";
import { toText } from "./export/text.ts";
import type { ModelState } from "./insight/device-model.ts";
import type { PageReader } from "./reader.ts";
import { pageOf, watchAddress } from "./view/address.ts";
import { Wording, type Words } from "./view/labels.ts";
import optionsSheet from "./view/Options.css";
import { Options, type OptionsProps } from "./view/Options.tsx";
import { openOverlay } from "./view/overlay.tsx";
import popupSheet from "./view/Popup.css";
import { Popup, type PopupProps } from "./view/Popup.tsx";
import { pickBlock } from "./view/picker.ts";
import { defaults, parseSettings } from "./view/settings.ts";
import { fileOf, parseFile } from "./view/settings-file.ts";
import sharedSheet from "./view/shared.css";
import { choicesOf, hostOf, noChoices, parseSites, siteIn, withChoices } from "./view/sites.ts";
import { stateOf } from "./view/state.ts";

export interface Views {
  openOverlay: typeof openOverlay;
  pickBlock: typeof pickBlock;
  /** Both show themselves in the document, and again with what has changed. */
  showPopup(wording: Words, props: PopupProps): void;
  showOptions(wording: Words, props: OptionsProps): void;
  /** Summaries by the browser's own model; `show` hears how each comes about. */
  modelRuns(show: (state: ModelState) => void): ReturnType<typeof modelRuns>;
}

/** The isolated world that the scripts of this extension share in a page, or the world of one of its own pages. */
export type World = typeof globalThis & {
  seidokuDetector?: typeof detectArticle;
  seidokuReader?: PageReader;
  seidokuViews?: Views;
  /** What the doors that this script is loaded before would bring as well: the build lets them take it from here. */
  seidokuShared?: object;
  seidokuOverlay?: true;
};

const world = globalThis as World;
if (!Object.hasOwn(world, "seidokuViews")) {
  world.seidokuViews = {
    openOverlay,
    pickBlock,
    showPopup: (wording, props) => showPage(wording, Popup, props),
    showOptions: (wording, props) => showPage(wording, Options, props),
    modelRuns: (show) => modelRuns(ownModel, show),
  };
  world.seidokuShared = {
    answer,
    askBackground,
    askTab,
    bookmarkAt,
    choicesOf,
    clearStored,
    copyWords,
    defaults,
    fileOf,
    findBookmark,
    hostOf,
    isPrivate,
    isThere,
    noChoices,
    pageOf,
    parseFile,
    parseSettings,
    parseSites,
    siteIn,
    stateOf,
    stored,
    toMarkdown,
    toQuote,
    toText,
    watchAddress,
    withChoices,
    words,
    wordsLanguage,
    wordsLocale,
  };
}

function showPage<P extends object>(wording: Words, View: ComponentType<P>, props: P): void {
  // The pages' policy allows no style element.
  if (document.adoptedStyleSheets.length === 0)
    document.adoptedStyleSheets.push(sheetOf(sharedSheet + popupSheet + optionsSheet));
  render(
    <Wording.Provider value={wording}>
      <View {...props} />
    </Wording.Provider>,
    document.body,
  );
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
