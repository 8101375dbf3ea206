// The browser's own translations as plain functions.

import browser from "webextension-polyfill";

/** The words of a message in the reader's language. */
export const words = (key: string, ...values: (string | number)[]): string =>
  browser.i18n.getMessage(key, values.map(String));

/** BCP 47 tag of the language that the words come in, which is English where we have no other. */
export const wordsLanguage = (): string => (browser.i18n.getUILanguage().startsWith("ja") ? "ja" : "en");

/** BCP 47 tag of the reader's own browser, for dates and numbers. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
