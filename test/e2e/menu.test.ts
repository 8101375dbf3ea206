// The context menu, in Firefox alone: Chromium's cannot be reached from outside.

import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { type Firefox, launchFirefox } from "../support/firefox.ts";
import { pickFromMenu } from "../support/firefox-menu.ts";
import { inReader } from "../support/seidoku.ts";

let browser: Firefox;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
  browser = await launchFirefox({ extension: "dist/firefox", language: "ja" });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("opens the reader", async () => {
  await browser.open(`${server.url}ja-wire.html`);
  await expect.poll(async () => (await browser.actionState()).icon).toContain("lit-");
  await pickFromMenu(browser.marionette, "Seidokuリーダーで開く", 300, 400);
  expect(await browser.page.text(inReader("h1"))).toContain("リンデ海峡の共同管理で合意");
  await browser.page.press("Escape");
  await browser.page.waitFor("the reader closes", () => !document.querySelector("[data-seidoku-reader]"));
});
