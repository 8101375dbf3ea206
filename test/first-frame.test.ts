import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "./support/browser.ts";

let browser = fakeBrowser();
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser;
  },
}));

/** What the doors gave to be shown, in order. */
let shown: { theme: string }[] = [];

beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(browser.tabs, { sendMessage: async () => ({ found: false, reason: "no-text" }) });
  shown = [];
  vi.resetModules();
  vi.stubGlobal("seidokuViews", {
    showPopup: (_: unknown, { theme }: { theme: string }) => shown.push({ theme }),
    showOptions: (_: unknown, { settings }: { settings: { theme: string } }) => shown.push(settings),
    modelRuns: () => ({ stop: vi.fn(), write: vi.fn(), trouble: async () => "unavailable" }),
  });
});

const doors = { popup: () => import("../src/popup.ts"), settings: () => import("../src/options.ts") };

describe.each(Object.entries(doors))("the first that is shown of the %s", (_, open) => {
  test("has the reader's theme", async () => {
    browser.kept.settings = { theme: "dark" };
    await open();
    await vi.waitFor(() => expect(shown.length).toBeGreaterThan(1));
    expect(shown.filter(({ theme }) => theme !== "dark")).toEqual([]);
  });

  test("comes also where the browser cannot read what is stored", async () => {
    browser.storage.local.get = () => Promise.reject(new Error("An unexpected error occurred"));
    await open();
    expect(shown[0]?.theme).toBe("auto");
  });
});
