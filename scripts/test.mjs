// npm test: style, types, unit tests, build, the lint of the stores, and the tests in real browsers.
// A step runs also where one before it failed; the last line tells how many tests passed and failed.
import { readFile, rm } from "node:fs/promises";
import { ensureBrowsers } from "./browsers.mjs";
import { fromRoot } from "./root.mjs";
import { run } from "./run.mjs";
import { countLine, countTests, sumCounts } from "./test-counts.mjs";

const failedStep = { passed: 0, failed: 1, skipped: 0 };
const goodStep = { passed: 0, failed: 0, skipped: 0 };

process.chdir(fromRoot("."));
const counts = [
  await step("style", () => run("biome", ["check", "."])),
  await step("types", () => run("tsc", ["--noEmit"])),
  await step("unit tests", () => runTests("unit")),
];
const browsers = await step("browsers", getBrowsers);
const built = await step("build", () => run("node", ["build.mjs"]));
counts.push(browsers, built);
if (built === goodStep) counts.push(await step("store lint", () => run("web-ext", ["lint", "-s", "dist/firefox"])));
if (built === goodStep && browsers === goodStep) counts.push(await step("browser tests", () => runTests("e2e")));

const total = sumCounts(counts);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(countLine(total));

/** `work` gives counts, or whether all went well: a step that did not counts as one failure. */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const outcome = await work();
  const counted = typeof outcome === "boolean" ? (outcome ? goodStep : failedStep) : outcome;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${counted.failed === 0 ? "done" : "failed"}, ${seconds} s`);
  return counted;
}

async function runTests(project) {
  const report = `test/out/${project}.json`;
  await rm(report, { force: true });
  const given = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const went = await run("vitest", given);
  const text = await readFile(report, "utf8").catch(() => null); // vitest broke before it could write one
  if (text === null) return failedStep;
  const counted = countTests(JSON.parse(text));
  // An error outside all tests makes vitest fail with no test that failed.
  return went || counted.failed > 0 ? counted : sumCounts([counted, failedStep]);
}

function getBrowsers() {
  try {
    console.log(ensureBrowsers({ chromium: true, firefox: true, fonts: true }));
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}
