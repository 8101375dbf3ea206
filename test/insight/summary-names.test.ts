import { expect, test } from "vitest";
import { findNames } from "../../src/insight/summary-names.ts";

const plain = (sentences: string[]) =>
  findNames(sentences).map(({ gives, needs }) => ({ gives: [...gives], needs: [...needs] }));

test.each([
  [
    "a surname needs whoever introduced it",
    ["Elena Ruiz is mayor.", "Ruiz opened the bridge."],
    [
      { gives: ["ruiz"], needs: [] },
      { gives: [], needs: ["ruiz"] },
    ],
  ],
  [
    "a possessive is the same name",
    ["Elena Ruiz is mayor.", "Nobody read Ruiz’s plan."],
    [
      { gives: ["ruiz"], needs: [] },
      { gives: [], needs: ["ruiz"] },
    ],
  ],
  [
    "a name with particles",
    ["José de la Cruz is mayor.", "Cruz left."],
    [
      { gives: ["cruz"], needs: [] },
      { gives: [], needs: ["cruz"] },
    ],
  ],
  ["a name that nobody introduced needs nobody", ["Ruiz opened the bridge."], [{ gives: [], needs: [] }]],
  ["no capitals, no names", ["山田市長は橋を開いた。"], [{ gives: [], needs: [] }]],
])("%s", (_, sentences, expected) => {
  expect(plain(sentences)).toEqual(expected);
});
