import { expect, test } from "vitest";
import { dateText } from "../../src/view/dates.ts";

test.each([
  ["2026-11-07T18:20:00+09:00", "ja", "2026年11月7日 18:20"],
  ["2026-11-07T18:20:00+09:00", "en", "November 7, 2026 at 6:20 PM"],
  ["2026-11-07T18:20", "en", "November 7, 2026 at 6:20 PM"],
  ["2026-11-07", "ja", "2026年11月7日"],
])("%s reads by the page's own clock in %s", (iso, locale, expected) => {
  expect(dateText(iso, locale).replaceAll("\u202f", " ")).toBe(expected);
});

test("what is no date stands as it was given", () => {
  expect(dateText("last week", "en")).toBe("last week");
  expect(dateText("2026-99-99", "en")).toBe("2026-99-99");
});
