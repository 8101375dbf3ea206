// What popup and overlay show of an article, and what their buttons ask for.

import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Article, type Block, fromParagraphs } from "../../src/article/article.ts";
import type { ModelState } from "../../src/insight/device-model.ts";
import type { Insights, Quote } from "../../src/insight/insights.ts";
import { ArticleBody } from "../../src/view/ArticleBody.tsx";
import { noteLabels } from "../../src/view/notes.ts";
import { Options } from "../../src/view/Options.tsx";
import { Popup } from "../../src/view/Popup.tsx";
import { Reader } from "../../src/view/Reader.tsx";
import { Removed } from "../../src/view/Removed.tsx";
import { refusalLabels } from "../../src/view/refusals.ts";
import { defaults } from "../../src/view/settings.ts";
import type { Model, ReadingState, Ready } from "../../src/view/state.ts";
import { click, show } from "../support/render.tsx";

const words = (text: string) => [{ kind: "words" as const, text }];
const article: Article = {
  ...fromParagraphs({
    headline: "Harbour to stay open",
    paragraphs: ["“It stays,” Ruiz said.", "Rain fell."],
    lang: "en",
  }),
  site: "The Harbor Courier",
  kicker: "Local",
  byline: ["Ana Lind", "Bo Reyes"],
  published: "2026-11-07T18:20:00+09:00",
};
const insights: Insights = {
  summary: [{ text: "Rain fell.", block: 1, start: 0, end: 10 }],
  quotes: [
    {
      text: "It stays,",
      speaker: "Ruiz",
      mention: "Ruiz",
      cue: "said",
      kind: "direct",
      confidence: 1,
      follows: false,
      block: 0,
      start: 1,
      end: 10,
    },
    {
      text: "a mess",
      speaker: null,
      mention: null,
      cue: null,
      kind: "fragment",
      confidence: 0,
      follows: false,
      block: 1,
      start: 0,
      end: 4,
    },
  ],
};
const ready: Ready = { kind: "ready", article, insights, minutes: 3, paging: null };

const modelIn = (state: ModelState): Model => ({ state, onStop: vi.fn(), onWrite: vi.fn() });
const popupActions = () => ({
  onReadAnyway: vi.fn(),
  onTryAgain: vi.fn(),
  onPickBlock: vi.fn(),
  onOpenReader: vi.fn(),
  onCopyText: vi.fn(async () => true),
  onCopyMarkdown: vi.fn(async () => false),
  onCopyQuote: vi.fn(async () => true),
  onOriginal: vi.fn(),
  onSettings: vi.fn(),
});
const popup = (state: ReadingState, actions = popupActions(), model = modelIn({ kind: "off" })) =>
  show(<Popup state={state} theme="auto" model={model} {...actions} />);
const text = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

beforeEach(() => {
  document.body.replaceChildren();
  Element.prototype.scrollIntoView = vi.fn();
});

