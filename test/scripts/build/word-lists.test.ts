// @vitest-environment node
import { expect, test } from "vitest";
import { frontCoded, setUnpacker } from "../../../scripts/build/word-lists.mjs";

const setOf = new Function("list", `${setUnpacker}\nreturn setOf(list);`) as (list: string) => ReadonlySet<string>;

test.each([
  ["words that share letters", `"said says saying", "sagte"`, ["sagte", "said", "saying", "says"]],
  ["accents and apostrophes", `"déclare l'a déclaré"`, ["déclare", "déclaré", "l'a"]],
  ["words with capitals", `"Mr Mrs"`, ["Mr", "Mrs"]],
  ["words with capitals, and without", `"No no St st sig.ra"`, ["No", "St", "no", "sig.ra", "st"]],
  ["words with signs", `"A_c b%"`, ["A_c", "b%"]],
])("a shortened list holds what it held: %s", (_, lists, expected) => {
  expect([...setOf(frontCoded(lists))].sort()).toEqual([...expected].sort());
});

test.each([
  ["a list with the mark of capitals", `"a&b"`],
  ["an empty list", `""`],
])("nothing is made of %s", (_, lists) => {
  expect(frontCoded(lists)).toBe("");
});

test("it is shorter", () => {
  const list = `"announce announced announces announcing announcement"`;
  expect(frontCoded(list).length).toBeLessThan(list.length);
});
