import { expect, test } from "vitest";
import { attributeOf, find, findAll, nameOf, own } from "../../src/article/dom.ts";
import { clobbered, pageOf } from "../support/pages.ts";

const fields = "<input name='nodeName'><input name='getAttribute'>";
const misled = () => clobbered(pageOf(`<form class="a">${fields}<p class="a"></p></form><img name="body">`));

test("a node tells its own properties, in every window", () => {
  for (const document of [misled(), misled()]) {
    const [form] = own(document, "body").children;
    expect(typeof form?.nodeName).toBe("object");
    expect(form && nameOf(form)).toBe("FORM");
    expect(form && attributeOf(form, "class")).toBe("a");
  }
});

test("a search finds no forms", () => {
  const document = misled();
  expect(findAll(document, ".a").map(nameOf)).toEqual(["P"]);
  expect(find(document, ".a")?.nodeName).toBe("P");
  expect(find(document, "form")).toBeNull();
});
