// Who may import whom, and what no file may do.

import { expect, test } from "vitest";

const files = import.meta.glob<string>("../src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });

const core = ["article", "insight"];
const arrows: Record<string, string[]> = {
  article: [],
  insight: ["article"],
  export: core,
  view: [...core, "_locales"],
  browser: core,
};
const roomOf = (path: string) => path.match(/\/src\/([^/]+)\//)?.[1] ?? "doors";
// Static, side-effect and dynamic imports alike.
const importsIn = (code: string) =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, target]) => target ?? "");
const filesIn = (path: string, code: string) =>
  importsIn(code)
    .filter((target) => target.startsWith("."))
    .map((target) => new URL(target, `file:///${path.replace("../", "")}`).pathname);

const entries = Object.entries(files);

test("the source is found", () => {
  expect(entries.length).toBeGreaterThan(30);
});

test.each(entries)("%s keeps to the arrows", (path, code) => {
  const room = roomOf(path);
  const others = filesIn(path, code)
    .map(roomOf)
    .filter((other) => other !== room);
  if (room !== "doors") expect(arrows[room]).toEqual(expect.arrayContaining(others));
});

test("no imports form a circle", () => {
  const graph = new Map(entries.map(([path, code]) => [path.replace("..", ""), filesIn(path, valuesOnly(code))]));
  const circles = [...graph.keys()].filter((start) => reaches(graph, start, start));
  expect(circles).toEqual([]);
});

/** Types are gone at run time, so they cannot go round in circles. */
const valuesOnly = (code: string) => code.replace(/import type [^;]+;/g, "");

function reaches(graph: Map<string, string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (!seen.has(next)) open.push(...(graph.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

test.each(entries)("only browser/ imports the polyfill: %s", (path, code) => {
  if (roomOf(path) !== "browser") expect(importsIn(code)).not.toContain("webextension-polyfill");
});

const forbidden =
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function|setHTML|createContextualFragment/;

test.each(entries)("%s puts no markup into a document, and runs no string", (_, code) => {
  expect(code).not.toMatch(forbidden);
});

test.each(entries.filter(([path]) => ["article", "insight", "export"].includes(roomOf(path))))(
  "%s knows no browser API",
  (_, code) => {
    expect(code).not.toMatch(/\b(chrome|browser)\.(?!s)[a-z]+\.|\bfetch\(|\blocalStorage\b|XMLHttpRequest/);
  },
);
