// node scripts/learn/summary.mjs: learns what each sign of a sentence counts for the summary, from the stories that may
// be learned from, tells how well it does on them, and writes the weights. See docs/learning.md.
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { fromRoot } from "../root.mjs";
import { wordF1, wordsOf } from "./line-labels.mjs";
import { solve } from "./logistic.mjs";

const folds = 10;
const penalty = 2;
const sentences = 3;
/** Of a longer story only so many sentences are tried: three of fourteen are 364 summaries. */
const mostTried = 24;
/** So much more F1 makes a summary e times as likely. */
const warmth = 0.03;

const { fromParagraphs, likeness, readCandidates, summarize, weights } = await importSummary();
const signs = Object.keys(weights).filter((name) => name !== "alike");
const names = [...signs, "alike"];
const stories = readStories()
  .map((story) => ({ ...story, tried: tryAll(story) }))
  .filter(({ tried }) => tried.length > 0);

tell("the first three sentences", leadOf);
tell("each story by weights from others", crossValidated());
Object.assign(weights, learnFrom(stories));
tell("all stories by weights from all", told);
await writeFile(fromRoot("src/insight/summary-weights.ts"), weightsFile());

async function importSummary() {
  const outfile = fromRoot("node_modules/.cache/seidoku/summary.mjs");
  const contents = `
    export { fromParagraphs } from "../article/article.ts";
    export { readCandidates } from "./summary-candidates.ts";
    export { summarize } from "./summary.ts";
    export { weights } from "./summary-weights.ts";
    export { likeness } from "./words.ts";`;
  const stdin = { contents, resolveDir: fromRoot("src/insight"), loader: "ts" };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm" });
  return import(pathToFileURL(outfile).href);
}

/** The stories from CNN and the Daily Mail under the Apache licence, without headlines; each with its summaries by people. */
function readStories(folder = process.env.SEIDOKU_DATA) {
  if (!folder) throw new Error("SEIDOKU_DATA is not set: it names the folder that holds summaries/en.jsonl.");
  return readFileSync(join(folder, "summaries", "en.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ id }) => /^en-(?:summeval|realsumm)/.test(id))
    .map(({ paragraphs, references, reference }) => ({
      article: fromParagraphs({ headline: "", paragraphs, lang: "en" }),
      references: (references ?? [reference]).map(wordsOf),
    }));
}

/** All summaries that may be made of the story's first sentences: their signs added up, and how near they come to a person's. */
function tryAll({ article, references }) {
  const candidates = readStanding(article);
  const words = new Map(candidates.map((one) => [one, wordsOf(one.text)]));
  return chooseAll(candidates.slice(0, mostTried), sentences).map((some) => {
    const found = some.flatMap((one) => words.get(one));
    return { row: rowOf(some), f1: mean(references, (reference) => wordF1(found, reference)) };
  });
}

function readStanding(article) {
  return readCandidates(article).candidates.filter((one) => {
    const { isReport, goesOn } = one.manners();
    return isReport && !goesOn;
  });
}

function chooseAll(all, count) {
  if (count === 0) return [[]];
  return all.flatMap((first, at) => chooseAll(all.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}

function rowOf(some) {
  const sum = (list, of) => list.reduce((all, one) => all + of(one), 0);
  const pairs = chooseAll(some, 2);
  return [
    ...signs.map((name) => sum(some, (one) => one.signs[name])),
    sum(pairs, ([one, other]) => likeness(one.words, other.words)),
  ];
}

function mean(list, of) {
  return list.reduce((sum, one) => sum + of(one), 0) / list.length;
}

/** Weights by which the likely summaries are those near to the people's, by Newton's method. */
function learnFrom(given) {
  const wanted = given.map(({ tried }) => shares(tried.map(({ f1 }) => f1 / warmth)));
  let learned = names.map(() => 0);
  for (let step = 0; step < 15; step += 1) {
    const change = newtonStep(given, wanted, learned);
    learned = learned.map((weight, at) => weight + change[at]);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, Number(learned[at].toFixed(2))]));
}

/** Shares that add up to 1, each as the power of its score. */
function shares(scores) {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / sum);
}

function newtonStep(given, wanted, learned) {
  const slope = learned.map((weight) => -penalty * weight);
  const curve = learned.map((_, at) => learned.map((_, other) => (at === other ? penalty : 0)));
  given.forEach(({ tried }, story) => {
    const likely = shares(tried.map(({ row }) => row.reduce((sum, measure, at) => sum + measure * learned[at], 0)));
    const usual = names.map((_, at) => tried.reduce((sum, { row }, which) => sum + likely[which] * row[at], 0));
    tried.forEach(({ row }, which) => {
      const apart = row.map((measure, at) => measure - usual[at]);
      apart.forEach((gap, at) => {
        slope[at] += wanted[story][which] * gap;
        for (const other of apart.keys()) curve[at][other] += likely[which] * gap * apart[other];
      });
    });
  });
  return solve(curve, slope);
}

function told({ article }) {
  return textOf(summarize(article, sentences));
}

function leadOf({ article }) {
  return textOf(readStanding(article).slice(0, sentences));
}

function textOf(some) {
  return some.map(({ text }) => text).join(" ");
}

/** Gives the summary of a story by weights that have not seen it. */
function crossValidated() {
  const foldOf = (story) => stories.indexOf(story) % folds;
  const learned = Array.from({ length: folds }, (_, fold) => learnFrom(stories.filter((one) => foldOf(one) !== fold)));
  return (story) => {
    Object.assign(weights, learned[foldOf(story)]);
    return told(story);
  };
}

function tell(what, summaryOf) {
  const f1 = mean(stories, (story) =>
    mean(story.references, (reference) => wordF1(wordsOf(summaryOf(story)), reference)),
  );
  console.log(`${what}: word F1 ${f1.toFixed(4)} on ${stories.length} stories`);
}

function weightsFile() {
  const lines = names.map((name) => `  ${name}: ${weights[name]},\n`);
  return `// Written by scripts/learn/summary.mjs: docs/learning.md tells from what, and how to do it again.
import type { Sign } from "./summary-signs.ts";

/** What each sign counts for a sentence, times its measure; and that it is like another one that was chosen. */
export const weights: Record<Sign | "alike", number> = {
${lines.join("")}};
`;
}
