// Chooses the element or elements that hold the article's text.
import type { Piece } from "./blocks.ts";
import type { Copy } from "./copy.ts";
import { askReadability } from "./engine.ts";
import type { Metadata } from "./metadata.ts";

export interface Body {
  /** Elements of the copy in document order, none inside another. */
  roots: Element[];
  /** Whether the engine threw the piece's element out. */
  isDoubted: (piece: Piece) => boolean;
}

/** Null where the page has no text at all. `isGiven`: the reader chose the part, so all of it is the body. */
export function chooseBody(copy: Copy, metadata: Metadata, isGiven: boolean): Body | null {
  if (isGiven) return { roots: [copy.body], isDoubted: () => false };
  const choice = askReadability(copy, metadata.headline);
  if (!choice) return null;
  return { roots: choice.roots, isDoubted: ({ element }) => !choice.kept(element) };
}
