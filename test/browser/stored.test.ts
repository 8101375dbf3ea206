import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../support/browser.ts";

let browser = fakeBrowser();
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser;
  },
}));
const { stored } = await import("../../src/browser/stored.ts");

const parse = (raw: unknown) => (typeof raw === "number" ? raw : 0);

beforeEach(() => {
  browser = fakeBrowser();
});

test("what was written is read", async () => {
  const count = stored("count", parse);
  await count.write(4);
  expect(await count.read()).toBe(4);
});

test.each([
  ["nothing", undefined],
  ["a word", "four"],
  ["null", null],
  ["an object", {}],
])("%s in storage goes through the parser", async (_, junk) => {
  if (junk !== undefined) browser.kept.count = junk;
  expect(await stored("count", parse).read()).toBe(0);
});

test("a watcher hears changes of its own value, until it stops", async () => {
  const heard = vi.fn();
  const count = stored("count", parse);
  const stop = count.watch(heard);
  await count.write(1);
  await stored("other", parse).write(2);
  stop();
  await count.write(3);
  expect(heard.mock.calls).toEqual([[1]]);
});

test("where the browser cannot store, writing says so", async () => {
  browser.storage.local.set = () => Promise.reject(new Error("QuotaExceededError"));
  await expect(stored("count", parse).write(1)).rejects.toThrow("Quota");
});
