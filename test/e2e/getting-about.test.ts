// Getting about in the reader: outline, time left, and the way to a place and back.

import { expect, test } from "vitest";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";

inBothBrowsers({ language: "en" }, (stage) => {
  const open = async (page: string) => {
    await stage.browser.open(stage.pageAt(page));
    await openByShortcut(stage.browser);
  };
  const scrollTo = (selector: string) =>
    stage.browser.page.evaluate((wanted) => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      root.querySelector(wanted)!.scrollIntoView({ block: "start", behavior: "instant" });
    }, selector);
  const minutes = async () => Number.parseInt(await stage.browser.page.text(inReader(".time-left")), 10);
  const shareRead = () =>
    stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      return root.querySelector(".progress div")!.getBoundingClientRect().width / innerWidth;
    });

  test("the time left and the bar follow what is read", async () => {
    await open("en-longread.html");
    const before = await minutes();
    expect(await shareRead()).toBe(0);
    await stage.browser.page.screenshot(stage.pictureAt("about-en-top"));
    await scrollTo("[data-block='14']");
    await expect.poll(minutes).toBeLessThan(before);
    await expect.poll(shareRead).toBeGreaterThan(0.2);
  });

  test("the outline marks the heading that is read, and leads to another", async () => {
    const { page } = stage.browser;
    await scrollTo(".heading:has(h3)");
    await page.click(inReader("[aria-label='Outline']"));
    const heading = await page.text(inReader(".text h3"));
    await expect.poll(() => page.text(inReader("[aria-current]"))).toBe(heading);
    await page.screenshot(stage.pictureAt("about-en-outline"));
    await page.click(inReader(".outline li:nth-child(2) button"));
    const landed = await page.waitFor("the heading has the focus, under the toolbar", () => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const heading = root.activeElement;
      const toolbar = root.querySelector(".top")!.getBoundingClientRect();
      const top = heading?.getBoundingClientRect().top ?? 0;
      return (
        heading?.matches(".text h2") && top >= toolbar.bottom - 4 && top < toolbar.bottom + 60 && heading.textContent
      );
    });
    expect(landed).toBe("Six wheels and a cord");
    await page.screenshot(stage.pictureAt("about-en-landed"));
  });

  test("a quote leads to the text, and the text back to it", async () => {
    const { page } = stage.browser;
    const focused = () =>
      page.evaluate(
        () => document.querySelector("[data-seidoku-reader]")!.shadowRoot!.activeElement?.textContent ?? "",
      );
    const quote = await page.text(inReader(".quotes li:first-child q"));
    await page.click(inReader(".quotes li:first-child button"));
    await expect.poll(focused).toBe(quote);
    expect(await page.texts(inReader("mark"))).toEqual([quote]);
    await page.click(inReader("mark"));
    await expect.poll(focused).toMatch(/coroner$/);
    await page.screenshot(stage.pictureAt("about-en-back"));
    await page.press("Enter");
    await expect.poll(focused).toBe(quote);
    await page.press("Enter");
    await expect.poll(focused).toMatch(/coroner$/);
  });

  test("a window that becomes narrow folds the quotes, and keeps the place", async () => {
    const { page } = stage.browser;
    const folded = () =>
      page.evaluate(() => document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector("details")?.open);
    const top = () =>
      page.evaluate(
        () =>
          document
            .querySelector("[data-seidoku-reader]")!
            .shadowRoot!.querySelector("[data-block='14']")!
            .getBoundingClientRect().top,
      );
    await scrollTo("[data-block='14']");
    await expect.poll(top).toBeLessThan(120);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    await stage.browser.resize(600, 800);
    await expect.poll(folded).toBe(false);
    await expect.poll(top).toBeLessThan(120);
    expect(await top()).toBeGreaterThan(0);
    await page.screenshot(stage.pictureAt("about-en-folded"));
    await page.click(inReader("mark"));
    await expect.poll(folded).toBe(true);
    await stage.browser.resize(1280, 860);
    await expect.poll(folded).toBe(true);
  });

  test("all of it has room on a small screen", async () => {
    const { page } = stage.browser;
    await stage.browser.resize(360, 740);
    await page.click(inReader("[aria-label='Outline']"));
    await page.screenshot(stage.pictureAt("about-en-narrow"));
    const beyond = await page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const parts = [...root.querySelectorAll(".top > *, .panel *")];
      return parts.filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      }).length;
    });
    expect(beyond).toBe(0);
    await stage.browser.resize(1280, 860);
  });
});
