// Who said what where the words at a quotation tell nearly all: Chinese and Korean. What differs is how they are read.

import type { Attribution } from "./attribution.ts";
import { mask, unmask } from "./masking.ts";
import type { Passage } from "./passages.ts";

/** What the words around one quotation tell. */
export interface Told {
  /** "" where nobody is named, or only by a pronoun. */
  name: string;
  cue: string | null;
}

/** `before`: from the end of the sentence, or quotation, before. `after`: up to the next one. Null where they tell of no speech. */
export type Reader = (before: string, inner: string, after: string) => Told | null;

const mostRead = 200;
const nothing: Told = { name: "", cue: null };
const whole = /[。！？!?…다요]$/;

/** One attribution for each quotation that somebody said, in the article's order. */
export function attributePlain(passages: Passage[], read: Reader): Attribution[] {
  const found: Attribution[] = [];
  let speaking = { name: "", place: -9 };
  for (const [place, passage] of passages.entries()) {
    const masked = mask(passage.text, passage.marked);
    for (const [at, marked] of passage.marked.entries()) {
      const from = Math.max(passage.marked[at - 1]?.to ?? 0, marked.from - mostRead);
      const until = Math.min(passage.marked[at + 1]?.from ?? masked.length, marked.to + mostRead);
      const before =
        unmask(masked.slice(from, marked.from))
          .split(/[。！？!?；\n]|\.\s/)
          .at(-1) ?? "";
      const inner = passage.text.slice(marked.start, marked.end);
      const isAlone = passage.text.trim().length === marked.to - marked.from && whole.test(inner);
      const told = read(before, inner, unmask(masked.slice(marked.to, until))) ?? (isAlone ? nothing : null);
      if (told === null) continue;
      const { name, cue } = told;
      const distance = place - speaking.place;
      const speaker = name || (distance < 3 && speaking.name) || null;
      if (speaker !== null) speaking = { name: speaker, place };
      const sure = name ? 0.9 : speaker === null ? 0.4 : distance === 0 ? 0.8 : 0.7;
      found.push({ passage, marked, speaker, mention: name || null, cue, kind: "direct", confidence: sure });
    }
  }
  return found;
}
