// node scripts/learn/detector.mjs: learns the detector's weights from the part of the `web` pages that is for learning,
// tells how well they do on it and on the part kept aside, and writes them. See docs/learning.md.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { JSDOM } from "jsdom";
import { fromRoot } from "../root.mjs";
import { importTypeScript } from "../typescript.mjs";
import { learn, scoreOf } from "./logistic.mjs";
import { readWebPages, siteOf } from "./web-pages.mjs";

const folds = 5;
/** What the pages of each other kind count for together, in articles: a kind of few pages is as much to be told. */
const worthOfKind = 45;

const { measureSigns } = await importTypeScript("src/article/detect.ts");
const pages = await measurePages();
const forLearning = pages.filter(({ isKeptAside }) => !isKeptAside);
const names = Object.keys(pages.find(({ measures }) => measures).measures);
const weights = learnFrom(forLearning).map((weight) => Number(weight.toFixed(2)));

tell("cross-validated on the part to learn from", forLearning, crossValidated(forLearning));
tell("part to learn from", forLearning, () => weights);
tell(
  "part kept aside",
  pages.filter(({ isKeptAside }) => isKeptAside),
  () => weights,
);
tell("all pages", pages, () => weights);
await writeFile(fromRoot("src/article/detector-weights.ts"), weightsFile());

async function measurePages() {
  const measured = [];
  for (const { id, url, type, isKeptAside, html } of readWebPages()) {
    const measures = measure(html(), url);
    const row = measures && Object.values(measures).map(Number);
    measured.push({ site: siteOf({ id, url }), type, isKeptAside, measures, row });
    await setImmediate(); // what jsdom holds by weak references goes only when a turn ends
  }
  return measured;
}

/** In a document without a window of its own, so that styles are not read; the parser's window would keep all of them. */
function measure(html, url) {
  const { window } = new JSDOM();
  const measures = measureSigns(new window.DOMParser().parseFromString(html, "text/html"), url);
  window.close();
  return measures;
}

/** Pages without text are none whatever the weights are, and teach nothing. */
function learnFrom(given) {
  const taught = given.filter(({ row }) => row);
  const share = given.length / pages.length;
  const ofType = (type) => taught.filter((page) => page.type === type).length;
  const worth = taught.map(({ type }) => (type === "article" ? 1 : (worthOfKind * share) / ofType(type)));
  const answers = taught.map(({ type }) => Number(type === "article"));
  return learn(
    taught.map(({ row }) => row),
    answers,
    worth,
  );
}

/** Gives the weights for a page, learned from other sites. */
function crossValidated(given) {
  const foldOf = ({ site }) => createHash("sha256").update(site).digest().readUInt32BE(4) % folds;
  const learned = Array.from({ length: folds }, (_, fold) => learnFrom(given.filter((page) => foldOf(page) !== fold)));
  return (page) => learned[foldOf(page)];
}

function tell(part, given, weightsFor) {
  const said = given.filter((page) => page.row && scoreOf(weightsFor(page), page.row) > 0);
  const of = (list, type) => list.filter((page) => page.type === type).length;
  const precision = of(said, "article") / said.length;
  const recall = of(said, "article") / of(given, "article");
  const f1 = (2 * precision * recall) / (precision + recall);
  const kinds = [...new Set(given.map(({ type }) => type))].filter((type) => type !== "article").sort();
  const wrong = kinds.map((type) => `${type} ${of(said, type)} of ${of(given, type)}`).join(", ");
  const figures = `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  console.log(`${part}, ${given.length} pages: ${figures}; wrongly yes to ${wrong}`);
}

function weightsFile() {
  const lines = names.map((name, at) => `  ${name}: ${weights[at]},\n`);
  return `// Written by scripts/learn/detector.mjs: docs/learning.md tells from what, and how to do it again.

/** What a page without any sign falls short by. */
export const threshold = ${weights.at(-1)};

/** What each sign counts, times its measure. */
export const weights = {
${lines.join("")}};
`;
}
