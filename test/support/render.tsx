// Puts a view into a document as the doors do, with the message keys as its words.

import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { type LabelKey, Wording } from "../../src/view/labels.ts";

const label = (key: LabelKey, ...values: (string | number)[]) => [key, ...values].join(" ");

/** On a stage of its own, or in place of what was shown there. */
export function show(view: ComponentChild, before?: HTMLElement): HTMLElement {
  const stage = before ?? document.body.appendChild(document.createElement("div"));
  act(() => render(<Wording.Provider value={{ label, language: "en", locale: "en" }}>{view}</Wording.Provider>, stage));
  return stage;
}

export function click(element: Element | null): void {
  if (!(element instanceof HTMLElement)) throw new Error("There is nothing to click: the selector found no element.");
  act(() => element.click());
}
