// The outline of an article, and the time that the rest of it takes.

import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Article, type Block, fromParagraphs } from "../../src/article/article.ts";
import { Reader } from "../../src/view/Reader.tsx";
import { defaults } from "../../src/view/settings.ts";
import { click, show } from "../support/render.tsx";

const words = (text: string) => [{ kind: "words" as const, text }];
const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({ kind: "heading", level, text: words(text) });
const paragraph = (text: string): Block => ({ kind: "paragraph", text: words(text) });
const story = (body: Block[], more: Partial<Article> = {}): Article => ({
  ...fromParagraphs({ headline: "Harbour to stay open", paragraphs: [], lang: "en" }),
  body,
  ...more,
});

function reader(article: Article) {
  const insights = { summary: [], quotes: [] };
  return show(
    <Reader
      state={{ kind: "ready", article, insights, minutes: 3, paging: null }}
      settings={defaults}
      model={{ state: { kind: "off" }, onStop: vi.fn(), onWrite: vi.fn() }}
      at={null}
      isNarrow={false}
      onSettings={vi.fn()}
      onReadAnyway={vi.fn()}
      onTryAgain={vi.fn()}
      onPickBlock={vi.fn()}
      onChooseBlock={vi.fn()}
      onCopyQuote={vi.fn()}
      onClose={vi.fn()}
    />,
  );
}

const text = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const button = (root: Element) => root.querySelector("[aria-label=outline]");

/** Lays the blocks out one below the other, each 100 high, and scrolls until one stands under the toolbar. */
function scrollToBlock(root: Element, block: number): void {
  const overlay = root.querySelector<HTMLElement>(".overlay")!;
  for (const [i, element] of [...root.querySelectorAll("[data-block]")].entries())
    element.getBoundingClientRect = () => ({ top: 60 + 100 * (i - block), bottom: 140 + 100 * (i - block) }) as DOMRect;
  Object.defineProperty(overlay, "scrollHeight", { configurable: true, value: 2000 });
  overlay.scrollTop = 1 + 100 * block;
  act(() => void overlay.dispatchEvent(new Event("scroll")));
}

beforeEach(() => {
  document.body.replaceChildren();
  Element.prototype.scrollIntoView = vi.fn();
});

describe("the outline", () => {
  const body = [paragraph("Rain fell."), heading("The crane"), paragraph("It stays."), heading("Its wheels", 3)];

  test("has the headline and every heading, by level", () => {
    const root = reader(story(body));
    click(button(root));
    expect(text(root, ".outline li")).toEqual(["Harbour to stay open", "The crane", "Its wheels"]);
    expect(text(root, ".outline .level3")).toEqual(["Its wheels"]);
  });

  test("has the pages of a joined story, each before its headings", () => {
    const parts = [
      { start: 1, number: 2, url: "https://example.com/2" },
      { start: 2, number: 3, url: "https://example.com/3" },
    ];
    const root = reader(story(body.slice(0, 3), { parts }));
    click(button(root));
    expect(text(root, ".outline li")).toEqual(["Harbour to stay open", "pageBegins 2", "The crane", "pageBegins 3"]);
  });

  test.each([
    ["no headings", [paragraph("Rain fell.")]],
    ["one heading", body.slice(0, 3)],
  ])("has no button where there are %s", (_, blocks) => {
    expect(button(reader(story(blocks)))).toBeNull();
  });

  test("leads to a heading, with the focus", () => {
    const root = reader(story(body));
    click(button(root));
    click(root.querySelector(".outline li:nth-child(3) button"));
    expect(document.activeElement?.outerHTML).toContain("<h3");
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    expect(root.querySelector(".panel")).toBeNull();
  });

  test.each([
    [0, "Harbour to stay open"],
    [1, "The crane"],
    [2, "The crane"],
    [3, "Its wheels"],
  ])("marks the heading under which block %d is read", (block, current) => {
    const root = reader(story(body));
    scrollToBlock(root, block);
    click(button(root));
    scrollToBlock(root, block);
    expect(text(root, "[aria-current]")).toEqual([current]);
  });
});

describe("the time left", () => {
  const long = paragraph("word ".repeat(456));
  const body = [long, long, paragraph("word ".repeat(114)), long];

  test("is that of the text below, and none at the end", () => {
    const root = reader(story(body));
    scrollToBlock(root, 1);
    expect(text(root, ".time-left")).toEqual(["timeLeft 5"]);
    scrollToBlock(root, 3);
    expect(text(root, ".time-left")).toEqual(["timeLeft 2"]);
    const overlay = root.querySelector<HTMLElement>(".overlay")!;
    overlay.scrollTop = 2000;
    act(() => void overlay.dispatchEvent(new Event("scroll")));
    expect(text(root, ".time-left")).toEqual([""]);
  });

  test("is not announced as it changes", () => {
    expect(reader(story(body)).querySelector(".time-left")?.closest("[role=status], [aria-live]")).toBeNull();
  });
});

describe("a panel", () => {
  test("takes the focus, and gives it back when it closes", () => {
    const root = reader(story([paragraph("Rain fell.")]));
    const look = root.querySelector<HTMLElement>("[aria-label=look]")!;
    look.focus();
    click(look);
    expect(document.activeElement).toBe(root.querySelector(".panel"));
    click(look);
    expect(document.activeElement).toBe(look);
  });
});
