// Pull quotes: a line of the text that stands on its own once more, for show, is no second quotation.

import type { Attribution } from "./attribution.ts";
import type { Passage } from "./passages.ts";

/** Without the quotations that fill a paragraph of their own and stand in another paragraph too. */
export function withoutRepeats(found: Attribution[], passages: Passage[]): Attribution[] {
  const alone = found.filter(isAlone).slice(0, mostChecked);
  const texts = alone.length === 0 ? [] : passages.map((passage) => ({ passage, letters: lettersOf(passage.text) }));
  const gone = new Set<Attribution>();
  for (const one of alone) {
    const letters = lettersOf(wordsOf(one));
    if (letters.length < fewestLetters) continue;
    const again = texts.find(({ passage, letters: other }) => passage !== one.passage && other.includes(letters));
    // Of two that are alike, the first stays.
    if (again && !(again.letters === letters && passages.indexOf(one.passage) < passages.indexOf(again.passage)))
      gone.add(one);
  }
  return found.filter((one) => !gone.has(one));
}

/** Pages show a handful; a longer list is no pull quotes. */
const mostChecked = 30;
const fewestLetters = 12;

/** Nothing but the quotation stands in its paragraph, or its signature too. */
function isAlone({ passage: { text }, marked: { from, to, start, end }, cue }: Attribution): boolean {
  // The lengths first: a hostile paragraph has thousands of quotations.
  const isMost = text.length - (to - from) < (end - start) / 2 + longestSignature;
  if (cue !== null || !isMost) return false;
  const after = lettersOf(text.slice(to)).length;
  return after < longestSignature && 2 * (lettersOf(text.slice(0, from)).length + after) < end - start;
}

/** “We will rebuild.” — Elena Ruiz, mayor of Springfield */
const longestSignature = 60;

const wordsOf = ({ passage, marked }: Attribution): string => passage.text.slice(marked.start, marked.end);
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
