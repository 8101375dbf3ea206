// npm run screenshots: the pictures in the README, of the sample pages.
import { mkdir } from "node:fs/promises";
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

ensureBrowsers({ chromium: true, fonts: true });
if (!(await run("node", ["build.mjs"]))) process.exit(1);
const { launchChromium } = await importTypeScript("test/support/chromium.ts");
await mkdir(folder, { recursive: true });
const server = await serve();
for (const shot of shots) await take(shot);
await server.close();

async function take({ page, language, colorScheme, name }) {
  const browser = await launchChromium({ extension: fromRoot("dist/chrome"), language, colorScheme });
  try {
    await browser.resize(1280, 860);
    await browser.open(server.url + page);
    await openPopup(browser);
    await browser.popup.screenshot(`${folder}/popup-${name}.png`);
    await openReader(browser);
    await browser.page.screenshot(`${folder}/reader-${name}.png`);
  } finally {
    await browser.close();
  }
}
