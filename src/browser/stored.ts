// One value in the browser's storage.

import browser, { type Storage } from "webextension-polyfill";

export interface Stored<T> {
  /** Where the browser cannot, as if nothing had been stored. */
  read(): Promise<T>;
  /** Rejects where the browser cannot store. */
  write(value: T): Promise<void>;
  /** Calls `listener` with each new value, until the function that it returns is called. */
  watch(listener: (value: T) => void): () => void;
}

/** `parse` makes a valid value of whatever lies in storage: an older version's, a damaged one, or nothing. */
export function stored<T>(key: string, parse: (raw: unknown) => T): Stored<T> {
  const area = browser.storage.local;
  return {
    read: async () => parse((await area.get(key).catch((): Record<string, unknown> => ({})))[key]),
    write: (value) => area.set({ [key]: value }),
    watch(listener) {
      const heard = (changes: Record<string, Storage.StorageChange>) => {
        if (changes[key]) listener(parse(changes[key].newValue));
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
  };
}

/** Of private windows nothing is kept. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;

/** Nothing is kept any more. */
export const clearStored = (): Promise<void> => browser.storage.local.clear();
