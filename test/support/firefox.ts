// Firefox with the extension loaded, through Marionette.

import { resolve } from "node:path";
import { firefoxErrors } from "./firefox-errors.ts";
import { startFirefox } from "./firefox-start.ts";
import * as window from "./firefox-window.ts";
import type { Marionette } from "./marionette.ts";
import { type ColorScheme, type LaunchOptions, type TestBrowser, until } from "./test-browser.ts";
import { keysOf, viewOf } from "./view.ts";

export interface Firefox extends TestBrowser {
  name: "firefox";
  readonly marionette: Marionette;
}

export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const { marionette, ended, close } = await startFirefox(options);
  try {
    const errors = await firefoxErrors(marionette);
    await marionette.run(window.setLanguage, options.language ?? "en");
    await marionette.run(window.setColorScheme, options.colorScheme ?? "light");
    const id = await install(marionette, options.extension);
    for (const other of options.others ?? []) await install(marionette, other);
    const origin = await until("the extension starts", () => marionette.run(window.originOf, id));
    await marionette.run(window.showAction, id);
    return { ...firefox(marionette, id), origin, errors, ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Gives its id. */
async function install(marionette: Marionette, folder: string): Promise<string> {
  const given = { path: resolve(folder), temporary: true };
  return ((await marionette.send("Addon:Install", given)) as { value: string }).value;
}

function firefox(marionette: Marionette, id: string): Omit<Firefox, "origin" | "errors" | "ended" | "close"> {
  const run = marionette.run;
  const isPopupOpen = () => run(window.isShown, window.popup);
  return {
    name: "firefox",
    marionette,
    page: view(marionette, window.page),
    popup: view(marionette, window.popup),
    open: (url) => open(marionette, url),
    openTab: async (url) => {
      await run(window.addTab);
      await open(marionette, url);
    },
    goToTab: async (part) => {
      await until(`a tab shows ${part}`, () => run(window.selectTab, part));
      await loaded(marionette, window.page, part);
    },
    tabs: () => run(window.addressesOfTabs),
    clickAction: async () => {
      const middle = await until("the toolbar button is there", () => run(window.middleOfAction, id));
      await clickInWindow(marionette, middle);
      await loaded(marionette, window.popup, "the popup");
    },
    isPopupOpen,
    popupClosed: () => until("the popup closes", async () => !(await isPopupOpen())).then(() => undefined),
    actionState: () => run(window.readAction, id),
    setColorScheme: async (scheme: ColorScheme) => {
      await run(window.setColorScheme, scheme);
      // It comes to the documents a moment later.
      for (const place of [window.page, window.popup]) {
        const isDark = () => run(window.evaluate, place, `matchMedia("(prefers-color-scheme: dark)").matches`);
        if (await run(window.isShown, place))
          await until(`${scheme} comes`, async () => (await isDark()) === (scheme === "dark"));
      }
    },
    setWishes: (wishes) => run(window.setWishes, { ...wishes }),
    setMedium: (medium) => run(window.setMedium, medium),
    print: async () => Buffer.from(await run(window.print), "base64"),
    resize: async (width, height) => {
      await run(window.resizePage, width, height);
      const size = JSON.stringify([width, height]);
      const isSo = () => run(window.evaluate, window.page, `JSON.stringify([innerWidth, innerHeight]) === "${size}"`);
      await until(`the page has the size ${size}`, isSo);
    },
  };
}

async function open(marionette: Marionette, url: string): Promise<void> {
  // Who goes to the address bar leaves the popup.
  await marionette.run(window.leavePopup);
  await until("the popup closes", async () => !(await marionette.run(window.isShown, window.popup)));
  const before = await marionette.run(window.load, url);
  const hasChanged = () => marionette.run(window.isLoaded, window.page, before);
  const shown = await until(`${url} loads`, hasChanged, 20_000);
  if (/^about:(net|cert)error/.test(shown)) throw new Error(`${url} cannot be opened: ${shown}`);
}

async function loaded(marionette: Marionette, place: string, what: string): Promise<void> {
  await until(`${what} loads`, () => marionette.run(window.isLoaded, place, 0));
}

function view(marionette: Marionette, place: string) {
  const run = marionette.run;
  return viewOf({
    evaluate: (expression) => run(window.evaluate, place, expression),
    clickAt: async (x, y) => {
      if (place === window.page) await run(window.leavePopup);
      await run(window.clickAt, place, x, y);
    },
    mouse: (does, x, y) => run(window.mouse, place, does, x, y),
    press: async (keys) => {
      await run(window.focus, place);
      await press(marionette, keysOf(keys));
    },
    screenshot: async () => Buffer.from(await run(window.takePicture, place), "base64"),
  });
}

async function clickInWindow(marionette: Marionette, { x, y }: { x: number; y: number }): Promise<void> {
  const [move, down, up] = [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  const actions = [{ type: "pointer", id: "mouse", actions: [move, down, up] }];
  await marionette.send("WebDriver:PerformActions", { actions });
}

/** In the browser's own window, so that the extension's shortcuts hear them too. */
async function press(marionette: Marionette, keys: string[]): Promise<void> {
  const values = keys.map((key) => webDriverKeys[key] ?? key);
  const downs = values.map((value) => ({ type: "keyDown", value }));
  const ups = values.reverse().map((value) => ({ type: "keyUp", value }));
  const actions = [{ type: "key", id: "keyboard", actions: [...downs, ...ups] }];
  await marionette.send("WebDriver:PerformActions", { actions });
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const webDriverKeys: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};
