// A mark in the text opens its note under its own line.

import { expect, test } from "vitest";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";

inBothBrowsers({ language: "en" }, (stage) => {
  const isThere = (selector: string) =>
    stage.browser.page.evaluate(
      (selector) => document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(selector) != null,
      selector,
    );

  test("the note opens under the line of its mark, whose words stay where they were", async () => {
    const { page } = stage.browser;
    await stage.browser.open(stage.pageAt("en-longread.html"));
    await openByShortcut(stage.browser);
    expect(await page.text(inReader(".text"))).not.toContain("She remembers it as a Tuesday");
    await page.click(inReader("[aria-label='Note 1']"));
    expect(await page.text(inReader(".footnote"))).toMatch(/^The Board’s minutes.*it was a Monday\.$/);
    const { mark, note, paragraph, next } = await page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const boxOf = (selector: string) => {
        const { top, bottom, width } = root.querySelector(selector)!.getBoundingClientRect();
        return { top, bottom, width };
      };
      return {
        mark: boxOf(".footnote-mark"),
        note: boxOf(".footnote"),
        paragraph: boxOf("[data-block] p"),
        next: boxOf("[data-block='1']"),
      };
    });
    expect(note.top).toBeGreaterThanOrEqual(mark.bottom - 4);
    expect(note.top).toBeLessThan(mark.bottom + 40);
    expect(next.top).toBeGreaterThanOrEqual(note.bottom);
    expect(Math.abs(note.width - paragraph.width)).toBeLessThan(1);
    await page.screenshot(stage.pictureAt("reader-footnote"));
  });

  test("Escape closes the note first, the reader then", async () => {
    const { page } = stage.browser;
    await page.press("Escape");
    await expect.poll(() => isThere(".footnote")).toBe(false);
    expect(await isThere(".text")).toBe(true);
    await page.press("Enter"); // on the mark, which has the focus again
    await expect.poll(() => isThere(".footnote")).toBe(true);
    await page.press("Enter");
    await expect.poll(() => isThere(".footnote")).toBe(false);
    await page.press("Escape");
    await page.waitFor("the reader closes", () => !document.querySelector("[data-seidoku-reader]"));
  });
});
