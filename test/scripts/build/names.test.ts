import { expect, test } from "vitest";
import { namesInside, namesOfBrowsersToo, shortenedNames } from "../../../scripts/build/names.mjs";

const files = import.meta.glob<string>("../../../src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
const code = Object.values(files).join("\n");
const inside = namesInside.trim().split(/\s+/);
const ofBrowsersToo = namesOfBrowsersToo.trim().split(/\s+/);

const isThing = (value: unknown): value is object =>
  (typeof value === "object" || typeof value === "function") && !!value;

/** What a world and the things in it have, by name: document's, String.prototype's, URL's. */
function namesIn(world: object): Set<string> {
  const own = (thing: object) => Object.getOwnPropertyNames(thing);
  const things = own(world).flatMap((name) => {
    const thing: unknown = Reflect.get(world, name);
    const prototype: unknown = isThing(thing) && Reflect.get(thing, "prototype");
    return [thing, prototype].filter(isThing);
  });
  return new Set(things.filter((thing) => thing !== world).flatMap(own));
}
const known = new Set([...namesIn(window), ...namesIn(globalThis)]);

test("a world's names are known", () => {
  expect([...known]).toEqual(expect.arrayContaining(["textContent", "flatMap", "toISOString", "text", "reason"]));
});

test("names that are shortened are no browser's, or are told to be", () => {
  expect(inside.filter((name) => known.has(name))).toEqual([]);
});

test("all of them are there", () => {
  const words = new Set(code.match(/\w+/g));
  expect([...inside, ...ofBrowsersToo].filter((name) => !words.has(name))).toEqual([]);
});

// What a browser means by such a name. It would be shortened too, and then not be found.
const foreign =
  /\.(?:text|count|next)\(\)|\bnavigator\.(?:language|share)\b|\b(?:event|signal)\.(?:code|reason)\b|\bdocument\.(?:links|scripts)\b|\.style\.(?:margin|order|quotes|columns)\b|<(?:input|optgroup|option|track)\b[^>]*\s(?:kind|label|pattern|step)=/g;

test("names that browsers have too are used for our own alone", () => {
  expect(code.match(foreign)).toBeNull();
});

test("only whole names are shortened", () => {
  expect(["headline", "datePublished", "headlines"].filter((name) => shortenedNames.test(name))).toEqual(["headline"]);
});
