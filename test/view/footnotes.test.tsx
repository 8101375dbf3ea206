// Marks in the text open their notes in place.

import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import type { Footnote, Run } from "../../src/article/article.ts";
import { ArticleBody } from "../../src/view/ArticleBody.tsx";
import { click, show } from "../support/render.tsx";

const mark = (id: string, text = id): Run => ({ kind: "words", text, footnote: id });
const words = (text: string): Run => ({ kind: "words", text });
const footnotes: Footnote[] = [
  { id: "1", text: [words("It was a Monday.")] },
  { id: "__proto__", text: [words("So it is called.")] },
];
const body = (text: Run[], place: { start: number; end: number } | null = null) =>
  show(
    <ArticleBody
      body={[{ kind: "paragraph", text }]}
      footnotes={footnotes}
      marked={place && { block: 0, ...place }}
      pictures
    />,
  );
const notes = (root: Element) => [...root.querySelectorAll("[role=note]")].map(({ textContent }) => textContent);

beforeEach(() => document.body.replaceChildren());

test("a mark opens its note behind it, and closes it again", () => {
  const root = body([words("She came in May."), mark("1"), words(" It rained.")]);
  const button = root.querySelector("button");
  expect([button?.getAttribute("aria-label"), button?.ariaExpanded, notes(root)]).toEqual(["footnote 1", "false", []]);
  click(button);
  expect([root.querySelector("p")?.textContent, button?.ariaExpanded]).toEqual([
    "She came in May.1It was a Monday. It rained.",
    "true",
  ]);
  click(button);
  expect(notes(root)).toEqual([]);
});

test("Escape closes the note, goes back to the mark, and closes nothing else", () => {
  const root = body([words("She came in May."), mark("1")]);
  const heard = vi.fn();
  root.addEventListener("keydown", heard);
  click(root.querySelector("button"));
  act(() => {
    root.querySelector("[role=note]")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  });
  expect([notes(root), heard.mock.calls, document.activeElement]).toEqual([[], [], root.querySelector("button")]);
  root.removeEventListener("keydown", heard);
});

test("marks without a note are words; names like those of objects' own are names", () => {
  const root = body([words("May."), mark("7"), mark("__proto__", "[2]")]);
  expect([...root.querySelectorAll("sup")].map(({ textContent }) => textContent)).toEqual(["7", "[2]"]);
  expect(root.querySelectorAll("button")).toHaveLength(1);
  click(root.querySelector("button"));
  expect(notes(root)).toEqual(["So it is called."]);
});

test("a place is marked as though the marks of notes were not there", () => {
  const text = [words("She came."), mark("1"), words(" It rained."), mark("1")];
  expect(body(text, { start: 10, end: 20 }).querySelector("mark")?.textContent).toBe("It rained.");
  expect(body(text, { start: 0, end: 14 }).querySelector("mark")?.textContent).toBe("She came.1 It r");
});
