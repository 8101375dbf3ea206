// Where in the overlay the reader of the article is, and ways to other places.

/** Index of the block at the top of the view, or null where the overlay was not scrolled. */
export const blockInView = (overlay: Element): number | null => (overlay.scrollTop > 0 ? blockOnTop(overlay) : null);

/** Index of the block below the toolbar, or null below the text. */
export function blockOnTop(overlay: Element): number | null {
  const block = elementOnTop(overlay);
  return block ? Number(block.dataset.block) : null;
}

const elementOnTop = (overlay: Element) =>
  [...overlay.querySelectorAll<HTMLElement>("[data-block]")].find(
    (block) => block.getBoundingClientRect().bottom > topOf(overlay) + toolbarHeight,
  );

const topOf = (element: Element) => element.getBoundingClientRect().top;

export const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }: Element): boolean =>
  scrollTop + clientHeight >= scrollHeight - 8;

/** CSS pixels at the top that the toolbar covers. */
const toolbarHeight = 56;

/** Brings a block, where it is there, under the toolbar. */
export const bringUp = (overlay: Element, block: number | null): void =>
  overlay.querySelector(`[data-block="${block}"]`)?.scrollIntoView();

/** Brings a block, or the headline before them all (-1), under the toolbar, and focus there. */
export function goToBlock(overlay: Element | null, block: number): void {
  goTo(overlay?.querySelector<HTMLElement>(block < 0 ? ".headline" : `[data-block="${block}"]`));
}

/** Screen readers read on from where the focus is. */
export function goTo(place: HTMLElement | null | undefined): void {
  const words = place?.matches(".block") ? place.querySelector<HTMLElement>(":scope > *") : place;
  place?.scrollIntoView({ block: "start" });
  if (!words) return;
  if (words.tabIndex < 0) words.tabIndex = -1;
  words.focus({ preventScroll: true });
}

/** Goes to the next of such places, or to the one before; before them all is the headline. */
export function goToNext(overlay: HTMLElement, places: string, isOn: boolean): void {
  const focused = blockFocused(overlay);
  const from = focused ? topOf(focused) : topOf(overlay) + margin;
  const all = [...overlay.querySelectorAll<HTMLElement>(`.headline, ${places}`)];
  goTo(
    isOn ? all.find((place, i) => i > 0 && topOf(place) > from + 1) : all.findLast((place) => topOf(place) < from - 1),
  );
}

/** As the style sheet has it (scroll-margin). */
const margin = 64;

/** The block that has the focus, else the one on top. */
export const blockRead = (overlay: Element): HTMLElement | null =>
  blockFocused(overlay) ?? elementOnTop(overlay) ?? null;

/** Where nobody has scrolled away from it. */
function blockFocused(overlay: Element): HTMLElement | null {
  const block = focusIn(overlay)?.closest<HTMLElement>(".block, .page-mark") ?? null;
  const { top, bottom } = block?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom > topOf(overlay) + toolbarHeight && top < overlay.clientHeight ? block : null;
}

export const hasFocus = (element: Element): boolean => element.contains(focusIn(element));

const focusIn = (element: Element) => (element.getRootNode() as Document | ShadowRoot).activeElement;

/** Brings blocks into view, and marks them for a moment. */
export function showBlocks(overlay: Element | null, first: number, count: number): void {
  for (let block = first; block < first + count; block += 1) {
    const shown = overlay?.querySelector(`[data-block="${block}"]`);
    if (block === first) shown?.scrollIntoView({ block: "center" });
    shown?.classList.add("fresh");
  }
}