describe("the popup", () => {
  test("paints before there is text", () => {
    expect(popup({ kind: "reading" }).textContent).toBe("reading");
  });

  test("shows site, kicker, headline, names, date and reading time", () => {
    const root = popup(ready);
    expect(text(root, ".source")).toEqual(["The Harbor CourierLocal"]);
    expect(text(root, "h1")).toEqual(["Harbour to stay open"]);
    expect(text(root, ".meta > *")).toEqual([
      "Ana Lind, Bo Reyes",
      expect.stringContaining("November 7, 2026"),
      "readingTime 3",
    ]);
  });

  test("shows a speech over several paragraphs, or around its speaker, as one quote", () => {
    const [first] = insights.quotes as [Quote];
    const quotes: Quote[] = [
      { ...first, text: "We stay" },
      { ...first, text: "and you may go.", start: 30, follows: true },
      { ...first, text: "Nobody is forced.", block: 1, start: 0, follows: true },
    ];
    const root = popup({ ...ready, insights: { ...insights, quotes } });
    expect(text(root, ".quotes li")).toEqual(["We stay … and you may go.Nobody is forced.Ruiz"]);
    expect(root.querySelectorAll(".quotes q.paragraph").length).toBe(1);
  });

  test("shows full quotes with their speakers, and no fragments", () => {
    const root = popup(ready);
    expect(text(root, ".quotes q")).toEqual(["It stays,"]);
    expect(text(root, ".quotes cite")).toEqual(["Ruiz"]);
  });

  test("a click on a quote marks its place and goes there", () => {
    const root = popup(ready);
    click(root.querySelector(".quotes li button"));
    expect(text(root, "mark")).toEqual(["It stays,"]);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    click(root.querySelector(".summary button"));
    expect(text(root, "mark")).toEqual(["Rain fell."]);
  });

  test("the marked place leads back, by click or Enter, to where it was asked for", () => {
    const root = popup(ready);
    const asked = root.querySelector<HTMLElement>(".quotes li button");
    const enter = () => new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
    click(asked);
    click(root.querySelector("mark"));
    expect(document.activeElement).toBe(asked);
    click(asked);
    expect(document.activeElement?.tagName).toBe("MARK");
    root.querySelector("mark")?.dispatchEvent(enter());
    expect(document.activeElement).toBe(asked);
  });

  test("what is not marked leads nowhere", () => {
    const root = popup(ready);
    click(root.querySelector(".quotes li button"));
    const mark = document.activeElement;
    root.querySelector(".text p")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    mark?.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    expect(document.activeElement).toBe(mark);
  });

  test("opens the reader at the marked place", () => {
    const actions = popupActions();
    const root = popup(ready, actions);
    click(root.querySelector(".summary button"));
    click(root.querySelector(".open-reader"));
    expect(actions.onOpenReader).toHaveBeenCalledWith({ block: 1, start: 0, end: 10 });
  });

  test.each([
    ["copyText", "copied"],
    ["copyMarkdown", "copyFailed"],
  ])("says what became of %s", async (button, said) => {
    const root = popup(ready);
    click(root.querySelector(`[aria-label=${button}]`));
    await vi.waitFor(() => expect(text(root, ".toast")).toEqual([said]));
  });

  test("a quote is copied with all its parts, by a button of its own", async () => {
    const [first] = insights.quotes as [Quote];
    const quotes = [first, { ...first, text: "as it is.", block: 1, start: 0, follows: true }];
    const actions = popupActions();
    const root = popup({ ...ready, insights: { ...insights, quotes } }, actions);
    click(root.querySelector("[aria-label=copyQuote]"));
    expect(actions.onCopyQuote).toHaveBeenCalledWith(quotes);
    expect(root.querySelector("mark")).toBeNull();
    await vi.waitFor(() => expect(text(root, ".toast")).toEqual(["copied"]));
  });

  test.each(Object.entries(refusalLabels))("has a sentence for %s", (reason, key) => {
    const root = popup({ kind: "refused", reason: reason as keyof typeof refusalLabels });
    expect(text(root, ".refusal")).toEqual([key]);
    expect(root.querySelectorAll(".read-anyway")).toHaveLength(reason === "not-an-article" ? 1 : 0);
    expect(root.querySelectorAll(".try-again")).toHaveLength(reason === "no-text" ? 1 : 0);
    expect(root.querySelectorAll(".pick-block")).toHaveLength(/^no/.test(reason) ? 1 : 0);
  });

  test("offers to look again where no text was found", () => {
    const actions = popupActions();
    click(popup({ kind: "refused", reason: "no-text" }, actions).querySelector(".try-again"));
    expect(actions.onTryAgain).toHaveBeenCalledOnce();
  });

  test("says that the reader puts the pages of a split story together", () => {
    const split = { ...article, nextPage: "https://example.com/2", pageCount: 3 };
    const root = popup({ ...ready, article: split });
    expect(text(root, ".note")).toEqual(["pagesToJoin 3"]);
    expect(root.querySelector<HTMLAnchorElement>(".text a")?.href).toBe("https://example.com/2");
  });

  test.each(Object.entries(noteLabels))("says what a %s is", (note, key) => {
    const root = popup({ ...ready, article: { ...article, note: note as keyof typeof noteLabels } });
    expect(text(root, ".note")).toEqual([key]);
  });
});

