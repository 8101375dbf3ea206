// Written by scripts/learn/summary.mjs: docs/learning.md tells from what, and how to do it again.
import type { Sign } from "./summary-signs.ts";

/** What each sign counts for a sentence, times its measure. */
export const weights: Record<Sign, number> = {
  early: -0.86,
  late: 0.32,
  length: -0.37,
  frequency: 0.58,
  centrality: 1.41,
  lead: 0.55,
  figures: 0.35,
  commas: -0.5,
};
