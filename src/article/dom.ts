// What a node says of itself, whatever the page names its parts: in <form><input name="firstChild"></form> the field
// hides the form's own property, and <img name="body"> hides the document's. No other element can be misled so.

/** The node's property as its prototypes have it. */
export const own = <N extends Node, K extends keyof N>(node: N, name: K): N[K] => {
  const { get, value } = descriptorOf(node, name);
  return get ? get.call(node) : value;
};

// By prototype, since each window has its own.
const descriptors = new WeakMap<object, Map<PropertyKey, PropertyDescriptor>>();

function descriptorOf(node: Node, name: PropertyKey): PropertyDescriptor {
  const prototype: object = Object.getPrototypeOf(node);
  const known = descriptors.get(prototype)?.get(name);
  if (known) return known;
  const found = findDescriptor(prototype, name);
  descriptors.set(prototype, new Map(descriptors.get(prototype)).set(name, found));
  return found;
}

function findDescriptor(prototype: object | null, name: PropertyKey): PropertyDescriptor {
  for (let at = prototype; at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return {};
}

/** Whether its properties may be hidden. What hides a name is an element, never a string. */
function mayBeMisled(node: Node): boolean {
  if (node.nodeType === 3) return false;
  const name: unknown = node.nodeName;
  return typeof name !== "string" || name === "FORM" || name === "form";
}

// As `own`, but plain where nothing can be hidden: a walk asks 100,000 nodes.
export const firstChildOf = (node: Node): Node | null =>
  mayBeMisled(node) ? own(node, "firstChild") : node.firstChild;
export const nextSiblingOf = (node: Node): Node | null =>
  mayBeMisled(node) ? own(node, "nextSibling") : node.nextSibling;
export const parentOf = (node: Node): Node | null => (mayBeMisled(node) ? own(node, "parentNode") : node.parentNode);

export function nameOf(node: Node): string {
  const name: unknown = node.nodeName;
  return typeof name === "string" ? name : own(node, "nodeName");
}

export const attributeOf = (element: Element, name: string): string | null =>
  mayBeMisled(element) ? own(element, "getAttribute").call(element, name) : element.getAttribute(name);

/** The attributes of these names. */
export function attributesOf(element: Element, asked: ReadonlySet<string>): Map<string, string> | null {
  const isMisled = mayBeMisled(element);
  const names = isMisled ? own(element, "getAttributeNames").call(element) : element.getAttributeNames();
  let found: Map<string, string> | null = null;
  for (const name of names) {
    if (!asked.has(name)) continue;
    const value = isMisled ? attributeOf(element, name) : element.getAttribute(name);
    found = (found ?? new Map<string, string>()).set(name, value ?? "");
  }
  return found;
}

const isForm = (element: Element) => own(element, "localName") === "form";

/** The elements in `root` that meet the selector, but no forms: what is found may be read plainly. */
export function findAll(root: Document | Element, selector: string): Element[] {
  const found: NodeListOf<Element> = own(root, "querySelectorAll").call(root, selector);
  return [...found].filter((element) => !isForm(element));
}

export function find(root: Document | Element, selector: string): Element | null {
  const found: Element | null = own(root, "querySelector").call(root, selector);
  return found && isForm(found) ? (findAll(root, selector)[0] ?? null) : found;
}