describe("the overlay", () => {
  const reader = (state: ReadingState, more = {}) => {
    const { onReadAnyway, onTryAgain, onPickBlock, onCopyQuote } = popupActions();
    const retry = { onReadAnyway, onTryAgain, onPickBlock };
    const actions = { ...retry, onCopyQuote, onChooseBlock: vi.fn(), onSettings: vi.fn(), onClose: vi.fn() };
    const given = { state, settings: defaults, model: modelIn({ kind: "off" }), at: null, isNarrow: false };
    const root = show(<Reader {...given} {...actions} {...more} />);
    return { root, ...actions };
  };

  test("opens at the place that was asked for", () => {
    const { root } = reader(ready, { at: { block: 1, start: 0, end: 4 } });
    expect(text(root, "mark")).toEqual(["Rain"]);
  });

  test("goes on to another place while open", () => {
    const { root } = reader(ready);
    click(root.querySelector(".summary button"));
    expect(text(root, "mark")).toEqual(["Rain fell."]);
  });

  test("the look changes by the panel's controls", () => {
    const { root, onSettings } = reader(ready);
    click(root.querySelector("[aria-label=look]"));
    click(root.querySelector("input[value=sepia]"));
    expect(onSettings).toHaveBeenCalledWith({ ...defaults, theme: "sepia" });
    click(root.querySelector("[aria-label='more size']"));
    expect(onSettings).toHaveBeenCalledWith({ ...defaults, size: 20 });
  });

  test("Escape in the panel closes the panel alone", () => {
    const { root, onClose } = reader(ready);
    click(root.querySelector("[aria-label=look]"));
    root.querySelector(".panel")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    return vi.waitFor(() => {
      expect(root.querySelector(".panel")).toBeNull();
      expect(onClose).not.toHaveBeenCalled();
    });
  });

  test("quotes are folded where the screen is narrow", () => {
    expect(reader(ready, { isNarrow: true }).root.querySelector("details")?.open).toBe(false);
    expect(reader(ready).root.querySelector("details")?.open).toBe(true);
  });

  describe("what was removed", () => {
    const removal = { rule: "r", blocks: article.body.slice(0, 1), before: 1 };
    const removed: Article["removed"] = [
      { ...removal, kind: "ranking", text: "1 Fish\n2 Tea\n3 Salt\n".repeat(9), mark: "a" },
      { ...removal, kind: "other", text: "Sold out", mark: "b", choice: "hidden" },
      { ...removal, kind: "other", text: "By mail", mark: "c", choice: "restored" },
    ];
    const shown = { ...article, removed, blockMarks: ["p", ""] };
    const panel = () => {
      const opened = reader({ ...ready, article: shown });
      click(opened.root.querySelector("button.removals"));
      return opened;
    };

    test("stands in a list by kind, which the line below the insights opens", () => {
      const { root } = panel();
      expect(text(root, ".panel h2")).toEqual(["removed_other", "removed_ranking"]);
      expect(text(root, ".panel li .words")).toEqual(["Sold out", "By mail", removed[0]?.text]);
      expect(text(root, ".removals")).toEqual([expect.stringContaining("removed_other 1")]);
    });

    test("long words are folded, with themselves to open them", () => {
      expect(text(panel().root, ".panel details:not([open]) summary")).toEqual([removed[0]?.text]);
    });

    test.each([
      ["is put back", 2, ["a", "restored", true], "isBack"],
      ["is shown again where it was hidden", 0, ["b", "hidden", false], ""],
      ["is taken out again", 1, ["c", "restored", false], ""],
    ])("%s", (_, entry, choice, said) => {
      const { root, onChooseBlock } = panel();
      click(root.querySelectorAll(".panel li .more:first-of-type")[entry] ?? null);
      expect(onChooseBlock).toHaveBeenCalledWith(...choice);
      expect(text(root, ".toast")).toEqual([said]);
    });

    test("each block that can be known again has a button that hides it, while that is on", () => {
      const { root, onChooseBlock } = panel();
      expect(root.querySelector(".block .icon")).toBeNull();
      click(root.querySelector(".panel input"));
      const buttons = [...root.querySelectorAll(".block .icon")];
      expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual(["hideBlock “It stays,” Ruiz said."]);
      click(buttons[0] ?? null);
      expect(onChooseBlock).toHaveBeenCalledWith("p", "hidden", true);
      expect(text(root, ".toast")).toEqual(["isHidden"]);
    });

    test("a mark in the text goes when blocks come or go above it", () => {
      const { root } = reader({ ...ready, article: shown }, { at: { block: 1, start: 0, end: 4 } });
      const given = { settings: defaults, model: modelIn({ kind: "off" }), at: null, isNarrow: false };
      const actions = { ...popupActions(), onChooseBlock: vi.fn(), onSettings: vi.fn(), onClose: vi.fn() };
      expect(text(root, "mark")).toEqual(["Rain"]);
      const other = { ...ready, article: { ...shown, removed: removed.slice(0, 2) } };
      show(<Reader state={other} {...given} {...actions} />, root);
      expect(text(root, "mark")).toEqual([]);
    });

    test("or the block is picked on the page", () => {
      const { root, onPickBlock } = panel();
      click(root.querySelector(".panel > .more"));
      expect(onPickBlock).toHaveBeenCalledOnce();
    });
  });

  const split = { ...article, nextPage: "https://example.com/3", pageCount: 3 };
  const link = { href: "https://example.com/3", text: "nextPage" };

  test.each<[string, Partial<Ready>, string, object[]]>([
    [
      "a page on its way is told, without a link to it",
      { paging: { kind: "loading", number: 3 } },
      "joiningPage 3 3",
      [],
    ],
    [
      "a page that is missing is told, with a link to it",
      { paging: { kind: "missing", number: 3, reason: "late" } },
      "missing_late 3",
      [link],
    ],
    ["a page that nobody asked for is linked", {}, "", [link]],
  ])("%s", (_, more, said, links) => {
    const { root } = reader({ ...ready, article: split, ...more });
    expect(text(root, ".more-pages [role=status]")).toEqual([said]);
    const found = [...root.querySelectorAll<HTMLAnchorElement>(".more-pages a")];
    expect(found.map(({ href, textContent }) => ({ href, text: textContent }))).toEqual(links);
  });

  test("a mark stands where a page begins, and nothing moves above it", () => {
    const parts = [{ start: 1, number: 2, url: "https://example.com/2" }];
    const { root } = reader({ ...ready, article: { ...article, parts } });
    expect(text(root, ".page-mark")).toEqual(["pageBegins 2"]);
    expect(root.querySelector(".page-mark + [data-block]")?.getAttribute("data-block")).toBe("1");
  });

  test("a later page leads back to the first", () => {
    const { root } = reader({ ...ready, article: { ...article, firstPage: "https://example.com/1" } });
    expect(root.querySelector<HTMLAnchorElement>(".note a")?.href).toBe("https://example.com/1");
  });

  test("a page that is no article can be read all the same", () => {
    const { root, onReadAnyway } = reader({ kind: "refused", reason: "not-an-article" });
    click(root.querySelector(".read-anyway"));
    expect(onReadAnyway).toHaveBeenCalledOnce();
  });
});

