// Where in the overlay the reader of the article is, and ways to other places.

/** Index of the block at the top of the view, or null where the overlay was not scrolled. */
export function blockInView(stage: HTMLElement): number | null {
  const overlay = stage.querySelector(".overlay");
  return overlay && overlay.scrollTop > 0 ? blockOnTop(overlay) : null;
}

/** Index of the block below the toolbar, or null below the text. */
export function blockOnTop(overlay: Element): number | null {
  const { top } = overlay.getBoundingClientRect();
  const below = [...overlay.querySelectorAll<HTMLElement>("[data-block]")].find(
    (block) => block.getBoundingClientRect().bottom > top + toolbarHeight,
  );
  return below ? Number(below.dataset.block) : null;
}

export const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }: Element): boolean =>
  scrollTop + clientHeight >= scrollHeight - 8;

/** CSS pixels at the top that the toolbar covers. */
const toolbarHeight = 56;

/** The scrolling box itself, so that arrow keys, space and page keys scroll at once. */
export function focusFirst(stage: HTMLElement): void {
  stage.querySelector<HTMLElement>(".overlay")?.focus({ preventScroll: true });
}

/** Brings a block, or the headline before them all (-1), under the toolbar, and focus there. */
export function goToBlock(overlay: Element | null, block: number): void {
  goTo(overlay?.querySelector<HTMLElement>(block < 0 ? ".headline" : `[data-block="${block}"]`));
}

/** Screen readers read on from where the focus is. */
function goTo(place: HTMLElement | null | undefined): void {
  const words = place?.matches(".block") ? place.querySelector<HTMLElement>(":scope > *") : place;
  place?.scrollIntoView({ block: "start" });
  if (!words) return;
  if (words.tabIndex < 0) words.tabIndex = -1;
  words.focus({ preventScroll: true });
}
