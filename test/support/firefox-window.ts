// What our client does inside Firefox's own window. Each function goes over as text, one at a time (see Marionette.run),
// so each brings all that it needs.

import type { ActionState, ColorScheme, MouseDoes } from "./test-browser.ts";

/** Selectors of the <browser> elements that show the documents. */
export const page = `browser[primary="true"]`;
export const popup = "panel browser.webextension-popup-browser";

/** What is used here of Firefox's insides. */
declare const gBrowser: {
  selectedBrowser: BrowserElement;
  selectedTab: TabElement;
  tabs: TabElement[];
  addTrustedTab(url: string): TabElement;
};
declare const ChromeUtils: { importESModule(url: string): { print: Printer } };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const WebExtensionPolicy: { getByID(id: string): { mozExtensionHostname: string; active: boolean } | null };
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
  prefs: { setIntPref(name: string, value: number): void };
  scriptSecurityManager: { getSystemPrincipal(): object };
};

interface BrowserElement extends HTMLElement {
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  browsingContext: { currentWindowGlobal: WindowGlobal; mediumOverride: string };
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: object }): void;
}

/** Firefox's own, for WebDriver. */
interface Printer {
  addDefaultSettings(settings: object): object;
  getPrintSettings(settings: object): object;
  printToBinaryString(shown: object, settings: object): Promise<string>;
}

interface PanelElement extends HTMLElement {
  hidePopup(): void;
}

interface TabElement extends HTMLElement {
  linkedBrowser: BrowserElement;
}

interface WindowGlobal {
  innerWindowId: number;
  isClosed: boolean;
  documentURI: { spec: string };
  getActor(name: "MarionetteCommands"): {
    executeScript(script: string, given: [], options: object): Promise<unknown>;
    dispatchEvent(eventName: string, details: object): Promise<void>;
  };
  drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
}

/** Without a language pack for it, the browser's own words stay English, but extensions and pages follow. */
export function setLanguage(language: string): void {
  const requested = language === "en" ? "en-US" : language;
  const { locale } = Services;
  if (!locale.availableLocales.includes(requested)) locale.availableLocales = [...locale.availableLocales, requested];
  locale.requestedLocales = [requested];
}

export function setColorScheme(scheme: ColorScheme): void {
  const isDark = scheme === "dark";
  Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", isDark ? 0 : 1);
  Services.prefs.setIntPref("ui.systemUsesDarkTheme", isDark ? 1 : 0);
}

/** Null until the extension runs. */
export function originOf(id: string): string | null {
  const policy = WebExtensionPolicy.getByID(id);
  return policy?.active ? `moz-extension://${policy.mozExtensionHostname}/` : null;
}

/** Puts the extension's button into the toolbar; at first it waits in the panel of all extensions. */
export function showAction(id: string): void {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, "nav-bar");
}

export function middleOfAction(id: string): { x: number; y: number } | null {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  const box = document.getElementById(`${widget}-BAP`)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

export function readAction(id: string): ActionState {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  const button = document.getElementById(`${widget}-BAP`);
  const [, icon = null] = button?.getAttribute("style")?.match(/--webextension-toolbar-image:.*?url\("(.*?)"\)/) ?? [];
  return { title: button?.getAttribute("tooltiptext") ?? "", badge: button?.getAttribute("badge") ?? "", icon };
}

export function addTab(): void {
  gBrowser.selectedTab = gBrowser.addTrustedTab("about:blank");
}

export function selectTab(part: string): boolean {
  const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.includes(part));
  if (tab) gBrowser.selectedTab = tab;
  return tab !== undefined;
}

export function addressesOfTabs(): string[] {
  return [...gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);
}

/** Begins to load, and gives the number of the window that will go; 0 where it stays, for another place in the page. */
export function load(url: string): number {
  const { selectedBrowser } = gBrowser;
  const { innerWindowId } = selectedBrowser.browsingContext.currentWindowGlobal;
  const isInPage = url.includes("#") && url.split("#")[0] === selectedBrowser.currentURI.spec.split("#")[0];
  selectedBrowser.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  return isInPage ? 0 : innerWindowId;
}

