import type { TestBrowser } from "../test/support/test-browser.ts";

/** What the popup says of a page, or its sentence for why it says nothing. */
export type Shown =
  | { refusal: string }
  | { lang: string; headline: string; summary: string[]; quotes: { text: string; speaker: string }[] };

export function openPopup(browser: TestBrowser): Promise<Shown>;
export function openReader(browser: TestBrowser): Promise<void>;
