// The lead picture where it stands above the body's own container.
import { type Piece, type Reading, readBlocks } from "./blocks.ts";
import { isLeadPicture } from "./figures.ts";
import { imageOf } from "./images.ts";
import type { Metadata } from "./metadata.ts";
import { findNamed, type Part } from "./tree.ts";

const FURTHEST_UP = 5;
const few = { blocks: 3, characters: 2000 };

/** A picture between headline and body, or the one that the page names to those who share it; with its caption. */
export function findLead(roots: Part[], reading: Reading, metadata: Metadata): Piece | null {
  const first = roots[0];
  if (!first) return null;
  const headline = metadata.headlineElement ? reading.copy.partOf(metadata.headlineElement) : null;
  const from = headline ? headline.order : Number.POSITIVE_INFINITY;
  const above = findNamed(reading.copy.body, "IMG").filter(
    (image) => image.order < first.order && !roots.some((root) => root.contains(image)),
  );
  const figures = above.flatMap((image) => figureAround(image, reading));
  const named = figures.find(({ block }) => block.kind === "figure" && isLeadPicture(block, metadata.image));
  return named ?? figures.find(({ order, block }) => order > from && isLarge(block)) ?? null;
}

const isLarge = (block: Piece["block"]) =>
  block.kind === "figure" && (block.caption.length > 0 || (block.image?.width ?? 0) >= 300);

/** The picture with the words of the largest box around it that holds nothing else. */
function figureAround(image: Part, reading: Reading): Piece[] {
  if (!imageOf(image, reading.base)) return [];
  let best = readBlocks(image, reading);
  let box = image.parentElement;
  for (let step = 0; box && step < FURTHEST_UP && reading.measures(box).pictures === 1; step += 1) {
    const found = readBlocks(box, reading, few);
    if (found.length !== 1 || found[0]?.block.kind !== "figure") break;
    best = found;
    box = box.parentElement;
  }
  return best;
}
