import { expect, test } from "vitest";
import { shortenedNames } from "../../scripts/build/names.mjs";
import code from "../../src/view/icons.tsx?raw";

test("no drawing has a name that a release shortens: drawings are looked up by strings", () => {
  const drawings = code.slice(0, code.indexOf("};"));
  const names = [...drawings.matchAll(/^ {2}(\w+):/gm)].map(([, name = ""]) => name);
  expect(names).toContain("close");
  expect(names.filter((name) => shortenedNames.test(name))).toEqual([]);
});
