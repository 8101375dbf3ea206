// Pictures shown large and brought back, wide tables, code, embeds, and pictures that cannot be had.

import { expect, test } from "vitest";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";

inBothBrowsers({ language: "en" }, (stage) => {
  const picture = inReader(".block.figure .picture");
  const look = () =>
    stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot;
      const box = root?.querySelector(".lightbox");
      const image = box?.querySelector("img")?.getBoundingClientRect();
      return {
        isLarge: box != null,
        caption: box?.querySelector("figcaption")?.textContent ?? "",
        width: image?.width ?? 0,
        height: image?.height ?? 0,
        focus: root?.activeElement?.className ?? "",
        scroll: root?.querySelector(".overlay")?.scrollTop ?? 0,
        requests: performance.getEntriesByType("resource").length,
        onTop: box != null && [20, innerWidth / 2].every((x) => box.contains(root?.elementFromPoint(x, 30) ?? null)),
      };
    });
  const isLarge = async () => (await look()).isLarge;

  test("a click shows a picture as large as the window, with its caption and without a request", async () => {
    const { page } = stage.browser;
    await stage.browser.open(stage.pageAt("en-longread.html"));
    await openByShortcut(stage.browser);
    // Brings it into sight, and so has it loaded.
    await page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      root.querySelector(".block.figure .picture")!.scrollIntoView({ block: "center", behavior: "instant" });
    });
    await page.waitFor("it has loaded", () => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      return root.querySelector<HTMLImageElement>(".block.figure img")?.naturalWidth;
    });
    const before = await look();
    await page.click(picture);
    await expect.poll(isLarge).toBe(true);
    const large = await look();
    expect(large.caption.length).toBeGreaterThan(10);
    expect(large.width).toBeGreaterThan(1200);
    expect(large.height).toBeGreaterThan(600);
    expect(large.requests).toBe(before.requests);
    expect(large.scroll).toBe(before.scroll);
    expect(large.onTop).toBe(true);
    await page.screenshot(stage.pictureAt("reader-lightbox"));
  });

  test("Tab stays in it; its button, Escape and a click bring the text back where it was, and the focus", async () => {
    const { page } = stage.browser;
    const { scroll } = await look();
    for (let step = 0; step < 3; step += 1) {
      await page.press("Tab");
      expect((await look()).focus).toMatch(/^(?:icon|picture)$/);
    }
    const ends = [
      () => page.click(inReader("[aria-label='Close picture']")),
      () => page.press("Escape"),
      () => page.press("Enter"), // on the picture, which has the focus
      () => page.click(picture),
    ];
    for (const end of ends) {
      if (!(await isLarge())) await page.press("Enter");
      await expect.poll(isLarge).toBe(true);
      await end();
      await expect.poll(look).toMatchObject({ isLarge: false, focus: "picture", scroll });
    }
  });

  test("wide tables and long code scroll by keys, and tables have a name; an embed tells its site", async () => {
    const parts = await stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const table = root.querySelector<HTMLElement>(".wide")!;
      const code = root.querySelector<HTMLElement>("pre")!;
      return {
        stops: [table.tabIndex, code.tabIndex],
        scrolls: [table, code].map((part) => getComputedStyle(part).overflowX),
        name: table.ariaLabel,
        lines: [getComputedStyle(code).whiteSpace, code.textContent.includes("\n")],
        embed: root.querySelector(".embed")?.textContent,
      };
    });
    expect(parts).toMatchObject({ stops: [0, 0], scrolls: ["auto", "auto"], lines: ["pre", true] });
    expect(parts.name).toBeTruthy();
    expect(parts.embed).toMatch(/\S.* \w+\.\w+/);
    await stage.browser.page.evaluate(() =>
      document
        .querySelector("[data-seidoku-reader]")!
        .shadowRoot!.querySelector(".embed")!
        .scrollIntoView({ block: "center", behavior: "instant" }),
    );
    await stage.browser.page.screenshot(stage.pictureAt("reader-embed"));
  });

  test("a picture that cannot be had leaves its words", async () => {
    const { page } = stage.browser;
    await stage.browser.open(stage.pageAt("en-report.html"));
    await page.evaluate(() => {
      for (const image of document.querySelectorAll("img")) {
        image.removeAttribute("srcset");
        image.src = "/images/gone.jpg";
        image.alt = "A quay in the rain";
      }
    });
    await openByShortcut(stage.browser);
    expect(await page.text(inReader(".failed"))).toBe("A quay in the rain");
    expect(await page.texts(inReader("figcaption"))).not.toEqual([]);
  });
});
