// Settings as a file, and the end of all that is kept.

import { mkdtemp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { downloadTo } from "../support/downloads.ts";
import { inBothBrowsers } from "../support/seidoku.ts";
import { until } from "../support/test-browser.ts";

interface Kept {
  browser: { storage: { local: { get(): Promise<object>; set(values: object): Promise<void> } } };
}

inBothBrowsers({ language: "en" }, (stage) => {
  const said = () => stage.browser.page.text("[role=status].outcome");
  const kept = () =>
    stage.browser.page.evaluate(async () =>
      JSON.stringify(await (globalThis as unknown as Kept).browser.storage.local.get()),
    );
  const keep = (values: { [key: string]: string | number | object }) =>
    stage.browser.page.evaluate(
      (text) => (globalThis as unknown as Kept).browser.storage.local.set(JSON.parse(text)),
      JSON.stringify(values),
    );
  /** As the reader does with the browser's window for files, which no page can open here. */
  const choose = (text: string) =>
    stage.browser.page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>("[type=file]")!;
      const files = new DataTransfer();
      files.items.add(new File([text], "seidoku-settings.json"));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
  const sites = { "news.example": { opens: false, isDark: true, restored: [], hidden: [] } };

  test("a file has all settings and sites, and nothing else that is kept", async () => {
    const { browser } = stage;
    await browser.open(`${browser.origin}options.html`);
    await keep({ settings: { theme: "sepia" }, sites, positions: { somewhere: 3 } });
    await expect
      .poll(() => browser.page.texts(".sites span"), { timeout: 6000 })
      .toEqual(["news.example Keep the icon dark"]);
    const folder = await mkdtemp(resolve("test/out/downloads-"));
    await downloadTo(browser, folder);
    await browser.page.click(".row.choices button");
    const path = join(folder, "seidoku-settings.json");
    const file = await until("the file", async () => JSON.parse(await readFile(path, "utf8")));
    expect(file).toEqual({ seidoku: 1, settings: expect.objectContaining({ theme: "sepia", detects: true }), sites });
  });

  test.each([
    ["no JSON", "theme: dark"],
    ["another shape", JSON.stringify({ theme: "dark" })],
    ["far too large", " ".repeat(1_000_000)],
  ])("%s is told, and nothing changes", async (_, text) => {
    const before = await kept();
    await choose(text);
    await expect.poll(said).toBe("This file has no settings of Seidoku. Nothing was changed.");
    expect(await kept()).toBe(before);
    await stage.browser.open(`${stage.browser.origin}options.html`);
    await stage.browser.page.text("h1");
  });

  test("a file is loaded", async () => {
    const { browser } = stage;
    const opening = { "other.example": { opens: true } };
    await choose(JSON.stringify({ seidoku: 1, settings: { theme: "dark" }, sites: { ...sites, ...opening } }));
    await expect.poll(said).toBe("Saved.");
    await browser.page.waitFor("the dark theme", () => document.querySelector(".options.dark"));
    const words = ["news.example Keep the icon dark", "other.example Always open the reader"];
    expect(await browser.page.texts(".sites span")).toEqual(words);
    // No file gives permission; Firefox gives it with the extension.
    const waits = browser.name === "chromium" ? ["The browser’s permission is needed."] : [];
    expect(await browser.page.texts(".sites .more")).toEqual(waits);
    expect(JSON.parse(await kept())).toMatchObject({ positions: { somewhere: 3 }, settings: { theme: "dark" } });
    await browser.page.screenshot(stage.pictureAt("options-file"));
  });

  test("everything is cleared after a question in the page, by keyboard too", async () => {
    const { browser } = stage;
    await browser.page.evaluate(() => document.querySelector<HTMLElement>("details summary")?.focus());
    await browser.page.press("Enter");
    await browser.page.text("details p");
    expect(JSON.parse(await kept())).toHaveProperty("positions");
    await browser.page.screenshot(stage.pictureAt("options-clear"));
    await browser.page.press("Tab");
    await browser.page.press("Enter");
    await expect.poll(said).toBe("Everything is cleared.");
    expect(await kept()).toBe("{}");
    expect(await browser.page.texts(".sites li")).toEqual([]);
    await browser.page.waitFor("the default look", () => document.querySelector(".options.auto"));
  });
});
