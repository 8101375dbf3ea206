// What the tests ask of a real browser, the same of Chromium and of Firefox.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** Folders of other extensions in the same profile. */
  others?: string[];
  /** The browser's program; without it the one that findBrowsers finds. */
  program?: string;
  headless?: boolean;
  /** Of the browser's own words, and so of the extension's: "en" or "ja". */
  language?: "en" | "ja";
  colorScheme?: ColorScheme;
}

export type ColorScheme = "light" | "dark";

export type MouseDoes = "move" | "down" | "up";

export interface Wishes {
  lessMotion?: boolean;
  /** Colours of the system, in place of the page's own. */
  forcedColors?: boolean;
}

type Truthy<T> = Exclude<T, null | undefined | false | 0 | "">;

/** A document that is shown: a page, or the extension's popup. */
export interface View {
  /**
   * Runs in the page and gives its answer, awaited. The function goes over as text and sees nothing around it;
   * `given` and the answer are plain JSON values; what would be undefined is null.
   */
  evaluate<G extends Json[], R>(run: (...given: G) => R, ...given: G): Promise<Awaited<R>>;
  /** Asks until the answer is truthy; throws after ten seconds. `what` stands in the error. */
  waitFor<G extends Json[], R>(what: string, run: (...given: G) => R, ...given: G): Promise<Truthy<Awaited<R>>>;
  /** The words of the first such element, once it is there. */
  text(selector: string): Promise<string>;
  /** The words of all such elements, as they are now. */
  texts(selector: string): Promise<string[]>;
  /** A trusted click at the middle of the element, once it is there. `host >>> part` goes into an open shadow root. */
  click(selector: string): Promise<void>;
  /** What a mouse does at a place of the viewport, with its main button; "move" is a drag while that is down. */
  mouse(does: MouseDoes, x: number, y: number): Promise<void>;
  /** Presses keys together, as in "Escape", "Shift+Tab" or "Alt+R"; shortcuts of the extension work too. */
  press(keys: string): Promise<void>;
  /** PNG of what is seen, written to `path` where it is given. */
  screenshot(path?: string): Promise<Uint8Array>;
}

export interface ActionState {
  /** What the button says when pointed at. */
  title: string;
  badge: string;
  /** Address of the icon's picture, the smallest; null where it was drawn or (in Chromium) is none of the extension's. */
  icon: string | null;
}

export interface TestBrowser {
  readonly name: "chromium" | "firefox";
  /** Where the extension's own files are, with a slash at the end. */
  readonly origin: string;
  /** The tab in front. */
  readonly page: View;
  readonly popup: View;
  /** Takes the tab in front to an address, also to one of the extension's own pages. */
  open(url: string): Promise<void>;
  /** Opens a tab in front of the others. */
  openTab(url: string): Promise<void>;
  /** Brings the first tab to the front whose address holds `part`, once there is one. */
  goToTab(part: string): Promise<void>;
  /** Addresses of the open tabs. */
  tabs(): Promise<string[]>;
  /** A click on the toolbar button. Comes back when the popup has loaded; what it shows later is for `popup.waitFor`. */
  clickAction(): Promise<void>;
  isPopupOpen(): Promise<boolean>;
  /** Waits until the popup has gone. */
  popupClosed(): Promise<void>;
  /** Of the tab in front. */
  actionState(): Promise<ActionState>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** What readers have set in their system, for the page in front. */
  setWishes(wishes: Wishes): Promise<void>;
  /** Whether the page in front is shown as it would be on paper, without being cut into sheets. */
  setMedium(medium: "print" | "screen"): Promise<void>;
  /** The page in front on sheets of paper, as PDF, with backgrounds. */
  print(): Promise<Uint8Array>;
  /** Of the page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Errors in pages, popup and background since the start: console errors, uncaught errors, refused promises. */
  errors(): Promise<string[]>;
  /** Resolves when the browser has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const tenSeconds = 10_000;

/** Thrown where a browser has ended that is asked. */
export class BrowserGone extends Error {}

/** Asks until the answer is truthy. What `ask` throws counts as no, and is told at the end, unless the browser has gone. */
export async function until<T>(what: string, ask: () => Promise<T>, limitMs = tenSeconds): Promise<Truthy<T>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const { answer, trouble } = await within(what, ask(), limitMs).then(
      (answer) => ({ answer, trouble: null }),
      (trouble: unknown) => ({ answer: null, trouble }),
    );
    if (trouble instanceof BrowserGone) throw trouble;
    if (answer) return answer as Truthy<T>;
    if (Date.now() > end) throw new Error(`Waited ${limitMs / 1000} s in vain: ${what}. ${trouble ?? ""}`);
    await nap(40);
  }
}

/** The promise, or an error after the limit. */
export async function within<T>(what: string, promise: Promise<T>, limitMs = tenSeconds): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`No answer within ${limitMs / 1000} s: ${what}.`)), limitMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export const nap = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));
