// @vitest-environment node
import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { JSDOM } from "jsdom";
import type * as Core from "preact";
import type * as Hooks from "preact/hooks";
import { describe, expect, test, vi } from "vitest";
import { cutPreact, preactSource } from "../../../scripts/build/preact.mjs";

type Preact = typeof Core & typeof Hooks;

const cut: Plugin = {
  name: "preact-cut",
  setup({ onLoad }) {
    onLoad({ filter: /\/preact\/(?:hooks\/)?src\/.*\.js$/ }, ({ path }) => ({
      contents: cutPreact(readFileSync(path, "utf8"), path),
    }));
  },
};

/** Preact as it is bundled, in a page of its own. */
async function bundled() {
  const contents = `export * from "preact"; export * from "preact/hooks"`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    alias: preactSource,
    plugins: [cut],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "preact",
  });
  const { window } = new JSDOM("<main></main>", { runScripts: "outside-only", pretendToBeVisual: true });
  window.eval(outputFiles[0]?.text ?? "");
  return { ...(window.eval("preact") as Preact), window, place: window.document.querySelector("main") as HTMLElement };
}

const { h, render, createContext, useState, useEffect, useLayoutEffect, useRef, useContext, window, place } =
  await bundled();
const list = (keys: string) =>
  h(
    "ul",
    null,
    Array.from(keys, (key) => h("li", { key }, key)),
  );

test.each([
  ["abcdef", "fedcba"],
  ["abcdef", "bcdefa"],
  ["abcdef", "afbcde"],
  ["abcdef", "cabfde"],
  ["abc", "xaybzc"],
  ["abcdef", "ec"],
  ["abcdef", "gfahb"],
  ["", "abc"],
  ["abc", ""],
])("a list goes from %o to %o and back, with the same elements", (first, second) => {
  render(list(first), place);
  const before = new Map([...place.querySelectorAll("li")].map((item) => [item.textContent, item]));
  render(list(second), place);
  expect(place.textContent).toBe(second);
  const stayed = [...place.querySelectorAll("li")].filter((item) => first.includes(item.textContent));
  expect(stayed.every((item) => before.get(item.textContent) === item)).toBe(true);
  render(list(first), place);
  expect(place.textContent).toBe(first);
  render(null, place);
  expect(place.childNodes).toHaveLength(0);
});

test("components stand between elements, come and go", () => {
  const Part = ({ words }: { words: string[] }) => words.map((word) => h("b", null, word)) as never;
  const all = (...words: string[]) => h("p", null, "[", h(Part, { words }), words.length > 1 && h("i", null, "!"), "]");
  for (const words of [["a"], ["a", "b"], [], ["b", "c", "d"]]) {
    render(all(...words), place);
    expect(place.textContent).toBe(`[${words.join("")}${words.length > 1 ? "!" : ""}]`);
  }
  render(null, place);
});

test("state draws its own component anew, once for all changes; effects follow, and are taken back", async () => {
  const log: string[] = [];
  let add = (_: number) => {};
  const Count = () => {
    const [count, setCount] = useState(0);
    const element = useRef<HTMLElement>(null);
    add = (more) => setCount((now) => now + more);
    log.push(`draw ${count}`);
    useLayoutEffect(() => {
      log.push(`layout ${element.current?.textContent}`);
      return () => log.push(`no layout ${count}`) as never;
    }, [count]);
    useEffect(() => {
      log.push(`effect ${count}`);
      return () => log.push(`no effect ${count}`) as never;
    }, [count]);
    return h("b", { ref: element }, count);
  };
  render(h("p", null, h(Count, null), "."), place);
  await vi.waitFor(() => expect(log).toEqual(["draw 0", "layout 0", "effect 0"]));
  log.length = 0;
  add(1);
  add(2);
  await vi.waitFor(() => expect(log).toEqual(["draw 3", "no layout 0", "layout 3", "no effect 0", "effect 3"]));
  add(0);
  await new Promise((done) => setTimeout(done));
  expect(place.textContent).toBe("3.");
  log.length = 0;
  render(null, place);
  await vi.waitFor(() => expect(log).toEqual(["no layout 3", "no effect 3"]));
});

