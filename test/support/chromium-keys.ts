// Keys in Chromium, those of the extension's shortcuts too.

import type { KeyInput, Page } from "puppeteer-core";
import { keysOf } from "./view.ts";

/** The bits of the debugging protocol. */
const modifiers: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Presses keys together, as in "Shift+Tab" or "Alt+R". */
export async function press(page: Page, keys: string): Promise<void> {
  const all = keysOf(keys);
  const last = all.at(-1) ?? "";
  const held = all.slice(0, -1);
  const bits = held.reduce((sum, key) => sum + (modifiers[key] ?? 0), 0);
  for (const key of held) await page.keyboard.down(key as KeyInput);
  if (last === "Escape" || (bits > 0 && /^[a-z0-9]$/.test(last))) await strike(page, last, bits);
  else await page.keyboard.press(last as KeyInput);
  for (const key of held.reverse()) await page.keyboard.up(key as KeyInput);
}

/** Chromium hears a shortcut by the native code alone, which puppeteer leaves out. */
async function strike(page: Page, key: string, bits: number): Promise<void> {
  const upper = key.toUpperCase();
  const code = key === "Escape" ? 27 : upper.charCodeAt(0);
  const session = await page.createCDPSession();
  const stroke = {
    modifiers: bits,
    key: bits === modifiers.Shift ? upper : key,
    code: key === "Escape" ? key : `${/[0-9]/.test(key) ? "Digit" : "Key"}${upper}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
    ...(bits === modifiers.Shift ? { text: upper } : {}),
  };
  await session.send("Input.dispatchKeyEvent", { type: stroke.text ? "keyDown" : "rawKeyDown", ...stroke });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...stroke });
  await session.detach();
}
