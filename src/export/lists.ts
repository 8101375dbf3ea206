// Lists in lines of text: markers, numbers, indents.

import type { List, Run } from "../article/article.ts";

export interface Markers {
  bullet: string;
  /** What follows the number: "." or ")". */
  stop: string;
}

const largestNumber = 999_999_999; // of CommonMark

/** One line for each item (more where it holds line breaks), items of inner lists indented under their parent's text. */
export function writeList(list: List, write: (runs: Run[]) => string, { bullet, stop }: Markers): string {
  const numbers: number[] = [];
  const indents: string[] = [];
  const lines = list.items.map((item) => {
    // An inner list without an outer one hangs one step below what is there.
    const depth = Math.min(item.depth, numbers.length);
    const first = depth === 0 ? list.start : 1;
    numbers.splice(depth + 1);
    numbers[depth] =
      depth in numbers ? (numbers[depth] ?? 0) + 1 : Math.min(Math.max(first, 0), largestNumber - list.items.length);
    const marker = list.ordered ? `${numbers[depth]}${stop} ` : `${bullet} `;
    const indent = indents[depth] ?? "";
    indents[depth + 1] = indent + " ".repeat(marker.length);
    return `${indent}${marker}${write(item.text).replaceAll("\n", `\n${indents[depth + 1]}`)}`;
  });
  return lines.join("\n");
}
