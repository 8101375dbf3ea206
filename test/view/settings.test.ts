import { describe, expect, test } from "vitest";
import { defaults, parseSettings, stepped } from "../../src/view/settings.ts";
import { defaultKeys } from "../../src/view/shortcuts.ts";

describe("parseSettings", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a word", "dark"],
    ["a number", 3],
    ["a list", [1, 2]],
    ["an empty object", {}],
    ["wrong types", { theme: 1, font: {}, size: "18", width: null, lineHeight: [], spacing: "0", justify: 1, ruby: 0 }],
    ["damaged keys", { keys: "j", singleKeys: "no" }],
    ["unknown words", { theme: "neon", font: "comic", summaryLength: "endless", deviceModel: "yes" }],
    ["sizes out of their limits", { size: 400, width: -1, lineHeight: Number.NaN, spacing: 13 }],
  ])("%s becomes the defaults", (_, raw) => {
    expect(parseSettings(raw)).toEqual(defaults);
  });

  test("a damaged field does not cost the others", () => {
    expect(parseSettings({ theme: "sepia", size: "big", width: 30 })).toEqual({
      ...defaults,
      theme: "sepia",
      width: 30,
    });
  });

  test("what it gives is what it takes", () => {
    const look = { theme: "contrast", font: "serif", size: 24, width: 32, lineHeight: 120 } as const;
    const lines = { spacing: 4, justify: true, ruby: false };
    const keys = { keys: { ...defaultKeys, look: "x" }, singleKeys: false, positions: false };
    const settings = { ...look, ...lines, ...keys, summaryLength: "long", deviceModel: true, detects: false } as const;
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test("fields of a future version are left out", () => {
    expect(parseSettings({ ...defaults, columns: 3 })).toEqual(defaults);
  });
});

describe("stepped", () => {
  test("goes one step", () => {
    expect(stepped(defaults, "size", 1).size).toBe(20);
    expect(stepped(defaults, "lineHeight", -1).lineHeight).toBe(90);
  });

  test("stops at its limit", () => {
    expect(stepped({ ...defaults, width: 40 }, "width", 1).width).toBe(40);
    expect(stepped({ ...defaults, size: 14 }, "size", -1).size).toBe(14);
  });
});
