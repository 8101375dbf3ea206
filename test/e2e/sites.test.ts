// Single sites: where the reader opens by itself, and where the icon stays dark; and the detector's off switch.

import { describe, expect, test } from "vitest";
import { openPopup } from "../../scripts/visit.mjs";
import type { Firefox } from "../support/firefox.ts";
import { inBothBrowsers, inReader } from "../support/seidoku.ts";
import { answerFirefox, openBehind, takeAccessBack } from "../support/site-access.ts";

inBothBrowsers({ language: "en", hosts: ["127.0.0.1"] }, (stage) => {
  const site = () => new URL(stage.pageAt("")).host;
  const settings = async (hash = "") => {
    await stage.browser.open("about:blank"); // a change of the hash alone loads nothing
    await stage.browser.open(`${stage.browser.origin}options.html${hash}`);
    await stage.browser.page.text("h1");
  };
  const choices = () => stage.browser.page.texts(".sites span");
  const said = () => stage.browser.page.text("[role=status].outcome");
  const openOf = (words: string) => stage.browser.page.click(`[title^="${words}"]`);
  const isThere = () =>
    stage.browser.page.evaluate(() => document.querySelectorAll("[data-seidoku-reader]").length === 1);
  const opens = () => stage.browser.page.text(inReader(".text"));
  const staysClosed = async () => {
    await stage.browser.page.evaluate(() => new Promise((over) => setTimeout(over, 900)));
    expect(await isThere()).toBe(false);
  };
  const iconOf = async () => (await stage.browser.actionState()).icon?.split("/").at(-1) ?? null;
  const lit = () => expect.poll(iconOf, { timeout: 6000 }).toBe("lit-16.png");
  const dark = () => expect.poll(iconOf, { timeout: 6000 }).not.toBe("lit-16.png");

  describe("the reader opens by itself", () => {
    test("once it is chosen, two clicks from the popup", async () => {
      const { browser } = stage;
      await browser.open(stage.pageAt("ja-short.html"));
      await openPopup(browser);
      await browser.popup.click("[aria-label=Settings]");
      await browser.goToTab("options.html");
      expect(await browser.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(site());
      await browser.page.click(".row button");
      await expect.poll(said).toBe("Saved.");
      expect(await choices()).toEqual([`${site()} Always open the reader`]);
      await browser.page.screenshot(stage.pictureAt("options-sites"));
    });

    test("on an article, not on a front page", async () => {
      await stage.browser.open(stage.pageAt("ja-wire.html"));
      await opens();
      await stage.browser.open(stage.pageAt("front.html"));
      await staysClosed();
    });

    test("once: closed, it stays closed, also when the page is come back to", async () => {
      const { browser } = stage;
      await browser.open(stage.pageAt("ja-wire.html?once"));
      await opens();
      await browser.page.press("Escape");
      await browser.page.waitFor("it closes", () => !document.querySelector("[data-seidoku-reader]"));
      await browser.open(stage.pageAt("front.html"));
      await browser.page.evaluate(() => history.back());
      await browser.page.waitFor("the page comes back", () => location.search === "?once");
      await lit();
      await staysClosed();
      // Where the browser has not kept the page and loads it anew, too.
      await browser.page.evaluate(() => addEventListener("unload", () => undefined));
      await browser.open(stage.pageAt("front.html"));
      await browser.page.evaluate(() => history.back());
      await browser.page.waitFor("the page comes back", () => location.search === "?once");
      await lit();
      await staysClosed();
    });

    test("on each story of a site that changes its address without a load", async () => {
      const { browser } = stage;
      await browser.open(stage.pageAt("spa.html"));
      await browser.page.click("a[data-story='1']");
      await opens();
      await browser.page.press("Escape");
      await browser.page.click("a[data-home]");
      await dark();
      await browser.page.click("a[data-story='2']");
      await opens();
      await browser.page.press("Escape");
      await browser.page.waitFor("it closes", () => !document.querySelector("[data-seidoku-reader]"));
      await browser.page.click("a[data-home]");
      await browser.page.waitFor("home", () => !document.querySelector(".story h1"));
      await dark();
      await browser.page.evaluate(() => history.back());
      await lit();
      await staysClosed();
    });

    test("in a tab in the background not before it is seen", async () => {
      const { browser } = stage;
      await browser.open(stage.pageAt("front.html"));
      await openBehind(browser, stage.pageAt("ja-wire.html?behind"));
      await browser.page.evaluate(() => new Promise((over) => setTimeout(over, 1500)));
      await browser.goToTab("?behind");
      await opens();
    });

    test("not with the detector switched off, which makes open tabs dark too", async () => {
      const { browser } = stage;
      await browser.open(stage.pageAt("ja-br.html"));
      await lit();
      await browser.openTab("about:blank");
      await settings();
      await browser.page.click(".switch.detects input");
      await expect.poll(said).toBe("Saved.");
      await browser.goToTab("ja-br.html");
      await dark();
      await browser.open(stage.pageAt("ja-wire.html"));
      await staysClosed();
      await dark();
      expect(await openPopup(browser)).toMatchObject({ lang: "ja" });
      await settings();
      await browser.page.click(".switch.detects input");
      await expect.poll(said).toBe("Saved.");
      await browser.open(stage.pageAt("ja-wire.html"));
      await opens();
    });

    test("no more when that is undone", async () => {
      await settings();
      await openOf("Undo: Always open the reader");
      await expect.poll(() => stage.browser.page.text("main")).toContain("No choices for single sites yet.");
      expect(await stage.browser.page.evaluate(() => document.activeElement?.tagName)).toBe("UL");
      await stage.browser.open(stage.pageAt("ja-wire.html"));
      await lit();
      await staysClosed();
    });
  });

  test("the icon stays dark where that is chosen, at once and from then on", async () => {
    const { browser } = stage;
    await browser.open(stage.pageAt("ja-wire.html"));
    await lit();
    await openPopup(browser);
    await browser.popup.click("[aria-label=Settings]");
    await browser.goToTab(`options.html#${site()}`);
    await browser.page.click(".row button + button");
    await expect.poll(choices).toEqual([`${site()} Keep the icon dark`]);
    await browser.goToTab("ja-wire.html");
    await dark();
    await browser.open(stage.pageAt("ja-br.html"));
    await browser.page.evaluate(() => new Promise((over) => setTimeout(over, 900)));
    await dark();
    await settings();
    await openOf("Undo: Keep the icon dark");
    await browser.open(stage.pageAt("ja-br.html"));
    await lit();
  });

  test("what names no site is told", async () => {
    await settings();
    await stage.browser.page.click("input");
    for (const key of "news") await stage.browser.page.press(key);
    await stage.browser.page.click(".row button");
    await expect.poll(said).toBe("Type a site, such as news.example.");
    expect(await stage.browser.page.texts(".sites li")).toEqual([]);
  });

  test("access that is taken back in the browser ends it, and the list tells so", async () => {
    const { browser } = stage;
    await settings(`#${site()}`);
    await browser.page.click(".row button");
    await expect.poll(choices).toEqual([`${site()} Always open the reader`]);
    await takeAccessBack(browser);
    await browser.goToTab("options.html");
    await expect.poll(() => browser.page.texts(".sites .more")).toEqual(["The browser’s permission is needed."]);
    await browser.page.screenshot(stage.pictureAt("options-sites-waiting"));
    await browser.open(stage.pageAt("ja-wire.html"));
    await staysClosed();
  });

  test("a refusal is told", async () => {
    const { browser } = stage;
    await settings();
    if (browser.name === "chromium") {
      await browser.page.evaluate(() => {
        const { permissions } = (globalThis as unknown as { browser: { permissions: object } }).browser;
        Object.assign(permissions, { request: async () => false });
      });
    }
    await browser.page.click(".sites .more");
    if (browser.name === "firefox") await answerFirefox(browser as Firefox, false);
    await expect.poll(said).toBe("The browser’s permission is needed.");
    if (browser.name === "firefox") {
      await browser.page.click(".sites .more");
      await answerFirefox(browser as Firefox, true);
      await expect.poll(() => browser.page.texts(".sites .more")).toEqual([]);
      await browser.open(stage.pageAt("ja-wire.html"));
      await opens();
    }
  });
});
