// The extension's background in Chromium: running in it, and what it tells of the toolbar button.

import type { Browser, Target } from "puppeteer-core";
import { type ActionState, until } from "./test-browser.ts";

export interface Background {
  /** Chromium starts an extension that was just installed more than once, and each start ends the one before. */
  started(): Promise<void>;
  /** Runs in the background and gives the answer, awaited: a plain JSON value. Waits for the background to be there. */
  run<R>(run: () => R): Promise<Awaited<R>>;
  /** Of the tab in front. */
  readAction(): Promise<ActionState>;
}

/** Also begins to note the icons that the background sets. */
export function backgroundOf(browser: Browser, origin: string): Background {
  const isOurs = (target: Target) => target.type() === "service_worker" && target.url().startsWith(origin);
  const run: Background["run"] = async (run) => {
    const target = await until("the background runs", async () => browser.targets().find(isOurs));
    return (await evaluateIn(target, `(${run})()`)) as never;
  };
  const noteIcons = async (target: Target) => {
    // It has no chrome for a moment, and may have gone by then.
    if (!isOurs(target)) return;
    await until("the background starts", () => evaluateIn(target, `(${keepIcons})()`)).catch(() => undefined);
  };
  browser.on("targetcreated", noteIcons);
  return {
    started: () => until("the background starts", () => run(keepIcons)).then(() => undefined),
    run,
    async readAction() {
      await run(keepIcons);
      return run(readAction);
    },
  };
}

/** Not with target.worker(): puppeteer 24.43 keeps the first one for good, also when Chromium has replaced it. */
async function evaluateIn(target: Target, expression: string): Promise<unknown> {
  const session = await target.createCDPSession();
  try {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

// What follows runs in the background, one function at a time, so each brings all that it needs.

interface IconDetails {
  tabId?: number;
  path?: string | Record<string, string>;
}

interface ForTab {
  tabId?: number | undefined;
}

declare const chrome: {
  tabs: { query(asked: object): Promise<{ id: number }[]> };
  action: {
    setIcon(details: IconDetails, ...rest: unknown[]): Promise<void>;
    setBadgeTextColor(details: ForTab & { color: number[] }): Promise<void>;
    getBadgeTextColor(asked: ForTab): Promise<number[]>;
    getTitle(asked: ForTab): Promise<string>;
    getBadgeText(asked: ForTab): Promise<string>;
  };
  runtime: {
    onMessage: { hasListeners(): boolean };
    getURL(path: string): string;
    getManifest(): { action: { default_icon?: string | Record<string, string> } };
  };
};

/** Grows in the background: the icons that were set, in their order. */
declare const seidokuIcons: IconDetails["path"][] | undefined;

/**
 * Chromium tells nobody which icon it shows. So each icon gets a number, and the number goes where Chromium does tell:
 * into the colour of the badge's text. It belongs to a tab as the icon does, and goes with it when the tab leaves a page.
 * An icon that is set in the first moment of a background that Chromium has started anew is missed.
 */
function keepIcons(): boolean {
  if (typeof seidokuIcons !== "undefined") return true;
  const { action, runtime } = chrome;
  // Before the background's script has run, Chromium replaces these objects once more.
  if (!runtime.onMessage.hasListeners()) return false;
  const icons: IconDetails["path"][] = [];
  Object.assign(globalThis, { seidokuIcons: icons });
  const setIcon = action.setIcon.bind(action);
  action.setIcon = async (details, ...rest) => {
    const number = icons.push(details.path);
    const forTab = details.tabId === undefined ? {} : { tabId: details.tabId };
    await action.setBadgeTextColor({ ...forTab, color: [1, number >> 8, number & 255, 255] });
    return setIcon(details, ...rest);
  };
  return true;
}

async function readAction(): Promise<ActionState> {
  const { tabs, action, runtime } = chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const asked = { tabId: tab?.id };
  const [mark, high = 0, low = 0] = await action.getBadgeTextColor(asked);
  const set = mark === 1 ? seidokuIcons?.[(high << 8) + low - 1] : runtime.getManifest().action.default_icon;
  const [path = null] = typeof set === "object" ? Object.values(set) : [set];
  const icon = path === null ? null : runtime.getURL(path);
  return { title: await action.getTitle(asked), badge: await action.getBadgeText(asked), icon };
}
