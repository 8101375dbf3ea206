// What the keys of the reader do.

import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { blockRead, goTo, goToNext, hasFocus } from "./position.ts";
import { type Settings, stepped, themes } from "./settings.ts";
import { actionOf } from "./shortcuts.ts";

interface Props {
  settings: Settings;
  onSettings: (settings: Settings) => void;
  /** The panel that is open. */
  panel: string | null;
  onPanel: (panel: string | null) => void;
}

/** Hears the keys that are pressed in the overlay. */
export function useShortcuts(overlay: RefObject<HTMLElement | null>, { settings, onSettings, panel, onPanel }: Props) {
  const left = useRef<HTMLElement | null>(null);
  const heard = (event: KeyboardEvent) => {
    const action = settings.singleKeys && !event.defaultPrevented ? actionOf(event, settings.keys) : null;
    const stage = overlay.current;
    if (!action || !stage) return;
    event.preventDefault();
    const [way, place] = action.split("_"); // as in next_heading
    if (action === "larger" || action === "smaller")
      return onSettings(stepped(settings, "size", action === "larger" ? 1 : -1));
    if (action === "theme")
      return onSettings({ ...settings, theme: themes[(themes.indexOf(settings.theme) + 1) % themes.length]! });
    onPanel(action === panel || place || action === "insights" ? null : action);
    if (place) goToNext(stage, place === "heading" ? ".heading, .page-mark" : ".block:not(.rule)", way === "next");
    if (action === "insights") left.current = changeSides(stage, left.current);
  };
  useLayoutEffect(() => {
    overlay.current?.addEventListener("keydown", heard);
    return () => overlay.current?.removeEventListener("keydown", heard);
  });
}

/** From the text to what stands beside it, or back to the place that was left. */
function changeSides(overlay: HTMLElement, left: HTMLElement | null): HTMLElement | null {
  const aside = overlay.querySelector("aside");
  if (!aside || hasFocus(aside)) {
    goTo(left);
    return null;
  }
  const place = blockRead(overlay);
  aside.querySelector<HTMLElement>("button, summary")?.focus();
  return place;
}
