// @vitest-environment node
import { expect, test } from "vitest";
import { packMessages } from "../../../scripts/build/locales.mjs";

const messages = {
  name: { message: "Reader" },
  copyText: { message: "Copy" },
  count: { message: "$KIND$: $COUNT$ of $KIND$", placeholders: { kind: { content: "$1" }, count: { content: "$2" } } },
};

test("what the manifest asks for stays, the rest becomes one, with numbered places", () => {
  expect(packMessages(messages, '"__MSG_name__"', new Map())).toEqual({
    name: { message: "Reader" },
    words: { message: "copyText:Copy|count:{1}: {2} of {1}" },
  });
});

test("words that are known by their place come first, in every language alike", () => {
  const others = {
    theme_dark: { message: "Dark" },
    close: { message: "Close" },
    b: { message: "B" },
    a: { message: "A" },
  };
  const keys = new Map([
    ["a", "0"],
    ["b", "1"],
    ["theme_dark", "a_dark"],
  ]);
  expect(packMessages(others, "", keys)).toEqual({ words: { message: "A|B|a_dark:Dark|close:Close" } });
});

test.each(["a | b", "$5"])("words with %s cannot be packed", (message) => {
  expect(() => packMessages({ price: { message } }, "", new Map())).toThrow('"price"');
});
