// What a node says of itself, whatever the page names its parts: in <form><input name="firstChild"></form> the field
// hides the form's own property, and <img name="body"> hides the document's. No other element can be misled so.

/** The node's property as its prototypes have it. */
export const own = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node), name, node);

export const nameOf = (node: Node): string => own(node, "nodeName");

export const attributeOf = (element: Element, name: string): string | null =>
  own(element, "getAttribute").call(element, name);

/** The elements in `root` that meet the selector, but no forms: what is found may be read plainly. */
export const findAll = (root: Document | Element, selector: string): Element[] =>
  [...(own(root, "querySelectorAll").call(root, selector) as NodeListOf<Element>)].filter(
    (element) => nameOf(element) !== "FORM",
  );

export const find = (root: Document | Element, selector: string): Element | null => findAll(root, selector)[0] ?? null;
