// Walks over a tree as loops: how deep it is, is the page's choice, and the call stack is not.

/**
 * Goes through a tree in document order, the root first. `enter` may answer "skip" to leave out what is
 * inside, and `leave` is not called then. The tree may not change on the way.
 */
export function walk(root: Node, enter: (node: Node) => "skip" | undefined, leave?: (node: Node) => void): void {
  let node: Node | null = root;
  while (node) {
    const isSkipped = enter(node) === "skip";
    if (!isSkipped && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (!isSkipped) leave?.(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave?.(node);
    }
    node = node === root || !node ? null : node.nextSibling;
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** The element's ancestors, its parent first. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) ancestors.push(at);
  return ancestors;
}
