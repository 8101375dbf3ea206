// What a rule for the lines of an article says. The rules stand in files by script.
import type { RemovalKind } from "./article.ts";

export interface LineRule {
  kind: RemovalKind;
  /** Begins with the language of its words; marks and names have none. */
  name: string;
  /** Meets a line without the marks that open it (see ruleFor). */
  pattern: RegExp;
  /** A line that it meets. */
  example: string;
  /**
   * How far it reaches: the line and what reads like a list under it; or all to the end of the article, where most of
   * the text stands before it. Where nothing is said, the line alone.
   */
  reach?: "list" | "end";
  /** Longest line, in Latin letters (three for a Japanese character). Where nothing is said, that of a label. */
  longest?: number;
}

/** Longest lines: of a label, and of an offer that takes a sentence or two. */
export const LABEL = 90;
export const OFFER = 400;