describe("the body", () => {
  const body = (blocks: Block[], pictures = true) =>
    show(<ArticleBody body={blocks} marked={null} pictures={pictures} />);

  test("lists nest by their items' depth", () => {
    const items = [0, 1, 1, 0].map((depth, i) => ({ depth, text: words(`item ${i}`) }));
    const root = body([{ kind: "list", ordered: false, start: 1, items }]);
    expect(root.querySelectorAll("ul > li > ul > li")).toHaveLength(2);
    expect(root.querySelector("ul")?.children).toHaveLength(2);
  });

  test("a ruby keeps base and reading apart", () => {
    const root = body([{ kind: "paragraph", text: [{ kind: "ruby", text: "佐伯", reading: "さえき" }] }]);
    expect(root.querySelector("rt")?.textContent).toBe("さえき");
  });

  test("neighbours with one address are one link, and safe to follow", () => {
    const href = "https://example.com/";
    const root = body([
      {
        kind: "paragraph",
        text: [
          { kind: "words", text: "a", href },
          { kind: "words", text: "b", href, marks: ["em"] },
        ],
      },
    ]);
    expect(text(root, "a")).toEqual(["ab"]);
    expect(root.querySelector("a")?.rel).toBe("noopener noreferrer");
  });

  const figure: Block = {
    kind: "figure",
    image: { src: "https://example.com/a.jpg", alt: "A boat", width: 10, height: 20 },
    caption: words("The harbour"),
    credit: "Lind",
  };

  test("the overlay shows pictures, the popup their captions alone", () => {
    expect(body([figure]).querySelector("img")?.alt).toBe("A boat");
    const plain = body([figure], false);
    expect(plain.querySelector("img")).toBeNull();
    expect(text(plain, "figcaption")).toEqual(["The harbour Lind"]);
  });

  test("words that look like markup stay words", () => {
    const root = body([{ kind: "paragraph", text: words("<img src=x onerror=alert(1)>") }]);
    expect(root.querySelector("img")).toBeNull();
    expect(root.textContent).toBe("<img src=x onerror=alert(1)>");
  });
});

