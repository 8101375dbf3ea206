// Puts a view over a page, in an open shadow root, and takes it away again.

import { needsTopLayer, notOnPaper, setAside } from "./page-behind.ts";

/** A plain div: a page can define what any other name means. */
export const hostMark = "data-seidoku-reader";

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
  /** The page took the overlay away. */
  onLost: () => void;
}

/**
 * Covers the page. Its own parts become inert and stop scrolling; pop-ups of other extensions stay alive above.
 * The root is open on purpose: dictionaries look up the words under the pointer through it.
 */
export function coverPage(document: Document, options: Options): Cover {
  const focused = document.activeElement;
  const isOnTop = needsTopLayer(document);
  const { host, root, stage } = build(document, options);
  const page = setAside(document, options.story);
  const listening = listen(document, root, stage, options.onEscape);
  const guard = watchHost(document, host, options.onLost);
  let isOpen = true;
  show(document, host, stage, isOnTop);
  return {
    stage,
    close() {
      if (!isOpen) return;
      isOpen = false;
      guard.disconnect();
      listening.abort();
      host.remove();
      page.bringBack();
      // The page scrolled back already; focus must not scroll it again.
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    },
  };
}

/** Nothing of it is in the page yet, so that whatever goes wrong here leaves the page as it is. */
function build(document: Document, options: Options) {
  const host = document.createElement("div");
  host.setAttribute(hostMark, "");
  const root = host.attachShadow({ mode: "open" });
  const stage = stageIn(document, options);
  host.append(sheetIn(document, notOnPaper));
  root.append(sheetIn(document, options.sheet), stage);
  return { host, root, stage };
}

function sheetIn(document: Document, text: string): HTMLStyleElement {
  const sheet = document.createElement("style");
  sheet.textContent = text;
  return sheet;
}

/** Modal in the browser's top layer only where the page is there itself: that silences other extensions' pop-ups. */
function show(document: Document, host: HTMLElement, stage: HTMLDialogElement, isOnTop: boolean): void {
  document.documentElement.append(host);
  if (!isOnTop && !isCovered(document, host)) return;
  goOnTop(stage);
}

/** Above all that is in the top layer. */
function goOnTop(stage: HTMLDialogElement): void {
  stage.close(); // an open one cannot become modal, and a modal one not go further up
  stage.showModal();
}

/** Whether the page lies over the host everywhere: a modal dialog in a shadow root, where none can be looked for. */
function isCovered(document: Document, host: HTMLElement): boolean {
  const { innerWidth, innerHeight } = document.defaultView!;
  const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x * innerWidth, y * innerHeight] as const));
  return places.every(([x, y]) => document.elementFromPoint(x, y) !== host);
}

/** A page whose script takes the overlay away must not stay inert. Only the children of <html> are watched. */
function watchHost(document: Document, host: HTMLElement, onLost: () => void): MutationObserver {
  const guard = new MutationObserver(() => {
    if (!host.isConnected) onLost();
  });
  guard.observe(document.documentElement, { childList: true });
  return guard;
}

function stageIn(document: Document, { language, label }: Options): HTMLDialogElement {
  const stage = document.createElement("dialog");
  stage.open = true;
  stage.setAttribute("aria-modal", "true");
  stage.setAttribute("aria-label", label);
  stage.lang = language;
  return stage;
}

function listen(document: Document, root: ShadowRoot, stage: HTMLDialogElement, onEscape: () => void): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  // The page's scripts can reach our open root; what they send is not the reader's wish.
  for (const type of ["click", "change", "input", "keydown"])
    root.addEventListener(type, refuseForged, { capture: true, signal });
  for (const type of ["keydown", "keyup", "keypress"])
    stage.addEventListener(type, (event) => event.stopPropagation(), { signal });
  stage.addEventListener("keydown", (event) => onKey(event, root, stage, onEscape), { signal });
  stage.addEventListener("cancel", (event) => event.preventDefault(), { signal }); // Escape is ours, in one place
  // A dialog that the page opens now would lie over the reader, and take its keys.
  const onToggle = ({ target }: Event) => {
    if ((target as Element).matches(":modal")) goOnTop(stage);
  };
  document.addEventListener("toggle", onToggle, { capture: true, signal });
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
  if (event.key === "Tab") wrapTab(event, root, stage);
  if (event.key !== "Escape") return;
  event.preventDefault(); // else it closes a modal dialog of the page too
  onEscape();
}

const focusable = "a[href], button:not(:disabled), input, summary, [tabindex='0']";

/** Tab goes from the last control to the first and back, and never into the page, nor out of a dialog in the reader. */
function wrapTab(event: KeyboardEvent, root: ShadowRoot, stage: HTMLElement): void {
  const box = stage.querySelector("[aria-modal]") ?? stage;
  const stops = [...box.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility());
  const [first, last] = [stops.at(0), stops.at(-1)];
  const at = root.activeElement === stage ? null : root.activeElement;
  // A marked sentence has focus too, and is no stop of its own.
  const goesOn = at !== null && stops.some((stop) => stop !== at && isOnTheWay(at, stop, event.shiftKey));
  if (goesOn) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

const isOnTheWay = (from: Element, to: Element, isBack: boolean) =>
  Boolean(
    from.compareDocumentPosition(to) & (isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING),
  );
