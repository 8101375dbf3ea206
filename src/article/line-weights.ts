// Written by scripts/learn/lines.mjs: docs/learning.md tells from what, and how to do it again.
import type { Sign } from "./line-signs.ts";

/** What a line without any sign counts. */
export const start = 4.91;

/** What each sign counts for the line, times its measure. */
export const weights: Record<Sign, number> = {
  allLinked: -1.12,
  someLink: -0.39,
  heading: 0.98,
  table: -0.62,
  brief: 0.15,
  short: -0.97,
  ends: 0.66,
  closing: -0.96,
  tail: -1.47,
  afterLinks: -0.5,
  deep: -0.53,
  boxLinked: -1.13,
  rare: -0.88,
  div: -0.53,
  named: -1.14,
  nameByline: -1.26,
  nameButton: -0.62,
  nameCaption: -0.75,
  nameNote: -1.58,
  offers: -0.61,
  offersLinked: -1.37,
  legalEdge: -0.76,
  writer: -1.21,
  signed: -2.03,
  signedWriter: -1.25,
  repeated: -0.42,
  linksOut: 0.69,
};
