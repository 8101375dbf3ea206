// The keys of the reader: which are kept, what a press means, and the sheet on which they are changed.

import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Block, fromParagraphs } from "../../src/article/article.ts";
import { Reader } from "../../src/view/Reader.tsx";
import { Shortcuts } from "../../src/view/Shortcuts.tsx";
import { defaults, type Settings } from "../../src/view/settings.ts";
import { type Action, actionOf, actions, defaultKeys, nameOf, parseKeys } from "../../src/view/shortcuts.ts";
import { click, show } from "../support/render.tsx";

beforeEach(() => {
  document.body.replaceChildren();
  Element.prototype.scrollIntoView = vi.fn();
});

const press = (target: Element | null, key: string, more: KeyboardEventInit = {}) =>
  act(
    () => void target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })),
  );

describe("parseKeys", () => {
  test.each<[string, unknown, Partial<Record<Action, string>>]>([
    ["nothing", undefined, {}],
    ["a list", ["j"], {}],
    ["no characters", { next_paragraph: "ArrowDown", look: "", help: 7, theme: null, outline: "jk" }, {}],
    ["what scrolls, and what Firefox searches by", { look: " ", outline: "/", theme: "'" }, {}],
    ["a key of the reader's own", { next_paragraph: "J", help: "語" }, { next_paragraph: "J", help: "語" }],
    ["a key that another has", { outline: "x", look: "x" }, { outline: "x" }],
    ["a key whose default is taken too", { insights: "o", look: "o" }, { insights: "o", outline: "" }],
    ["an action of a future version", { fly: "f" }, {}],
  ])("%s", (_, raw, changes) => {
    expect(parseKeys(raw)).toEqual({ ...defaultKeys, ...changes });
  });

  test("no two actions have one key to begin with", () => {
    expect(new Set(Object.values(defaultKeys)).size).toBe(actions.length);
  });
});

describe("a press", () => {
  const meant = (key: string, more: KeyboardEventInit = {}, inside = "<p></p>", keys = defaultKeys) => {
    document.body.innerHTML = inside;
    const event = new KeyboardEvent("keydown", { key, bubbles: true, ...more });
    let action: Action | null = null;
    document.body.addEventListener("keydown", (heard) => (action = actionOf(heard, keys)), { once: true });
    document.body.querySelector("*")?.dispatchEvent(event);
    return action;
  };

  test.each<[string, Parameters<typeof meant>, Action | null]>([
    ["a key", ["j"], "next_paragraph"],
    ["a sign that needs Shift", ["?", { shiftKey: true }], "help"],
    ["with Caps Lock", ["J"], "next_paragraph"],
    ["another key with Shift", ["J", { shiftKey: true }], null],
    ["that other key, chosen", ["J", { shiftKey: true }, "<p></p>", { ...defaultKeys, look: "J" }], "look"],
    ["a key that nothing has", ["x"], null],
    ["the browser's", ["t", { ctrlKey: true }], null],
    ["the browser's on a Mac", ["l", { metaKey: true }], null],
    ["the browser's menu", ["l", { altKey: true }], null],
    ["to an input method", ["j", { isComposing: true }], null],
    ["an arrow", ["ArrowDown"], null],
    ["in a field", ["j", {}, "<input type='search'>"], null],
    ["in a text", ["j", {}, "<textarea></textarea>"], null],
    ["in a list of choices", ["j", {}, "<select></select>"], null],
    ["in what can be edited", ["j", {}, "<div contenteditable='true'></div>"], null],
    ["on a switch, where nobody types", ["?", { shiftKey: true }, "<input type='checkbox'>"], "help"],
  ])("%s", (_, given, action) => {
    expect(meant(...given)).toBe(action);
  });

  test("keys are named as they stand on the keyboard", () => {
    expect(["j", "J", "?"].map(nameOf)).toEqual(["J", "Shift+J", "?"]);
  });
});

describe("the sheet", () => {
  const sheet = (settings: Settings = defaults) => {
    const onChange = vi.fn();
    const root = show(<Shortcuts settings={settings} onChange={onChange} />);
    const row = (action: Action) => [...root.querySelectorAll("li button")].at(actions.indexOf(action)) ?? null;
    const said = () => root.querySelector("[role=status]")?.textContent;
    return { root, row, said, onChange };
  };

  test("has every action with its key", () => {
    const { root } = sheet();
    const rows = [...root.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(actions.length);
    expect(rows).toContain("next_paragraph J");
  });

  test("takes the key that is pressed next", () => {
    const { row, said, onChange } = sheet();
    click(row("look"));
    expect(said()).toBe("pressKey");
    press(row("look"), "x");
    expect(onChange).toHaveBeenCalledWith({ ...defaults, keys: { ...defaultKeys, look: "x" } });
    expect(said()).toBe("");
  });

  test("takes none before it was asked, and none of the browser's", () => {
    const { row, onChange } = sheet();
    press(row("look"), "x");
    click(row("look"));
    press(row("look"), "x", { ctrlKey: true });
    press(row("look"), "F5");
    expect(onChange).not.toHaveBeenCalled();
  });

  test("tells which action has the key, and goes on asking", () => {
    const { row, said, onChange } = sheet();
    click(row("look"));
    press(row("look"), "j");
    expect(said()).toBe("keyTaken J next_paragraph");
    expect(onChange).not.toHaveBeenCalled();
    press(row("look"), "x");
    expect(onChange).toHaveBeenCalledOnce();
  });

  test("brings the defaults back, and turns the keys off", () => {
    const { root, onChange } = sheet({ ...defaults, keys: { ...defaultKeys, look: "x" } });
    click(root.querySelector(".more"));
    expect(onChange).toHaveBeenCalledWith(defaults);
    click(root.querySelector("[type=checkbox]"));
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ singleKeys: false }));
  });
});

