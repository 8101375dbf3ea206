// The page's context menu in Firefox, which Chromium shows to nobody but the reader.

import type { Marionette } from "./marionette.ts";

interface MenuElement extends HTMLElement {
  activateItem(item: Element): void;
}

declare const gBrowser: {
  selectedBrowser: { browsingContext: { currentWindowGlobal: { getActor(name: "MarionetteCommands"): Actor } } };
};

interface Actor {
  dispatchEvent(name: string, details: object): Promise<void>;
}

/** A right click at this place of the page, then on the entry with these words. */
export const pickFromMenu = (marionette: Marionette, words: string, x: number, y: number): Promise<void> =>
  marionette.run(pick, words, x, y);

/** In Firefox's own window; goes over as text, so it brings all that it needs. */
async function pick(words: string, x: number, y: number): Promise<void> {
  const menu = document.querySelector<MenuElement>("#contentAreaContextMenu");
  if (!menu) throw new Error("Firefox has no context menu.");
  const shown = new Promise((resolve) => menu.addEventListener("popupshown", resolve, { once: true }));
  const eventData = { type: "contextmenu", button: 2 };
  const actor = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
  await actor.dispatchEvent("synthesizeMouseAtPoint", { x, y, eventData });
  await shown;
  const item = [...menu.querySelectorAll("menuitem")].find((entry) => entry.getAttribute("label") === words);
  if (!item) throw new Error(`The context menu has no entry "${words}".`);
  menu.activateItem(item);
}
