// Finds where in the copy given words stand, by their letters alone: blanks, width and markup aside.
import { Leaf, type Part, walkTree } from "./tree.ts";
import { solid } from "./words.ts";

export type Finder = (words: string) => Part | null;

/** A finder of the element whose text holds the first occurrence of some words, deepest first. */
export function finderIn(root: Part): Finder {
  const starts: number[] = [];
  const holders: Part[] = [];
  const texts: string[] = [];
  let length = 0;
  walkTree(root, (node) => {
    const letters = node instanceof Leaf ? solid(node.data) : "";
    if (letters === "") return;
    starts.push(length);
    holders.push(node.parentElement ?? root);
    texts.push(letters);
    length += letters.length;
  });
  const text = texts.join("");
  return (words) => {
    const at = text.indexOf(solid(words));
    return at === -1 ? null : (holders[lastUpTo(starts, at)] ?? null);
  };
}

/** Index of the last of the rising numbers that is not above `limit`. */
function lastUpTo(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** Up to `most` stretches of `length` letters, spread evenly over a text. */
export function probesOf(text: string, length: number, most: number): string[] {
  const letters = solid(text);
  const room = letters.length - length;
  if (room < 0) return [];
  const count = Math.max(1, Math.min(most, Math.floor(letters.length / length)));
  const step = count === 1 ? 0 : room / (count - 1);
  return Array.from({ length: count }, (_, index) => letters.slice(Math.round(index * step)).slice(0, length));
}

/** The smallest element that holds at least `share` of the elements. */
export function commonHolder(elements: Part[], share: number): Part | null {
  const held = new Map<Part, number>();
  for (const element of elements) {
    for (let at: Part | null = element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + 1);
  }
  const wanted = Math.ceil(share * elements.length);
  // Insertion goes from the inside out: the first with enough of them is the smallest.
  const enough = [...held].filter(([, count]) => count >= wanted).map(([element]) => element);
  return enough.find((element) => !enough.some((other) => other !== element && element.contains(other))) ?? null;
}
