// Text in which what is quoted or bracketed is blotted out, letter for letter: offsets stay, grammar shows.

import type { Marked } from "./quotation-marks.ts";

/** Stands for each unit of a quotation, its marks included. */
export const quoted = "\uE000";
/** Stands for each unit of a bracketed remark: 山田氏（52）. */
export const bracketed = "\uE001";

/** As long as the text given. */
export function mask(text: string, marked: Marked[]): string {
  let masked = "";
  let at = 0;
  for (const { from, to } of marked) {
    masked += text.slice(at, from) + quoted.repeat(to - from);
    at = to;
  }
  return (masked + text.slice(at)).replace(brackets, (all) => bracketed.repeat(all.length));
}

// (D-Ill.), （52）; longer ones are sentences of their own.
const brackets = /[(（【][^()（）【】\n]{0,120}[)）】]/g;

export const unmask = (masked: string): string => masked.replaceAll(bracketed, "");
