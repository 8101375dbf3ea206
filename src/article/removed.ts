// The record of what was taken away: everything the page shows that is neither body nor metadata.
import {
  type Article,
  type Block,
  type Item,
  longestRemoval,
  mostRemovedBlocks,
  type RemovalKind,
  sayingOf,
} from "./article.ts";
import { type Piece, type Reading, readBlocks } from "./blocks.ts";
import { type Known, marksOf } from "./choices.ts";
import type { Cut } from "./clutter.ts";
import type { LineCut } from "./lines.ts";
import { linkDensity } from "./measure.ts";
import { words } from "./runs.ts";
import { Leaf, outermost, type Part, walkTree } from "./tree.ts";
import { tidy } from "./words.ts";

interface Entry {
  kind: RemovalKind;
  rule: string;
  element: Part;
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

/** All removals in the order of the page, `before` counts in `body`; and the marks of what is in `body`. */
export function recordRemovals(
  { cuts, lineCuts, roots, said }: Removed,
  body: Piece[],
  reading: Reading,
): Pick<Article, "removed" | "blockMarks"> {
  const entries: Entry[] = [
    ...cuts.map(({ kind, rule, element }) => ({
      kind,
      rule,
      element,
      order: element.order,
      pieces: MENUS.has(kind) ? readMenu(element) : readSome(element, reading),
    })),
    ...lineCuts.map(({ kind, rule, pieces }) => ({ kind, rule, pieces, ...(pieces[0] as Piece) })),
    ...outside([...roots, ...said], reading),
  ]
    .filter(({ pieces }) => textOf(pieces) !== "")
    .sort((a, b) => a.order - b.order);
  const known = [
    ...knownIn(body),
    ...entries.map(({ element, pieces }) => ({ element, words: textOf(pieces), isStory: false })),
  ];
  const marks = marksOf(known);
  const removed = entries.map(({ kind, rule, order, pieces }, i) => ({
    kind,
    rule,
    text: textOf(pieces),
    blocks: pieces.slice(0, mostRemovedBlocks).map(({ block }) => block),
    before: body.filter((piece) => piece.order < order).length,
    mark: marks[body.length + i] ?? "",
  }));
  return { removed, blockMarks: marks.slice(0, body.length) };
}

/** A third of the text, a heading, a picture: on the next article it is the story, wherever it stands. */
function knownIn(body: Piece[]): Known[] {
  const words = body.map(({ block }) => sayingOf(block) || addressOf(block));
  const most = words.join("").length / 3;
  return body.map(({ element, block: { kind } }, i) => {
    const isStory = kind === "heading" || kind === "figure" || (words[i] ?? "").length > most;
    return { element, words: words[i] ?? "", isStory };
  });
}

const addressOf = (block: Block) => (block.kind === "figure" ? (block.image?.src ?? "") : "");

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
      entries.push({
        kind: isMenu ? "navigation" : "other",
        rule: "outside",
        element: child,
        order: child.order,
        pieces,
      });
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
    .map(({ block }) => sayingOf(block))
    .filter(Boolean)
    .join("\n")
    .replace(/\n+/g, "\n")
    .slice(0, longestRemoval);
