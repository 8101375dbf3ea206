// npm start [-- [--headless] address or file]: a browser with Seidoku in a fresh profile, on a page to read.
// Without a display it reads the page by itself, prints what the popup shows, and saves pictures.
import { mkdir } from "node:fs/promises";
import { relative } from "node:path";
import { ensureBrowsers, findBrowsers } from "./browsers.mjs";
import { fromRoot, root } from "./root.mjs";
import { run } from "./run.mjs";
import { serve } from "./serve.mjs";
import { parseArguments } from "./start-arguments.mjs";
import { importTypeScript } from "./typescript.mjs";
import { openPopup, openReader } from "./visit.mjs";

const sample = "ja-wire.html";
const pictures = fromRoot("test/out/start");
const folders = { chromium: fromRoot("dist/chrome"), firefox: fromRoot("dist/firefox") };

const { isHeadless, address, file, refusal } = parseArguments(process.argv.slice(2));
if (refusal) stop(refusal, 2);
const isUnseen = isHeadless || !hasDisplay();
const kind = getBrowser();
if (!(await run("node", ["build.mjs"]))) stop("The build failed, as told above.", 1);

const server = address ? null : await serve({ file });
const url = address ?? (file ? server.url : server.url + sample);
const browser = await launch().catch(tellByHand);
if (browser) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => browser.close());
  await (isUnseen ? readUnseen() : keepOpen());
  await server?.close();
}

function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** "chromium", or "firefox" where that alone is installed. */
function getBrowser() {
  try {
    const { chromium, firefox } = findBrowsers();
    const found = ensureBrowsers({ chromium: !chromium && !firefox, fonts: true });
    return found.chromium ? "chromium" : "firefox";
  } catch (error) {
    return stop(error.message, 1);
  }
}

async function launch() {
  const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("ja") ? "ja" : "en";
  const options = { extension: folders[kind], headless: isUnseen, language };
  if (kind === "chromium") return (await importTypeScript("test/support/chromium.ts")).launchChromium(options);
  return (await importTypeScript("test/support/firefox.ts")).launchFirefox(options);
}

/** The server goes on, so that there is a page to read. */
function tellByHand(error) {
  const reason = firstLine(error);
  if (isUnseen) stop(`The browser did not start with the extension: ${reason}`, 1);
  const [page, button, pick] =
    kind === "chromium"
      ? ["chrome://extensions", "Load unpacked (in developer mode)", folders.chromium]
      : ["about:debugging#/runtime/this-firefox", "Load Temporary Add-on", `${folders.firefox}/manifest.json`];
  console.log(`The browser did not start with the extension: ${reason}
To load it by hand, open ${page}, choose "${button}", and pick ${pick}
Then open ${url}${server ? "\nThe page is served until Ctrl+C." : ""}`);
}

async function keepOpen() {
  // What hinders a page, the browser itself shows.
  await browser.open(url).catch(() => undefined);
  console.log(`
Seidoku is loaded, in a fresh profile. The page is ${url}
Its icon is in the toolbar, or behind the toolbar's puzzle piece: click it there. Alt+R opens the reader.
Close the browser or press Ctrl+C to end.`);
  await browser.ended;
}

async function readUnseen() {
  try {
    await openPage();
    await tellPage();
  } catch (error) {
    console.error(firstLine(error));
    process.exitCode = 1;
  }
  await browser.close();
}

async function openPage() {
  const trouble = await browser.open(url).then(
    () => null,
    (error) => error,
  );
  // A page may be there although it never stops loading. The browser's own page for errors is of another scheme.
  const isThere = trouble === null || (await browser.page.evaluate(() => document.documentURI.startsWith("http")));
  if (!isThere) throw new Error(`${url} could not be opened: ${firstLine(trouble)}`);
}

async function tellPage() {
  await mkdir(pictures, { recursive: true });
  const told = await openPopup(browser);
  console.log(`\n${url}\n\n${told.refusal ?? textOf(told)}\n`);
  await save(browser.popup, "popup.png");
  if (told.refusal) return;
  await openReader(browser);
  await save(browser.page, "reader.png");
}

function textOf({ lang, headline, summary, quotes }) {
  const [opening, closing] = /^(ja|zh)/.test(lang) ? "「」" : "“”";
  return [
    headline,
    summary.map((sentence, i) => `${i + 1}. ${sentence}`).join("\n"),
    quotes.map(({ text, speaker }) => `${opening}${text}${closing}\n   ${speaker}`).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

async function save(view, name) {
  const path = `${pictures}/${name}`;
  await view.screenshot(path);
  console.log(`Saved ${relative(root, path)}`);
}

function firstLine(error) {
  return String(error.message).split("\n", 1)[0];
}

function stop(sentence, code) {
  console.error(sentence);
  process.exit(code);
}
