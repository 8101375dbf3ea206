import { expect, test } from "vitest";
import { bracketed, mask, quoted, unmask } from "../../src/insight/masking.ts";
import { findMarked } from "../../src/insight/quotation-marks.ts";

/** The masked text with q for what is quoted and b for what is bracketed. */
const shown = (text: string) => mask(text, findMarked(text)).replaceAll(quoted, "q").replaceAll(bracketed, "b");

test.each([
  ["quotations, marks included", "He “so” left", "He qqqq left"],
  ["brackets, also wide ones", "Ruiz (D) と山田（52）", "Ruiz bbb と山田bbbb"],
  ["brackets in a quotation are quoted", "“so (he)”", "qqqqqqqqq"],
  ["a bracket without partner stays", "Ruiz (D left", "Ruiz (D left"],
  ["a long bracket is no remark", `(${"a".repeat(130)})`, `(${"a".repeat(130)})`],
])("%s", (_, text, masked) => {
  expect(shown(text)).toBe(masked);
});

test("unmasked, the brackets are gone", () => {
  expect(unmask(mask("山田（52）氏", []))).toBe("山田氏");
});
