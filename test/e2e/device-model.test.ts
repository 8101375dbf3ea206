// The browser's own model, in browsers that have none to offer here: nothing breaks, and a sentence says why.

import { describe, expect, test } from "vitest";
import { openPopup, openReader } from "../../scripts/visit.mjs";
import { inBothBrowsers, inReader } from "../support/seidoku.ts";

inBothBrowsers({ language: "en" }, (stage) => {
  describe("the settings", () => {
    test("say why the switch is off, or let it be turned on", async () => {
      const { browser } = stage;
      await browser.open(`${browser.origin}options.html`);
      const isOff = browser.name === "chromium";
      // Chromium is asked for its model while the page is shown already, and may take its time to answer.
      await expect
        .poll(() => browser.page.text("#about-model"), { timeout: 10_000 })
        .toContain(isOff ? "This browser offers no model for summaries on this device." : "It runs on this device");
      expect(
        await browser.page.evaluate(
          () => document.querySelector<HTMLInputElement>("[aria-describedby=about-model]")?.disabled,
        ),
      ).toBe(isOff);
      await browser.page.screenshot(stage.pictureAt("options-model"));
    });

    test("keep a longer summary", async () => {
      const { browser } = stage;
      await browser.page.click("input[value=long] + span");
      await expect.poll(() => browser.page.text(".outcome")).toBe("Saved.");
      await browser.open(stage.pageAt("en-report.html"));
      expect(await openPopup(browser)).toMatchObject({ summary: { length: 5 } });
    });
  });

  test("turned on all the same, the article's own sentences stand, and a sentence says why", async () => {
    const { browser } = stage;
    await browser.open(`${browser.origin}options.html`);
    await browser.page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { browser: { storage: { local: { set(values: object): Promise<void> } } } }
      ).browser;
      await storage.local.set({ settings: { deviceModel: true } });
    });
    const why =
      browser.name === "chromium"
        ? "This browser offers no model for summaries on this device."
        : "The browser’s model needs your permission in the settings.";
    await browser.open(stage.pageAt("en-report.html"));
    const shown = await openPopup(browser);
    expect(shown).toMatchObject({ summary: { length: 3 } });
    await expect.poll(() => browser.popup.text(".model")).toBe(why);
    await browser.popup.screenshot(stage.pictureAt("popup-model"));
    await openReader(browser);
    await expect.poll(() => browser.page.text(inReader(".model"))).toBe(why);
    expect(await browser.page.texts(inReader(".summary ol li"))).toHaveLength(3);
    await browser.page.screenshot(stage.pictureAt("reader-model"));
  });
});
