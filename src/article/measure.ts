// What stands in each element of a tree, counted in one walk.
import { Leaf, type Part, walkTree } from "./tree.ts";
import { lengthOf } from "./words.ts";

/** Lengths are in Latin letters (see words.ts). */
export interface Measure {
  letters: number;
  /** Of these, inside links. */
  linked: number;
  /** Of these, in running text: long stretches outside of links. */
  prose: number;
  pictures: number;
}

export type Measures = (part: Part) => Measure;

const NOTHING: Measure = { letters: 0, linked: 0, prose: 0, pictures: 0 };
// A text node of 60 letters (20 Japanese characters), or a shorter one with a comma or stop in it, is running text.
const LONG = 60;
const PUNCTUATED = /[、。，]|[.,;:!?](?:\s|$)/;

export function measureTree(root: Part): Measures {
  const measures = new Map<Part, Measure>();
  const open: Measure[] = [];
  let links = 0;
  walkTree(
    root,
    (node) => {
      if (node instanceof Leaf) return addText(open.at(-1), node.data, links > 0);
      open.push({ ...NOTHING, pictures: node.nodeName === "IMG" ? 1 : 0 });
      if (node.nodeName === "A") links += 1;
    },
    (node) => {
      if (node.nodeName === "A") links -= 1;
      const measure = open.pop() ?? NOTHING;
      measures.set(node, measure);
      addTo(open.at(-1), measure);
    },
  );
  return (part) => measures.get(part) ?? NOTHING;
}

function addText(measure: Measure | undefined, text: string, isLinked: boolean) {
  const trimmed = text.trim();
  if (!measure || !trimmed) return;
  const letters = lengthOf(trimmed);
  measure.letters += letters;
  if (isLinked) measure.linked += letters;
  else if (letters >= LONG || (letters >= LONG / 3 && PUNCTUATED.test(trimmed))) measure.prose += letters;
}

function addTo(outer: Measure | undefined, inner: Measure) {
  if (!outer) return;
  outer.letters += inner.letters;
  outer.linked += inner.linked;
  outer.prose += inner.prose;
  outer.pictures += inner.pictures;
}

export const linkDensity = ({ letters, linked }: Measure): number => (letters === 0 ? 0 : linked / letters);
