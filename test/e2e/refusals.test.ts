// Pages that no extension may read, and documents that are no pages: one plain sentence each.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { samples, serve } from "../../scripts/serve.mjs";
import { openPopup } from "../../scripts/visit.mjs";
import messages from "../../src/_locales/en/messages.json" with { type: "json" };
import { inBothBrowsers } from "../support/seidoku.ts";

let folder: string;
let files: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "seidoku-files-"));
  await writeFile(join(folder, "notes.txt"), "A river bridge was carried away.");
  await writeFile(join(folder, "data.json"), '{"headline": "River bridge"}');
  files = await serve({ folder });
});
afterAll(async () => {
  await files.close();
  await rm(folder, { recursive: true });
});

const sentences = {
  browserPage: messages.refusedBrowserPage.message,
  document: messages.refusedDocument.message,
  forbidden: messages.refusedForbidden.message,
  noArticle: messages.refusedNotArticle.message,
};

inBothBrowsers({ language: "en" }, (stage) => {
  const told = async (url: string) => {
    await stage.browser.open(url);
    const shown = await openPopup(stage.browser);
    return "refusal" in shown ? shown.refusal : shown.headline;
  };
  const isChromium = () => stage.browser.name === "chromium";

  test("a page of the browser's own", async () => {
    // Firefox tells nothing about the page that it protects.
    const sentence = isChromium() ? sentences.browserPage : sentences.forbidden;
    expect(await told(isChromium() ? "chrome://version/" : "about:license")).toBe(sentence);
    await stage.browser.popup.screenshot(stage.pictureAt("popup-en-refused"));
  });

  test("an empty tab", async () => {
    expect(await told("about:blank")).toBe(isChromium() ? sentences.forbidden : sentences.noArticle);
  });

  test.each(["notes.txt", "data.json"])("%s is no web page", async (name) => {
    expect(await told(files.url + name)).toBe(sentences.document);
  });

  test("a page saved on the reader's own disk is read where the browser lets us", async () => {
    const saved = pathToFileURL(join(samples, "en-report.html")).href;
    expect(await told(saved)).toMatch(/^Port Ellery votes to keep/);
  });
});
