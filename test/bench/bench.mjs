// npm run bench: how long from a click on the toolbar button to the text in the popup, in Chromium,
// and how long Readability alone takes on the same page in the same browser, each time on a page just loaded;
// then how long until the reader is open, and extraction by itself.
import { build } from "esbuild";
import { ensureBrowsers } from "../../scripts/browsers.mjs";
import { fromRoot } from "../../scripts/root.mjs";
import { run } from "../../scripts/run.mjs";
import { serve } from "../../scripts/serve.mjs";
import { importTypeScript } from "../../scripts/typescript.mjs";
import { benchExtraction } from "./extraction.mjs";
import { benchOpening } from "./opening.mjs";
import { median, row } from "./table.mjs";

const sample = "ja-wire.html";
const rounds = 20;

ensureBrowsers({ chromium: true, fonts: true });
if (!(await run("node", ["build.mjs"]))) process.exit(1);
const readability = await bundleReadability();
const { launchChromium } = await importTypeScript("test/support/chromium.ts");
const server = await serve();
const browser = await launchChromium({ extension: fromRoot("dist/chrome") });
try {
  await timeRound("warm"); // the browser's first page and first popup take longer
  const times = [];
  for (let round = 1; round <= rounds; round += 1) times.push(await timeRound(round));
  tell(times);
  await benchOpening(browser, server.url + sample);
  await benchExtraction(browser);
} finally {
  await browser.close();
  await server.close();
}

async function bundleReadability() {
  const contents = `import { Readability } from "@mozilla/readability"; globalThis.Readability = Readability;`;
  const stdin = { contents, resolveDir: fromRoot(".") };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, write: false });
  return outputFiles[0].text;
}

/** Gives milliseconds. */
async function timeRound(round) {
  await browser.open(`${server.url}${sample}?readability=${round}`);
  const alone = await browser.page.evaluate(timeReadability, readability);
  await browser.open(`${server.url}${sample}?click=${round}`);
  return { alone, ...(await timeClick()) };
}

/** Runs in the page. */
function timeReadability(code) {
  // biome-ignore lint/security/noGlobalEval: a page has no other way to get at a library
  globalThis.eval(code);
  const start = performance.now();
  const parsed = new globalThis.Readability(document.cloneNode(true), { serializer: (element) => element }).parse();
  const duration = performance.now() - start;
  if (!parsed) throw new Error("Readability found no article on the sample page.");
  return duration;
}

async function timeClick() {
  const clicked = performance.timeOrigin + performance.now();
  await browser.clickAction();
  const { begun, painted } = await browser.popup.waitFor("the text is painted", findPaint);
  await browser.popup.evaluate(() => setTimeout(close));
  await browser.popupClosed();
  return { whole: painted - clicked, popup: begun - clicked, ours: painted - begun };
}

/** Runs in the popup. The browser's own time of the paint that first showed a part of the article; null before it. */
function findPaint() {
  return new Promise((found) => {
    const observer = new PerformanceObserver((list) => {
      const first = list.getEntries().find(({ element }) => element?.closest("main.scroll"));
      if (first) found({ begun: performance.timeOrigin, painted: performance.timeOrigin + first.startTime });
    });
    observer.observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(found, 1000, null);
  });
}

function tell(times) {
  const of = (key) => times.map((time) => time[key]);
  console.log(`\nMilliseconds, ${rounds} rounds on ${sample}\n`);
  row("", "median", "fastest", "slowest");
  row("click to text", ...figures(of("whole")));
  row("  until the popup begins", ...figures(of("popup")));
  row("  from there to the text", ...figures(of("ours")));
  row("Readability alone", ...figures(of("alone")));
  row("click to text / Readability", (median(of("whole")) / median(of("alone"))).toFixed(1));
}

function figures(times) {
  return [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(1));
}
