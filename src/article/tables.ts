// Tables and lists, as data; and which of them only hold the layout.
import type { Cell, Item, List, Table } from "./article.ts";
import { runsOf } from "./runs.ts";
import { isElement, walk } from "./walk.ts";

const MOST_ROWS = 500;
const MOST_ITEMS = 500;

/** A table that only places things: a single column, a table in a table, or blocks of text in its cells. */
export function isLayoutTable(table: Element): boolean {
  const rows = [...table.querySelectorAll("tr")];
  if (rows.every((row) => row.children.length <= 1)) return true;
  if (table.querySelector("table, h1, h2, h3, ul, ol, figure, article, iframe")) return true;
  return [...table.querySelectorAll("td")].some((cell) => cell.querySelectorAll("p").length > 2);
}

export function readTable(table: Element, base: string): Table {
  const caption = table.querySelector("caption");
  const rows = [...table.querySelectorAll("tr")].slice(0, MOST_ROWS).map((row) => readRow(row, base));
  return {
    kind: "table",
    caption: caption ? runsOf(caption, base) : [],
    rows: rows.filter((row) => row.some((cell) => cell.text.length > 0)),
  };
}

const readRow = (row: Element, base: string): Cell[] =>
  [...row.children]
    .filter((cell) => /^T[DH]$/.test(cell.nodeName))
    .map((cell) => ({
      header: cell.nodeName === "TH",
      columns: span(cell, "colspan"),
      rows: span(cell, "rowspan"),
      text: runsOf(cell, base),
    }));

const span = (cell: Element, name: string) =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? "", 10) || 1));

/** A list whose items hold pictures, headings or several paragraphs is a layout: its items are read as blocks. */
export function isPlainList(list: Element): boolean {
  if (list.querySelector("img, figure, table, h1, h2, h3, h4, blockquote, pre, iframe")) return false;
  return [...list.querySelectorAll("li")].every((item) => item.querySelectorAll("p").length <= 1);
}

export function readList(list: Element, base: string): List {
  const items: Item[] = [];
  let depth = -1;
  walk(
    list,
    (node) => {
      if (!isElement(node)) return undefined;
      if (isList(node)) depth += 1;
      if (node.nodeName === "LI" && items.length < MOST_ITEMS)
        items.push({ depth: Math.max(0, depth), text: ownRuns(node, base) });
      return undefined;
    },
    (node) => {
      if (isElement(node) && isList(node)) depth -= 1;
    },
  );
  const start = Number.parseInt(list.getAttribute("start") ?? "1", 10);
  const isOrdered = list.nodeName === "OL";
  return { kind: "list", ordered: isOrdered, start: start || 1, items: items.filter((item) => item.text.length > 0) };
}

const isList = (element: Element) => element.nodeName === "UL" || element.nodeName === "OL";

/** An item's words without those of the lists inside it. */
function ownRuns(item: Element, base: string) {
  if (!item.querySelector("ul, ol")) return runsOf(item, base);
  const own = item.cloneNode(true) as Element;
  for (const inner of own.querySelectorAll("ul, ol")) inner.remove();
  return runsOf(own, base);
}
