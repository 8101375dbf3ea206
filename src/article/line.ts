// A line of the article's body, and what the rules and the score ask of it.
import type { Block, Run } from "./article.ts";
import { blockText, runText } from "./article.ts";
import type { Piece } from "./blocks.ts";
import { endsSentence, lengthOf, tidy } from "./words.ts";

/** A piece of the body. Lengths are in Latin letters. */
export interface Line {
  piece: Piece;
  text: string;
  letters: number;
  /** Share of its letters that are links. */
  linked: number;
  hasLinks: boolean;
  isProse: boolean;
}

export function lineOf(piece: Piece): Line {
  const text = tidy(blockText(piece.block));
  const letters = lengthOf(text);
  const inLinks = runsIn(piece.block).filter((run) => run.kind !== "break" && run.href);
  const linked = letters === 0 ? 0 : lengthOf(runText(inLinks)) / letters;
  const hasSentences = piece.block.kind !== "heading" && piece.block.kind !== "figure";
  const isProse = hasSentences && readsAsProse(text, letters, linked);
  return { piece, text, letters, linked, hasLinks: inLinks.length > 0, isProse };
}

export const runsIn = (block: Block): Run[] => {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return block.text;
    case "list":
      return block.items.flatMap((item) => item.text);
    case "quote":
      return block.paragraphs.flat();
    default:
      return [];
  }
};

// 40 letters of a whole sentence, or 150 of anything, outside of links.
const readsAsProse = (text: string, letters: number, linked: number) =>
  linked < 0.5 && ((letters >= 40 && endsSentence(text)) || letters >= 150);

/** Paragraphs, headings and lists: what clutter is written in. */
export const isWordy = ({ kind }: Block) => kind === "paragraph" || kind === "heading" || kind === "list";

export const proseOf = (lines: Line[]) => lines.reduce((sum, line) => sum + (line.isProse ? line.letters : 0), 0);
