// Chromium with the extension loaded, through puppeteer and the debugging pipe.

import { type Browser, type Extension, launch, type Page, type Target } from "puppeteer-core";
import { findBrowsers } from "../../scripts/browsers.mjs";
import { makeProfile, type Profile } from "./browser-profile.ts";
import { type Background, backgroundOf } from "./chromium-background.ts";
import { chromiumErrors } from "./chromium-errors.ts";
import { press } from "./chromium-keys.ts";
import {
  BrowserGone,
  type ColorScheme,
  type LaunchOptions,
  type TestBrowser,
  until,
  type Wishes,
  within,
} from "./test-browser.ts";
import { viewOf } from "./view.ts";

export interface Chromium extends TestBrowser {
  name: "chromium";
  readonly browser: Browser;
  /** Of the open popup, in CSS pixels. */
  resizePopup(width: number, height: number): Promise<void>;
  /** Runs in the extension's background, once it is there, and gives the answer, awaited: a plain JSON value. */
  background<R>(run: () => R): Promise<Awaited<R>>;
}

const startLimitMs = 60_000;

export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  let browser: Browser | undefined;
  const profile = makeProfile("chromium", () => browser?.process()?.kill("SIGKILL"));
  try {
    browser = await start(options, profile);
    return await withExtension(browser, profile, options);
  } catch (error) {
    await close(browser, profile);
    throw error;
  }
}

function start({ program, headless = true, language = "en" }: LaunchOptions, profile: Profile): Promise<Browser> {
  const executablePath = program ?? findBrowsers().chromium;
  if (!executablePath) throw new Error("There is no Chromium; ensureBrowsers installs one or says how.");
  const isRoot = process.getuid?.() === 0;
  return launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: startLimitMs,
    protocolTimeout: startLimitMs,
    // Chromium takes its language from --lang on Windows and macOS, from LANGUAGE on Linux.
    env: { ...profile.env, LANGUAGE: language },
    userDataDir: profile.folder,
    args: [
      `--lang=${language}`,
      "--window-size=1280,900",
      "--host-resolver-rules=MAP *.test 127.0.0.1",
      // A headless screen of 800 by 600 has no room for the popup.
      "--screen-info={1600x1200}",
      "--no-default-browser-check",
      "--disable-component-update",
      "--hide-crash-restore-bubble",
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
  });
}

async function withExtension(browser: Browser, profile: Profile, options: LaunchOptions): Promise<Chromium> {
  const errors = chromiumErrors(browser);
  const id = await browser.installExtension(options.extension);
  for (const other of options.others ?? []) await browser.installExtension(other);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not keep the extension of ${options.extension}.`);
  const background = backgroundOf(browser, `chrome-extension://${id}/`);
  await background.started();
  const first = await until("Chromium shows a tab", async () => (await browser.pages())[0]);
  const tabs = new Tabs(browser, extension, first, options.colorScheme ?? "light");
  await tabs.dress(first);
  return chromium(tabs, background, errors, () => close(browser, profile));
}

function chromium(tabs: Tabs, background: Background, errors: () => string[], close: Chromium["close"]): Chromium {
  const { browser } = tabs;
  return {
    name: "chromium",
    browser,
    origin: tabs.origin,
    page: view(browser, async () => tabs.front),
    popup: view(browser, () => tabs.popup()),
    open: (url) => tabs.open(url),
    openTab: (url) => tabs.openTab(url),
    goToTab: (part) => tabs.goToTab(part),
    tabs: async () => (await browser.pages()).map((page) => page.url()),
    clickAction: () => tabs.clickAction(),
    isPopupOpen: async () => (await tabs.popupTarget()) !== undefined,
    popupClosed: () => until("the popup closes", async () => !(await tabs.popupTarget())).then(() => undefined),
    actionState: () => background.readAction(),
    setColorScheme: (scheme) => tabs.setColorScheme(scheme),
    setWishes: (wishes) => tabs.setWishes(wishes),
    setMedium: (medium) => tabs.front.emulateMediaType(medium),
    print: () => tabs.front.pdf({ printBackground: true }),
    resize: (width, height) => tabs.front.setViewport({ width, height }),
    resizePopup: async (width, height) => (await tabs.popup()).setViewport({ width, height }),
    background: (run) => background.run(run),
    errors: async () => errors(),
    ended: new Promise((ended) => browser.once("disconnected", () => ended())),
    close,
  };
}

