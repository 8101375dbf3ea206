import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser, origin } from "../support/browser.ts";

let browser = fakeBrowser();
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser;
  },
}));
const { answer, askTab } = await import("../../src/browser/messages.ts");

const page = { id: "seidoku", url: `${origin}popup.html` };
const tab = { id: "seidoku", url: "https://news.example/", tab: { id: 3 }, frameId: 0 };

beforeEach(() => {
  browser = fakeBrowser();
});

test("a question goes to the top frame, with its name", async () => {
  await askTab(7, "openReader", { block: 1, start: 0, end: 4 }, false);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
    7,
    { name: "openReader", question: [{ block: 1, start: 0, end: 4 }, false] },
    { frameId: 0 },
  );
});

describe("answer", () => {
  test("hands the question on, and the answer back", async () => {
    answer({ read: ([anyway]) => ({ found: false, reason: anyway ? "no-text" : "not-an-article" }) }, "extension");
    expect(await browser.hear({ name: "read", question: [true] }, page)).toEqual({ found: false, reason: "no-text" });
  });

  test.each([
    ["another extension", { name: "read", question: [] }, { ...page, id: "other" }],
    ["a content script, where only our pages may ask", { name: "read", question: [] }, tab],
    [
      "a page that only begins like ours",
      { name: "read", question: [] },
      { id: "seidoku", url: "https://moz-extension/" },
    ],
    ["no sender address", { name: "read", question: [] }, { id: "seidoku" }],
    ["an unknown name", { name: "fetch", question: ["https://example.com/"] }, page],
    ["a name that every object has", { name: "constructor", question: [] }, page],
    ["a question that is no list", { name: "read", question: { length: 1 } }, page],
    ["a name that is no word", { name: 1, question: [] }, page],
    ["null", null, page],
    ["a word", "read", page],
  ])("refuses %s", async (_, message, sender) => {
    const read = vi.fn();
    answer({ read }, "extension");
    expect(await browser.hear(message, sender)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });

  test("the sender stays in its place, however long the question is", async () => {
    const pageDetected = vi.fn();
    answer({ pageDetected }, "tab");
    await browser.hear({ name: "pageDetected", question: [true, { tab: { id: 9 } }] }, tab);
    expect(pageDetected.mock.lastCall?.[1]).toBe(tab);
  });

  test.each([
    ["the top frame of a tab is heard", tab, 1],
    ["a frame inside it is not", { ...tab, frameId: 4 }, 0],
    ["our own pages are not", page, 0],
  ])("of content scripts: %s", async (_, sender, times) => {
    const pageDetected = vi.fn();
    answer({ pageDetected }, "tab");
    await browser.hear({ name: "pageDetected", question: [true] }, sender);
    expect(pageDetected).toHaveBeenCalledTimes(times);
  });
});
