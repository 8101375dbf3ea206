import { expect, test } from "vitest";
import { shortenLabels, shortenPlaces, shortKeys } from "../../../scripts/build/labels.mjs";

const keys = shortKeys(["close", "openReader", "summaryTitle", "quotesTitle"], ["openReader"]);

test("only camel-case keys that mean nothing else are shortened, each to its own", () => {
  expect([...keys.keys()]).toEqual(["summaryTitle", "quotesTitle"]);
  expect(new Set(keys.values()).size).toBe(2);
});

test.each([
  ["a label", `l("summaryTitle")`, `l("k0")`],
  ["a label in a table", `{a:"quotesTitle"}`, `{a:"k1"}`],
  ["a message's name stays", `ask(t,"openReader")`, `ask(t,"openReader")`],
  ["a word with other meanings stays", `on("close")`, `on("close")`],
  ["a property stays", `{summaryTitle:1}`, `{summaryTitle:1}`],
  ["words that hold a key stay", `"my summaryTitle"`, `"my summaryTitle"`],
])("in code, %s", (_, code, expected) => {
  expect(shortenLabels(code, keys)).toBe(expected);
});

test("in the manifest too", () => {
  expect(shortenPlaces(`{"name":"__MSG_summaryTitle__","title":"__MSG_close__"}`, keys)).toBe(
    `{"name":"__MSG_k0__","title":"__MSG_close__"}`,
  );
});
