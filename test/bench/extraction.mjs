// How long extraction takes in Chromium beside Readability alone, on the same documents in the same run: the sample
// articles, captured pages where SEIDOKU_DATA names them, and pages of growing length.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRoot } from "../../scripts/root.mjs";
import { median, row } from "./table.mjs";

const samples = ["ja-wire", "ja-br", "ja-short", "ja-pages-1", "en-report", "en-longread"];
const rounds = 15;
const mostCaptured = 60;
const lengths = [1_000, 10_000, 90_000];

/** `browser`: as launchChromium gives it. */
export async function benchExtraction(browser) {
  await browser.open("about:blank");
  await browser.page.evaluate(runCode, await bundle());
  const times = [];
  for (const { html, url } of [...samplePages(), ...capturedPages()]) {
    const time = await browser.page.evaluate(timePage, html, url, rounds);
    if (time) times.push(time);
  }
  tell(times);
  console.log("\nMicroseconds for each element of a long article\n");
  for (const length of lengths) {
    const time = await browser.page.evaluate(timePage, longPage(length), "https://news.example/long", 5);
    row(`${length} elements`, ((1000 * time.ours) / length).toFixed(2));
  }
}

async function bundle() {
  const contents = `export { extractArticle } from "./src/article/extract.ts"; export { Readability } from "@mozilla/readability";`;
  const stdin = { contents, resolveDir: fromRoot("."), loader: "ts" };
  const options = { bundle: true, minify: true, write: false, format: "iife", globalName: "benched" };
  const { outputFiles } = await build({ stdin, ...options });
  return outputFiles[0].text;
}

const samplePages = () =>
  samples.map((name) => ({
    html: readFileSync(fromRoot(`test/pages/${name}.html`), "utf8"),
    url: `https://news.example/${name}`,
  }));

/** Articles of the `japanese` and `web` data, spread evenly. */
function capturedPages() {
  const folder = process.env.SEIDOKU_DATA;
  if (!folder) {
    console.log("SEIDOKU_DATA is not set: no captured pages.");
    return [];
  }
  const japanese = readdirSync(join(folder, "japanese")).map((id) => join(folder, "japanese", id, "gold.json"));
  const web = readFileSync(join(folder, "web", "gold.jsonl"), "utf8")
    .trim()
    .split("\n");
  const pages = [
    ...japanese.filter(existsSync).map((gold) => ({ ...JSON.parse(readFileSync(gold, "utf8")), file: gold })),
    ...web.map((line) => JSON.parse(line)).filter(({ type }) => type === "article"),
  ];
  const step = Math.ceil(pages.length / mostCaptured);
  return pages
    .filter((_, at) => at % step === 0)
    .map(({ id, url, file }) => ({ url, html: file ? japanesePage(file) : webPage(folder, id) }));
}

const webPage = (folder, id) => gunzipSync(readFileSync(join(folder, "web", `${id}.html.gz`))).toString("utf8");

function japanesePage(gold) {
  const plain = gold.replace("gold.json", "page.html");
  return existsSync(plain) ? readFileSync(plain, "utf8") : gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8");
}

/** An article of about so many elements. */
function longPage(elements) {
  const paragraph =
    "<p>The ferry left the <b>harbour</b> at nine, <a href='/x'>late</a> as ever, and nobody on the quay was surprised.</p>";
  const menu = "<li><a href='/y'>Harbour news</a></li>".repeat(elements / 8);
  return `<title>The late ferry of Port Ellery</title><nav><ul>${menu}</ul></nav><article><h1>The late ferry of Port Ellery</h1>${paragraph.repeat(elements / 4)}</article>`;
}

/** Runs in the page. */
function runCode(code) {
  // biome-ignore lint/security/noGlobalEval: a page has no other way to get at a library
  globalThis.eval(`${code};globalThis.benched = benched`);
}

/** Runs in the page. Gives milliseconds, medians; null where one of the two finds nothing. */
function timePage(html, url, rounds) {
  const { extractArticle, Readability } = globalThis.benched;
  const document = new DOMParser().parseFromString(html, "text/html");
  const ways = {
    ours: () => extractArticle(document, url, { anyway: true }).found,
    readability: () => new Readability(document.cloneNode(true), { serializer: (element) => element }).parse() !== null,
  };
  const times = { ours: [], readability: [] };
  for (let round = 0; round <= rounds; round += 1) {
    // Turns in who comes first: neither always pays for the other's garbage.
    for (const name of round % 2 ? ["ours", "readability"] : ["readability", "ours"]) {
      const start = performance.now();
      const found = ways[name]();
      const duration = performance.now() - start;
      if (!found) return null;
      if (round > 0) times[name].push(duration); // the first time is slow for both
    }
  }
  const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  return { ours: middle(times.ours), readability: middle(times.readability) };
}

function tell(times) {
  const ratios = times.map(({ ours, readability }) => ours / readability);
  console.log(`\nExtraction in Chromium, ${times.length} pages, medians of ${rounds} rounds each\n`);
  row("ours, milliseconds", median(times.map(({ ours }) => ours)).toFixed(2));
  row("Readability, milliseconds", median(times.map(({ readability }) => readability)).toFixed(2));
  row("ours / Readability", median(ratios).toFixed(2));
  row("  best and worst page", Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2));
}
