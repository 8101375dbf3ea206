// Written by scripts/learn/summary.mjs: docs/learning.md tells from what, and how to do it again.
import type { Sign } from "./summary-signs.ts";

/** What each sign counts for a sentence, times its measure; and that it is like another one that was chosen. */
export const weights: Record<Sign | "alike", number> = {
  first: -0.23,
  later: -0.35,
  length: -0.36,
  frequency: 0.75,
  figures: 0.2,
  commas: -0.14,
  alike: -0.5,
};
