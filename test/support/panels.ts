// Panels are found by what opens them, so that tests see also those that come later.

import { until, type View } from "./test-browser.ts";

/**
 * Runs `look` in the view as it stands, and then with each of its panels open, one at a time. A panel is opened by what
 * has `aria-expanded`, and closed by Escape; <details> stay open once they are, and so do footnotes: Firefox closes the popup itself at Escape.
 */
export async function withEachPanel(
  view: View,
  inView: (selector: string) => string,
  look: (panel: string) => Promise<void>,
) {
  await look("no panel");
  for (let at = 0; ; at += 1) {
    const opener = await view.evaluate(markOpener, at);
    if (opener === null) return;
    if (opener.isOpen) continue;
    await view.click(inView("[data-opener]"));
    await until(`${opener.name} opens`, () => view.evaluate(isOpen, at));
    await look(opener.name);
    if (opener.isFolded) continue;
    await view.press("Escape");
    await until(`${opener.name} closes`, async () => (await view.evaluate(isOpen, at)) === false);
  }
}

// What follows runs in the page, one function at a time, so each brings all that it needs.

function markOpener(at: number): { name: string; isOpen: boolean; isFolded: boolean } | null {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const openers = [...root.querySelectorAll("[aria-expanded], details > summary")].filter((one) =>
    one.checkVisibility(),
  );
  root.querySelector("[data-opener]")?.removeAttribute("data-opener");
  const opener = openers[at];
  if (!opener) return null;
  opener.setAttribute("data-opener", "");
  const name = opener.getAttribute("aria-label") ?? opener.textContent ?? "";
  const details = opener.closest("details");
  const isOpen = opener.matches("summary") ? details?.open === true : opener.ariaExpanded === "true";
  return { name, isFolded: opener.matches("summary, .footnote-mark"), isOpen };
}

function isOpen(at: number): boolean | null {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const opener = [...root.querySelectorAll("[aria-expanded], details > summary")].filter((one) =>
    one.checkVisibility(),
  )[at];
  if (!opener) return null;
  return opener.matches("summary") ? opener.closest("details")?.open === true : opener.ariaExpanded === "true";
}
