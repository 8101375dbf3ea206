// Written by scripts/learn/summary.mjs: docs/learning.md tells from what, and how to do it again.
import type { Sign } from "./summary-signs.ts";

/** What each sign counts for a sentence, times its measure; and that it is like another one that was chosen. */
export const weights: Record<Sign | "alike", number> = {
  later: -0.42,
  length: -0.56,
  frequency: 1.06,
  figures: 0.29,
  commas: -0.15,
  alike: -0.76,
};
