// What is the same in every view: asking, waiting, finding elements.

import { writeFile } from "node:fs/promises";
import { type Json, type MouseDoes, nap, until, type View, within } from "./test-browser.ts";

/** What a browser does in its own way. */
interface Ways {
  /** Gives the value of an expression, awaited; undefined may become null. */
  evaluate(expression: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  mouse(does: MouseDoes, x: number, y: number): Promise<void>;
  press(keys: string): Promise<void>;
  screenshot(): Promise<Uint8Array>;
}

export function viewOf(ways: Ways): View {
  /** Where the element is, unless it moves: a popup grows while it fills. */
  const restingPlace = async (selector: string) => {
    const before = await view.evaluate(middleOf, selector);
    await nap(50);
    const after = await view.evaluate(middleOf, selector);
    return before?.x === after?.x && before?.y === after?.y ? after : null;
  };
  const answerOf = async (run: (...given: never[]) => unknown, given: Json[]) =>
    ((await ways.evaluate(expressionOf(run, given))) ?? null) as never;
  const view: View = {
    evaluate: (run, ...given) => within(`evaluate ${run}`, answerOf(run, given)),
    waitFor: (what, run, ...given) => until(what, () => view.evaluate(run, ...given)),
    text: (selector) => view.waitFor(`words in ${selector}`, wordsOf, selector).then(([first]) => first ?? ""),
    texts: async (selector) => (await view.evaluate(wordsOf, selector)) ?? [],
    async click(selector) {
      const { x, y } = await until(`${selector} can be clicked`, () => restingPlace(selector));
      await within(`click ${selector}`, ways.clickAt(x, y));
    },
    mouse: (does, x, y) => within(`${does} the mouse`, ways.mouse(does, x, y)),
    press: (keys) => within(`press ${keys}`, ways.press(keys)),
    async screenshot(path) {
      const picture = await within("screenshot", ways.screenshot());
      if (path) await writeFile(path, picture);
      return picture;
    },
  };
  return view;
}

// What follows runs in the page, one function at a time, so each brings all that it needs.

function wordsOf(selector: string): string[] | null {
  const path = selector.split(/\s*>>>\s*/);
  const last = path.pop() ?? "";
  let root: ParentNode | null | undefined = document;
  for (const host of path) root = root?.querySelector(host)?.shadowRoot;
  const found = [...(root?.querySelectorAll<HTMLElement>(last) ?? [])];
  // biome-ignore lint/performance/useDomNodeTextContent: the words as a reader sees them, without what is hidden.
  return found.length > 0 ? found.map((element) => (element.innerText ?? element.textContent).trim()) : null;
}

function middleOf(selector: string): { x: number; y: number } | null {
  const path = selector.split(/\s*>>>\s*/);
  const last = path.pop() ?? "";
  let root: ParentNode | null | undefined = document;
  for (const host of path) root = root?.querySelector(host)?.shadowRoot;
  const element = root?.querySelector(last);
  if (!element) return null;
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}

/** `(f)(...given)` as one expression. */
function expressionOf(run: (...given: never[]) => unknown, given: Json[]): string {
  return `(${run})(${given.map((value) => JSON.stringify(value)).join(", ")})`;
}

/** "Alt+R" in its parts, with the keys as WebDriver and browsers name them. */
export function keysOf(keys: string): string[] {
  return keys.split("+").map((key) => (key.length === 1 ? key.toLowerCase() : key));
}
