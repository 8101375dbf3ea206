// @vitest-environment node
import { expect, test } from "vitest";
import { withoutExamples } from "../../../scripts/build/examples.mjs";

test.each([
  ["on a line", `{ pattern: /川/, example: "川の橋", longest: 9 }`, "{ pattern: /川/,  longest: 9 }"],
  ["last", `{ pattern: /川/, example: "川の橋" }`, "{ pattern: /川/,  }"],
  ["with marks in it", `{ example: 'a "river"', name: "b" }`, `{  name: "b" }`],
  ["with its own marks in it", `{ example: "a \\"river\\"", name: "b" }`, `{  name: "b" }`],
  ["on the next line", `{\n  example:\n    "long",\n  name: "b",\n}`, `{\n  \n  name: "b",\n}`],
  ["of the type, which stays", "{ example: string; name: string }", "{ example: string; name: string }"],
  ["of another field, which stays", `{ counterexample: "a" }`, `{ counterexample: "a" }`],
])("an example %s", (_, code, expected) => {
  expect(withoutExamples(code)).toBe(expected);
});
