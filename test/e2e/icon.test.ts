// The toolbar icon: lit where the page is one article.

import { expect, test } from "vitest";
import { inBothBrowsers } from "../support/seidoku.ts";

const articles = ["ja-wire", "ja-br", "ja-pages-1", "ja-pages-2", "ja-short", "en-report", "en-longread", "hostile"];
const others = ["front", "category", "shop", "search", "video"];

inBothBrowsers({ language: "en" }, (stage) => {
  const iconOf = async () => (await stage.browser.actionState()).icon?.split("/").at(-1) ?? null;
  const expectIcon = (icon: string) => expect.poll(iconOf, { timeout: 6000 }).toBe(icon);

  test.each(articles)("lights up on %s", async (name) => {
    await stage.browser.open(stage.pageAt(`${name}.html`));
    await expectIcon("lit-16.png");
    const titleOf = async () => (await stage.browser.actionState()).title;
    await expect.poll(titleOf).toBe("Read this article with Seidoku");
  });

  test.each(others)("stays dark on %s", async (name) => {
    await stage.browser.open(stage.pageAt(`${name}.html`));
    await stage.browser.page.evaluate(() => new Promise((over) => setTimeout(over, 400)));
    expect(await iconOf()).not.toBe("lit-16.png");
  });

  test("follows a site that changes its address without a load", async () => {
    await stage.browser.open(stage.pageAt("spa.html"));
    await stage.browser.page.click("a[data-story='1']");
    await stage.browser.page.waitFor("the story", () => document.querySelector(".story h1"));
    await expectIcon("lit-16.png");
    await stage.browser.page.click("a[data-home]");
    await expectIcon("unlit-16.png");
    await stage.browser.page.evaluate(() => history.back());
    await expectIcon("lit-16.png");
  });

  test("goes dark when the article is left, and lights up again when the reader goes back", async () => {
    await stage.browser.open(stage.pageAt("ja-wire.html"));
    await expectIcon("lit-16.png");
    await stage.browser.open(stage.pageAt("front.html"));
    await expect.poll(iconOf, { timeout: 6000 }).not.toBe("lit-16.png");
    await stage.browser.page.evaluate(() => history.back());
    await expectIcon("lit-16.png");
  });

  test("tells each tab apart", async () => {
    await stage.browser.open(stage.pageAt("ja-br.html"));
    await expectIcon("lit-16.png");
    await stage.browser.openTab(stage.pageAt("shop.html"));
    expect(await iconOf()).not.toBe("lit-16.png");
    await stage.browser.goToTab("ja-br.html");
    await expectIcon("lit-16.png");
  });
});
