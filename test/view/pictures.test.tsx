// Pictures, embeds and tables of the article as elements.

import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import type { Block } from "../../src/article/article.ts";
import { ArticleBody } from "../../src/view/ArticleBody.tsx";
import { click, show } from "../support/render.tsx";

const body = (block: Block) => show(<ArticleBody body={[block]} marked={null} pictures />);
const figure = (width: number | null, alt = "A quay"): Block => ({
  kind: "figure",
  image: { src: "https://example.com/quay.jpg", alt, width, height: 100 },
  caption: [],
  credit: "Lind",
});

beforeEach(() => document.body.replaceChildren());

test.each([
  [640, 1],
  [null, 1],
  [199, 0],
])("a picture %s pixels wide has %d button to be shown large", (width, buttons) => {
  expect(body(figure(width)).querySelectorAll("button.picture")).toHaveLength(buttons);
});

test("what was shown large is the same picture in the same place, with its caption", () => {
  const root = body(figure(640));
  Object.defineProperty(root.querySelector("figure"), "offsetHeight", { value: 300 });
  const picture = root.querySelector("img");
  click(root.querySelector(".picture"));
  expect(root.querySelector("[role=dialog]")?.textContent).toBe("Lind");
  expect(root.querySelector("[role=dialog] img")).toBe(picture);
  click(root.querySelector("[aria-label=shrink]"));
  expect(root.querySelector("[role=dialog]")).toBeNull();
  expect(document.activeElement).toBe(root.querySelector(".picture"));
});

test.each([
  ["its words", "A quay", "A quayLind"],
  ["nothing", "", "Lind"],
])("a picture that cannot be had leaves %s", (_, alt, words) => {
  const root = body(figure(640, alt));
  act(() => {
    root.querySelector("img")?.dispatchEvent(new Event("error"));
  });
  expect([root.textContent, root.querySelector("img, button")]).toEqual([words, null]);
});

test.each([
  ["The machine, running", "The machine, running video.example"],
  ["video.example", "video.example "],
])("an embed called %s tells its site once", (title, words) => {
  const root = body({ kind: "embed", title, href: "https://www.video.example/7" });
  expect(root.querySelector("a.embed")?.textContent).toBe(words);
});

test.each([
  [[{ kind: "words" as const, text: "Tides" }], "Tides"],
  [[], "table"],
])("a table is named by its caption, or as one", (caption, name) => {
  const cell = { header: false, columns: 1, rows: 1, text: [] };
  const root = body({ kind: "table", caption, rows: [[cell]] });
  expect(root.querySelector("[tabindex='0']")?.getAttribute("aria-label")).toBe(name);
});
