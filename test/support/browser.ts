// A small fake of the browser: it passes messages through JSON, as browsers do, and keeps what is stored.

import { vi } from "vitest";
import messages from "../../src/_locales/en/messages.json";

interface Message {
  message: string;
  placeholders?: object;
}

type Listener = (...heard: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...given: unknown[]) => [...listeners].map((listener) => listener(...(given as never[]))),
  };
}

const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Each message says its key and what fills its places. */
const packed = Object.entries<Message>(messages)
  .map(
    ([key, { placeholders = {} }]) =>
      `${key}:${[key, ...Object.keys(placeholders).map((_, i) => `{${i + 1}}`)].join(" ")}`,
  )
  .join("|");

export const origin = "moz-extension://seidoku/";

export function fakeBrowser() {
  const kept: Record<string, unknown> = {};
  const onMessage = event();
  const onChanged = event();
  return {
    kept,
    /** What the extension hears: the answers of its listeners, undefined where none answers. */
    hear: async (message: unknown, sender: object) => {
      const [answered] = onMessage.fire(copy(message), sender).filter((answer) => answer !== undefined);
      return copy(await answered);
    },
    runtime: { id: "seidoku", getURL: (path: string) => origin + path, onMessage, onInstalled: event() },
    storage: {
      local: {
        get: async (key: string) => (key in kept ? { [key]: copy(kept[key]) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) {
            const oldValue = copy(kept[key]);
            kept[key] = copy(value);
            onChanged.fire({ [key]: { oldValue, newValue: copy(value) } });
          }
        },
        onChanged,
      },
    },
    i18n: {
      getMessage: (key: string) => (key === "words" ? packed : key),
      getUILanguage: () => "en-GB",
    },
    tabs: { sendMessage: vi.fn(async () => undefined), query: vi.fn(async (): Promise<object[]> => [{ id: 7 }]) },
    permissions: {
      request: vi.fn(async (_: { origins: string[] }) => true),
      contains: vi.fn(async (_: { origins: string[] }) => true),
      remove: vi.fn(async (_: { origins: string[] }) => true),
      onRemoved: event(),
    },
    scripting: { executeScript: vi.fn(async (): Promise<object[]> => []) },
    action: {
      setIcon: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
      openPopup: vi.fn(async () => undefined),
    },
    contextMenus: { create: vi.fn(), onClicked: event() },
    commands: { onCommand: event(), getAll: async () => [{ name: "toggle-reader", shortcut: "Alt+R" }] },
  };
}
