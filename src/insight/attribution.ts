// What is known of one quotation before names are resolved: the result of reading it in its sentence.

import type { Passage } from "./passages.ts";
import type { Marked } from "./quotation-marks.ts";

export interface Attribution {
  passage: Passage;
  marked: Marked;
  /** The name to show, or null where the text does not tell. */
  speaker: string | null;
  /** The words that name the source there, or null. */
  mention: string | null;
  cue: string | null;
  kind: "direct" | "fragment";
  /** How sure the speaker is, 0 to 1. */
  confidence: number;
}
