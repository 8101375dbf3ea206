// @vitest-environment node
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { pairsIn, shortenWordLists, withDecoder } from "../../../scripts/build/word-lists.mjs";

const source = `export const wordSet = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(" ")));`;

/** The sets that shortened code makes. */
function setsOf(code: string, pairs = pairsIn([code])): ReadonlySet<string>[] {
  const whole = `${withDecoder(source, pairs)}\nexport const sets = [${shortenWordLists(code, pairs)}];`;
  const { code: plain } = transformSync(whole, { loader: "ts", format: "cjs" });
  const module: { exports: { sets?: ReadonlySet<string>[] } } = { exports: {} };
  new Function("module", "exports", plain)(module, module.exports);
  return module.exports.sets ?? [];
}

test.each([
  ["words that share letters", `wordSet("said says saying", "sagte")`, ["sagte", "said", "saying", "says"]],
  ["accents and apostrophes", `wordSet("déclare l'a déclaré")`, ["déclare", "déclaré", "l'a"]],
  ["words with capitals", `wordSet("Mr Mrs")`, ["Mr", "Mrs"]],
  ["words with capitals, and without", `wordSet("No no St st sig.ra")`, ["No", "St", "no", "sig.ra", "st"]],
  ["words with signs", `wordSet("a&b A_c")`, ["A_c", "a&b"]],
  ["an empty list", `wordSet("")`, [""]],
])("a shortened list holds what it held: %s", (_, code, expected) => {
  const [set] = setsOf(code);
  expect([...(set ?? [])].sort()).toEqual([...expected].sort());
});

test("a list that would be taken for a shortened one is told", () => {
  expect(() => shortenWordLists(`wordSet("A_c b")`, [])).toThrow("A_c");
});

test("it is shorter", () => {
  const list = `wordSet("announce announced announces announcing announcement")`;
  expect(shortenWordLists(list, []).length).toBeLessThan(list.length);
});

test("pairs of letters that are frequent make it shorter still", () => {
  const list = `wordSet("nation ration station motion potion lotion")`;
  expect(shortenWordLists(list, pairsIn([list])).length).toBeLessThan(shortenWordLists(list, []).length);
});

test("lists of the source are what they were", () => {
  const files = import.meta.glob<string>("../../../src/insight/**/*.ts", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const calls = Object.values(files).flatMap((code) => code.match(/\bwordSet\(\s*(?:"[^"\\]*",?\s*)+\)/g) ?? []);
  const pairs = pairsIn(Object.values(files));
  expect(calls.length).toBeGreaterThan(20);
  for (const call of calls) {
    const words = [...call.matchAll(/"([^"]*)"/g)].flatMap(([, list]) => (list ?? "").split(" "));
    expect([...(setsOf(call, pairs)[0] ?? [])].sort()).toEqual([...new Set(words)].sort());
  }
});
