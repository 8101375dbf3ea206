// The smallest extension that shows what our browser clients can do. Its popup says what it sees.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const manifest = {
  manifest_version: 3,
  name: "Tiny",
  version: "1.0",
  default_locale: "en",
  permissions: ["activeTab", "scripting"],
  background: { service_worker: "background.js", scripts: ["background.js"], type: "module" },
  action: {
    default_popup: "popup.html",
    default_title: "Tiny",
    default_icon: { 16: "unlit-16.png", 32: "unlit-32.png" },
  },
  content_scripts: [{ matches: ["http://*/*"], js: ["content.js"] }],
  commands: { mark: { suggested_key: { default: "Alt+R" }, description: "Marks the page" } },
  browser_specific_settings: {
    gecko: { id: "tiny@seidoku.example", data_collection_permissions: { required: ["none"] } },
  },
};

const background = `
  chrome.commands.onCommand.addListener(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const func = () => { document.documentElement.dataset.command = "heard"; };
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
  });
  chrome.runtime.onMessage.addListener((message, { tab }) => {
    if (message === "fail") throw new Error("the background failed");
    chrome.action.setTitle({ tabId: tab.id, title: "An article" });
    chrome.action.setBadgeText({ tabId: tab.id, text: "1" });
    chrome.action.setIcon({ tabId: tab.id, path: { 16: "lit-16.png", 32: "lit-32.png" } });
  });`;

const content = `
  chrome.runtime.sendMessage("here");
  const host = document.createElement("tiny-host");
  host.attachShadow({ mode: "open" });
  const button = document.createElement("button");
  button.textContent = "Inside";
  button.addEventListener("click", ({ isTrusted }) => { button.textContent = isTrusted ? "A real click" : "A forged click"; });
  host.shadowRoot.append(button);
  document.documentElement.append(host);`;

const popup = `
  const say = (id, words) => { document.getElementById(id).textContent = words; };
  say("label", chrome.i18n.getMessage("greeting"));
  document.querySelector("button").addEventListener("click", ({ isTrusted }) => say("clicked", String(isTrusted)));
  document.addEventListener("keydown", ({ key }) => say("key", key));
  document.querySelector("#fail").addEventListener("click", () => { 
    console.error("told in the console");
    chrome.runtime.sendMessage("fail").catch(() => undefined);
    nowhere();
  });
  document.querySelector("#leave").addEventListener("click", () => window.close());
  chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
    const func = () => document.querySelector("h1").textContent;
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
    say("headline", result);
  });`;

const popupPage = `<!doctype html><meta charset="utf-8"><style>
  :root { color-scheme: light dark } body { width: 300px; margin: 1em }
  #dark { display: none } @media (prefers-color-scheme: dark) { #dark { display: block } #light { display: none } }
</style><h1 id="headline"></h1><p id="label"></p><p id="light">明るい</p><p id="dark">暗い</p><p id="key"></p>
<button>Click</button> <span id="clicked"></span> <button id="fail">Fail</button> <button id="leave">Leave</button>
<script src="popup.js"></script>`;

/** One dot. */
const icon = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

const greeting = (message: string) => JSON.stringify({ greeting: { message } });

export async function tinyExtension(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "tiny-extension-"));
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "background.js": background,
    "content.js": content,
    "popup.html": popupPage,
    "popup.js": popup,
    "unlit-16.png": icon,
    "unlit-32.png": icon,
    "lit-16.png": icon,
    "lit-32.png": icon,
    "_locales/en/messages.json": greeting("Good morning"),
    "_locales/ja/messages.json": greeting("おはよう"),
  };
  for (const language of ["en", "ja"]) await mkdir(join(folder, "_locales", language), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
