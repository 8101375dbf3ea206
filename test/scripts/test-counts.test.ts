// @vitest-environment node
import { expect, test } from "vitest";
import { countLine, countTests, sumCounts } from "../../scripts/test-counts.mjs";

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test.each([
  ["what passed and failed", { passed: 7, failed: 2, skipped: 0 }, "7 passed, 2 failed"],
  [
    "what was left out, only where there is some",
    { passed: 7, failed: 0, skipped: 3 },
    "7 passed, 0 failed, 3 skipped",
  ],
])("the last line tells %s", (_, counts, line) => {
  expect(countLine(counts)).toBe(line);
});

test("skipped tests and those to be written count as skipped", () => {
  expect(countTests({ ...none, numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 })).toEqual({
    passed: 5,
    failed: 0,
    skipped: 3,
  });
});

test.each([
  ["a file that broke before its tests is a failure", [file("failed")], 0, 1],
  ["so is one whose preparations broke", [file("failed", "skipped", "skipped")], 0, 1],
  ["a file that failed by its tests is not counted twice", [file("failed", "passed", "failed")], 1, 1],
  ["a file that passed is none", [file("passed", "passed")], 0, 0],
])("%s", (_, testResults, numFailedTests, failed) => {
  expect(countTests({ ...none, numFailedTests, testResults }).failed).toBe(failed);
});

test("counts of several runs add up", () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sumCounts([one, one, { passed: 4, failed: 0, skipped: 0 }])).toEqual({ passed: 6, failed: 4, skipped: 6 });
});
