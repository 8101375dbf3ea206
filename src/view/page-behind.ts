// What happens to the page while the reader covers it, and how it comes back: its serialised DOM, inline styles,
// `inert` and scroll are the same afterwards.

export interface Backstage {
  bringBack(): void;
}

/** Makes the page's own parts inert and stops its scrolling. `story`: see mount.ts. */
export function setAside(document: Document, story: Element | null): Backstage {
  const scroll = scrollOf(document);
  const covers = hideCovers(document, story);
  const quiet = [...document.querySelectorAll<HTMLElement>("body > *")].filter((part) => isPage(part, story));
  const silenced = quiet.filter((part) => !part.hasAttribute("inert"));
  for (const part of silenced) part.setAttribute("inert", "");
  // However high a z-index inside them is, it ends there.
  const trapped = quiet.map((part) => withStyle(part, "isolation", "isolate"));
  const freed = withStyle(document.documentElement, "overflow", "hidden");
  return {
    bringBack() {
      freed();
      for (const free of trapped) free();
      for (const part of silenced) part.removeAttribute("inert");
      for (const show of covers) show();
      scroll.restore();
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

/** Banners of the page that would lie over the reader: wide boxes with the highest z-index. */
function hideCovers(document: Document, story: Element | null): (() => void)[] {
  const parts = [...document.querySelectorAll<HTMLElement>("body > *")];
  return parts
    .filter((part) => !isPage(part, story) && Number(styleOf(part).zIndex) >= highest && isWide(part))
    .map(hide);
}

/** Not by visibility: what is in it may be visible again. */
function hide(part: HTMLElement): () => void {
  const wasInert = part.hasAttribute("inert");
  part.setAttribute("inert", "");
  const show = withStyle(part, "opacity", "0");
  return () => {
    show();
    if (!wasInert) part.removeAttribute("inert");
  };
}

function isWide(part: HTMLElement): boolean {
  const { width, height } = part.getBoundingClientRect();
  const { innerWidth } = part.ownerDocument.defaultView!;
  return width > innerWidth * 0.8 && height > 40;
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

function scrollOf(document: Document): { restore(): void } {
  const window = document.defaultView!;
  const { scrollX, scrollY } = window;
  return {
    restore() {
      if (window.scrollX === scrollX && window.scrollY === scrollY) return;
      window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    },
  };
}
