// @vitest-environment node
import { expect, test } from "vitest";
import { packMessages } from "../../../scripts/build/locales.mjs";

const messages = {
  name: { message: "Reader" },
  copyText: { message: "Copy" },
  count: { message: "$KIND$: $COUNT$ of $KIND$", placeholders: { kind: { content: "$1" }, count: { content: "$2" } } },
};

test("what the manifest asks for stays, the rest becomes one, with short keys and numbered places", () => {
  expect(packMessages(messages, '"__MSG_name__"', new Map([["copyText", "k0"]]))).toEqual({
    name: { message: "Reader" },
    words: { message: "k0:Copy|count:{1}: {2} of {1}" },
  });
});

test.each(["a | b", "$5"])("words with %s cannot be packed", (message) => {
  expect(() => packMessages({ price: { message } }, "", new Map())).toThrow('"price"');
});
