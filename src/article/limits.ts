// What a page may weigh before we work on it. Readability's time grows with the square of the depth and worse:
// a thousand nested elements inside an article hold the tab for many seconds.
import { nameOf } from "./dom.ts";
import { isElement, isText, walk } from "./walk.ts";

export const limits = { elements: 100_000, characters: 5_000_000, depth: 400, depthBeforeFlattening: 256 };

export interface Size {
  elements: number;
  characters: number;
  depth: number;
  /** The depth when chains of wrappers with nothing else in them count once. */
  flatDepth: number;
}

/** Counts until the first limit is passed, and no further. */
export function sizeOf(root: Node | null): Size {
  const size = { elements: 0, characters: 0, depth: 0, flatDepth: 0 };
  const at = { depth: 0, flatDepth: 0 };
  const climb = (element: Element, steps: 1 | -1) => {
    at.depth += steps;
    at.flatDepth += isWrapper(element) ? 0 : steps;
  };
  const enter = (node: Node) => {
    if (isText(node)) size.characters += node.data.length;
    if (!isElement(node)) return undefined;
    if (isSilent(node) || isTooLarge(size) || isTooDeep(size)) return "skip";
    climb(node, 1);
    size.elements += 1;
    size.depth = Math.max(size.depth, at.depth);
    size.flatDepth = Math.max(size.flatDepth, at.flatDepth);
    return undefined;
  };
  if (root) walk(root, enter, (node) => isElement(node) && climb(node, -1));
  return size;
}

export const isTooLarge = (size: Pick<Size, "elements" | "characters">) =>
  size.elements > limits.elements || size.characters > limits.characters;
export const isTooDeep = (size: Size) => size.flatDepth > limits.depth;

// Their text is code: a page's data island may be larger than all its words.
const isSilent = (node: Node) => /^(script|style|template|svg)$/i.test(nameOf(node));

const WRAPPERS = new Set(["DIV", "SECTION", "SPAN"]);

/** A div, section or span that holds one element of these kinds and nothing else: the copy leaves it out. */
export function isWrapper(node: Element): boolean {
  if (!WRAPPERS.has(nameOf(node))) return false;
  const only = node.firstElementChild;
  if (!only || !WRAPPERS.has(nameOf(only)) || only.nextElementSibling) return false;
  for (let at = node.firstChild; at; at = at.nextSibling) if (isText(at) && at.data.trim()) return false;
  return true;
}
