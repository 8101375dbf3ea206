// A folder for all that a browser writes. It goes with the browser, and both go with us.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nap } from "./test-browser.ts";

export interface Profile {
  folder: string;
  /** The environment for a browser that also keeps its passing files there. */
  env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

const opened = new Map<string, () => void>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** `stop` ends the browser at once, where our own process ends before `remove` is called. */
export function makeProfile(browser: string, stop: () => void): Profile {
  const folder = mkdtempSync(join(tmpdir(), `seidoku-${browser}-`));
  if (opened.size === 0) watchOurEnd();
  opened.set(folder, stop);
  const remove = async () => {
    await nap(100); // The browser's child processes end a moment later than itself, and write until then.
    removeFolder(folder);
    opened.delete(folder);
    if (opened.size === 0) unwatchOurEnd();
  };
  return { folder, env: { ...process.env, HOME: folder, TMPDIR: folder }, remove };
}

function watchOurEnd(): void {
  process.on("exit", leaveAll);
  for (const signal of signals) process.on(signal, endAtSignal);
}

function unwatchOurEnd(): void {
  process.off("exit", leaveAll);
  for (const signal of signals) process.off(signal, endAtSignal);
}

function endAtSignal(signal: NodeJS.Signals): void {
  const othersKnowBetter = process.listenerCount(signal) > 1;
  if (!othersKnowBetter) process.exit(1);
}

function leaveAll(): void {
  for (const [folder, stop] of opened) {
    stop();
    removeFolder(folder);
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
