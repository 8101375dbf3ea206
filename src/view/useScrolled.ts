import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Calls `onScroll` with the overlay that `inside` lies in, when `shown` is, and whenever it was scrolled or resized. Browsers
 * tell of scrolling once a frame, when the layout is settled: measuring costs little then.
 */
export function useScrolled(
  inside: RefObject<Element | null>,
  shown: unknown,
  onScroll: (overlay: Element) => void,
): void {
  useLayoutEffect(() => {
    const overlay = inside.current?.closest(".overlay");
    if (!overlay) return;
    const heard = () => onScroll(overlay);
    const ended = new AbortController();
    overlay.addEventListener("scroll", heard, { signal: ended.signal });
    addEventListener("resize", heard, { signal: ended.signal });
    heard();
    return () => ended.abort();
  }, [shown]);
}
