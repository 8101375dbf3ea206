// node scripts/learn/lines.mjs: learns what each sign of a line counts, from the articles among the `web` pages that are
// for learning, tells how well it does on them and on those kept aside, and writes the weights. See docs/learning.md.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { fromRoot } from "../root.mjs";
import { labelsOf, wordF1, wordsOf } from "./line-labels.mjs";
import { learn, scoreOf } from "./logistic.mjs";
import { readWebPages, siteOf } from "./web-pages.mjs";

const folds = 5;
const penalty = 10;
/** A line of more words counts no more: a long paragraph would outweigh a page of short ones. */
const mostWords = 60;
/** Pages whose gold is another part of the page, or little of what was chosen, teach nothing about lines. */
const leastShare = { ofBody: 0.6, ofGold: 0.4 };

const { extractArticle, seen, blockText, isJudged, withHeadings } = await importRecorded();
const pages = await readLines();
const names = Object.keys(pages.find(({ lines }) => lines.length).lines[0].signs);
const forLearning = pages.filter(({ isKeptAside }) => !isKeptAside);
const keptAside = pages.filter(({ isKeptAside }) => isKeptAside);
const weights = learnFrom(forLearning);

tell("cross-validated on the part to learn from", forLearning, crossValidated(forLearning));
tell("part to learn from", forLearning, () => weights);
tell("part kept aside", keptAside, () => weights);
await writeFile(fromRoot("src/article/line-weights.ts"), weightsFile());

/** The project's extraction, with a score that drops nothing and shows the lines it was asked about. */
async function importRecorded() {
  const outfile = fromRoot("node_modules/.cache/seidoku/recorded-lines.mjs");
  const room = fromRoot("src/article");
  const recorder = `
    import { findSigns } from "./line-signs.ts";
    export const seen = [];
    export const judgeLines = (lines, asked) => {
      seen.push({ lines, signs: findSigns(lines, asked) });
      return [];
    };`;
  const contents = `
    export { extractArticle } from "./extract.ts";
    export { blockText } from "./article.ts";
    export { seen } from "recorder";
    export { isJudged, withHeadings } from "./line-score.ts";`;
  const plugin = {
    name: "recorder",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/line-score\.ts$/ }, ({ importer }) =>
        importer.endsWith("lines.ts") ? { path: "recorder", namespace: "recorder" } : undefined,
      );
      onResolve({ filter: /^recorder$/ }, () => ({ path: "recorder", namespace: "recorder" }));
      onLoad({ filter: /./, namespace: "recorder" }, () => ({ contents: recorder, resolveDir: room, loader: "ts" }));
    },
  };
  const stdin = { contents, resolveDir: room, loader: "ts" };
  await build({
    stdin,
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    plugins: [plugin],
  });
  return import(pathToFileURL(outfile).href);
}

/** Each article with the lines that no rule takes, their signs, and whether gold has them. */
async function readLines() {
  // Documents without a window: their styles are not read, and nothing of them is kept.
  const parser = new new JSDOM().window.DOMParser();
  const articles = readWebPages().filter(({ type }) => type === "article");
  return articles.map(({ html, text, ...page }) => {
    seen.length = 0;
    extractArticle(parser.parseFromString(html(), "text/html"), page.url, { anyway: true });
    const { lines, signs } = seen.at(-1) ?? { lines: [], signs: [] };
    return { ...page, ...labelled(lines, signs, text) };
  });
}

function labelled(lines, signs, text) {
  const gold = wordsOf(text);
  const isGold = labelsOf(gold);
  const taught = lines.map((line, at) => {
    const { block } = line.piece;
    const words = wordsOf(blockText(block));
    // Not the line itself, which holds its whole page.
    const plain = { piece: { block: { kind: block.kind } }, letters: line.letters };
    return { ...plain, words, isGold: isGold(words), isJudged: isJudged(line), signs: Object.assign({}, ...signs[at]) };
  });
  return { gold, lines: taught };
}

function learnFrom(given) {
  const rows = given.filter(isTelling).flatMap(({ gold, lines }) => {
    const all = Math.max(gold.length, countWords(lines));
    return lines
      .filter((line) => line.isJudged && line.words.length > 0)
      .map(({ signs, isGold, words }) => ({
        row: names.map((name) => signs[name]),
        answer: Number(isGold),
        worth: (100 * Math.min(mostWords, words.length + 2)) / all,
      }));
  });
  const of = (key) => rows.map((each) => each[key]);
  return learn(of("row"), of("answer"), of("worth"), penalty).map((weight) => Number(weight.toFixed(2)));
}

function countWords(lines) {
  return lines.reduce((sum, { words }) => sum + words.length, 0);
}

function isTelling({ gold, lines }) {
  const right = countWords(lines.filter(({ isGold }) => isGold));
  return right >= leastShare.ofBody * countWords(lines) && right >= leastShare.ofGold * gold.length;
}

/** Gives the weights for a page, learned from other sites. */
function crossValidated(given) {
  const foldOf = (page) =>
    createHash("sha256")
      .update(`fold${siteOf(page)}`)
      .digest()[0] % folds;
  const learned = Array.from({ length: folds }, (_, fold) => learnFrom(given.filter((page) => foldOf(page) !== fold)));
  return (page) => learned[foldOf(page)];
}

function tell(part, given, weightsFor) {
  const mean = (keptOf) =>
    (given.reduce((sum, page) => sum + wordF1(keptOf(page), page.gold), 0) / given.length).toFixed(4);
  const all = mean(({ lines }) => lines.flatMap(({ words }) => words));
  const kept = mean((page) => keptLines(page, weightsFor(page)).flatMap(({ words }) => words));
  const best = mean(({ lines }) => lines.filter(({ isGold }) => isGold).flatMap(({ words }) => words));
  console.log(
    `${part}, ${given.length} articles: F1 ${kept}; ${all} without the score, ${best} if it were always right`,
  );
}

function keptLines({ lines }, learned) {
  const rowOf = ({ signs }) => names.map((name) => signs[name]);
  const scores = lines.map((line) => (line.isJudged ? scoreOf(learned, rowOf(line)) : 1));
  const whole = withHeadings(lines, scores);
  return lines.filter((_, at) => whole[at] >= 0);
}

function weightsFile() {
  const lines = names.map((name, at) => `  ${name}: ${weights[at]},\n`);
  return `// Written by scripts/learn/lines.mjs: docs/learning.md tells from what, and how to do it again.
import type { Sign } from "./line-signs.ts";

/** What a line without any sign counts. */
export const start = ${weights.at(-1)};

/** What each sign counts for the line, times its measure. */
export const weights: Record<Sign, number> = {
${lines.join("")}};
`;
}