test("a context reaches those far below, and those outside have its default", () => {
  const Words = createContext("none");
  const Below = () => h("b", null, useContext(Words));
  render(h("p", null, h(Below, null), h(Words.Provider, { value: "some" }, h("i", null, h(Below, null)))), place);
  expect(place.textContent).toBe("nonesome");
});

test("attributes come, change and go", () => {
  const seen = () => place.innerHTML;
  render(h("a", { class: "x", href: "/y", "aria-expanded": false, tabIndex: 0, style: "top: 1px" }), place);
  expect(seen()).toBe('<a class="x" href="/y" aria-expanded="false" tabindex="0" style="top: 1px;"></a>');
  render(h("a", { class: "z" }), place);
  expect(seen()).toBe('<a class="z" style=""></a>');
  render(h("input", { type: "checkbox", checked: true, disabled: true }), place);
  const input = place.querySelector("input") as HTMLInputElement;
  render(h("input", { type: "checkbox", checked: false, disabled: false }), place);
  expect([input.isConnected, input.checked, input.disabled]).toEqual([true, false, false]);
});

test("icons are drawings", () => {
  render(h("button", null, h("svg", { viewBox: "0 0 2 2" }, h("path", { d: "M0 0" })), h("b", null)), place);
  expect([...place.querySelectorAll("button *")].map((element) => element.namespaceURI?.split("/").at(-1))).toEqual([
    "svg",
    "svg",
    "xhtml",
  ]);
});

test("a click is heard by who listens now", () => {
  const heard = vi.fn();
  render(h("button", { onClick: () => heard("first") }), place);
  render(h("button", { onClick: () => heard("second") }), place);
  place.querySelector("button")?.click();
  render(h("button", null), place);
  place.querySelector("button")?.click();
  expect(heard.mock.calls).toEqual([["second"]]);
});

test("what looks like an element and came as data is none", () => {
  const forged = JSON.parse('{"type":"b","props":{"children":"x"},"key":null,"ref":null}');
  render(h("p", null, forged, "<b>y</b>"), place);
  expect(place.innerHTML).toBe("<p>&lt;b&gt;y&lt;/b&gt;</p>");
});

test("a component that throws says so, and elsewhere others draw", () => {
  const Broken = () => {
    throw new window.Error("broken");
  };
  expect(() => render(h("p", null, h(Broken, null)), place)).toThrow("broken");
  const elsewhere = window.document.createElement("div");
  render(h("p", null, "whole"), elsewhere);
  expect(elsewhere.innerHTML).toBe("<p>whole</p>");
});

test("a Preact of another make is told", () => {
  expect(() => cutPreact("go();", "/preact/src/render.js")).toThrow("Preact has no");
});

describe("views do without what is cut", () => {
  const files = import.meta.glob<string>("../../../src/**/*.{ts,tsx}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const uses =
    /\bstyle=\{\{|\bref=\{\s*\(|\bon\w+Capture=|<(?:math|template|foreignObject)\b|\b(?:default(?:Value|Checked)|className|popover|is)=|dangerouslySetInnerHTML|extends (?:Pure)?Component\b|\b(?:hydrate|createPortal|useErrorBoundary|useId|useReducer|useImperativeHandle|Suspense|contextType)\b|<\w+\.Consumer/;

  test.each(Object.entries(files))("%s", (_, code) => {
    expect(code.match(uses)?.[0]).toBeUndefined();
  });

  test.each([
    ["a style of many parts", "<p style={{ top: 0 }} />"],
    ["a function that is given its element", "<p ref={(element) => element?.focus()} />"],
    ["a listener that hears first", "<p onClickCapture={close} />"],
    ["HTML", "<p dangerouslySetInnerHTML={{ __html }} />"],
    ["a class", "class Note extends Component {}"],
  ])("%s would be seen", (_, code) => {
    expect(code).toMatch(uses);
  });

  test("there is one context, whose value stays", () => {
    expect(
      Object.values(files)
        .join("\n")
        .match(/\bcreateContext[<(]/g),
    ).toHaveLength(1);
  });
});
