// @vitest-environment node
import { expect, test } from "vitest";
import { shortKeys, withShortKeys } from "../../../scripts/build/keys.mjs";

test.each([
  ["a string alone", 'label("copyText")', true],
  ["a name as well", 'label("copyText"); copyText()', false],
  ["in the manifest too", 'label("copyText"); "__MSG_copyText__"', false],
  ["nowhere as a whole", "label(copy_)", false],
  ["part of a longer string", 'label("copyText"); "copyText failed"', false],
])("a key that is %s", (_, code, isShort) => {
  expect(shortKeys(["copyText"], code).has("copyText")).toBe(isShort);
});

test("a key of one word, or of a family, stays", () => {
  expect(shortKeys(["close", "theme_dark"], '"close" "theme_dark"').size).toBe(0);
});

test("the code has the short ones", () => {
  const short = shortKeys(["copyText", "openOriginal"], '"copyText" "openOriginal"');
  expect(withShortKeys('label("copyText", "openOriginal", "other")', short)).toBe('label("k0", "k1", "other")');
});
