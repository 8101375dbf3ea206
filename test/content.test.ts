import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { detectArticle } from "../src/article/detect.ts";

const sendMessage = vi.fn(async () => undefined);
const get = vi.fn(async (_: string[]): Promise<object> => ({}));
vi.stubGlobal("chrome", { runtime: { id: "seidoku", sendMessage }, storage: { local: { get } } });

/** As the browser does: the file runs, in the world of the earlier ones. */
async function putIn(): Promise<void> {
  vi.resetModules();
  await import("../src/content.ts");
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers(); // later looks are forgotten with their test
  document.documentElement.innerHTML = readFileSync("test/pages/en-report.html", "utf8");
  Reflect.deleteProperty(globalThis, "seidokuDetector");
  sendMessage.mockClear();
});

test("the background is told what the page is, once, however often the script is put in", async () => {
  await putIn();
  await putIn();
  expect(sendMessage.mock.calls).toEqual([[{ name: "pageDetected", question: [true] }]]);
});

test("the detector is left for the reader, and an element of its name is not taken for it", async () => {
  document.body.innerHTML = '<p id="seidokuDetector">';
  await putIn();
  expect(Reflect.get(globalThis, "seidokuDetector").name).toBe(detectArticle.name);
});

describe("switched off, the page is not looked at", () => {
  const looks = vi.spyOn(Element.prototype, "getElementsByTagName");
  const host = location.host;

  test.each([
    ["everywhere", { settings: { detects: false } }, false],
    ["on this site", { sites: { [host]: { isDark: true } } }, false],
    ["on another site", { sites: { "other.example": { isDark: true } } }, true],
    ["nowhere", { settings: { detects: true }, sites: { [host]: { opens: true } } }, true],
    ["what is damaged", { settings: null, sites: 3 }, true],
  ])("%s", async (_, kept, isLookedAt) => {
    get.mockResolvedValueOnce(kept);
    looks.mockClear();
    await putIn();
    expect(get).toHaveBeenCalledWith(["settings", "sites"]);
    expect(looks.mock.calls.length > 0).toBe(isLookedAt);
    expect(sendMessage).toHaveBeenCalledTimes(isLookedAt ? 1 : 0);
    expect(Reflect.get(globalThis, "seidokuDetector").name).toBe(detectArticle.name);
  });

  test("where storage does not answer, the page is looked at", async () => {
    get.mockRejectedValueOnce(new Error("Storage is broken."));
    await putIn();
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
