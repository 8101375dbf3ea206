// Walks over a tree as loops: how deep it is, is the page's choice, and the call stack is not.
import { firstChildOf, nextSiblingOf, own, parentOf } from "./dom.ts";

/**
 * Goes through a tree in document order, the root first. `enter` may answer "skip" to leave out what is
 * inside, and `leave` is not called then. The tree may not change on the way.
 */
export function walk(root: Node, enter: (node: Node) => "skip" | undefined, leave?: (node: Node) => void): void {
  let node: Node | null = root;
  while (node) {
    const isSkipped: boolean = enter(node) === "skip";
    const inner: Node | null = isSkipped ? null : firstChildOf(node);
    if (inner) {
      node = inner;
      continue;
    }
    if (!isSkipped) leave?.(node);
    let next: Node | null = null;
    while (node && node !== root) {
      next = nextSiblingOf(node);
      if (next) break;
      node = parentOf(node);
      if (node) leave?.(node);
    }
    node = next;
  }
}

// Asked plainly, as it is asked most: where something hides a form's or document's nodeType, it is no number.
export const isElement = (node: Node): node is Element => {
  const type: unknown = node.nodeType;
  return type === 1 || (typeof type !== "number" && own(node, "nodeType") === 1);
};
export const isText = (node: Node): node is Text => node.nodeType === 3;
