import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import {
  attributeOf,
  attributesOf,
  find,
  findAll,
  firstChildOf,
  nameOf,
  nextSiblingOf,
  own,
  parentOf,
} from "../../src/article/dom.ts";
import { clobbered, pageOf } from "../support/pages.ts";

const fields = "<input name='nodeName'/><input name='getAttribute'/>";
const formWith = (inner: string) => `<form class="a"><p class="a"></p>${inner}</form><img name="body" alt=""/>`;
const misled = (inner = fields) => clobbered(pageOf(formWith(inner)));
const xhtml = (inner: string) => {
  const markup = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${formWith(inner)}</body></html>`;
  return clobbered(new JSDOM(markup, { contentType: "application/xhtml+xml" }).window.document);
};

test.each("nodeName getAttribute getAttributeNames firstChild nextSibling parentNode".split(" "))(
  "a field named %s does not hide what its form says of itself, in any window",
  (name) => {
    const field = `<input name="${name}"/>`;
    for (const document of [misled(field), misled(field), xhtml(field)]) {
      const [form] = own(document, "body").children;
      if (!form) throw new Error("The page has no form.");
      expect(Reflect.get(form, name)).toBe(document.querySelector("input"));
      expect(nameOf(form).toUpperCase()).toBe("FORM");
      expect([attributeOf(form, "class"), attributesOf(form, new Set(["class", "id"]))]).toEqual([
        "a",
        new Map([["class", "a"]]),
      ]);
      expect(firstChildOf(form)).toBe(document.querySelector("p"));
      expect(nextSiblingOf(form)).toBe(document.querySelector("img"));
      expect(parentOf(form)).toBe(own(document, "body"));
    }
  },
);

test("a search finds no forms", () => {
  const document = misled();
  expect(findAll(document, ".a").map(nameOf)).toEqual(["P"]);
  expect(find(document, ".a")?.nodeName).toBe("P");
  expect(find(document, "form")).toBeNull();
});
