// The reader comes in its own theme at once, whatever the system's.

import { expect, test } from "vitest";
import { inBothBrowsers, openByShortcut } from "../support/seidoku.ts";
import { changeSettings } from "../support/settings.ts";

/** The overlay's colour at the very moment when it comes into the page, before anything is painted. */
function watchFirst(): null {
  const observer = new MutationObserver(() => {
    const overlay = document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(".overlay");
    if (!overlay) return;
    document.documentElement.dataset.first = getComputedStyle(overlay).backgroundColor;
    observer.disconnect();
  });
  observer.observe(document.documentElement, { childList: true });
  return null;
}

inBothBrowsers({ language: "en", colorScheme: "light" }, (stage) => {
  test.each([
    ["light", "rgb(251, 250, 247)"],
    ["sepia", "rgb(245, 237, 218)"],
    ["dark", "rgb(23, 23, 27)"],
  ])("%s", async (theme, paper) => {
    const { browser } = stage;
    await browser.open(`${browser.origin}options.html`);
    await changeSettings(browser, { theme });
    await browser.open(stage.pageAt("en-report.html"));
    await browser.page.evaluate(watchFirst);
    await openByShortcut(browser);
    expect(await browser.page.evaluate(() => document.documentElement.dataset.first)).toBe(paper);
  });
});
