import { expect, test } from "vitest";
import { defaults, type Settings } from "../../src/view/settings.ts";
import { fileOf, parseFile } from "../../src/view/settings-file.ts";
import { noChoices } from "../../src/view/sites.ts";

const settings: Settings = { ...defaults, theme: "sepia", detects: false };
const sites = { "news.example": { ...noChoices, opens: true, hidden: ["a"] } };

test("what is saved is loaded", () => {
  expect(parseFile(JSON.parse(fileOf(settings, sites)))).toEqual({ settings, sites });
});

test("the file names its parts, and has nothing else", () => {
  expect(JSON.parse(fileOf(settings, sites))).toEqual({ seidoku: 1, settings, sites });
});

test("field by field: what is damaged becomes the default, or is left out", () => {
  const given = { seidoku: 1, settings: { theme: "neon", size: 20 }, sites: { "a b": { opens: true } } };
  expect(parseFile(given)).toEqual({ settings: { ...defaults, size: 20 }, sites: {} });
});

test.each([
  ["nothing", null],
  ["a number", 1],
  ["a list", [1]],
  ["no version", { settings, sites }],
  ["another version", { seidoku: 2, settings, sites }],
  ["no settings", { seidoku: 1, sites }],
  ["no sites", { seidoku: 1, settings, sites: null }],
  ["words for settings", { seidoku: 1, settings: "dark", sites }],
])("%s is no file of ours", (_, raw) => {
  expect(parseFile(raw)).toBeNull();
});
