// Where in the overlay the reader of the article is.

/** Index of the block at the top of the view, or null where the overlay was not scrolled. */
export function blockInView(stage: HTMLElement): number | null {
  const overlay = stage.querySelector(".overlay");
  if (!overlay || overlay.scrollTop === 0) return null;
  const { top } = overlay.getBoundingClientRect();
  const below = [...stage.querySelectorAll<HTMLElement>("[data-block]")].find(
    (block) => block.getBoundingClientRect().bottom > top + toolbarHeight,
  );
  return below ? Number(below.dataset.block) : null;
}

/** CSS pixels at the top that the toolbar covers. */
const toolbarHeight = 56;

/** The scrolling box itself, so that arrow keys, space and page keys scroll at once. */
export function focusFirst(stage: HTMLElement): void {
  stage.querySelector<HTMLElement>(".overlay")?.focus({ preventScroll: true });
}
