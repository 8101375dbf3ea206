// The browser's own translations as plain functions.

import browser from "webextension-polyfill";

/** False once the extension was updated, reloaded or removed under a page that still has its scripts: nothing answers then. */
export const isThere = (): boolean => Boolean(browser.runtime?.id);

/** The words of a message in the reader's language. */
export const words = (key: string, ...values: (string | number)[]): string =>
  browser.i18n.getMessage(key, values.map(String));

/** BCP 47 tag of the language that the words come in. */
export const wordsLanguage = (): string => words("language");

/** BCP 47 tag for dates, numbers and lists: the browser's own where it agrees with the words ("en-GB"). */
export function wordsLocale(): string {
  const [own, language] = [browser.i18n.getUILanguage(), wordsLanguage()];
  return own.startsWith(language) ? own : language;
}
