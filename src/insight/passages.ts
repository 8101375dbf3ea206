// The parts of an article in which people speak: paragraphs, items of lists and block quotations.

import { type Article, type Block, blockText, runText } from "../article/article.ts";
import { findMarked, type Marked } from "./quotation-marks.ts";
import { findSingleMarked, speaksInSingle } from "./single-marks.ts";

/** One paragraph's plain text; `base` is where it begins in the plain text of its block. */
export interface Passage {
  text: string;
  block: number;
  base: number;
  kind: "paragraph" | "list" | "quote";
  marked: Marked[];
}

/**
 * Headings, captions, tables and code are left out: what is quoted there stands in the text too. No paragraph of the
 * news is as long as `longest`, and no story as `mostCharacters`: the rest is not read.
 */
export function readPassages(article: Pick<Article, "body">): Passage[] {
  const passages: Passage[] = [];
  let left = mostCharacters;
  for (const [index, block] of article.body.entries()) {
    for (const read of passagesOf(block, index, left)) {
      passages.push(read);
      left -= read.text.length;
    }
    if (left <= 0) break;
  }
  if (speaksInSingle(passages.map(({ text }) => text)))
    for (const passage of passages) if (passage.kind !== "quote") passage.marked = findSingleMarked(passage.text);
  return passages;
}

const longest = 20_000;
const mostCharacters = 200_000;

function passagesOf(block: Block, index: number, left: number): Passage[] {
  const most = Math.min(longest, left);
  if (block.kind === "paragraph") return [passage(blockText(block), index, 0, "paragraph", most)];
  const parts =
    block.kind === "list"
      ? block.items.map((item) => runText(item.text))
      : block.kind === "quote"
        ? block.paragraphs.map(runText)
        : [];
  let base = 0;
  return parts.map((text) => {
    const made = passage(text, index, base, block.kind === "list" ? "list" : "quote", most);
    base += text.length + blankLine;
    return made;
  });
}

/** `blockText` joins the parts of a block by a blank line. */
const blankLine = 2;

function passage(whole: string, block: number, base: number, kind: Passage["kind"], most: number): Passage {
  const text = whole.slice(0, most);
  const marked = findMarked(text);
  return { text, block, base, kind, marked: kind === "quote" && !isTold(text, marked) ? [wholeOf(text)] : marked };
}

/** In a block quotation without marks, or with a word or two in marks, all of it is quoted. */
const isTold = (text: string, marked: Marked[]): boolean =>
  3 * marked.reduce((sum, { from, to }) => sum + to - from, 0) > text.length;

/** Up to its signature: We will rebuild. — Elena Ruiz */
function wholeOf(text: string): Marked {
  const signature = /\s*[—–―]\s*[^\s—–―][^—–―]{0,80}$/.exec(text.slice(-90));
  const to = text.trimEnd().length - (signature === null ? 0 : text.slice(-90).trimEnd().length - signature.index);
  const start = text.length - text.trimStart().length;
  return { from: start, to, start, end: to, open: false, mark: "" };
}
