// What a rule for the lines of an article says. The rules stand in files by language.
import type { RemovalKind } from "./article.ts";

export interface LineRule {
  kind: RemovalKind;
  name: string;
  /** The language of its words; "any" for marks and names. */
  language: "ja" | "en" | "de" | "zh" | "ko" | "any";
  pattern: RegExp;
  /** A line that it meets. */
  example: string;
  /**
   * How far it reaches: the line alone; the line and what reads like a list under it; or all to the end of the
   * article, where most of the text stands before it.
   */
  reach: "line" | "list" | "end";
  /** Longest line, in Latin letters (three for a Japanese character). */
  longest: number;
}

/** Longest lines: of a label, and of an offer that takes a sentence or two. */
export const LABEL = 90;
export const OFFER = 400;