describe("in the reader", () => {
  const words = (text: string) => [{ kind: "words" as const, text }];
  const body: Block[] = [
    { kind: "paragraph", text: words("Rain fell.") },
    { kind: "heading", level: 2, text: words("The crane") },
    { kind: "rule" },
    { kind: "paragraph", text: words("It stays.") },
  ];
  const article = { ...fromParagraphs({ headline: "Harbour", paragraphs: [], lang: "en" }), body };
  const insights = { summary: [{ text: "It stays.", block: 3, start: 0, end: 9 }], quotes: [] };

  function reader(settings: Settings = defaults) {
    const onSettings = vi.fn();
    const root = show(
      <Reader
        state={{ kind: "ready", article, insights, minutes: 3, paging: null }}
        settings={settings}
        model={{ state: { kind: "off" }, onStop: vi.fn(), onWrite: vi.fn() }}
        at={null}
        isNarrow={false}
        onSettings={onSettings}
        onReadAnyway={vi.fn()}
        onTryAgain={vi.fn()}
        onPickBlock={vi.fn()}
        onChooseBlock={vi.fn()}
        onCopyQuote={vi.fn(async () => true)}
        onClose={vi.fn()}
      />,
    );
    const overlay = root.querySelector<HTMLElement>(".overlay")!;
    Object.defineProperty(overlay, "clientHeight", { value: 800 });
    for (const [i, block] of [...root.querySelectorAll(".headline, .block")].entries())
      block.getBoundingClientRect = () => ({ top: 20 + 100 * i, bottom: 80 + 100 * i }) as DOMRect;
    overlay.focus();
    const key = (name: string, more: KeyboardEventInit = {}) => press(document.activeElement, name, more);
    return { root, key, onSettings };
  }

  const focused = () => document.activeElement?.textContent;

  test("j and k go from paragraph to paragraph, and up to the headline", () => {
    const { key } = reader();
    for (const [name, words] of [
      ["j", "Rain fell."],
      ["j", "The crane"],
      ["j", "It stays."],
      ["j", "It stays."],
      ["k", "The crane"],
      ["k", "Rain fell."],
      ["k", "Harbour"],
    ] as const) {
      key(name);
      expect(focused()).toBe(words);
    }
  });

  test("n and p go from heading to heading", () => {
    const { key } = reader();
    key("n");
    expect(focused()).toBe("The crane");
    key("p");
    expect(focused()).toBe("Harbour");
  });

  test("s goes to the summary, and back to the paragraph", () => {
    const { key } = reader();
    key("j");
    key("s");
    expect(document.activeElement?.closest(".summary")).not.toBeNull();
    key("s");
    expect(focused()).toBe("Rain fell.");
  });

  test.each([
    ["l", "look"],
    ["?", "help"],
  ])("%s opens a panel, and closes it", (name, panel) => {
    const { root, key } = reader();
    key(name);
    expect(root.querySelector(".panel")?.className).toContain(panel);
    key(name);
    expect(root.querySelector(".panel")).toBeNull();
  });

  test.each([
    ["+", { size: 20 }],
    ["-", { size: 16 }],
    ["t", { theme: "light" }],
  ])("%s changes the look", (name, changes) => {
    const { key, onSettings } = reader();
    key(name);
    expect(onSettings).toHaveBeenCalledWith({ ...defaults, ...changes });
  });

  test("a key that was chosen counts, and the default no more", () => {
    const { root, key } = reader({ ...defaults, keys: { ...defaultKeys, help: "h" } });
    key("?");
    expect(root.querySelector(".panel")).toBeNull();
    key("h");
    expect(root.querySelector(".panel")).not.toBeNull();
  });

  test("where readers want no single keys, there are none", () => {
    const { root, key } = reader({ ...defaults, singleKeys: false });
    for (const action of actions) key(defaultKeys[action]);
    expect(root.querySelector(".panel")).toBeNull();
    expect(document.activeElement).toBe(root.querySelector(".overlay"));
  });
});
