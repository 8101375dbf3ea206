import { expect, test } from "vitest";
import {
  mostSaidFirst,
  namesInside,
  namesOfActions,
  namesOfBrowsersToo,
  shortenedNames,
  withForeignNames,
} from "../../../scripts/build/names.mjs";
import { defaults } from "../../../src/view/settings.ts";
import { noChoices } from "../../../src/view/sites.ts";

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

// browser.permissions.onRemoved
test("what the browser tells an extension keeps its name", () => {
  const used = [...code.matchAll(/\b(?:browser|runtime|chrome)\??((?:\.\w+\??)+)/g)].flatMap(
    ([, path]) => path!.match(/\w+/g) ?? [],
  );
  expect(used).toContain("onRemoved");
  expect(used.filter((name) => namesOfActions.test(name) || shortenedNames.test(name))).toEqual([]);
});

test.each([
  ["<ol start={list.start}>", '<ol {...{ "start": list.start }}>'],
  ["show({ start: 2 })", "show({ start: 2 })"],
])("or they are put in quotes: %s", (ours, quoted) => {
  expect(withForeignNames(ours)).toBe(quoted);
});

test("no other element has a start", () => {
  expect(code.match(/<(?!ol)\w+[^>]*\sstart=|<ol start=[^{]/g)).toBeNull();
});

test("what stands in attributes keeps its name", () => {
  const inData = [...code.matchAll(/\bdataset\.(\w+)/g)].map(([, name]) => name ?? "");
  expect(inData).toContain("block");
  expect(inData.filter((name) => shortenedNames.test(name))).toEqual([]);
});

test("what is stored, and what is asked for by a string, keeps its name", () => {
  const asked = Object.entries(files).flatMap(([, text]) => {
    const [, table] = text.match(/keyof typeof (\w+)/) ?? [];
    const [, body = ""] = text.match(new RegExp(`^const ${table} = \\{(.*?)^\\}`, "ms")) ?? [];
    return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name ?? "");
  });
  expect(asked).toContain("close");
  const all = [...Object.keys(defaults), ...Object.keys(noChoices), ...asked];
  expect(all.filter((name) => shortenedNames.test(name))).toEqual([]);
});

test("what is said most has the shortest names", () => {
  const given = { headline: "aa", deck: "b", lead: "c" };
  expect(mostSaidFirst(given, "a.aa;a.aa;({aa:a.c})")).toEqual({ headline: "b", lead: "c", deck: "aa" });
});

test("only whole names are shortened", () => {
  expect(["headline", "datePublished", "headlines"].filter((name) => shortenedNames.test(name))).toEqual(["headline"]);
});
