import { expect, test } from "vitest";
import { runText } from "../../src/article/article.ts";
import { copyPage } from "../../src/article/copy.ts";
import { isLayoutTable, isPlainList, readList, readTable } from "../../src/article/tables.ts";
import { address, pageOf } from "../support/pages.ts";
import { partAt } from "../support/parts.ts";

const first = (html: string) => partAt(copyPage(pageOf(html)).body, "*");

test.each([
  ["a single column", "<table><tr><td>a<tr><td>b</table>", true],
  ["a table in a table", "<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", true],
  ["a headline", "<table><tr><td><h2>a</h2><td>b</table>", true],
  ["blocks of text", "<table><tr><td>a<td><p>b</p><p>c</p><p>d</p></table>", true],
  ["figures", "<table><tr><th>a<th>b<tr><td>1<td>2</table>", false],
])("a table with %s only places things: %3$s", (_, html, expected) => {
  expect(isLayoutTable(first(html))).toBe(expected);
});

test("a table keeps caption, headers and spans, and drops empty rows", () => {
  const table = readTable(
    first("<table><caption>橋の数</caption><tr><th colspan=2>年<th>数<tr><td rowspan=999>a<td>b<td>c<tr><td></table>"),
    address,
  );
  expect(runText(table.caption)).toBe("橋の数");
  expect(
    table.rows.map((row) => row.map(({ header, columns, rows, text }) => [runText(text), header, columns, rows])),
  ).toEqual([
    [
      ["年", true, 2, 1],
      ["数", true, 1, 1],
    ],
    [
      ["a", false, 1, 100],
      ["b", false, 1, 1],
      ["c", false, 1, 1],
    ],
  ]);
});

test.each([
  ["words", "<ul><li>a<li><p>b</p></ul>", true],
  ["pictures", "<ul><li><img>a</ul>", false],
  ["headings", "<ul><li><h3>a</h3></ul>", false],
  ["several paragraphs", "<ul><li><p>a</p><p>b</p></ul>", false],
])("a list of %s is plain: %3$s", (_, html, expected) => {
  expect(isPlainList(first(html))).toBe(expected);
});

test("items have their depth and their own words; a list its order and start", () => {
  const list = readList(first("<ol start=3><li>a<ul><li>b</ul><li>c<li></ol>"), address);
  expect(list.items.map(({ depth, text }) => [depth, runText(text)])).toEqual([
    [0, "a"],
    [1, "b"],
    [0, "c"],
  ]);
  expect(list).toMatchObject({ ordered: true, start: 3 });
  expect(readList(first("<ul><li>a</ul>"), address)).toMatchObject({ ordered: false, start: 1 });
});
