// Puts a view over a page, in an open shadow root, and takes it away again.

import { type Backstage, setAside } from "./page-behind.ts";

export const hostName = "seidoku-reader";

export interface Cover {
  /** The element to render into. */
  stage: HTMLElement;
  /** Brings the page back as it was. Does nothing when called again. */
  close(): void;
}

interface Options {
  /** The style sheet's text. */
  sheet: string;
  /** BCP 47 tag and name of the overlay, for screen readers. */
  language: string;
  label: string;
  /** An element of the story: what holds it is the page, however it is positioned. */
  story: Element | null;
  onEscape: () => void;
}

/**
 * Covers the page. Its own parts become inert and stop scrolling; pop-ups of other extensions stay alive above.
 * The root is open on purpose: dictionaries look up the words under the pointer through it.
 */
export function coverPage(document: Document, options: Options): Cover {
  const focused = document.activeElement;
  const page = setAside(document, options.story);
  const { host, stage, listening } = build(document, options, page);
  let isOpen = true;
  return {
    stage,
    close() {
      if (!isOpen) return;
      isOpen = false;
      listening.abort();
      host.remove();
      page.bringBack();
      // The page scrolled back already; focus must not scroll it again.
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    },
  };
}

function build(document: Document, options: Options, page: Backstage) {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("style");
  sheet.textContent = options.sheet;
  const stage = stageIn(document, options, page.needsTopLayer);
  root.append(sheet, stage);
  document.documentElement.append(host);
  if (stage instanceof HTMLDialogElement) stage.showModal();
  return { host, stage, listening: listen(document, root, stage, options.onEscape) };
}

/** A modal dialog in the top layer only where the page is there itself: it silences other extensions' pop-ups. */
function stageIn(document: Document, { language, label }: Options, needsTopLayer: boolean): HTMLElement {
  const stage = document.createElement(needsTopLayer ? "dialog" : "div");
  stage.setAttribute("role", "dialog");
  stage.setAttribute("aria-modal", "true");
  stage.setAttribute("aria-label", label);
  stage.lang = language;
  return stage;
}

function listen(document: Document, root: ShadowRoot, stage: HTMLElement, onEscape: () => void): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  // The page's scripts can reach our open root; what they send is not the reader's wish.
  for (const type of ["click", "change", "input", "keydown"])
    root.addEventListener(type, refuseForged, { capture: true, signal });
  for (const type of ["keydown", "keyup", "keypress"])
    stage.addEventListener(type, (event) => event.stopPropagation(), { signal });
  stage.addEventListener("keydown", (event) => onKey(event, root, stage, onEscape), { signal });
  stage.addEventListener("cancel", (event) => event.preventDefault(), { signal }); // Escape is ours, in one place
  // Where a click took focus away to the page's body, Escape must work all the same.
  const onPageKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === "Escape" && event.target === document.body) onEscape();
  };
  document.addEventListener("keydown", onPageKey, { capture: true, signal });
  return listening;
}

function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function onKey(event: KeyboardEvent, root: ShadowRoot, stage: HTMLElement, onEscape: () => void): void {
  if (event.isComposing) return;
  if (event.key === "Escape") onEscape();
  if (event.key === "Tab") wrapTab(event, root, stage);
}

const focusable = "a[href], button:not(:disabled), input, summary, [tabindex='0']";

/** Tab goes from the last control to the first and back, and never into the page. */
function wrapTab(event: KeyboardEvent, root: ShadowRoot, stage: HTMLElement): void {
  const stops = [...stage.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility());
  const [first, last] = [stops.at(0), stops.at(-1)];
  const leaves = event.shiftKey ? first : last;
  const isOutside = root.activeElement === null || root.activeElement === stage;
  if (root.activeElement !== leaves && !isOutside) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
