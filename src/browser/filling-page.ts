// Pages that come without their text, which a script of theirs brings a moment later.

import { own } from "../article/dom.ts";
import type { Reading } from "./messages.ts";

// Characters: a headline, a menu, 読み込み中…
const shortPage = 600;

/** Whether what was refused may be readable in a moment. */
export function isFilling(reading: Reading, page: Document): boolean {
  if (reading.found || reading.reason !== "not-an-article") return !reading.found && reading.reason === "no-text";
  const isStatic = own(page, "readyState") === "complete" && own(page, "scripts").length === 0;
  // biome-ignore lint/performance/useDomNodeTextContent: scripts and what is hidden are no text of the page.
  return !isStatic && (own(page, "body")?.innerText.length ?? 0) < shortPage;
}

/** Whether something has come into the page, as soon as it has; no, when the time is up. */
export async function hasGrown(page: Document, endMs: number): Promise<boolean> {
  const size = () => own(page, "body")?.textContent.length ?? 0;
  const before = size();
  while (performance.now() < endMs) {
    await new Promise((over) => setTimeout(over, 150));
    if (size() > before) return true;
  }
  return false;
}
