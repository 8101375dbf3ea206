// The built extension in both browsers, and what the tests do with it again and again.

import { mkdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { type Chromium, launchChromium } from "./chromium.ts";
import { type Firefox, launchFirefox } from "./firefox.ts";
import { withHosts } from "./site-access.ts";
import { type LaunchOptions, type TestBrowser, until } from "./test-browser.ts";

/** What a test works with; there once the browser has started. */
export interface Stage {
  browser: Chromium | Firefox;
  /** Address of a sample page. */
  pageAt(name: string): string;
  /** Saves pictures of page or popup as test/out/BROWSER-NAME.png. */
  pictureAt(name: string): string;
}

const launchers = [
  ["chromium", launchChromium, "dist/chrome"],
  ["firefox", launchFirefox, "dist/firefox"],
] as const;

/**
 * The same tests in Chromium and in Firefox, each in one browser from the first test to the last. `hosts`: those that the
 * extension has access to from the start.
 */
export function inBothBrowsers(
  { hosts, ...options }: Omit<LaunchOptions, "extension"> & { hosts?: string[] },
  tests: (stage: Stage) => void,
): void {
  describe.each(launchers)("%s", (name, launch, extension) => {
    const stage = { pictureAt: (picture: string) => `test/out/${name}-${picture}.png` } as Stage;
    let server: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      await mkdir("test/out", { recursive: true });
      server = await serve();
      stage.pageAt = (page) => server.url + page;
      stage.browser = await launch({ ...options, extension: hosts ? await withHosts(extension, hosts) : extension });
      await stage.browser.resize(1280, 860);
      // An extension that was just installed starts more than once, and hears nothing in between.
      await stage.browser.open(stage.pageAt("ja-short.html"));
      await until("the extension marks an article", async () => {
        const { icon } = await stage.browser.actionState();
        return icon?.includes("/lit-");
      });
    });
    afterAll(async () => {
      await stage.browser?.close();
      await server?.close();
    });

    tests(stage);

    test("nothing of ours went wrong on the way", async () => {
      expect((await stage.browser.errors()).filter(isOurs)).toEqual([]);
    });
  });
}

/** Errors begin with their source; the sample pages have some of their own. */
const isOurs = (error: string) => !/^(?:https?|data|javascript):|^:0: Security Error: Content at http/.test(error);

/** A part of the overlay, as our views know it. */
export const inReader = (selector: string) => `[data-seidoku-reader] >>> ${selector}`;

/** The reader's shortcut, until the reader covers the page: Chromium loses keys that are pressed soon after its start. */
export async function openByShortcut(browser: TestBrowser): Promise<void> {
  const isThere = () => document.querySelector("[data-seidoku-reader]") !== null;
  for (let presses = 0; presses < 3; presses += 1) {
    await browser.page.press("Alt+R");
    const comes = until("the reader comes", () => browser.page.evaluate(isThere), 2500);
    if (await comes.catch(() => false)) break;
  }
  await browser.page.waitFor("the reader shows the article, or why not", () =>
    document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(".text, .refusal"),
  );
}
