// Starts Firefox in a profile of its own, and leaves nothing behind.

import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findBrowsers } from "../../scripts/browsers.mjs";
import { makeProfile, type Profile } from "./browser-profile.ts";
import { connectMarionette, type Marionette } from "./marionette.ts";
import { BrowserGone, type LaunchOptions, until, within } from "./test-browser.ts";

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
  "network.dns.localDomains": "seidoku.test",
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

export async function startFirefox(options: LaunchOptions): Promise<Started> {
  const spawned = spawnFirefox(options);
  try {
    const marionette = await connectMarionette(await portOf(spawned));
    return { marionette, ended: spawned.ended, close: () => close(marionette, spawned) };
  } catch (error) {
    spawned.kill();
    await spawned.ended;
    throw error;
  }
}

interface Spawned {
  profile: Profile;
  /** The end of what it has said so far. */
  said(): string;
  kill(): void;
  ended: Promise<void>;
}

function spawnFirefox({ program, headless = true, language = "en" }: LaunchOptions): Spawned {
  const executable = program ?? findBrowsers().firefox;
  if (!executable) throw new Error("There is no Firefox; ensureBrowsers installs one or says how.");
  const profile = makeProfile("firefox", () => firefox.kill("SIGKILL"));
  writePreferences(profile, language);
  const given = ["--no-remote", "--profile", profile.folder, "--marionette", "--remote-allow-system-access"];
  const firefox = spawn(executable, headless ? ["--headless", ...given] : given, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...profile.env, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" },
  });
  let said = "";
  const listen = (piece: unknown) => {
    said = `${said}${piece}`.slice(-2000);
  };
  firefox.stdout.on("data", listen);
  firefox.stderr.on("data", listen);
  firefox.once("error", listen);
  return { profile, said: () => said, kill: () => firefox.kill("SIGKILL"), ended: endOf(firefox, profile) };
}

function writePreferences({ folder }: Profile, language: string): void {
  const all = { ...preferences, "intl.accept_languages": language === "en" ? "en-US, en" : `${language}, en-US, en` };
  const lines = Object.entries(all).map((pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(", ")});`);
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
}

async function endOf(firefox: ChildProcess, profile: Profile): Promise<void> {
  await new Promise<void>((ended) => {
    firefox.once("exit", () => ended());
    firefox.once("error", () => ended()); // It could not be started.
  });
  await profile.remove();
}

/** Firefox chooses a free port and writes it down. */
async function portOf({ profile, ended, said }: Spawned): Promise<number> {
  const read = async () => Number(await readFile(join(profile.folder, "MarionetteActivePort"), "utf8"));
  const early = ended.then(() => {
    throw new BrowserGone(`Firefox ended at its start: ${said() || "it said nothing."}`);
  });
  return Promise.race([until("Firefox starts", read, startLimitMs), early]);
}

/** Gently, else by force. */
async function close(marionette: Marionette, { ended, kill }: Spawned): Promise<void> {
  // The answer may be lost with the connection.
  marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
  await within("Firefox ends", ended).catch(kill);
  await ended;
  marionette.end();
}