test("what was removed is counted by kind, most frequent first", () => {
  const removal = (kind: "ranking" | "related") => ({ kind, rule: "r", text: "t", blocks: [], before: 0, mark: "" });
  const root = show(<Removed removed={[removal("related"), removal("ranking"), removal("ranking")]} />);
  expect(root.textContent).toBe("removedBlocks removedKind removed_ranking 2, removedKind removed_related 1");
});

const noSites = { sites: {}, waiting: [], typed: "", onSite: vi.fn(), onUndo: vi.fn() };
const noFile = { onExport: vi.fn(), onImport: vi.fn(), onClear: vi.fn() };

test("the settings page tells the shortcut, sets the summary's length and restores the defaults", () => {
  const [onChange, onRestore] = [vi.fn(), vi.fn()];
  const root = show(
    <Options
      settings={{ ...defaults, size: 24 }}
      shortcut="Alt+R"
      said="saved"
      model={{ kind: "off" }}
      onChange={onChange}
      onModel={vi.fn()}
      onRestore={onRestore}
      onForget={vi.fn()}
      {...noSites}
      {...noFile}
    />,
  );
  expect(root.textContent).toContain("shortcutText Alt+R");
  expect(text(root, ".outcome")).toEqual(["saved"]);
  click(root.querySelector("input[value=long]"));
  expect(onChange).toHaveBeenCalledWith({ ...defaults, size: 24, summaryLength: "long" });
  click(root.querySelector("button.more"));
  expect(onRestore).toHaveBeenCalledOnce();
});

