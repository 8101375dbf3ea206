import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { detectArticle } from "../src/article/detect.ts";

const sendMessage = vi.fn(async () => undefined);
vi.stubGlobal("chrome", { runtime: { id: "seidoku", sendMessage } });

/** As the browser does: the file runs, in the world of the earlier ones. */
async function putIn(): Promise<void> {
  vi.resetModules();
  await import("../src/content.ts");
}

beforeEach(() => {
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
