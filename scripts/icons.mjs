// npm run icons: makes the PNGs that browsers want of the drawings in icons/.
import { readFile } from "node:fs/promises";
import { launch } from "puppeteer-core";
import { ensureBrowsers } from "./browsers.mjs";
import { fromRoot } from "./root.mjs";

const drawings = ["lit", "unlit"];
/** Multiples of the drawings' own 16, so that their edges fall on whole pixels. */
const sizes = [16, 32, 48, 128];

const { chromium } = ensureBrowsers({ chromium: true });
const browser = await launch({
  executablePath: chromium,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  for (const drawing of drawings) {
    const svg = await readFile(fromRoot(`icons/${drawing}.svg`), "utf8");
    for (const size of sizes) await draw(page, svg, size, fromRoot(`icons/${drawing}-${size}.png`));
  }
} finally {
  await browser.close();
}

async function draw(page, svg, size, path) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
}
