import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "../support/browser.ts";

let browser = fakeBrowser();
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser;
  },
}));
const { activeTab, putReader, putOverlay, refusalOf } = await import("../../src/browser/tabs.ts");

beforeEach(() => {
  browser = fakeBrowser();
});

// The words of Chromium 156 and Firefox 153.
describe("refusalOf", () => {
  test.each([
    ["", "Cannot access a chrome:// URL", "browser-page"],
    [
      "",
      'Cannot access contents of url "chrome://settings/". Extension manifest must request permission.',
      "browser-page",
    ],
    ["", "Cannot access a chrome-extension:// URL of different extension", "browser-page"],
    ["about:config", "Missing host permission for the tab", "browser-page"],
    ["view-source:https://news.example/", "Missing host permission for the tab", "browser-page"],
    ["", "The extensions gallery cannot be scripted.", "store"],
    ["https://addons.mozilla.org/en-US/firefox/", "Missing host permission for the tab", "store"],
    ["file:///home/me/story.html", "Missing host permission for the tab", "file"],
    ["", 'Cannot access contents of url "file:///home/me/story.html".', "file"],
    ["https://news.example/report.pdf#page=2", "Missing host permission for the tab", "document"],
    ["https://news.example/story.html", "Missing host permission for the tab", "forbidden"],
    ["", "The tab was closed.", "forbidden"],
  ])("%s %s", (url, message, expected) => {
    expect(refusalOf(url, message)).toBe(expected);
  });
});

test("the reader is put into the top frame", async () => {
  expect(await putReader({ id: 7 } as never)).toBeNull();
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ["polyfill.js", "content.js", "reader.js"],
    injectImmediately: true,
  });
});

test("the overlay is put beside it, after the views", async () => {
  await putOverlay(7);
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ["views.js", "overlay.js"],
    injectImmediately: true,
  });
});

test("a refused page is told by its kind, and nothing is thrown", async () => {
  browser.scripting.executeScript.mockRejectedValueOnce(new Error("Cannot access a chrome:// URL"));
  expect(await putReader({ id: 7 } as never)).toBe("browser-page");
});

test("without a window there is no active tab", async () => {
  browser.tabs.query.mockResolvedValueOnce([]);
  expect(await activeTab()).toBeNull();
});