/** The address of the document, once another window than `before` has loaded; else null. */
export async function isLoaded(place: string, before: number): Promise<string | null> {
  const browser = document.querySelector<BrowserElement>(place);
  const shown = browser?.browsingContext.currentWindowGlobal;
  if (!shown || shown.innerWindowId === before || browser.webProgress.isLoadingDocument) return null;
  const address = shown.documentURI.spec;
  if (/^about:(net|cert)error/.test(address)) return address; // Such a page is never complete.
  const options = { sandboxName: null, newSandbox: true, timeout: 5000, async: false };
  const state = await shown.getActor("MarionetteCommands").executeScript("return document.readyState", [], options);
  return state === "complete" ? address : null;
}

export function isShown(place: string): boolean {
  return document.querySelector(place) !== null;
}

/** Gives the value of the expression in the document, awaited. */
export async function evaluate(place: string, expression: string): Promise<unknown> {
  const shown = document.querySelector<BrowserElement>(place)?.browsingContext.currentWindowGlobal;
  if (!shown) throw new Error("The popup is not open.");
  const options = { sandboxName: null, newSandbox: true, timeout: 10_000, async: false };
  return shown.getActor("MarionetteCommands").executeScript(`return (${expression})`, [], options);
}

export function focus(place: string): void {
  document.querySelector<HTMLElement>(place)?.focus();
}

/** A click beside the popup closes it, but only one that a real mouse makes. */
export function leavePopup(): void {
  for (const panel of document.querySelectorAll<PanelElement>("panel:has(browser)")) panel.hidePopup();
}

/**
 * A trusted click, as WebDriver makes it in a document. It has been heard when this comes back, which is not so for clicks
 * in the window.
 */
export async function clickAt(place: string, x: number, y: number): Promise<void> {
  const shown = document.querySelector<BrowserElement>(place)?.browsingContext.currentWindowGlobal;
  if (!shown) throw new Error("The popup is not open.");
  const actor = shown.getActor("MarionetteCommands");
  for (const type of ["mousemove", "mousedown", "mouseup"]) {
    const eventData = { type, button: 0, buttons: type === "mousedown" ? 1 : 0, clickCount: 1 };
    await actor.dispatchEvent("synthesizeMouseAtPoint", { x, y, eventData }).catch((error) => {
      if (!shown.isClosed) throw error; // Else the popup has closed by the click.
    });
  }
}

/** What a trusted mouse does there; while its button is down, moving is dragging. */
export async function mouse(place: string, does: MouseDoes, x: number, y: number): Promise<void> {
  const shown = document.querySelector<BrowserElement>(place)?.browsingContext.currentWindowGlobal;
  const held = document.documentElement.dataset;
  if (does !== "move") held.mouse = does;
  const buttons = held.mouse === "down" ? 1 : 0;
  const eventData = { type: `mouse${does}`, button: 0, buttons, clickCount: does === "move" ? 0 : 1 };
  await shown?.getActor("MarionetteCommands").dispatchEvent("synthesizeMouseAtPoint", { x, y, eventData });
}

/** PNG in base64. */
export async function takePicture(place: string): Promise<string> {
  const shown = document.querySelector<BrowserElement>(place)?.browsingContext.currentWindowGlobal;
  if (!shown) throw new Error("The popup is not open.");
  const picture = await shown.drawSnapshot(null, 1, "white");
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
}

export function setWishes({ lessMotion, forcedColors }: { lessMotion?: boolean; forcedColors?: boolean }): void {
  Services.prefs.setIntPref("ui.prefersReducedMotion", lessMotion ? 1 : 0);
  Services.prefs.setIntPref("browser.display.document_color_use", forcedColors ? 2 : 0);
}

export function setMedium(medium: "print" | "screen"): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium === "screen" ? "" : medium;
}

/** PDF in base64. */
export async function print(): Promise<string> {
  const { print } = ChromeUtils.importESModule("chrome://remote/content/shared/PDF.sys.mjs");
  const settings = print.getPrintSettings(print.addDefaultSettings({ background: true }));
  return btoa(await print.printToBinaryString(gBrowser.selectedBrowser.browsingContext, settings));
}

/** The page alone: windows have a least width, which is more than that of a telephone. */
export function resizePage(width: number, height: number): void {
  const { selectedBrowser } = gBrowser;
  const { offsetWidth, offsetHeight } = selectedBrowser.parentElement ?? selectedBrowser;
  window.resizeBy(Math.max(0, width - offsetWidth), Math.max(0, height - offsetHeight));
  Object.assign(selectedBrowser.style, { flex: "none", width: `${width}px`, height: `${height}px` });
}
