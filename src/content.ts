// On every page: is this an article? Tells the background, which marks the icon. It must weigh next to nothing:
// no polyfill, no observer, and no timer later than three seconds after the address has changed.

import { detectArticle } from "./article/detect.ts";
import type { Protocol } from "./browser/messages.ts";
import type { World } from "./views.tsx";

interface Messenger {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
  storage?: { local: { get(keys: string[]): Promise<Record<string, Kept>> } };
}

/** What lies in storage: settings, and choices by site. Whatever it is, it is only looked into. */
type Kept = undefined | ({ detects?: unknown } & { [site: string]: undefined | { isDark?: unknown } });

declare const browser: Messenger | undefined;
declare const chrome: Messenger | undefined;

const ours = typeof browser === "undefined" ? chrome : browser;
const page = document as Document & { prerendering?: boolean };
const { navigation } = globalThis as typeof globalThis & { navigation?: EventTarget };

/** Milliseconds after a change of address: sites of one page show the next story at once, or when it has come. */
const looksAfterMs = [250, 1000, 2800];

let address = location.href;
/** The browser unlights the icon itself when a page is left. */
let told = false;
let timers: ReturnType<typeof setTimeout>[] = [];

const world = globalThis as World;
// It is put in once more before the reader, which reads by this detector: the page may be older than the extension.
if (!Object.hasOwn(world, "seidokuDetector")) {
  world.seidokuDetector = detectArticle;
  startWhenSeen();
}

function startWhenSeen(): void {
  if (page.prerendering) document.addEventListener("prerenderingchange", start, { once: true });
  else start();
}

/** Where readers have switched it off, for all sites or for this one, the page is not even looked at. */
async function isWanted(): Promise<boolean> {
  const names = ["settings", "sites"];
  const kept = await ours?.storage?.local.get(names).catch(() => null);
  const [settings, sites] = names.map((name) => kept?.[name]);
  return settings?.detects !== false && sites?.[location.host.replace(/^www\./, "")]?.isDark !== true;
}

async function start(): Promise<void> {
  if (!(await isWanted())) return;
  look();
  // A page that its script has yet to fill is looked at twice more.
  if (!told) lookLater(looksAfterMs.slice(1));
  navigation?.addEventListener("currententrychange", watchAddress);
  // Firefox has `navigation` from 147 on. Before, a story is opened by a click, and left by Back.
  for (const type of navigation ? [] : ["popstate", "hashchange", "click"]) {
    addEventListener(type, () => setTimeout(watchAddress), { passive: true });
  }
  // A page that comes back from the browser's memory finds its icon unlit.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    told = false;
    look();
  });
}

function watchAddress(): void {
  if (pathOf(location.href) === pathOf(address)) return;
  address = location.href;
  lookLater(looksAfterMs);
}

/** A place in the same page is no other page; "#/story/2" and "#!story" are. */
const pathOf = (url: string) => url.replace(/#(?![!/]).*$/, "");

function lookLater(afterMs: number[]): void {
  for (const timer of timers) clearTimeout(timer);
  timers = afterMs.map((delayMs) => setTimeout(look, delayMs));
}

function look(): void {
  const { isArticle } = detectArticle(document, location.href);
  if (isArticle === told) return;
  told = isArticle;
  tell("pageDetected", isArticle);
}

function tell<N extends keyof Protocol>(name: N, ...question: Parameters<Protocol[N]>): void {
  const runtime = ours?.runtime;
  // Without an id the extension was reloaded or removed, and nobody listens any more.
  if (runtime?.id) runtime.sendMessage({ name, question }).catch(() => undefined);
}
