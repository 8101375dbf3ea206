// What happens to the page while the reader covers it, and how it comes back: its serialised DOM, inline styles,
// `inert` and scroll are the same afterwards.

export interface Backstage {
  bringBack(): void;
}

/**
 * A sheet for the page itself, which lies in the reader's host and goes with it: on paper the page is not there, and its
 * root holds nothing back. In a layer, since what is important there outdoes what is important elsewhere.
 */
export const notOnPaper = "@layer{@media print{:root{all:initial!important}:root>*{display:none!important}}}";

/** Makes the page's own parts inert and stops its scrolling. `story`: see mount.ts. */
export function setAside(document: Document, story: Element | null): Backstage {
  const { scrollX, scrollY } = document.defaultView!;
  const parts = [...document.querySelectorAll<HTMLElement>("body > *")];
  const quiet = parts.filter((part) => isPage(part, story));
  const covers = parts.filter((part) => !quiet.includes(part) && isCover(part));
  const silenced = [...quiet, ...covers].filter((part) => !part.hasAttribute("inert"));
  for (const part of silenced) part.setAttribute("inert", "");
  const undo = [
    // However high a z-index inside them is, it ends there.
    ...quiet.map((part) => withStyle(part, "isolation", "isolate")),
    // Not by visibility: what is in it may be visible again.
    ...covers.map((part) => withStyle(part, "opacity", "0")),
    withStyle(document.documentElement, "overflow", "hidden"),
  ];
  return {
    bringBack() {
      for (const bring of undo) bring();
      for (const part of silenced) part.removeAttribute("inert");
      scrollBack(document.defaultView!, scrollX, scrollY);
    },
  };
}

/**
 * The page has something in the browser's top layer, which no z-index can cover; or its root is the box that fixed
 * elements are placed in. Asked before anything is inert: :modal looks past what is.
 */
export function needsTopLayer(document: Document): boolean {
  const { transform, filter, perspective } = styleOf(document.documentElement);
  const isBox = [transform, filter, perspective].some((value) => value && value !== "none");
  return isBox || hasTopLayer(document);
}

function hasTopLayer(document: Document): boolean {
  const candidates = [...document.querySelectorAll("dialog[open], [popover]")];
  return Boolean(document.fullscreenElement) || candidates.some((element) => element.matches(":modal, :popover-open"));
}

/**
 * Fixed and absolute boxes directly under body are where dictionaries and translators show their pop-ups, so they
 * stay alive, whoever they belong to; but not what holds the story itself, or looks like it while it is not read yet.
 */
function isPage(part: HTMLElement, story: Element | null): boolean {
  const holdsStory = story === null ? part.querySelector("main, article, h1") !== null : part.contains(story);
  if (holdsStory) return true;
  const { position } = styleOf(part);
  return position !== "fixed" && position !== "absolute";
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

/** The reader's z-index is one below the highest, which is left to pop-ups of other extensions. */
const highest = 2147483646;

/** A banner of the page that would lie over the reader: a wide box with the highest z-index. */
function isCover(part: HTMLElement): boolean {
  const { width, height } = part.getBoundingClientRect();
  const { innerWidth } = part.ownerDocument.defaultView!;
  return Number(styleOf(part).zIndex) >= highest && width > innerWidth * 0.8 && height > 40;
}

/** Sets one property, and gives the way back to the very words of the style attribute. */
function withStyle(element: HTMLElement, property: string, value: string): () => void {
  const before = element.getAttribute("style");
  const own = [element.style.getPropertyValue(property), element.style.getPropertyPriority(property)] as const;
  element.style.setProperty(property, value, "important");
  const after = element.getAttribute("style");
  return () => {
    if (element.getAttribute("style") !== after) element.style.setProperty(property, ...own);
    else if (before === null) element.removeAttribute("style");
    else element.setAttribute("style", before);
  };
}

function scrollBack(window: Window, left: number, top: number): void {
  if (window.scrollX !== left || window.scrollY !== top) window.scrollTo({ left, top, behavior: "instant" });
}
