// The browser's own translations as plain functions.

import browser from "webextension-polyfill";

/** False once the extension was updated, reloaded or removed under a page that still has its scripts: nothing answers then. */
export const isThere = (): boolean => Boolean(browser.runtime?.id);

/** Asked for once: a page that outlives the extension can still say them. */
let all: Map<string, string> | null = null;

/** The words of a message in the reader's language. */
export function words(key: string, ...values: (string | number)[]): string {
  all ??= unpack(browser.i18n.getMessage("words"));
  return (all.get(key) ?? browser.i18n.getMessage(key)).replace(/\{(\d)\}/g, (_, place) =>
    String(values[place - 1] ?? ""),
  );
}

/** The build puts all but the manifest's into one message, "words|key:words", those that are known by their place first. */
const unpack = (packed: string) =>
  new Map(
    packed.split("|").flatMap((line, place) => [
      [`${place}`, line],
      [line.split(":", 1)[0] ?? "", line.slice(line.indexOf(":") + 1)],
    ]),
  );

/** BCP 47 tag of the language that the words come in. */
export const wordsLanguage = (): string => words("language");

/** BCP 47 tag for dates, numbers and lists: the browser's own where it agrees with the words ("en-GB"). */
export function wordsLocale(): string {
  const [own, language] = [browser.i18n.getUILanguage(), wordsLanguage()];
  return own.startsWith(language) ? own : language;
}
