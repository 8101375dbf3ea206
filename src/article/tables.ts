// Tables and lists, as data; and which of them only hold the layout.
import type { Cell, Item, List, Table } from "./article.ts";
import { runsOf } from "./runs.ts";
import { findNamed, holdsNamed, Leaf, type Part, walkTree } from "./tree.ts";

const MOST_ROWS = 500;
const MOST_ITEMS = 500;

/** A table that only places things: a single column, a table in a table, or blocks of text in its cells. */
export function isLayoutTable(table: Part): boolean {
  const rows = findNamed(table, "TR");
  if (rows.every((row) => row.children.length <= 1)) return true;
  if (holdsNamed(table, "TABLE", "H1", "H2", "H3", "UL", "OL", "FIGURE", "ARTICLE", "IFRAME")) return true;
  return findNamed(table, "TD").some((cell) => findNamed(cell, "P").length > 2);
}

export function readTable(table: Part, base: string): Table {
  const [caption] = findNamed(table, "CAPTION");
  const rows = findNamed(table, "TR")
    .slice(0, MOST_ROWS)
    .map((row) => readRow(row, base));
  return {
    kind: "table",
    caption: caption ? runsOf(caption, base) : [],
    rows: rows.filter((row) => row.some((cell) => cell.text.length > 0)),
  };
}

const readRow = (row: Part, base: string): Cell[] =>
  row.children
    .filter((cell) => /^T[DH]$/.test(cell.nodeName))
    .map((cell) => ({
      header: cell.nodeName === "TH",
      columns: span(cell, "colspan"),
      rows: span(cell, "rowspan"),
      text: runsOf(cell, base),
    }));

const span = (cell: Part, name: string) =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? "", 10) || 1));

/** A list whose items hold pictures, headings or several paragraphs is a layout: its items are read as blocks. */
export function isPlainList(list: Part): boolean {
  if (holdsNamed(list, "IMG", "FIGURE", "TABLE", "H1", "H2", "H3", "H4", "BLOCKQUOTE", "PRE", "IFRAME")) return false;
  return findNamed(list, "LI").every((item) => findNamed(item, "P").length <= 1);
}

export function readList(list: Part, base: string): List {
  const items: Item[] = [];
  let depth = -1;
  walkTree(
    list,
    (node) => {
      if (node instanceof Leaf) return;
      if (isList(node)) depth += 1;
      if (node.nodeName === "LI" && items.length < MOST_ITEMS)
        items.push({ depth: Math.max(0, depth), text: runsOf(node, base, isList) });
    },
    (node) => {
      if (isList(node)) depth -= 1;
    },
  );
  const start = Number.parseInt(list.getAttribute("start") ?? "1", 10);
  const isOrdered = list.nodeName === "OL";
  return { kind: "list", ordered: isOrdered, start: start || 1, items: items.filter((item) => item.text.length > 0) };
}

const isList = (element: Part) => element.nodeName === "UL" || element.nodeName === "OL";
