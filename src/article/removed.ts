// The record of what was taken away: everything the page shows that is neither body nor metadata.
import {
  type Block,
  blockText,
  type Figure,
  type Item,
  longestRemoval,
  mostRemovedBlocks,
  type Removal,
  type RemovalKind,
  runText,
} from "./article.ts";
import { type Piece, type Reading, readBlocks } from "./blocks.ts";
import type { Cut } from "./clutter.ts";
import type { LineCut } from "./lines.ts";
import { linkDensity } from "./measure.ts";
import { words } from "./runs.ts";
import { Leaf, outermost, type Part, walkTree } from "./tree.ts";
import { tidy } from "./words.ts";

interface Entry {
  kind: RemovalKind;
  rule: string;
  order: number;
  pieces: Piece[];
}

export interface Removed {
  /** Parts that went by their names, before the body was chosen. */
  cuts: Cut[];
  /** Lines that went from the body. */
  lineCuts: LineCut[];
  /** The body's own elements. */
  roots: Part[];
  /** Elements whose words are metadata. */
  said: Part[];
}

/** All removals in the order of the page; `before` counts in `body`. */
export function recordRemovals({ cuts, lineCuts, roots, said }: Removed, body: Piece[], reading: Reading): Removal[] {
  const entries: Entry[] = [
    ...cuts.map(({ kind, rule, element }) => ({
      kind,
      rule,
      order: element.order,
      pieces: MENUS.has(kind) ? readMenu(element) : readSome(element, reading),
    })),
    ...lineCuts.map(({ kind, rule, pieces }) => ({ kind, rule, order: pieces[0]?.order ?? 0, pieces })),
    ...outside([...roots, ...said], reading),
  ];
  return entries
    .filter(({ pieces }) => pieces.some(({ block }) => wordsOf(block) !== ""))
    .sort((a, b) => a.order - b.order)
    .map(({ kind, rule, order, pieces }) => ({
      kind,
      rule,
      text: textOf(pieces),
      blocks: pieces.slice(0, mostRemovedBlocks).map(({ block }) => block),
      before: body.filter((piece) => piece.order < order).length,
    }));
}

const most = { blocks: mostRemovedBlocks, characters: longestRemoval };
// Of these nothing but the words is worth keeping.
const MENUS = new Set<RemovalKind>(["navigation", "sharing", "advertisement"]);

const readSome = (element: Part, reading: Reading) => readBlocks(element, reading, most);

/** What stands around the body: the largest elements without any of `kept` in them. */
function outside(kept: Part[], reading: Reading): Entry[] {
  const holders = new Set<Part>();
  const parted = outermost(kept);
  for (const element of parted) for (let at = element.parentElement; at; at = at.parentElement) holders.add(at);
  const entries: Entry[] = [];
  for (const holder of holders) {
    for (const child of holder.children) {
      if (holders.has(child) || parted.includes(child)) continue;
      const measure = reading.measures(child);
      if (measure.letters === 0) continue;
      const isMenu = linkDensity(measure) > 0.5;
      const pieces = isMenu ? readMenu(child) : readSome(child, reading);
      entries.push({ kind: isMenu ? "navigation" : "other", rule: "outside", order: child.order, pieces });
    }
  }
  return entries;
}

/** Its words, as a list: nobody puts a menu back to use its links, and pages have hundreds. */
function readMenu(element: Part): Piece[] {
  const items: Item[] = [];
  let characters = 0;
  walkTree(element, (node) => {
    if (characters >= most.characters) return "skip";
    const text = node instanceof Leaf ? tidy(node.data) : "";
    characters += text.length;
    if (text !== "") items.push({ depth: 0, text: [words(text)] });
    return undefined;
  });
  return [{ block: { kind: "list", ordered: false, start: 1, items }, element, order: element.order }];
}

const textOf = (pieces: Piece[]) =>
  pieces
    .map(({ block }) => wordsOf(block))
    .filter((text) => text !== "")
    .join("\n")
    .slice(0, longestRemoval);

const wordsOf = (block: Block): string => (block.kind === "figure" ? captionOf(block) : blockText(block));
const captionOf = ({ caption, credit }: Figure) => [runText(caption), credit ?? ""].filter(Boolean).join(" ");
