// Finds the installed browsers, and installs them where we may.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const onPath = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
    "brave-browser",
    "brave",
  ],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"],
};

/** Under /Applications, for everyone or for one reader. */
const onMac = {
  chromium: ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"].map(macProgram),
  firefox: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
};

/** Under a folder for programs. */
const onWindows = {
  chromium: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
};

/** Debian's names. */
const packages = { chromium: "chromium", firefox: "firefox-esr", fonts: "fonts-noto-cjk" };

const wordsFor = {
  chromium: "Chromium, Chrome, Edge or Brave (or set CHROMIUM to its program)",
  firefox: "Firefox (or set FIREFOX to its program)",
  fonts: "a Japanese font, such as Noto Sans CJK",
};

const fiveMinutes = 300_000;

/** The programs found, by kind; null where none is. Throws where CHROMIUM or FIREFOX names a file that cannot be run. */
export function findBrowsers() {
  return { chromium: find("chromium", process.env.CHROMIUM), firefox: find("firefox", process.env.FIREFOX) };
}

/**
 * Makes sure of what is asked for, and gives the programs as `findBrowsers` does. Installs what is missing where that is
 * ours to do (Debian as root), else throws one sentence that says what to install. Fonts alone are never a reason to stop.
 */
export function ensureBrowsers({ chromium = false, firefox = false, fonts = false } = {}) {
  const asked = { chromium, firefox, fonts };
  const missing = missingOf(asked);
  if (missing.length === 0) return findBrowsers();
  if (mayInstall()) installPackages(missing);
  const left = missingOf(asked);
  const sentence = `Please install ${left.map((kind) => wordsFor[kind]).join(", and ")}.`;
  if (left.some((kind) => kind !== "fonts")) throw new Error(sentence);
  if (left.length > 0) console.warn(`${sentence} Until then Japanese is not shown properly.`);
  return findBrowsers();
}

function find(kind, given) {
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`${kind.toUpperCase()} is set to ${given}, which is no program; correct it or unset it.`);
  }
  return candidates(kind).find(isProgram) ?? null;
}

function candidates(kind) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const ending = process.platform === "win32" ? ".exe" : "";
  const named = onPath[kind].flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...named, ...standardPaths(kind)];
}

function standardPaths(kind) {
  const { env, platform } = process;
  if (platform === "darwin") {
    const folders = ["/Applications", join(env.HOME ?? "", "Applications")];
    return folders.flatMap((folder) => onMac[kind].map((program) => join(folder, program)));
  }
  if (platform !== "win32") return [];
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => onWindows[kind].map((program) => join(folder, program)));
}

function macProgram(name) {
  return `${name}.app/Contents/MacOS/${name}`;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // Not there, or not ours to run.
  }
}

function missingOf({ chromium, firefox, fonts }) {
  const found = findBrowsers();
  return [
    ...(chromium && !found.chromium ? ["chromium"] : []),
    ...(firefox && !found.firefox ? ["firefox"] : []),
    ...(fonts && !hasJapaneseFont() ? ["fonts"] : []),
  ];
}

function hasJapaneseFont() {
  if (process.platform !== "linux") return true; // Windows and macOS bring them.
  const { stdout } = spawnSync("fc-list", [":lang=ja"], { encoding: "utf8" });
  // Droid's is a last resort without a bold face, in Chinese forms.
  return (stdout ?? "").split("\n").some((font) => font !== "" && !font.includes("DroidSansFallback"));
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && isOnPath("apt-get");
}

function isOnPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => isProgram(join(folder, name)));
}

function installPackages(kinds) {
  const names = kinds.map((kind) => packages[kind]);
  console.log(`Installing ${names.join(", ")} …`);
  runApt(["update"]);
  runApt(["install", "-y", "--no-install-recommends", ...names]);
}

/** What apt-get says is of interest only where it fails. */
function runApt(given) {
  const { status, error, stdout, stderr } = spawnSync("apt-get", ["-q", ...given], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: fiveMinutes,
  });
  if (status !== 0) console.error(`apt-get ${given.join(" ")} failed:\n${error ?? ""}${stdout ?? ""}${stderr ?? ""}`);
}
