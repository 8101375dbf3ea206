// Escape closes what was opened in the reader, before it closes the reader.

import { useLayoutEffect } from "preact/hooks";

/** While something is open Escape is its own, wherever focus is; the next one closes the reader. */
export function useEscape(isOpen: boolean, inside: { current: HTMLElement | null }, onEscape: () => void): void {
  // At once: a key may come before the next frame.
  useLayoutEffect(() => {
    const root = inside.current?.getRootNode();
    const heard = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      onEscape();
    };
    if (isOpen) root?.addEventListener("keydown", heard, { capture: true });
    return () => root?.removeEventListener("keydown", heard, { capture: true });
  }, [isOpen]);
}
