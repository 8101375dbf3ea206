// Starts Firefox in a profile of its own, and leaves nothing behind.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowsers } from "../../scripts/browsers.mjs";
import { connectMarionette, type Marionette } from "./marionette.ts";
import { type LaunchOptions, nap, until, within } from "./test-browser.ts";

/** No questions at the start, nothing fetched, nothing animated. */
const preferences = {
  "marionette.port": 0,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.contentblocking.category": "custom",
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.search.update": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.tabs.unloadOnLowMemory": false,
  "browser.tabs.warnOnClose": false,
  "browser.uitour.enabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "dom.disable_open_during_load": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.cosmeticAnimations.enabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

const startLimitMs = 60_000;

export interface Started {
  marionette: Marionette;
  /** Resolves when Firefox has ended, in whatever way, and its profile is removed. */
  ended: Promise<void>;
  close(): Promise<void>;
}

export async function startFirefox({ program, headless = true, language = "en" }: LaunchOptions): Promise<Started> {
  const executable = program ?? findBrowsers().firefox;
  if (!executable) throw new Error("There is no Firefox; ensureBrowsers installs one or says how.");
  const profile = makeProfile(language);
  const started = spawnFirefox(executable, profile, headless);
  const kill = () => started.process.kill("SIGKILL");
  try {
    const marionette = await connectMarionette(await portOf(profile, started));
    return { marionette, ended: started.ended, close: () => close(marionette, started.ended, kill) };
  } catch (error) {
    kill();
    await started.ended;
    throw error;
  }
}

function makeProfile(language: string): string {
  const profile = mkdtempSync(join(tmpdir(), "seidoku-firefox-"));
  const all = { ...preferences, "intl.accept_languages": language === "en" ? "en-US, en" : `${language}, en-US, en` };
  const lines = Object.entries(all).map((pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(", ")});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  return profile;
}

interface Spawned {
  process: ChildProcess;
  /** The end of what it has said so far. */
  said(): string;
  ended: Promise<void>;
}

function spawnFirefox(executable: string, profile: string, headless: boolean): Spawned {
  const given = ["--no-remote", "--profile", profile, "--marionette", "--remote-allow-system-access"];
  const firefox = spawn(executable, headless ? ["--headless", ...given] : given, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" },
  });
  let said = "";
  const listen = (piece: Buffer) => {
    said = (said + piece).slice(-2000);
  };
  firefox.stdout.on("data", listen);
  firefox.stderr.on("data", listen);
  return { process: firefox, said: () => said, ended: endOf(firefox, profile) };
}

/** Also ends Firefox when our own process ends before it was closed. */
function endOf(firefox: ChildProcess, profile: string): Promise<void> {
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const leave = () => {
    firefox.kill("SIGKILL");
    remove();
  };
  process.once("exit", leave);
  return new Promise<void>((ended) => {
    firefox.once("exit", () => ended());
    firefox.once("error", () => ended()); // It could not be started.
  }).then(async () => {
    process.off("exit", leave);
    await nap(100); // Its child processes end a moment later, and write until then.
    remove();
  });
}

/** Firefox chooses a free port and writes it down. */
async function portOf(profile: string, { ended, said }: Spawned): Promise<number> {
  const read = async () => Number(await readFile(join(profile, "MarionetteActivePort"), "utf8"));
  const early = ended.then(() => {
    throw new Error(`Firefox ended at its start: ${said()}`);
  });
  return Promise.race([until("Firefox starts", read, startLimitMs), early]);
}

async function close(marionette: Marionette, ended: Promise<void>, kill: () => void): Promise<void> {
  // The answer may be lost with the connection.
  marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
  await within("Firefox ends", ended, 8000).catch(kill);
  await ended;
  marionette.end();
}
