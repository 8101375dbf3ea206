// The copy of a page as plain values: a tree of parts, which are its elements, and leaves, which are its texts. A page's
// own nodes are slow to ask and may be misled; they are read once, into this.

/** A stretch of text. */
export class Leaf {
  constructor(
    readonly data: string,
    readonly parentElement: Part,
  ) {}
}

/** An element: its name in upper case, the attributes that matter, what it holds. Its members are called as the DOM's. */
export class Part {
  childNodes: (Part | Leaf)[] = [];
  parentElement: Part | null = null;
  /** Its number in document order, and that of the last part in it; -1 for one that stands in no copy. */
  order = -1;
  last = -1;

  constructor(
    readonly nodeName: string,
    readonly attributes: Map<string, string> = new Map(),
    /** The element of the page that it was made from. */
    readonly original: Element | null = null,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  get children(): Part[] {
    return this.childNodes.filter((node) => node instanceof Part);
  }

  get textContent(): string {
    const texts: string[] = [];
    walkTree(this, (node) => {
      if (node instanceof Leaf) texts.push(node.data);
    });
    return texts.join("");
  }

  append(node: Part | Leaf): void {
    this.childNodes.push(node);
    if (node instanceof Part) node.parentElement = this;
  }

  /** By the numbers of both; also where the other was taken out. */
  contains(other: Part): boolean {
    return this.order <= other.order && other.order <= this.last;
  }

  /** Takes it out of what holds it; it still knows where it stood. */
  remove(): void {
    const { parentElement } = this;
    if (parentElement) parentElement.childNodes = parentElement.childNodes.filter((node) => node !== this);
  }
}

/** Visits a tree in document order, without recursion: pages are as deep as scripts make them. */
export function walkTree(
  root: Part,
  // biome-ignore lint/suspicious/noConfusingVoidType: most walks skip nothing and say nothing
  enter: (node: Part | Leaf) => "skip" | undefined | void,
  leave?: (part: Part) => void,
): void {
  if (enter(root) === "skip") return;
  const open: { part: Part; nodes: (Part | Leaf)[]; next: number }[] = [
    { part: root, nodes: root.childNodes, next: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next++];
    if (!node) {
      open.pop();
      leave?.(top.part);
    } else if (enter(node) !== "skip" && node instanceof Part) {
      open.push({ part: node, nodes: node.childNodes, next: 0 });
    }
  }
}

/** The parts in `root` that pass, in document order; not `root` itself. */
export function findParts(root: Part, passes: (part: Part) => boolean): Part[] {
  const found: Part[] = [];
  walkTree(root, (node) => {
    if (node instanceof Part && node !== root && passes(node)) found.push(node);
  });
  return found;
}

/** The parts in `root` of these names. */
export const findNamed = (root: Part, ...names: string[]): Part[] =>
  findParts(root, ({ nodeName }) => names.includes(nodeName));

export const holdsNamed = (root: Part, ...names: string[]): boolean => findNamed(root, ...names).length > 0;

/** Those of a copy that stand in no other of them, in document order. */
export function outermost(parts: Part[]): Part[] {
  let end = -1;
  const inOrder = [...parts].sort((a, b) => a.order - b.order);
  return inOrder.filter(({ order, last }) => {
    if (order <= end) return false;
    end = last;
    return true;
  });
}
