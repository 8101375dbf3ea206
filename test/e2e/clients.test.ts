// The two browser clients, on an extension of a few lines: what the other tests here rely on.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { launchChromium } from "../support/chromium.ts";
import { launchFirefox } from "../support/firefox.ts";
import type { TestBrowser } from "../support/test-browser.ts";
import { tinyExtension } from "../support/tiny-extension.ts";

const page = `<!doctype html><meta charset="utf-8"><title>川の橋</title>
<style>@media (prefers-color-scheme: dark) { body { background: black; color: white } }</style>
<h1>川の橋が流される</h1><p id="key"></p>
<script>document.addEventListener("keydown", ({ key }) => { document.querySelector("#key").textContent = key; });</script>`;

const pictures = "test/out/clients";

/** Width and height, which every PNG tells at the same place. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe.each([
  ["chromium", launchChromium],
  ["firefox", launchFirefox],
] as const)("%s", (name, launch) => {
  let browser: TestBrowser;
  let url: string;
  const undo: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    const extension = await tinyExtension();
    const folder = await mkdtemp(join(tmpdir(), "tiny-page-"));
    undo.push(extension.remove, () => rm(folder, { recursive: true }));
    await writeFile(join(folder, "story.html"), page);
    const server = await serve({ folder });
    undo.push(server.close);
    url = `${server.url}story.html`;
    browser = await launch({ extension: extension.folder, language: "ja" });
    undo.push(browser.close);
  });

  afterAll(async () => {
    for (const step of undo.reverse()) await step();
  });

  test("a click on the toolbar button opens the popup, which reads the page", async () => {
    await browser.open(`${url}?popup`);
    await browser.clickAction();
    expect(await browser.popup.text("#headline:not(:empty)")).toBe("川の橋が流される");
    expect(await browser.isPopupOpen()).toBe(true);
  });

  test("the popup speaks the browser's language", async () => {
    expect(await browser.popup.text("#label")).toBe("おはよう");
  });

  test("the popup takes clicks and keys that are the reader's own", async () => {
    await browser.popup.click("button");
    expect(await browser.popup.text("#clicked:not(:empty)")).toBe("true");
    await browser.popup.press("ArrowDown");
    expect(await browser.popup.text("#key:not(:empty)")).toBe("ArrowDown");
  });

  test("a picture of the popup is as large as the popup", async () => {
    const { width, height } = sizeOf(await browser.popup.screenshot(`${pictures}/${name}-popup.png`));
    expect(width).toBeGreaterThanOrEqual(300);
    expect(width).toBeLessThan(400);
    expect(height).toBeGreaterThan(100);
    expect(height).toBeLessThan(600);
  });

  test("dark mode comes to page and popup", async () => {
    const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches;
    expect([await browser.page.evaluate(isDark), await browser.popup.evaluate(isDark)]).toEqual([false, false]);
    await browser.setColorScheme("dark");
    expect([await browser.page.evaluate(isDark), await browser.popup.evaluate(isDark)]).toEqual([true, true]);
    await browser.popup.screenshot(`${pictures}/${name}-popup-dark.png`);
    await browser.page.screenshot(`${pictures}/${name}-page-dark.png`);
  });

  test("errors are gathered, with what they say", async () => {
    expect(await browser.errors()).toEqual([]);
    await browser.popup.click("#fail");
    await browser.page.evaluate(() => {
      Promise.reject(new Error("the page refused"));
    });
    await expect.poll(browser.errors, { timeout: 5000 }).toHaveLength(4);
    const said = (await browser.errors()).join("\n");
    expect(said).toContain("told in the console");
    expect(said).toContain("nowhere is not defined");
    expect(said).toContain("the background failed");
    expect(said).toContain("the page refused");
  });

  test("the popup can leave by itself", async () => {
    await browser.popup.click("#leave");
    await browser.popupClosed();
    expect(await browser.isPopupOpen()).toBe(false);
  });

  test("a key goes to the page", async () => {
    await browser.page.press("Escape");
    expect(await browser.page.text("#key:not(:empty)")).toBe("Escape");
  });

  test("a shortcut goes to the extension", async () => {
    await browser.page.press("Alt+R");
    await browser.page.waitFor("the command", () => document.documentElement.dataset.command === "heard");
  });

  test("clicks reach into an open shadow root", async () => {
    await browser.page.click("tiny-host >>> button");
    expect(await browser.page.text("tiny-host >>> button")).toBe("A real click");
  });

  test("the toolbar button tells its title, badge and icon, tab by tab", async () => {
    const icon = `${browser.origin}lit-16.png`;
    await expect.poll(browser.actionState).toEqual({ title: "An article", badge: "1", icon });
    await browser.openTab(`${browser.origin}popup.html`);
    const unlit = `${browser.origin}unlit-16.png`;
    await expect.poll(browser.actionState).toEqual({ title: "Tiny", badge: "", icon: unlit });
  });

  test("tabs are told, and come to the front", async () => {
    expect(await browser.tabs()).toEqual([`${url}?popup`, `${browser.origin}popup.html`]);
    expect(await browser.isPopupOpen()).toBe(false);
    await browser.goToTab("story");
    expect(await browser.page.text("h1")).toBe("川の橋が流される");
    expect(await browser.page.evaluate(() => document.visibilityState)).toBe("visible");
  });

  test("the toolbar button forgets when its tab leaves the page", async () => {
    await browser.open(`${browser.origin}popup.html?left`);
    await expect.poll(browser.actionState).toMatchObject({ title: "Tiny", icon: `${browser.origin}unlit-16.png` });
    await browser.open(`${url}?again`);
    await expect.poll(browser.actionState).toMatchObject({ title: "An article", icon: `${browser.origin}lit-16.png` });
  });

  test("the page can be made narrow", async () => {
    await browser.resize(600, 500);
    await browser.page.waitFor("the new size", () => innerWidth === 600 && innerHeight === 500);
  });
});
