// Brings pictures and the words under them together, and finds the lead picture.
import type { Figure, Run } from "./article.ts";
import { runText } from "./article.ts";
import type { Piece } from "./blocks.ts";
import { makeFigure, namesCredit } from "./captions.ts";
import { isSamePicture } from "./images.ts";
import { endsSentence, lengthOf, solid } from "./words.ts";

/** Gives each picture its caption where that stands as a line beside it. */
export function joinCaptions(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const figure = last ? withCaption(last, piece) : null;
    if (figure && last) joined[joined.length - 1] = { ...last, block: figure };
    else joined.push(piece);
  }
  return joined;
}

function withCaption({ block: above }: Piece, { block: below }: Piece): Figure | null {
  if (above.kind !== "figure") return null;
  if (below.kind === "figure") return pair(above, below);
  if (below.kind !== "paragraph" || above.caption.length > 0 || !above.image) return null;
  return isCaptionLine(below.text, above.image.alt) ? makeFigure(above.image, below.text) : null;
}

/** A caption and a picture that stand as two figures, in either order. */
function pair(above: Figure, below: Figure): Figure | null {
  const isParted = (a: Figure, b: Figure) =>
    a.image !== null && a.caption.length === 0 && !a.credit && b.image === null;
  if (isParted(above, below)) return { ...below, image: above.image };
  if (isParted(below, above)) return { ...above, image: below.image };
  const isCredit = above.image && above.caption.length && !above.credit && !below.image && below.caption.length;
  return isCredit && lengthOf(runText(below.caption)) < 150 ? { ...above, credit: runText(below.caption) } : null;
}

/** Under a picture: names who took it, or says what its alt text says. */
function isCaptionLine(runs: Run[], alt: string): boolean {
  const text = runText(runs);
  if (alt && solid(text).startsWith(solid(alt)) && solid(alt).length > 7) return lengthOf(text) < 600;
  return namesCredit(text) && (lengthOf(text) < 450 || !endsSentence(text));
}

/** The lead picture, where the body opens with one; and the body without it. */
export function takeLead(pieces: Piece[], shown: string | null): { lead: Piece | null; rest: Piece[] } {
  const first = pieces.findIndex(
    ({ block }) => block.kind !== "figure" && block.kind !== "heading" && block.kind !== "embed",
  );
  const head = first === -1 ? pieces : pieces.slice(0, first);
  const figures = head.filter(({ block }) => block.kind === "figure" && block.image !== null);
  const named = figures.find(({ block }) => block.kind === "figure" && isLeadPicture(block, shown));
  const lead = named ?? figures[0] ?? null;
  return { lead, rest: lead ? withoutFigure(pieces, lead) : pieces };
}

export const isLeadPicture = (figure: Figure, shown: string | null): boolean =>
  shown !== null && figure.image !== null && isSamePicture(figure.image.src, shown);

/** The pieces without the lead, and without the same picture further down. */
export function withoutFigure(pieces: Piece[], lead: Piece): Piece[] {
  const { block } = lead;
  if (block.kind !== "figure" || !block.image) return pieces;
  const { src } = block.image;
  const isAgain = (piece: Piece) =>
    piece.block.kind === "figure" && piece.block.image !== null && isSamePicture(piece.block.image.src, src);
  return pieces.filter((piece) => piece !== lead && !isAgain(piece));
}
