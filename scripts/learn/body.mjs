// node scripts/learn/body.mjs: learns how far to go down a page to its article, from the articles of the `web` pages that
// are for learning; tells how well that does on them and on those kept aside, and writes the weights. See docs/learning.md.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { fromRoot } from "../root.mjs";
import { importTypeScript } from "../typescript.mjs";
import { solve } from "./logistic.mjs";
import { readWebPages, siteOf } from "./web-pages.mjs";
import { wordF1 } from "./word-f1.mjs";

const folds = 8;
const penalty = 0.3;
/** As in src/article/descent.ts and body.ts. */
const another = 0.04;
const doubtful = 0.01;
/** Signs that Readability gives; it is asked only where the others leave doubt. */
const engineSigns = ["engine", "towardsEngine"];

const { readSteps } = await importTypeScript("scripts/learn/body-steps.ts");
// Documents without a window: their styles are not read, and nothing of them is kept.
const parser = new new JSDOM().window.DOMParser();
const pages = readWebPages()
  .filter(({ type }) => type === "article")
  .map(readPage);
const forLearning = pages.filter(({ isKeptAside }) => !isKeptAside);
const keptAside = pages.filter(({ isKeptAside }) => isKeptAside);
const names = Object.keys(Object.assign({}, ...pages.flatMap(({ steps }) => steps.map(({ signs }) => signs))));
const learned = learnFrom(forLearning);

tell("whole pages", pages, ({ f1 }) => f1);
tell("the best step of each", pages, (page) => Math.max(...f1After(page)));
tell("cross-validated on the part to learn from", forLearning, crossValidated(forLearning));
tell("part to learn from", forLearning, (page) => chosenF1(page, learned));
tell("part kept aside", keptAside, (page) => chosenF1(page, learned));
const asked = forLearning.filter((page) => descend(page, learned.alone).margin < doubtful);
console.log(`Readability is asked on ${((100 * asked.length) / forLearning.length).toFixed(0)} % of the pages.`);
await writeFile(fromRoot("src/article/body-weights.ts"), weightsFile());

/** `gain`: by how much a step makes the text better. */
function readPage({ id, url, isKeptAside, text, html }) {
  const read = readSteps(parser.parseFromString(html(), "text/html"), url);
  let before = wordF1(read.text, text);
  const page = { site: siteOf({ id, url }), isKeptAside, f1: before, steps: [] };
  for (const { signs, text: found } of read.steps) {
    const after = wordF1(found, text);
    page.steps.push({ signs, gain: after - before });
    before = after;
  }
  return page;
}

/** Weights by name: of all signs, and of those that are there without Readability. */
function learnFrom(given) {
  const own = names.filter((name) => !engineSigns.includes(name));
  return { alone: fit(given, own), withEngine: fit(given, names) };
}

/** Least squares with an L2 penalty: the gain of a step as the sum of its signs. */
function fit(given, used) {
  const matrix = used.map((_, at) => used.map((_, other) => (at === other ? penalty : 0)));
  const right = used.map(() => 0);
  for (const { signs, gain } of given.flatMap(({ steps }) => steps)) {
    const row = used.map((name) => signs[name] ?? 0);
    row.forEach((sign, at) => {
      right[at] += sign * gain;
      row.forEach((other, column) => {
        matrix[at][column] += sign * other;
      });
    });
  }
  const weights = solve(matrix, right);
  return Object.fromEntries(used.map((name, at) => [name, Number(weights[at].toFixed(3))]));
}

/** Of the whole page, and after each step. */
function f1After({ f1, steps }) {
  const all = [f1];
  for (const { gain } of steps) all.push(all.at(-1) + gain);
  return all;
}

/** As src/article/descent.ts goes. */
function descend({ steps }, weights) {
  const places = [{ gain: 0, left: 0 }];
  for (const { signs } of steps) {
    const { gain, left } = places.at(-1);
    const step = Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (signs[name] ?? 0), 0);
    places.push({ gain: gain + step, left: left + Math.max(signs.rest, signs.letters) });
  }
  const best = places.reduce((a, b) => (b.gain > a.gain ? b : a));
  const others = places.filter(({ left }) => Math.abs(left - best.left) > another);
  return { at: places.indexOf(best), margin: Math.min(...others.map(({ gain }) => best.gain - gain)) };
}

function chosenF1(page, { alone, withEngine }) {
  const first = descend(page, alone);
  const { at } = first.margin < doubtful ? descend(page, withEngine) : first;
  return f1After(page)[at];
}

function crossValidated(given) {
  const foldOf = ({ site }) => createHash("sha256").update(site).digest().readUInt32BE(4) % folds;
  const weights = Array.from({ length: folds }, (_, fold) => learnFrom(given.filter((page) => foldOf(page) !== fold)));
  return (page) => chosenF1(page, weights[foldOf(page)]);
}

function tell(part, given, score) {
  const scores = given.map(score);
  const mean = scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
  const low = scores.filter((f1) => f1 < 0.5).length;
  console.log(`${part}, ${given.length} pages: word F1 ${mean.toFixed(4)}, below .5: ${low}`);
}

function weightsFile() {
  const table = (weights) =>
    Object.entries(weights)
      .map(([name, weight]) => `  ${name}: ${weight},\n`)
      .join("");
  return `// Written by scripts/learn/body.mjs: docs/learning.md tells from what, and how to do it again.

/** What each sign of a step adds to the F1 of the text, times its measure. */
export const weightsAlone: Record<string, number> = {
${table(learned.alone)}};

/** The same where Readability was asked. */
export const weightsWithEngine: Record<string, number> = {
${table(learned.withEngine)}};
`;
}
