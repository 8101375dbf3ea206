// node scripts/learn/summary.mjs: learns what each sign of a sentence counts for the summary, from the stories that may
// be learned from, tells how well it does on them, and writes the weights. See docs/learning.md.
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { fromRoot } from "../root.mjs";
import { learn } from "./logistic.mjs";
import { wordF1 } from "./word-f1.mjs";

const folds = 10;
const penalty = 2;
const sentences = 3;

const { fromParagraphs, readCandidates, summarize, weights } = await importSummary();
const names = Object.keys(weights);
const stories = readStories().map((story) => ({ ...story, rows: rowsOf(story) }));

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
    export { weights } from "./summary-weights.ts";`;
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
      references: references ?? [reference],
    }));
}

/** The signs of each sentence that can stand alone, and the share of the people's summaries that it serves best. */
function rowsOf({ article, references }) {
  const { candidates } = readCandidates(article);
  const best = references.map((reference) => bestSentences(candidates, reference));
  return candidates.map((one) => ({
    row: names.map((name) => one.signs[name]),
    share: best.filter((chosen) => chosen.includes(one)).length / references.length,
  }));
}

/** One after the other the sentence that brings the summary nearest to a person's, while one does. */
function bestSentences(candidates, reference) {
  let chosen = [];
  let reached = 0;
  while (chosen.length < sentences) {
    const tried = candidates.filter((one) => !chosen.includes(one)).map((one) => [...chosen, one]);
    const worth = tried.map((some) => wordF1(textOf(some), reference));
    const top = Math.max(...worth);
    if (!(top > reached)) break;
    [reached, chosen] = [top, tried[worth.indexOf(top)]];
  }
  return chosen;
}

function textOf(some) {
  return some.map(({ text }) => text).join(" ");
}

function learnFrom(given) {
  const rows = given.flatMap((story) => story.rows);
  const half = (answer, worthOf) => rows.map(({ row, share }) => ({ row, answer, worth: worthOf(share) }));
  const both = [...half(1, (share) => share), ...half(0, (share) => 1 - share)].filter(({ worth }) => worth > 0);
  const of = (key) => both.map((each) => each[key]);
  const learned = learn(of("row"), of("answer"), of("worth"), penalty);
  return Object.fromEntries(names.map((name, at) => [name, Number(learned[at].toFixed(2))]));
}

function told({ article }) {
  return textOf(summarize(article, sentences));
}

function leadOf({ article }) {
  return textOf(readCandidates(article).candidates.slice(0, sentences));
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
  const mean = (list, of) => list.reduce((sum, one) => sum + of(one), 0) / list.length;
  const f1 = mean(stories, (story) => mean(story.references, (reference) => wordF1(summaryOf(story), reference)));
  console.log(`${what}: word F1 ${f1.toFixed(4)} on ${stories.length} stories`);
}

function weightsFile() {
  const lines = names.map((name) => `  ${name}: ${weights[name]},\n`);
  return `// Written by scripts/learn/summary.mjs: docs/learning.md tells from what, and how to do it again.
import type { Sign } from "./summary-signs.ts";

/** What each sign counts for a sentence, times its measure. */
export const weights: Record<Sign, number> = {
${lines.join("")}};
`;
}
