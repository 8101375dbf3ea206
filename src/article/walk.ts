// Walks over a tree as loops: how deep it is, is the page's choice, and the call stack is not.
import { own } from "./dom.ts";

/**
 * Goes through a tree in document order, the root first. `enter` may answer "skip" to leave out what is
 * inside, and `leave` is not called then. The tree may not change on the way.
 */
export function walk(root: Node, enter: (node: Node) => "skip" | undefined, leave?: (node: Node) => void): void {
  let node: Node | null = root;
  while (node) {
    const isSkipped: boolean = enter(node) === "skip";
    const inner: Node | null = isSkipped ? null : own(node, "firstChild");
    if (inner) {
      node = inner;
      continue;
    }
    if (!isSkipped) leave?.(node);
    node = nextAfter(node, root, leave);
  }
}

/** The node that follows, with what is in the node itself left out; null at the end of the tree. */
function nextAfter(node: Node, root: Node, leave?: (node: Node) => void): Node | null {
  for (let at: Node | null = node; at && at !== root; ) {
    const next: Node | null = own(at, "nextSibling");
    if (next) return next;
    at = own(at, "parentNode");
    if (at) leave?.(at);
  }
  return null;
}

export const isElement = (node: Node): node is Element => own(node, "nodeType") === 1;
export const isText = (node: Node): node is Text => own(node, "nodeType") === 3;
