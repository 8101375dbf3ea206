// Panels are found by what opens them, so that tests see also those that come later.

import { until, type View } from "./test-browser.ts";

/**
 * Runs `look` in the view as it stands, and then with each of its panels open, one at a time. A panel is opened by what
 * has `aria-expanded`, and closed by it too, or by Escape where it is covered; <details> stay open once they are.
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
    if (await view.evaluate(isCovered)) await view.press("Escape");
    else await view.click(inView("[data-opener]"));
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
  const isFolded = opener.matches("summary");
  return { name, isFolded, isOpen: isFolded ? details?.open === true : opener.ariaExpanded === "true" };
}

function isCovered(): boolean {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const opener = root.querySelector("[data-opener]")!;
  opener.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { left, top, width, height } = opener.getBoundingClientRect();
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return !hit || !(opener.contains(hit) || hit.contains(opener));
}

function isOpen(at: number): boolean | null {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const opener = [...root.querySelectorAll("[aria-expanded], details > summary")].filter((one) =>
    one.checkVisibility(),
  )[at];
  if (!opener) return null;
  return opener.matches("summary") ? opener.closest("details")?.open === true : opener.ariaExpanded === "true";
}
