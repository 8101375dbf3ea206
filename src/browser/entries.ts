// The ways into the reader that the browser offers beside the toolbar button: menu and shortcut.
// Firefox for Android has neither. A worker that was woken must have its listeners at once, so these register at once.

import browser from "webextension-polyfill";
import { words } from "./i18n.ts";
import { activeTab, type Tab } from "./tabs.ts";

type Listener = (tab: Tab) => Promise<void>;

/** An entry in the context menu of pages. `label` is the key of its words. */
export function onMenu(id: string, label: string, listener: Listener): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus?.create({ id, title: words(label), contexts: ["page", "selection", "image", "link"] });
  });
  browser.contextMenus?.onClicked.addListener(async (_, tab) => {
    if (tab) await listener(tab);
  });
}

/** A shortcut of the manifest, by its name there. */
export function onCommand(name: string, listener: Listener): void {
  browser.commands?.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await activeTab());
    if (command === name && tab) await listener(tab);
  });
}