/** Gently, else by force. */
async function close(browser: Browser | undefined, profile: Profile): Promise<void> {
  const child = browser?.process();
  if (browser) await within("Chromium ends", browser.close()).catch(() => child?.kill("SIGKILL"));
  await until("Chromium ends", async () => !child || child.exitCode !== null || child.signalCode !== null);
  await profile.remove();
}

/** The open tabs, the one in front, and the popup. */
class Tabs {
  readonly origin: string;

  constructor(
    readonly browser: Browser,
    readonly extension: Extension,
    public front: Page,
    private scheme: ColorScheme,
  ) {
    this.origin = `chrome-extension://${extension.id}/`;
  }

  async open(url: string): Promise<void> {
    if (!this.browser.connected) throw new BrowserGone("Chromium has gone.");
    // Else shortcuts are lost that are pressed soon after the start.
    await this.front.bringToFront();
    await this.front.goto(url, { waitUntil: "load", timeout: 20_000 });
  }

  async openTab(url: string): Promise<void> {
    this.front = await this.browser.newPage();
    await this.dress(this.front);
    await this.open(url);
  }

  async goToTab(part: string): Promise<void> {
    const find = async () => (await this.browser.pages()).find((page) => page.url().includes(part));
    this.front = await until(`a tab shows ${part}`, find);
    await this.dress(this.front);
    await this.front.bringToFront();
    await until(`${part} loads`, () => this.front.evaluate(() => document.readyState === "complete"));
  }

  async clickAction(): Promise<void> {
    await this.front.bringToFront();
    await within("click on the toolbar button", this.front.triggerExtensionAction(this.extension));
    await until("the popup opens", () => this.popupTarget());
    const page = await this.popup();
    await this.dress(page);
    await until("the popup loads", () => page.evaluate(() => document.readyState === "complete"));
  }

  async popupTarget(): Promise<Target | undefined> {
    const shown = this.browser
      .targets()
      .filter((target) => target.type() === "page" && target.url().startsWith(this.origin));
    // Puppeteer knows a page for every tab, and none for the popup.
    for (const target of shown) if ((await target.page()) === null) return target;
    return undefined;
  }

  async popup(): Promise<Page> {
    const target = await this.popupTarget();
    if (!target) throw new Error("The popup is not open.");
    return target.asPage();
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.scheme = scheme;
    await this.dress(this.front);
    if (await this.popupTarget()) await this.dress(await this.popup());
  }

  /** They hold as long as the session: puppeteer's own way has none for colours. */
  async setWishes({ lessMotion = false, forcedColors = false }: Wishes): Promise<void> {
    const session = await this.front.createCDPSession();
    const features = [
      { name: "prefers-color-scheme", value: this.scheme },
      { name: "prefers-reduced-motion", value: lessMotion ? "reduce" : "" },
      { name: "forced-colors", value: forcedColors ? "active" : "" },
    ];
    await session.send("Emulation.setEmulatedMedia", { features });
  }

  async dress(page: Page): Promise<void> {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: this.scheme }]);
  }
}

function view(browser: Browser, find: () => Promise<Page>) {
  const page = () => {
    if (!browser.connected) throw new BrowserGone("Chromium has gone.");
    return find();
  };
  return viewOf({
    evaluate: async (expression) => (await page()).evaluate(expression),
    clickAt: async (x, y) => unlessItLeaves(browser, (await page()).mouse.click(x, y)),
    mouse: async (does, x, y) => {
      const { mouse } = await page();
      await (does === "move" ? mouse.move(x, y) : mouse[does]());
    },
    press: async (keys) => unlessItLeaves(browser, press(await page(), keys)),
    screenshot: async () => (await page()).screenshot(),
  });
}

/** A popup may close by a click or a key, before Chromium has answered. */
async function unlessItLeaves(browser: Browser, deed: Promise<void>): Promise<void> {
  await deed.catch((error) => {
    if (error.name !== "TargetCloseError" || !browser.connected) throw error;
  });
}
