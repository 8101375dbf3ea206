// Whether all of a view can be had in a small window: nothing cut off, nothing over something else, every control there.
// A view is the document, or the reader's shadow root where the reader is open.

import type { View } from "./test-browser.ts";

/** What is lost in the view as it stands: a line for each loss. */
export const losses = (view: View): Promise<string[]> => view.evaluate(findLosses);

/** The spacing that readers may set for themselves: https://www.w3.org/TR/WCAG22/#text-spacing */
export const spaceText = (view: View): Promise<null> => view.evaluate(adoptSpacing);

// What follows runs in the page, one function at a time, so each brings all that it needs.

function findLosses(): string[] {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  // What covers all else is the view.
  const scope = root.querySelector(":not(dialog)[aria-modal]") ?? root;
  const lost: string[] = [];
  const tell = (what: string, element: Element) => lost.push(`${what}: ${element.outerHTML.slice(0, 100)}`);
  const parentOf = (element: Element) => element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const above = (element: Element): Element[] => {
    const parent = parentOf(element);
    return parent ? [parent, ...above(parent)] : [];
  };
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const all = [...scope.querySelectorAll("*")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );

  // Tables and code may scroll by themselves, the view may not.
  const page = document.scrollingElement!;
  if (root === document && page.scrollWidth > page.clientWidth)
    tell(`scrolls sideways by ${page.scrollWidth - page.clientWidth}`, page);
  for (const element of all)
    if (scrolls(element) && !element.matches(".wide, pre") && element.scrollWidth > element.clientWidth + 1)
      tell(`scrolls sideways by ${element.scrollWidth - element.clientWidth}`, element);

  // Where words are, by the block that they stand in.
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display.startsWith("inline") && parentOf(element) ? blockOf(parentOf(element)!) : element;
  const boxes = new Map<Element, { left: number; right: number; top: number; bottom: number }[]>();
  for (const element of all)
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === "" || element.matches("style, rt, rp, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const block = blockOf(element);
      // What is folded is a click away.
      const end = element.closest("details:not([open]) > summary")?.getBoundingClientRect().bottom ?? Infinity;
      const rects = [...range.getClientRects()].filter(({ bottom }) => bottom <= end + 4);
      boxes.set(block, [...(boxes.get(block) ?? []), ...rects]);
    }

  for (const [block, rects] of boxes) {
    const frames = [block, ...above(block)].filter((frame) => scope.contains(frame));
    if (frames.some((frame) => frame.matches(".wide, pre"))) continue;
    const cutting = frames.filter((frame) => /hidden|clip|auto|scroll/.test(getComputedStyle(frame).overflowX));
    for (const frame of [document.documentElement, ...cutting]) {
      const { left, right } = frame.getBoundingClientRect();
      if (rects.some((rect) => rect.left < left - 3 || rect.right > right + 3)) tell("cut off", block);
    }
    // What scrolls has the rest of it further down.
    for (const frame of frames.filter((one) => /hidden|clip/.test(getComputedStyle(one).overflowY)))
      if (frame.scrollHeight > frame.clientHeight + 4 && !frames.some(scrolls)) tell("cut off below", frame);
  }

  const layerOf = (element: Element) => element.closest(".panel, .top, dialog[open], main, footer, .notice") ?? root;
  const words = [...boxes].map(([block, rects]) => ({ block, rects, layer: layerOf(block) }));
  for (const [at, one] of words.entries())
    for (const other of words.slice(at + 1)) {
      if (one.layer !== other.layer || one.block.contains(other.block) || other.block.contains(one.block)) continue;
      const overlaps = one.rects.some((a) =>
        other.rects.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 3,
        ),
      );
      if (overlaps) tell(`lies over ${other.block.textContent?.slice(0, 20)}`, one.block);
    }

  // Whoever goes to a control sees it, and can click it. What lies under an open panel is reached when that closes.
  const panel = root.querySelector(".panel, [role=dialog], dialog[open] dialog[open]");
  for (const control of (panel ?? root).querySelectorAll(
    "a[href], button:not(:disabled), input, select, textarea, summary",
  )) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const target = control.closest("label") ?? control;
    target.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const rect = [...target.getClientRects()].at(0);
    if (!rect) continue;
    const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
    const hit = (root as Document).elementFromPoint(x, y);
    // One that is taller than the window is seen by its middle.
    const isTall = rect.height > innerHeight / 2;
    const isIn =
      rect.left >= -1 && rect.right <= innerWidth + 1 && (isTall || (rect.top >= -1 && rect.bottom <= innerHeight + 1));
    if (!isIn || !hit || !(target.contains(hit) || hit.contains(target))) tell("cannot be reached", control);
  }
  return lost;
}

function adoptSpacing(): null {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return null;
}
