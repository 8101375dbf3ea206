interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is used here of vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export function countTests(report: Report): Counts;
export function sumCounts(all: Counts[]): Counts;
export function countLine(counts: Counts): string;
