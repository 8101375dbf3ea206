// Table -> a GitHub table.

import type { Cell, Table } from "../article/article.ts";
import { writeRuns } from "./markdown-inline.ts";

// A cell may say that it spans a thousand columns; the page chooses the number.
const mostColumns = 64;

/** The caption, if any, and the table. Merged cells are written once, the places they cover stay empty. */
export function writeTable({ caption, rows }: Table): string {
  const grid = layOut(rows);
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return writeRuns(caption);
  const hasHeader = rows[0]?.some((cell) => cell.header) ?? false;
  const [head = [], ...body] = hasHeader ? grid : [[], ...grid];
  const lines = [
    line(head, columns),
    line(Array(columns).fill("---"), columns),
    ...body.map((row) => line(row, columns)),
  ];
  return [writeRuns(caption), lines.join("\n")].filter((part) => part !== "").join("\n\n");
}

const line = (cells: string[], columns: number) =>
  `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? "").join(" | ")} |`;

function layOut(rows: Cell[][]): string[][] {
  /** For each column, how many rows below are still covered by a cell above. */
  const covered: number[] = [];
  return rows.map((row) => {
    const written: string[] = [];
    const skipCovered = () => {
      while ((covered[written.length] ?? 0) > 0) {
        covered[written.length] = (covered[written.length] ?? 0) - 1;
        written.push("");
      }
    };
    for (const cell of row) {
      skipCovered();
      place(cell, written, covered);
    }
    skipCovered();
    return written;
  });
}

function place(cell: Cell, written: string[], covered: number[]): void {
  for (let i = 0; i === 0 || (i < cell.columns && written.length < mostColumns); i++) {
    covered[written.length] = cell.rows - 1;
    written.push(i === 0 ? writeRuns(cell.text, "cell") : "");
  }
}
