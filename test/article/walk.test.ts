import { expect, test } from "vitest";
import { nameOf } from "../../src/article/dom.ts";
import { isElement, visitPage, walk } from "../../src/article/walk.ts";
import { clobbered, pageOf } from "../support/pages.ts";

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

test.each(["firstChild", "nextSibling", "parentNode", "nodeType"])("a field named %s does not mislead it", (name) => {
  const document = clobbered(pageOf(`<div><form><input name="${name}"></form><p></p></div>`));
  const steps: string[] = [];
  walk(
    document.body,
    (node) => {
      steps.push(nameOf(node));
      return steps.length > 20 ? "skip" : undefined;
    },
    (node) => {
      if (isElement(node)) steps.push(`/${nameOf(node)}`);
      if (steps.length > 20) throw new Error("The walk does not end.");
    },
  );
  expect(steps.join(" ")).toBe("BODY DIV FORM INPUT /INPUT /FORM P /P /DIV /BODY");
});

test("depth costs no stack", () => {
  class Link {
    readonly nodeName = "DIV";
    constructor(
      readonly depth: number,
      readonly outer: Link | null = null,
    ) {}
    get firstChild(): Link | null {
      return this.depth < 100_000 ? new Link(this.depth + 1, this) : null;
    }
    get parentNode() {
      return this.outer;
    }
    get nextSibling() {
      return null;
    }
  }
  let count = 0;
  walk(new Link(1) as unknown as Node, () => {
    count += 1;
    return undefined;
  });
  expect(count).toBe(100_000);
});

test.each(["", "firstChild", "nextSibling", "nodeName", "nodeType", "parentNode"])(
  "a page is visited in order, each part entered and left once, whatever a field is named: %s",
  (name) => {
    const document = clobbered(pageOf(`<div>a<form><input name="${name}">b</form><ul><li>c</li></ul></div><p>d</p>`));
    const steps: string[] = [];
    visitPage(document.body, {
      enter: (_, entered) => {
        steps.push(entered);
        return entered !== "UL";
      },
      leave: () => steps.push("/"),
      text: (data) => steps.push(data),
    });
    expect(steps.join(" ")).toBe("BODY DIV a FORM INPUT / b / UL / P d / /");
  },
);
