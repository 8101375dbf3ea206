// Contrast of the colours that stand on one another, in every theme, by WCAG 2.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const sheet = readFileSync("src/view/tokens.css", "utf8");

/** The tokens of a theme, a scheme chosen and names resolved. */
function tokensOf(theme: string, scheme: "light" | "dark"): (name: string) => string {
  const rule = (selector: string) => sheet.match(new RegExp(`^\\${selector} \\{([^}]*)`, "m"))?.[1] ?? "";
  const said = new Map(
    [rule(".seidoku"), rule(`.seidoku.${theme}`)]
      .flatMap((text) => [...text.matchAll(/(--[\w-]+): (?:light-dark\((#\w+), (#\w+)\)|([^;]+));/g)])
      .map(([, name = "", light, dark, value]) => [name, value ?? (scheme === "light" ? light : dark) ?? ""]),
  );
  const resolved = (name: string): string => {
    const value = said.get(name) ?? "";
    const other = value.match(/^var\((.*)\)$/)?.[1];
    return other ? resolved(other) : value;
  };
  return resolved;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.match(/[\da-f]{2}/gi) ?? [])
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is measured as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each([
  ["auto", "light"],
  ["auto", "dark"],
  ["light", "light"],
  ["dark", "dark"],
  ["sepia", "light"],
  ["contrast", "light"],
  ["contrast", "dark"],
] as const)("%s by %s", (theme, scheme) => {
  const token = tokensOf(theme, scheme);
  const least = theme === "contrast" ? 7 : 4.5;

  test.each([
    ["--ink", "--paper"],
    ["--ink", "--raised"],
    ["--muted", "--paper"],
    ["--muted", "--raised"],
    ["--accent", "--paper"],
    ["--accent", "--raised"],
    ["--on-accent", "--accent"],
    ["--ink", "--mark"],
  ])("%s on %s", (above, below) => {
    expect(token(above)).toMatch(/^#[\da-f]{6}$/);
    expect(contrast(token(above), token(below))).toBeGreaterThanOrEqual(least);
  });
});