describe("the switch for the browser's own model", () => {
  const options = (model: ModelState, deviceModel = false) => {
    const onModel = vi.fn();
    const rest = {
      shortcut: null,
      said: null,
      model,
      onChange: vi.fn(),
      onModel,
      onRestore: vi.fn(),
      onForget: vi.fn(),
      ...noSites,
      ...noFile,
    };
    const root = show(<Options settings={{ ...defaults, deviceModel }} {...rest} />);
    return { root, onModel, box: root.querySelector<HTMLInputElement>("[aria-describedby]")! };
  };

  test("is off, and turns on", () => {
    const { box, onModel } = options({ kind: "off" });
    expect(box.checked).toBe(false);
    click(box);
    expect(onModel).toHaveBeenCalledWith(true);
  });

  test("says why it is off where there is no model", () => {
    const { root, box } = options({ kind: "failed", reason: "unavailable" });
    expect(box.disabled).toBe(true);
    expect(root.querySelector(`#${box.getAttribute("aria-describedby")}`)?.textContent).toBe("model_unavailable");
  });

  test("can be turned off where there is no model any more", () => {
    expect(options({ kind: "failed", reason: "unavailable" }, true).box.disabled).toBe(false);
  });

  test("shows the download, which can be stopped", () => {
    const { root, onModel } = options({ kind: "downloading", percent: 41.7 });
    expect(root.querySelector("progress")?.value).toBe(42);
    expect(root.querySelector("progress")?.getAttribute("aria-label")).toBe("model_downloading");
    click(root.querySelector(".model button"));
    expect(onModel).toHaveBeenCalledWith(false);
  });
});

describe("the summary", () => {
  const summary = (state: ModelState) => {
    const model = modelIn(state);
    return { root: popup(ready, popupActions(), model), ...model };
  };
  const written: ModelState = { kind: "written", text: "<b>It stays.</b>" };

  test.each<[ModelState, string[], string]>([
    [{ kind: "off" }, [], ""],
    [{ kind: "checking" }, ["model_checking"], "modelStop"],
    [{ kind: "downloading", percent: 10 }, ["model_downloading"], "modelStop"],
    [{ kind: "writing" }, ["model_writing"], "modelStop"],
    [{ kind: "failed", reason: "click" }, ["model_click"], "tryAgain"],
    [{ kind: "failed", reason: "late" }, ["model_late"], "tryAgain"],
    [{ kind: "failed", reason: "language" }, ["model_language"], ""],
  ])("is the article's own sentences while the model is %j", (state, said, button) => {
    const { root } = summary(state);
    expect(text(root, ".summary ol [lang]")).toEqual(["Rain fell."]);
    expect(text(root, ".model [role=status]")).toEqual(said);
    expect(text(root, ".model button").join()).toBe(button);
  });

  test("is what the model wrote, as text and labelled; the article's sentences are a click away", () => {
    const { root } = summary(written);
    expect(text(root, ".written")).toEqual(["<b>It stays.</b>"]);
    expect(text(root, ".model [role=status]")).toEqual(["model_written"]);
    const button = root.querySelector<HTMLElement>(".model button");
    button?.focus();
    click(button);
    expect(text(root, ".summary ol [lang]")).toEqual(["Rain fell."]);
    expect(text(root, ".model [role=status]")).toEqual([""]);
    expect(document.activeElement?.textContent).toBe("modelShow");
    click(button);
    expect(text(root, ".written")).toEqual(["<b>It stays.</b>"]);
  });

  test("a reader among the sentences is not moved when the model has written", () => {
    const { root } = summary({ kind: "writing" });
    const sentence = root.querySelector<HTMLElement>(".summary ol button");
    act(() => sentence?.focus());
    show(<Popup state={ready} theme="auto" model={modelIn(written)} {...popupActions()} />, root);
    expect(document.activeElement).toBe(sentence);
    expect(text(root, ".model button")).toEqual(["modelShow"]);
  });

  test("the model is stopped, and asked again", () => {
    const busy = summary({ kind: "writing" });
    click(busy.root.querySelector(".model button"));
    expect(busy.onStop).toHaveBeenCalledOnce();
    const ended = summary({ kind: "failed", reason: "stopped" });
    click(ended.root.querySelector(".model button"));
    expect(ended.onWrite).toHaveBeenCalledOnce();
  });
});
