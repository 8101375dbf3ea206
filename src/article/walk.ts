// Walks over a tree as loops: how deep it is, is the page's choice, and the call stack is not.
import { firstChildOf, nameOf, nextSiblingOf, own, parentOf } from "./dom.ts";

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

/** What a walk over a page's elements and texts is told. */
export interface Visitor {
  /** `name` is in upper case. Gives whether to look inside. */
  enter(element: Element, name: string): boolean;
  /** The element that was entered and looked into last, and is not left yet. */
  leave(): void;
  text(data: string): void;
}

/**
 * Goes through a page as `walk` does, but asks each node as little as can be, since this is a good part of the time that
 * reading a page takes: only a form may mislead, and each element has told its name.
 */
export function visitPage(root: Element, visitor: Visitor): void {
  const open: Node[] = [];
  const areForms: boolean[] = [];
  let node: Node | null = root;
  while (node) {
    let isForm = false;
    if (isText(node)) visitor.text(node.data);
    else if (isElement(node)) {
      const name = nameOf(node).toUpperCase();
      isForm = name === "FORM";
      if (visitor.enter(node, name)) {
        const inner: Node | null = isForm ? own(node, "firstChild") : node.firstChild;
        if (inner) {
          open.push(node);
          areForms.push(isForm);
          node = inner;
          continue;
        }
        visitor.leave();
      }
    }
    while (open.length > 0) {
      const next: Node | null = isForm ? own(node, "nextSibling") : node.nextSibling;
      if (next) {
        node = next;
        break;
      }
      node = open.pop() as Node;
      isForm = areForms.pop() === true;
      visitor.leave();
    }
    if (open.length === 0) return;
  }
}
