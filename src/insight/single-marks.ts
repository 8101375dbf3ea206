// ‘We will rebuild,’ she said: the quotations of papers that keep double marks for what is quoted inside.

import { type Marked, place } from "./quotation-marks.ts";

/** Does a story set its speech in single marks? Not where it has double ones, in which ‘…’ are terms and titles. */
export const speaksInSingle = (texts: string[]): boolean =>
  !texts.some((text) => /["“”„«»「」]/.test(text)) && texts.some((text) => speech.test(text));

// ‘We won,’ | 'Who pays?'
const speech = /(?:^|[\s(])['‘]\p{Lu}[^\n‘]{2,120}?[,.?!…]['’](?=\s|$)/u;
const opening = /(?:^|[\s(—–-])['‘](?=[\p{L}\p{N}£$€])(?!(?:\d0s|em|til|tis|cause|n)\b)/uy;
const closing = /[^\s'‘’]['’](?![\p{L}\p{N}])/uy;

/** Apostrophes open and close nothing, but the one of "the players’" may: a surer mark behind it comes first. Linear time. */
export function findSingleMarked(text: string): Marked[] {
  const found: Marked[] = [];
  let from = -1;
  let perhaps = -1;
  const close = (to: number, open = false) => {
    if (from >= 0 && to > from) found.push(place(text, from, to, open));
    from = -1;
    perhaps = -1;
  };
  for (const { index: at } of text.matchAll(/['‘’]/g)) {
    if (isAt(opening, text, at)) {
      close(perhaps);
      from = at;
    } else if (from >= 0 && isAt(closing, text, at)) {
      if (text.charAt(at - 1) !== "s") close(at + 1);
      else if (perhaps < 0) perhaps = at + 1;
    }
  }
  if (perhaps >= 0) close(perhaps);
  // The next paragraph goes on.
  else if (from >= 0 && text.slice(0, from).trim() === "") close(text.length, true);
  return found;
}

/** `mark` begins at the sign at `at`, or one before. */
function isAt(mark: RegExp, text: string, at: number): boolean {
  mark.lastIndex = at === 0 ? 0 : at - 1;
  return mark.test(text);
}
