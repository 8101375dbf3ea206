// Message keys, and how a component gets its words.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type messages from "../_locales/en/messages.json";

export type LabelKey = keyof typeof messages;

/** The words of a message in the reader's language, its places filled with `values` in order. */
export type Label = (key: LabelKey, ...values: (string | number)[]) => string;

export interface Words {
  label: Label;
  /** BCP 47 tag of the labels. */
  language: string;
  /** BCP 47 tag for dates, numbers and lists. */
  locale: string;
}

export const Wording = createContext<Words>({ label: (key) => key, language: "en", locale: "en" });

export const useWords = (): Words => useContext(Wording);
export const useLabel = (): Label => useContext(Wording).label;
