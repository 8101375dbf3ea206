// @vitest-environment node
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ensureBrowsers, findBrowsers } from "../../scripts/browsers.mjs";

let folder: string;

// A machine with nothing on it but one folder for programs, and no apt-get.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "browsers-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv("CHROMIUM", "");
  vi.stubEnv("FIREFOX", "");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function program(name: string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, mode);
  return path;
}

describe.runIf(process.platform === "linux")("browsers", () => {
  test("are found on the path, the plain names first", async () => {
    await program("google-chrome");
    const chromium = await program("chromium");
    const firefox = await program("firefox-esr");
    expect(findBrowsers()).toEqual({ chromium, firefox });
  });

  test("are null where there is none, also where a folder or a text has the name", async () => {
    await mkdir(join(folder, "chromium"));
    await program("firefox", 0o644);
    expect(findBrowsers()).toEqual({ chromium: null, firefox: null });
  });

  test("are what CHROMIUM and FIREFOX name", async () => {
    await program("chromium");
    const own = await program("my-own-build");
    vi.stubEnv("CHROMIUM", own);
    expect(findBrowsers().chromium).toBe(own);
    vi.stubEnv("FIREFOX", join(folder, "nothing"));
    expect(findBrowsers).toThrow(`FIREFOX is set to ${join(folder, "nothing")}, which is no program`);
  });

  test("that are missing and cannot be installed are asked for in one sentence", async () => {
    expect(() => ensureBrowsers({ chromium: true, firefox: true })).toThrow(
      /^Please install Chromium, Chrome, .*CHROMIUM.*, and Firefox .*FIREFOX.*\.$/,
    );
  });

  test("that are not asked for may be missing", async () => {
    const chromium = await program("chromium");
    expect(ensureBrowsers({ chromium: true })).toEqual({ chromium, firefox: null });
  });

  test("work without a Japanese font, which is only asked for", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    expect(ensureBrowsers({ fonts: true })).toEqual({ chromium: null, firefox: null });
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^Please install a Japanese font/));
  });
});
