// npm run screenshots: the pictures in the README, of the sample pages; and all that there is to see, in both languages,
// in a folder that git ignores, for looking through.
import { mkdir, rm } from "node:fs/promises";
import { ensureBrowsers } from "./browsers.mjs";
import { fromRoot } from "./root.mjs";
import { run } from "./run.mjs";
import { serve } from "./serve.mjs";
import { importTypeScript } from "./typescript.mjs";
import { openPopup, openReader } from "./visit.mjs";

const shots = [
  { page: "ja-wire.html", language: "ja", colorScheme: "light", name: "ja" },
  { page: "en-report.html", language: "en", colorScheme: "dark", name: "en-dark" },
];
const folder = fromRoot("docs/screenshots");

const pages = { ja: ["ja-wire.html", "ja-pages-1.html"], en: ["en-longread.html", "en-report.html"] };
const sizes = { wide: [1280, 860], narrow: [360, 740] };
const everything = fromRoot("test/out/screenshots");

ensureBrowsers({ chromium: true, fonts: true });
if (!(await run("node", ["build.mjs"]))) process.exit(1);
const { launchChromium } = await importTypeScript("test/support/chromium.ts");
const { withEachPanel } = await importTypeScript("test/support/panels.ts");
const { changeSettings } = await importTypeScript("test/support/settings.ts");
const { themes } = await importTypeScript("src/view/settings.ts");
await mkdir(folder, { recursive: true });
await rm(everything, { recursive: true, force: true });
await mkdir(everything, { recursive: true });
const server = await serve();
for (const shot of shots) await take(shot);
for (const language of Object.keys(pages)) await takeAll(language);
await server.close();
console.log(`The pictures of the README are in ${folder}, all others in ${everything}.`);

async function take({ page, language, colorScheme, name }) {
  await withBrowser({ language, colorScheme }, async (browser) => {
    await browser.open(server.url + page);
    await openPopup(browser);
    await browser.popup.screenshot(`${folder}/popup-${name}.png`);
    await openReader(browser);
    await browser.page.screenshot(`${folder}/reader-${name}.png`);
  });
}

async function withBrowser(options, work) {
  const browser = await launchChromium({ extension: fromRoot("dist/chrome"), ...options });
  try {
    await browser.resize(...sizes.wide);
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** Popup, reader and settings in each theme, the reader wide and narrow, with each of its panels. */
async function takeAll(language) {
  await withBrowser({ language }, async (browser) => {
    for (const theme of themes.filter((name) => name !== "auto")) {
      await browser.resize(...sizes.wide);
      await browser.open(`${browser.origin}options.html`);
      await browser.page.text("h1");
      await changeSettings(browser, { theme });
      for (const [size, sides] of Object.entries(sizes)) {
        await browser.resize(...sides);
        await takeEach(browser.page, (part) => part, `settings-${language}-${theme}-${size}`);
      }
      for (const page of pages[language])
        await takeArticle(browser, page, `${language}-${theme}-${page.split(".")[0]}`);
    }
    await browser.open(`${server.url}category.html`);
    await openPopup(browser);
    await browser.popup.screenshot(`${everything}/popup-${language}-no-article.png`);
  });
}

async function takeArticle(browser, page, name) {
  await browser.resize(...sizes.wide);
  await browser.open(server.url + page);
  await openPopup(browser);
  await browser.popup.screenshot(`${everything}/popup-${name}.png`);
  await openReader(browser);
  const inReader = (part) => `[data-seidoku-reader] >>> ${part}`;
  for (const [size, sides] of Object.entries(sizes)) {
    await browser.resize(...sides);
    // A story of several pages grows meanwhile.
    if (page.includes("pages")) await browser.page.screenshot(`${everything}/reader-${name}-${size}.png`);
    else await takeEach(browser.page, inReader, `reader-${name}-${size}`);
    await browser.page.click(inReader(".summary button"));
    await browser.page.screenshot(`${everything}/reader-${name}-${size}-marked.png`);
  }
}

/** The view, and each of its panels: the look, the outline, what was removed, and those to come. */
async function takeEach(view, inView, name) {
  let count = 0;
  await withEachPanel(view, inView, async () => {
    await view.screenshot(`${everything}/${name}${count > 0 ? `-panel-${count}` : ""}.png`);
    count += 1;
  });
}
