// Popup, reader and settings in small windows, which is also what zoom makes of large ones: all is there, with every
// panel open, and with the spacing that readers set for themselves.

import { describe, expect, test } from "vitest";
import { openPopup } from "../../scripts/visit.mjs";
import { losses, spaceText } from "../support/fit.ts";
import { withEachPanel } from "../support/panels.ts";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";
import type { View } from "../support/test-browser.ts";

const inPage = (selector: string) => selector;

const windows: [name: string, width: number, height: number][] = [
  ["1280 by 860 at 200 %", 640, 430],
  ["320 pixels wide", 320, 640],
  ["1280 by 1024 at 400 %", 320, 256],
];

describe.each([
  ["ja", "ja-wire.html"],
  ["en", "en-longread.html"],
] as const)("%s", (language, sample) => {
  inBothBrowsers({ language }, (stage) => {
    const lossesIn = async (view: View, inView: (selector: string) => string) => {
      const found: string[] = [];
      const look = async (panel: string) => {
        found.push(...(await losses(view)).map((loss) => `${panel}: ${loss}`));
      };
      await withEachPanel(view, inView, look);
      await spaceText(view);
      await withEachPanel(view, inView, (panel) => look(`${panel}, spaced`));
      return found;
    };

    describe.each(windows)("%s", (name, width, height) => {
      test("the reader", async () => {
        const { browser } = stage;
        await browser.resize(width, height);
        await browser.open(stage.pageAt(sample));
        await openByShortcut(browser);
        expect(await lossesIn(browser.page, inReader)).toEqual([]);
        await browser.page.screenshot(stage.pictureAt(`zoom-reader-${language}-${width}-${height}`));
        expect(name).not.toBe("");
      });

      test("the settings", async () => {
        const { browser } = stage;
        await browser.open(`${browser.origin}options.html`);
        await browser.page.text("h1");
        expect(await lossesIn(browser.page, inPage)).toEqual([]);
        await browser.page.screenshot(stage.pictureAt(`zoom-options-${language}-${width}-${height}`));
      });

      test("the popup", async () => {
        const { browser } = stage;
        await browser.open(stage.pageAt(sample));
        await openPopup(browser);
        // Firefox makes its popup as large as what is in it, and zoom makes both larger.
        if (browser.name === "chromium") await browser.resizePopup(Math.min(width, 400), height);
        expect(await lossesIn(browser.popup, inPage)).toEqual([]);
        await browser.popup.screenshot(stage.pictureAt(`zoom-popup-${language}-${width}-${height}`));
        await browser.popup.evaluate(() => setTimeout(close));
        await browser.popupClosed();
      });
    });
  });
});
