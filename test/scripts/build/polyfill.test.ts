// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { cutPolyfill } from "../../../scripts/build/polyfill.mjs";

const whole = readFileSync("node_modules/webextension-polyfill/dist/browser-polyfill.js", "utf8");

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** Chrome, as far as the polyfill meets it, and the `browser` that comes of it. */
function polyfilled() {
  const listeners: Listener[] = [];
  const get = vi.fn(async () => ({ theme: "dark" }));
  const chrome = {
    runtime: {
      id: "seidoku",
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: (message: unknown, done: (answer: unknown) => void) => {
        for (const listener of listeners) listener(message, {}, done);
      },
    },
    storage: { local: { get } },
  };
  const world: { chrome: object; browser?: typeof chrome } = { chrome };
  new Function("globalThis", "self", "chrome", cutPolyfill(whole))(world, world, chrome);
  return world.browser as unknown as {
    runtime: { onMessage: { addListener(listener: unknown): void }; sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { get(): Promise<object> } };
  };
}

test("what is left of the polyfill answers messages by promises", async () => {
  const { runtime } = polyfilled();
  runtime.onMessage.addListener(async (message: string) => `${message}!`);
  expect(await runtime.sendMessage("read")).toBe("read!");
});

test("and tells those who ask of failures", async () => {
  const { runtime } = polyfilled();
  runtime.onMessage.addListener(() => Promise.reject(new Error("no page")));
  await expect(runtime.sendMessage("read")).rejects.toThrow("no page");
});

test("what gives promises by itself is left to do so", async () => {
  expect(await polyfilled().storage.local.get()).toEqual({ theme: "dark" });
});

test("a polyfill of another make is told", () => {
  expect(() => cutPolyfill("go();")).toThrow("webextension-polyfill has no");
});
