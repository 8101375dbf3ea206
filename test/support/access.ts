// What a view must have for everyone to use it, measured in the browser: axe's rules, contrast, and controls that can be
// reached and hit. A view is the document, or the reader's shadow root where the reader is open.

import { readFile } from "node:fs/promises";
import { nap, type View } from "./test-browser.ts";

interface Judged {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

interface Axe {
  run(context: object, options: object): Promise<{ violations: Judged[]; incomplete: Judged[] }>;
}

const source = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
// As a function's own text, since the extension's pages allow no eval.
const putAxe = new Function(`if (!window.axe) { ${source} }`) as () => undefined;

/** What axe finds wrong, and what it cannot decide except contrast, which `faintWords` decides: none, or a line for each. */
export async function axeFindings(view: View): Promise<string[]> {
  await view.evaluate(putAxe);
  return view.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const isReader = document.querySelector("[data-seidoku-reader]") !== null;
    const context = { include: [isReader ? "[data-seidoku-reader]" : "body"] };
    const { violations, incomplete } = await axe.run(context, { rules: { "target-size": { enabled: true } } });
    const undecided = incomplete.filter(({ id }) => id !== "color-contrast");
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(" ")} (${failureSummary})`),
    );
  });
}

/** Words whose contrast with what lies behind them is under 4.5, whatever their size: a line for each. */
export const faintWords = (view: View): Promise<string[]> => view.evaluate(findFaint);

/** Controls that are smaller than 24 pixels, links among words aside: a line for each. */
export const smallControls = (view: View): Promise<string[]> => view.evaluate(findSmall);

/** Icons without a stroke: a line for each. */
export const blankIcons = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
    return [...root.querySelectorAll("svg:not(:has([d]))")].map(({ parentElement }) => parentElement?.outerHTML ?? "");
  });

/** Controls that Tab does not come to: a line for each. Where one of a group has focus at a time, arrows go on. */
export async function unreachedControls(view: View): Promise<string[]> {
  const count = await view.evaluate(markControls);
  for (let step = 0; step < count + 8; step += 1) {
    await view.press("Tab");
    if ((await view.evaluate(countUnreached)) === 0) break;
  }
  await nap(50);
  return view.evaluate(findUnreached);
}

// What follows runs in the page, one function at a time, so each brings all that it needs.

function findFaint(): string[] {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const colourOf = (value: string): Colour => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = value;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mixed = (channel: 0 | 1 | 2) => top[channel] * top[3] + below[channel] * (1 - top[3]);
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  const parentOf = (element: Element) => element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const behind = (element: Element | null): Colour => {
    if (!element) return colourOf("Canvas");
    const own = colourOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(parentOf(element)));
  };
  const share = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const light = ([red, green, blue]: Colour) => 0.2126 * share(red) + 0.7152 * share(green) + 0.0722 * share(blue);
  const contrast = (element: Element) => {
    const paper = behind(element);
    const [more = 0, less = 0] = [light(over(colourOf(getComputedStyle(element).color), paper)), light(paper)].sort(
      (one, other) => other - one,
    );
    return (more + 0.05) / (less + 0.05);
  };
  // A control that cannot be used may be faint, and says so by its opacity.
  const isMeant = (element: Element) =>
    !element.closest(":disabled, style, img") && element.checkVisibility({ visibilityProperty: true });
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
  return [...root.querySelectorAll("*")]
    .filter((element) => (hasWords(element) || element.matches("button svg")) && isMeant(element))
    .map((element) => [element, contrast(element)] as const)
    .filter(([, ratio]) => ratio < 4.5)
    .map(([element, ratio]) => `${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 100)}`);
}

function findSmall(): string[] {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const controls = [...root.querySelectorAll("a[href], button, input, select, textarea, summary")];
  const isAmongWords = (control: Element) =>
    control.closest("p, li, figcaption, td, .note") && control.matches("a, p > button, sup > button");
  return controls
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !isAmongWords(control))
    .map((control) => {
      const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
      return { control, width, height };
    })
    .filter(({ width, height }) => width < 24 || height < 24)
    .map(({ control, width, height }) => `${width} by ${height}: ${control.outerHTML.slice(0, 100)}`);
}

function markControls(): number {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  // From the top: behind the last control of a page comes the browser's own window, and no page again.
  (document.activeElement as HTMLElement | null)?.blur();
  if (root === document) getSelection()?.collapse(document.body, 0);
  const modal = root.querySelector(":not(dialog)[aria-modal]");
  const inGroup = ":is([role=toolbar], [role=menu], [role=listbox], [role=tablist], [role=tree]) [tabindex='-1']";
  const controls = [
    ...(modal ?? root).querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']"),
  ].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.matches(`:disabled, ${inGroup}, [type=radio]:not(:checked)`),
  );
  for (const control of controls) control.setAttribute("data-unreached", "");
  // Heard where it happens: a browser may move focus a little after it has taken the key.
  root.addEventListener("focusin", ({ target }) => (target as Element).removeAttribute("data-unreached"));
  return controls.length;
}

function countUnreached(): number {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  return root.querySelectorAll("[data-unreached]").length;
}

function findUnreached(): string[] {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const left = [...root.querySelectorAll("[data-unreached]")];
  for (const control of left) control.removeAttribute("data-unreached");
  return left.map((control) => control.outerHTML.slice(0, 100));
}
