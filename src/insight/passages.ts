// The parts of an article in which people speak: paragraphs, items of lists and block quotations.

import { type Article, type Block, blockText, runText } from "../article/article.ts";
import { findMarked, type Marked } from "./quotation-marks.ts";

/** One paragraph's plain text; `base` is where it begins in the plain text of its block. */
export interface Passage {
  text: string;
  block: number;
  base: number;
  kind: "paragraph" | "list" | "quote";
  marked: Marked[];
}

/** Headings, captions, tables and code are left out: what is quoted there stands in the text too. */
export function readPassages(article: Pick<Article, "body">): Passage[] {
  return article.body.flatMap((block, index) => passagesOf(block, index));
}

function passagesOf(block: Block, index: number): Passage[] {
  if (block.kind === "paragraph") return [passage(blockText(block), index, 0, "paragraph")];
  const parts =
    block.kind === "list"
      ? block.items.map((item) => runText(item.text))
      : block.kind === "quote"
        ? block.paragraphs.map(runText)
        : [];
  let base = 0;
  return parts.map((text) => {
    const made = passage(text, index, base, block.kind === "list" ? "list" : "quote");
    base += text.length + blankLine;
    return made;
  });
}

/** `blockText` joins the parts of a block by a blank line. */
const blankLine = 2;

const passage = (text: string, block: number, base: number, kind: Passage["kind"]): Passage => ({
  text,
  block,
  base,
  kind,
  marked: findMarked(text),
});
