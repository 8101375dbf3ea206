// How long from the click until the reader covers the page, until its text is laid out, and how long the page's thread
// is blocked at most: while it opens, while it scrolls, and while keys are pressed.
import { openPopup } from "../../scripts/visit.mjs";
import { median, row } from "./table.mjs";

const rounds = 20;

/** Milliseconds; what is over them is felt. */
const bars = { seen: 100, laidOut: 300, opening: 50, scrolling: 50, keys: 50 };

const ways = {
  "Open reader in the popup": async ({ browser }) => {
    await openPopup(browser);
    const { x, y } = await browser.popup.evaluate(() => {
      const { left, top } = document.querySelector(".open-reader").getBoundingClientRect();
      return { x: left + 20, y: top + 20 };
    });
    await browser.popup.mouse("move", x, y);
    await browser.popup.mouse("down", x, y);
    return () => browser.popup.mouse("up", x, y);
  },
  "the shortcut":
    async ({ browser }) =>
    () =>
      browser.page.press("Alt+R"),
};

export async function benchOpening(browser, address) {
  for (const [name, prepare] of Object.entries(ways)) {
    const times = [];
    for (let round = 0; round <= rounds; round += 1) {
      await browser.open(`${address}?opening=${name}&round=${round}`);
      times.push(await timeOpening(browser, prepare));
    }
    tell(name, times.slice(1)); // the first one warms up
  }
}

async function timeOpening(browser, prepare) {
  const open = await prepare({ browser });
  await browser.page.evaluate(watch);
  const clicked = performance.timeOrigin + performance.now();
  await Promise.race([open(), browser.popupClosed()]); // a popup that closes may not answer
  const { seen, laidOut } = await browser.page.waitFor(
    "the text is laid out",
    () => window.bench.laidOut && window.bench,
  );
  const opening = await longestBlock(browser);
  await scroll(browser);
  const scrolling = await longestBlock(browser);
  for (const key of keys) await browser.page.press(key);
  return { seen: seen - clicked, laidOut: laidOut - clicked, opening, scrolling, keys: await longestBlock(browser) };
}

/** Runs in the page: notes when the overlay, and when its text, has been painted, and each long task. */
function watch() {
  window.bench = { seen: 0, laidOut: 0, blocks: [] };
  const note = (what) => setTimeout(() => (window.bench[what] ||= performance.timeOrigin + performance.now()));
  const look = () => {
    const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot;
    if (root?.querySelector(".overlay")) note("seen");
    if (root?.querySelector(".text")) note("laidOut");
    else requestAnimationFrame(look);
  };
  look();
  const observer = new PerformanceObserver((list) => window.bench.blocks.push(...list.getEntries().map(blockOf)));
  const blockOf = ({ duration, processingStart, processingEnd }) =>
    processingEnd ? processingEnd - processingStart : duration;
  observer.observe({ type: "longtask" });
  observer.observe({ type: "event", durationThreshold: 16 });
}

/** Since it was asked last; zero where none was as long as browsers tell of. */
async function longestBlock(browser) {
  return browser.page.evaluate(async () => {
    await new Promise((told) => setTimeout(told, 200));
    return Math.max(0, ...window.bench.blocks.splice(0));
  });
}

async function scroll(browser) {
  await browser.page.evaluate(async () => {
    const overlay = document.querySelector("[data-seidoku-reader]").shadowRoot.querySelector(".overlay");
    for (let top = 0; top < overlay.scrollHeight; top += 80) {
      overlay.scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
}

const keys = ["PageUp", "PageDown", "ArrowDown", "ArrowUp", "Home", "End", "Tab", "Tab", "Tab", "Shift+Tab"];

function tell(name, times) {
  console.log(`\nOpening the reader by ${name}: milliseconds, ${rounds} rounds\n`);
  const line = (label, key) => {
    const all = times.map((time) => time[key]);
    row(label, ...[median(all), Math.min(...all), Math.max(...all)].map((time) => time.toFixed(1)), String(bars[key]));
  };
  row("", "median", "fastest", "slowest", "bar");
  line("click to overlay", "seen");
  line("click to text laid out", "laidOut");
  line("longest block, opening", "opening");
  line("  while scrolling", "scrolling");
  line("  while keys are pressed", "keys");
}
