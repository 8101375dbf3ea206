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

test("a key of one word stays", () => {
  expect(shortKeys(["close"], '"close"').size).toBe(0);
});

test.each([
  ["is put together in one way", `label(\`theme_\${name}\`)`, "a_dark"],
  ["is put together of two unknown parts", `label(\`\${field}_\${name}\`)`, undefined],
  ["is said whole somewhere", `label(\`theme_\${name}\`); label("theme_dark")`, undefined],
])("a key of a family that %s", (_, code, short) => {
  expect(shortKeys(["theme_dark"], code).get("theme_dark")).toBe(short);
});

test("the code has the short ones", () => {
  const code = `label("copyText", "openOriginal", "other"); label(\`theme_\${name}\`, \`font_\${name}\`)`;
  const short = shortKeys(["copyText", "openOriginal", "theme_dark"], code);
  expect(withShortKeys(code, short)).toBe(`label("0", "1", "other"); label(\`a_\${name}\`, \`font_\${name}\`)`);
});
