// The extension is updated while the reader is open: its old scripts stay in the page, and nothing answers them.

import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { type Chromium, launchChromium } from "../support/chromium.ts";
import { inReader, openByShortcut } from "../support/seidoku.ts";

// Firefox takes the scripts of an extension out of the pages together with it.
let browser: Chromium;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
  browser = await launchChromium({ extension: "dist/chrome", language: "ja" });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("the reader can be adjusted and closed all the same, and gives the page back", async () => {
  const { page } = browser;
  await browser.open(`${server.url}ja-wire.html`);
  await expect.poll(async () => (await browser.actionState()).icon).toContain("lit-");
  const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
  await openByShortcut(browser);
  await page.click(inReader("[aria-label='文字と配色']"));
  await browser.background(() => {
    setTimeout(
      () => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      50,
    );
  });
  await page.evaluate(() => new Promise((over) => setTimeout(over, 1000)));
  await page.click(inReader("input[value='dark'] + span"));
  await page.waitFor("the theme", () =>
    document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(".overlay.dark"),
  );
  await page.press("Escape");
  await page.press("Escape");
  await page.waitFor("the reader closes", () => !document.querySelector("[data-seidoku-reader]"));
  expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
  expect((await browser.errors()).filter((error) => /invalidated/.test(error))).toEqual([]);
});
