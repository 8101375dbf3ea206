// A place in an article that is found again when the article is read anew, also where it has changed a little.

import { type Block, blockText } from "./article.ts";
import { hashOf } from "./hash.ts";

/** Index of a block, and a number that its words make; of the words themselves nothing. */
export type Bookmark = [block: number, words: number];

/** At this block, or at the first below it that has words; null where none has. */
export function bookmarkAt(body: Block[], block: number): Bookmark | null {
  const at = body.findIndex((one, i) => i >= block && blockText(one) !== "");
  return body[at] ? [at, numberOf(body[at])] : null;
}

/** Index of the block with these words that is nearest to where it stood, or null. */
export function findBookmark(body: Block[], [block, words]: Bookmark): number | null {
  const alike = [...body.keys()].filter((i) => numberOf(body[i]!) === words);
  return alike.sort((a, b) => Math.abs(a - block) - Math.abs(b - block))[0] ?? null;
}

const numberOf = (block: Block) => hashOf(blockText(block));
