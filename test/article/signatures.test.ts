import { expect, test } from "vitest";
import { signersOf } from "../../src/article/signatures.ts";

test.each([
  ["[田中花子，Example]", ["田中花子"]],
  ["文・写真：山田花子", ["山田花子"]],
  ["TEXT BY JANE DOE", ["JANE DOE"]],
  ["[ロイター]", ["ロイター"]],
  ["（共同）", ["共同"]],
  ["【川の町支局・山田花子】", ["山田花子"]],
  ["山田花子記者", ["山田花子"]],
  ["編集委員 山田花子", ["山田花子"]],
  ["By Jane Doe", ["Jane Doe"]],
  ["町は橋を直すと述べた。（山田花子）", []],
  ["町は橋を直すと述べた。", []],
  ["By the river stood a bridge.", []],
])("%s is a signature, and nothing else, of %j", (line, expected) => {
  expect(signersOf(line)).toEqual(expected);
});
