// What readers do in the browser's own windows: they give the extension a site, or take it back.

import { cp, readFile, writeFile } from "node:fs/promises";
import type { Chromium } from "./chromium.ts";
import type { Firefox } from "./firefox.ts";
import { type TestBrowser, until } from "./test-browser.ts";

/**
 * A copy of the extension that has these hosts from the start: Chromium asks in a window that nobody can click here.
 * Gives its folder.
 */
export async function withHosts(extension: string, hosts: string[]): Promise<string> {
  const folder = `test/out/${extension.replace("/", "-")}-hosts`;
  await cp(extension, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, "utf8"));
  const host_permissions = hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
  await writeFile(`${folder}/manifest.json`, JSON.stringify({ ...manifest, host_permissions }));
  return folder;
}

/** As in the list of extensions: the extension may see no site by itself any more. */
export async function takeAccessBack(browser: TestBrowser): Promise<void> {
  if (browser.name === "firefox") return (browser as Firefox).marionette.run(inFirefox, browser.origin);
  const page = await (browser as Chromium).browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(inChromium, new URL(browser.origin).host);
  await page.close();
}

/** What Firefox asks over its window. */
export const answerFirefox = (browser: Firefox, isAllowed: boolean): Promise<unknown> =>
  until("Firefox asks", () => browser.marionette.run(answer, isAllowed));

/** A tab that is not in front. */
export async function openBehind(browser: TestBrowser, url: string): Promise<void> {
  if (browser.name === "firefox") return (browser as Firefox).marionette.run(addTab, url);
  const session = await (browser as Chromium).browser.target().createCDPSession();
  await session.send("Target.createTarget", { url, background: true });
}

// What follows runs in the browsers, one function at a time, so each brings all that it needs.

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(given: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

const inChromium = (extensionId: string) =>
  chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_CLICK" });

interface Policy {
  id: string;
  mozExtensionHostname: string;
  extension: object;
}
declare const WebExtensionPolicy: { getActiveExtensions(): Policy[] };
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionPermissions: { remove(id: string, given: object, extension: object): Promise<void> };
  };
};

async function inFirefox(origin: string): Promise<void> {
  const policy = WebExtensionPolicy.getActiveExtensions().find((one) => origin.includes(one.mozExtensionHostname));
  if (!policy) throw new Error("Firefox does not have the extension.");
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const origins = ["http://*/*", "https://*/*", "http://127.0.0.1/*", "https://127.0.0.1/*"];
  await ExtensionPermissions.remove(policy.id, { permissions: [], origins }, policy.extension);
}

function answer(isAllowed: boolean): boolean {
  const asking = document.querySelector<HTMLElement & Record<"button" | "secondaryButton", HTMLElement | null>>(
    "#addon-webext-permissions-notification",
  );
  const button = isAllowed ? asking?.button : asking?.secondaryButton;
  button?.click();
  return Boolean(button);
}

declare const gBrowser: { addTrustedTab(url: string): object };

function addTab(url: string): void {
  gBrowser.addTrustedTab(url);
}
