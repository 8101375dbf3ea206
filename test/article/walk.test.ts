import { expect, test } from "vitest";
import { ancestorsOf, isElement, walk } from "../../src/article/walk.ts";
import { pageOf } from "../support/pages.ts";

const body = () => pageOf("<div><p>a</p><ul><li>b</li></ul></div><p>c</p>").body;
const trace = (skipped = "") => {
  const steps: string[] = [];
  walk(
    body(),
    (node) => {
      steps.push(node.nodeName);
      return node.nodeName === skipped ? "skip" : undefined;
    },
    (node) => isElement(node) && steps.push(`/${node.nodeName}`),
  );
  return steps.join(" ").replaceAll("#text", ".");
};

test("goes in document order, and out again", () => {
  expect(trace()).toBe("BODY DIV P . /P UL LI . /LI /UL /DIV P . /P /BODY");
});

test("what is skipped is neither looked into nor left", () => {
  expect(trace("UL")).toBe("BODY DIV P . /P UL /DIV P . /P /BODY");
  expect(trace("BODY")).toBe("BODY");
});

test("does not go beyond its root", () => {
  const steps: string[] = [];
  const root = body().querySelector("ul");
  const enter = (node: Node) => {
    steps.push(node.nodeName);
    return undefined;
  };
  if (root) walk(root, enter);
  expect(steps).toEqual(["UL", "LI", "#text"]);
});

test("depth costs no stack", () => {
  interface Chain {
    nodeName: string;
    firstChild: Chain | null;
    parentNode: Chain | null;
    nextSibling: null;
  }
  let top: Chain = { nodeName: "B", firstChild: null, parentNode: null, nextSibling: null };
  for (let depth = 1; depth < 100_000; depth += 1) {
    const holder: Chain = { ...top, firstChild: top, parentNode: null };
    top.parentNode = holder;
    top = holder;
  }
  let count = 0;
  walk(top as unknown as Node, () => {
    count += 1;
    return undefined;
  });
  expect(count).toBe(100_000);
});

test("ancestors, the parent first", () => {
  const item = body().querySelector("li");
  expect(item && ancestorsOf(item).map(({ nodeName }) => nodeName)).toEqual(["UL", "DIV", "BODY", "HTML"]);
});
