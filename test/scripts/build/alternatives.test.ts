// @vitest-environment node
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { shortenAlternatives } from "../../../scripts/build/alternatives.mjs";
import code from "../../../src/insight/languages/ja.ts?raw";

/** What the module gives. */
function valuesOf(source: string): unknown {
  const module = { exports: {} };
  new Function("module", "exports", transformSync(source, { loader: "ts", format: "cjs" }).code)(
    module,
    module.exports,
  );
  return JSON.parse(JSON.stringify(module.exports));
}

test("shortened alternatives are what they were", () => {
  const short = shortenAlternatives(code);
  expect(short.length).toBeLessThan(code.length);
  expect(valuesOf(short)).toEqual(valuesOf(code));
});

test("code without them stays", () => {
  expect(shortenAlternatives("const many = 1;")).toBe("const many = 1;");
});
