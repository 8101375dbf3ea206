// Popup, reader and settings for everyone: no rule of axe broken, contrast in every theme, controls that can be reached,
// hit and named; with every panel open.

import { describe, expect, test } from "vitest";
import { openPopup } from "../../scripts/visit.mjs";
import { themes } from "../../src/view/settings.ts";
import { axeFindings, blankIcons, faintWords, smallControls, unreachedControls } from "../support/access.ts";
import { withEachPanel } from "../support/panels.ts";
import { inBothBrowsers, inReader, openByShortcut, type Stage } from "../support/seidoku.ts";
import { changeSettings } from "../support/settings.ts";
import type { ColorScheme, View } from "../support/test-browser.ts";

const pages = { ja: "ja-wire.html", en: "en-longread.html" };
const inPage = (selector: string) => selector;

const looks: [name: string, theme: string, scheme: ColorScheme][] = [
  ...themes.map((theme): [string, string, ColorScheme] => [theme, theme, "light"]),
  ["auto in the dark", "auto", "dark"],
];

describe.each(["ja", "en"] as const)("%s", (language) => {
  inBothBrowsers({ language }, (stage) => {
    const findings = async (
      view: View,
      inView: (selector: string) => string,
      ...ask: ((view: View) => Promise<string[]>)[]
    ) => {
      const found: string[] = [];
      await withEachPanel(view, inView, async (panel) => {
        for (const finding of ask) found.push(...(await finding(view)).map((line) => `${panel}: ${line}`));
      });
      return found;
    };

    test("the reader is open, and the settings beside it", async () => {
      await stage.browser.open(stage.pageAt(pages[language]));
      await openByShortcut(stage.browser);
      await stage.browser.openTab(`${stage.browser.origin}options.html`);
      await stage.browser.page.text("h1");
    });

    describe.each(looks)("in the theme %s", (_, theme, scheme) => {
      test("the settings", async () => {
        const { page } = stage.browser;
        await stage.browser.goToTab("options.html");
        await stage.browser.setColorScheme(scheme);
        await changeSettings(stage.browser, { theme });
        await page.waitFor(theme, (name) => document.querySelector(`.options.${name}`), theme);
        expect(await findings(page, inPage, axeFindings, faintWords)).toEqual([]);
      });

      test("the reader", async () => {
        const { page } = stage.browser;
        await stage.browser.goToTab(pages[language]);
        await stage.browser.setColorScheme(scheme);
        await page.waitFor(
          theme,
          (name) => document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(`.overlay.${name}`),
          theme,
        );
        expect(await findings(page, inReader, axeFindings, faintWords)).toEqual([]);
      });

      test("the popup", async () => {
        const { popup } = stage.browser;
        await openPopup(stage.browser);
        await popup.waitFor(theme, (name) => document.querySelector(`.popup.${name}`), theme);
        await popup.click(".summary button");
        await popup.text("mark");
        expect(await findings(popup, inPage, axeFindings, faintWords)).toEqual([]);
        await closePopup(stage);
      });
    });

    test("controls of the settings", async () => {
      await stage.browser.goToTab("options.html");
      expect(await findings(stage.browser.page, inPage, smallControls, blankIcons, unreachedControls)).toEqual([]);
    });

    test("controls of the reader", async () => {
      await stage.browser.goToTab(pages[language]);
      expect(await findings(stage.browser.page, inReader, smallControls, blankIcons, unreachedControls)).toEqual([]);
    });

    test("controls of the popup", async () => {
      await openPopup(stage.browser);
      expect(await findings(stage.browser.popup, inPage, smallControls, blankIcons, unreachedControls)).toEqual([]);
      await closePopup(stage);
    });

    test("a page that is no article, in popup and reader", async () => {
      const all = [axeFindings, faintWords, smallControls, blankIcons, unreachedControls];
      await stage.browser.open(stage.pageAt("category.html"));
      await openPopup(stage.browser);
      expect(await findings(stage.browser.popup, inPage, ...all)).toEqual([]);
      await closePopup(stage);
      await openByShortcut(stage.browser);
      expect(await findings(stage.browser.page, inReader, ...all)).toEqual([]);
    });
  });
});

async function closePopup({ browser }: Stage): Promise<void> {
  await browser.popup.evaluate(() => setTimeout(close));
  await browser.popupClosed();
}
