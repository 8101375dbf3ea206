// Every word that a reader sees, in both languages.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "../src/_locales/en/messages.json";
import ja from "../src/_locales/ja/messages.json";

interface Message {
  message: string;
  description: string;
  placeholders?: Record<string, { content: string }>;
}
const english = new Map<string, Message>(Object.entries(en));
const japanese = new Map<string, Message>(Object.entries(ja));

const sources = import.meta.glob<string>("../src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
const code = Object.values(sources).join("\n") + readFileSync("manifest.json", "utf8");

test("both languages have the same messages", () => {
  expect([...japanese.keys()]).toEqual([...english.keys()]);
});

test.each([...english])("%s has the same places in both languages", (key, { message, placeholders }) => {
  const places = (text: string) => [...text.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();
  expect(places(japanese.get(key)?.message ?? "")).toEqual(places(message));
  expect(Object.keys(placeholders ?? {}).sort()).toEqual(places(message));
});

test.each([...english])("%s tells translators what it is", (_, { description }) => {
  expect(description.length).toBeGreaterThan(5);
});

test.each([...japanese].filter(([key]) => key !== "language"))(
  "%s is Japanese where it has words",
  (key, { message }) => {
    const isMadeOfPlaces = message.replace(/\$\w+\$/g, "").trim() === "";
    if (!isMadeOfPlaces) expect(message, key).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  },
);

// Keys put together in code: "theme_" and the theme.
const families = /^(theme|font|model|summaryLength|removed|missing|site)_/;

test.each([...english.keys()])("%s is used", (key) => {
  const isUsed = code.includes(`"${key}"`) || code.includes(`__MSG_${key}__`);
  expect(isUsed || families.test(key)).toBe(true);
});

test("the description fits the stores", () => {
  for (const { message } of [en.extensionDescription, ja.extensionDescription])
    expect(message.length).toBeLessThanOrEqual(132);
});
