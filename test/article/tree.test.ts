import { describe, expect, test } from "vitest";
import { copyPage } from "../../src/article/copy.ts";
import { findNamed, findParts, holdsNamed, Leaf, outermost, Part, walkTree } from "../../src/article/tree.ts";
import { pageOf } from "../support/pages.ts";
import { partAt, partsAt } from "../support/parts.ts";

function part(name: string, ...inner: (Part | string)[]): Part {
  const made = new Part(name);
  for (const node of inner) made.append(typeof node === "string" ? new Leaf(node, made) : node);
  return made;
}
const body = () => part("BODY", part("DIV", part("P", "a"), part("UL", part("LI", "b"))), part("P", "c"));
const ids = (parts: Part[]) => parts.map((one) => one.getAttribute("id")).join("");
const copied = (html: string) => copyPage(pageOf(html)).body;

describe("a walk", () => {
  const trace = (root: Part, skipped = "") => {
    const steps: string[] = [];
    walkTree(
      root,
      (node) => {
        const name = node instanceof Leaf ? node.data : node.nodeName;
        steps.push(name);
        return name === skipped ? "skip" : undefined;
      },
      ({ nodeName }) => {
        steps.push(`/${nodeName}`);
      },
    );
    return steps.join(" ");
  };

  test.each([
    ["goes in document order, and out again", "", "BODY DIV P a /P UL LI b /LI /UL /DIV P c /P /BODY"],
    ["neither looks into what is skipped, nor leaves it", "UL", "BODY DIV P a /P UL /DIV P c /P /BODY"],
    ["goes on behind a text that is skipped", "a", "BODY DIV P a /P UL LI b /LI /UL /DIV P c /P /BODY"],
    ["ends where its root is skipped", "BODY", "BODY"],
  ])("%s", (_, skipped, steps) => {
    expect(trace(body(), skipped)).toBe(steps);
  });

  test("does not go beyond its root", () => {
    expect(trace(partAt(body(), "ul"))).toBe("UL LI b /LI /UL");
    expect(trace(part("P"))).toBe("P /P");
  });

  test("goes to any depth, which costs no stack", () => {
    const depth = 100_000;
    const root = part("DIV");
    let deepest = root;
    for (let level = 1; level < depth; level += 1) {
      const inner = part("DIV");
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append(new Leaf("橋", deepest));
    let left = 0;
    walkTree(
      root,
      () => undefined,
      () => {
        left += 1;
      },
    );
    expect(left).toBe(depth);
    expect(findNamed(root, "DIV")).toHaveLength(depth - 1);
    expect(root.textContent).toBe("橋");
  });
});

test("a part says what it was given, and null for the rest", () => {
  const given = new Part("P", new Map([["class", ""]]));
  expect([given.getAttribute("class"), given.getAttribute("id")]).toEqual(["", null]);
});

test("its children are its parts without the texts between them, and know it", () => {
  const holder = part("P", "川", part("B"), "の", part("I"));
  expect(holder.children.map(({ nodeName }) => nodeName)).toEqual(["B", "I"]);
  expect(holder.children.every(({ parentElement }) => parentElement === holder)).toBe(true);
});

test.each([
  ["all its texts, in order", part("P", "川", part("B", "の", part("I", "橋")), "が"), "川の橋が"],
  ["with their blanks", part("P", " a\n", part("B", " b ")), " a\n b "],
  ["nothing", part("P", part("BR")), ""],
])("the text of a part is %s", (_, { textContent }, expected) => {
  expect(textContent).toBe(expected);
});

test("parts are found in document order, never the one that is looked in", () => {
  const root = copied("<div id='a'><p id='b'></p><div id='c'></div></div><ul id='d'></ul>");
  expect(ids(findParts(root, () => true))).toBe("abcd");
  expect(ids(findNamed(root, "UL", "DIV"))).toBe("acd");
  expect(ids(findNamed(partAt(root, "#a"), "DIV"))).toBe("c");
  expect([holdsNamed(root, "OL", "UL"), holdsNamed(root, "OL"), holdsNamed(root, "BODY")]).toEqual([
    true,
    false,
    false,
  ]);
});

const nested = "<div id='a'><p id='b'><b id='c'></b></p></div><div id='d'></div>";

test.each([
  ["itself", "#b", "#b", true],
  ["what is in it", "#a", "#b", true],
  ["what is deeper in it", "#a", "#c", true],
  ["not what holds it", "#b", "#a", false],
  ["not what stands beside it", "#a", "#d", false],
  ["not what stands before it", "#d", "#c", false],
])("a part contains %s, also after that was taken out", (_, holder, held, expected) => {
  const root = copied(nested);
  const [outer, inner] = [partAt(root, holder), partAt(root, held)];
  expect(outer.contains(inner)).toBe(expected);
  inner.remove();
  expect(outer.contains(inner)).toBe(expected);
});

test("what is removed is out of the tree, with all that is in it, and knows where it stood", () => {
  const root = copied("<p>川</p><div>の<b>橋</b></div><p>町</p>");
  const div = partAt(root, "div");
  div.remove();
  expect(root.textContent).toBe("川町");
  expect(partsAt(root, "*").map(({ nodeName }) => nodeName)).toEqual(["P", "P"]);
  expect(div.parentElement).toBe(root);
  expect([div.order, div.last, div.textContent]).toEqual([2, 3, "の橋"]);
  div.remove();
  root.remove();
  expect(root.textContent).toBe("川町");
});

test.each([
  ["abc", "a"],
  ["cb", "b"],
  ["dca", "ad"],
  ["bd", "bd"],
  ["", ""],
])("of %j stand in no other: %j", (given, expected) => {
  const root = copied(nested);
  const parts = [...given].map((id) => partAt(root, `#${id}`));
  partAt(root, "#c").remove();
  expect(ids(outermost(parts))).toBe(expected);
});
