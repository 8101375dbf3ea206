// Is a German quotation speech, a few words of somebody's own, or no speech at all: a name, a title, a term?

import type { Kind, Nearness } from "./direct-speech.ts";
import { naming } from "./languages/words-de.ts";
import type { Sentence } from "./noun-phrases-de.ts";
import { endMark } from "./tokens.ts";

const mostRead = 400;

/** What the quotation at `at` is, by its place, its own words, and the words of saying in its sentence. */
export function kindOfGerman(text: string, sentence: Sentence, at: number, saying: Nearness): Kind {
  const { tokens, letters } = sentence;
  const marked = tokens[at]?.marked;
  if (!marked) return "none";
  const said = text.slice(marked.start, Math.min(marked.end, marked.start + mostRead));
  const { length } = said.split(/\s+/);
  const before = letters[at - 1] ?? "";
  const isWhole = endMark(text, marked) !== "";
  // It opens its sentence, or stands behind a comma, a colon or a quotation.
  if (/^[,:q]?$/.test(before)) {
    if (length >= 5 || isWhole || saying === "touching") return "direct";
    return saying !== "near" ? "none" : length >= 3 ? "direct" : "fragment";
  }
  const isNamed = [1, 2].some((back) => naming.test(tokens[at - back]?.low ?? "")) || isName(said, before, length);
  if (isNamed && !isWhole && !/^(?:als|worten)$/.test(tokens[at - 1]?.low ?? "")) return "none";
  if (length >= 6 || isWhole) return "direct";
  return saying === "none" ? "none" : "fragment";
}

/** der Film „Der Fluss“, im „Spiegel“, „Bank of Tabora“: a noun or an article stands before it, or all its words have capitals. */
function isName(said: string, before: string, length: number): boolean {
  const isTitle =
    /^[\p{L}\d.-]+\.\p{Ll}{2,4}$/u.test(said) ||
    said.split(/\s+/).every((word) => /^(?:[^\p{Ll}]|(?:of|the|and|de|la|des|der|die|und|für|in|im)$)/u.test(word));
  if (/[NTQ]/.test(before)) return length <= 7 && (isTitle || /^[\p{Lu}\d]/u.test(said));
  return isTitle && length <= 7 && (length > 1 || /[DdgnPp]/.test(before));
}
