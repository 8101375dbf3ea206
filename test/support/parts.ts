// Looks into a copy of a page, for the tests of the article room.
import { findParts, Leaf, type Part, walkTree } from "../../src/article/tree.ts";

/** The parts in `root` that a selector of one step names, in document order: "p", "#id", ".class" or "*". */
export const partsAt = (root: Part, selector: string): Part[] => findParts(root, (part) => isAt(part, selector));

/** The first of them; throws where there is none, so that a test does not pass by missing what it looks at. */
export function partAt(root: Part, selector: string): Part {
  const [part] = partsAt(root, selector);
  if (!part) throw new Error(`The copy has no ${selector}; it is ${markupOf(root)}`);
  return part;
}

function isAt(part: Part, selector: string): boolean {
  const name = selector.slice(1);
  if (selector === "*") return true;
  if (selector.startsWith("#")) return part.getAttribute("id") === name;
  if (selector.startsWith(".")) return part.getAttribute("class")?.split(/\s+/).includes(name) ?? false;
  return part.nodeName === selector.toUpperCase();
}

/** A tree as plain markup, to be compared: every end is written, and nothing is escaped. */
export function markupOf(root: Part): string {
  const written: string[] = [];
  walkTree(
    root,
    (node) => {
      written.push(node instanceof Leaf ? node.data : `<${[node.nodeName.toLowerCase(), ...saidBy(node)].join(" ")}>`);
    },
    (part) => {
      written.push(`</${part.nodeName.toLowerCase()}>`);
    },
  );
  return written.join("");
}

const saidBy = ({ attributes }: Part) => [...attributes].map(([name, value]) => `${name}="${value}"`);
