// Lets a reader pick a block of the page: with the pointer, or with the arrow keys. The page hears nothing of it.

import type { Words } from "./labels.ts";
import ownSheet from "./Reader.css";
import sharedSheet from "./shared.css";

/** What a page would hear, but for what only scrolls. */
const heard = [
  ...["down", "up", "move", "over", "out"].flatMap((what) => [`pointer${what}`, `mouse${what}`]),
  ...["click", "auxclick", "dblclick", "contextmenu", "keydown", "keyup", "keypress"],
];

/** Lies over the page until a block is picked; null where the reader gives up. The page is as before afterwards. */
export function pickBlock({ label, language }: Words): Promise<HTMLElement | null> {
  const focused = document.activeElement;
  const { host, stage, bar, frame } = build(label("pickHow"), language);
  const listening = new AbortController();
  let block = blockAt(innerWidth / 2, innerHeight / 3, host) ?? document.body;
  const show = () => place(frame, block.getBoundingClientRect());
  const choose = (next: HTMLElement | null, isSaid = false) => {
    if (next) block = next;
    if (next && isSaid) {
      block.scrollIntoView({ block: "nearest" });
      bar.textContent = wordsOf(block).slice(0, mostSaid);
    }
    show();
  };
  return new Promise((done) => {
    const end = (picked: HTMLElement | null) => {
      listening.abort();
      host.remove();
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
      done(picked);
    };
    let last = "";
    const onEvent = (event: Event) => {
      // The page's scripts can reach our open root; what they send is not the reader's wish.
      if (!event.isTrusted) return;
      const { ctrlKey, metaKey, altKey, key } = event as KeyboardEvent;
      if (key && (ctrlKey || metaKey || altKey)) return; // the browser's own
      event.stopImmediatePropagation();
      if (key ? keys.has(key) : !event.type.startsWith("pointer")) event.preventDefault();
      const { clientX, clientY } = event as MouseEvent;
      if (event.type === "pointermove") choose(blockAt(clientX, clientY, host));
      if (event.type === "click") end(event.composedPath().includes(bar) ? null : blockAt(clientX, clientY, host));
      // At the key's release, which the page would hear otherwise.
      if (event.type === "keyup" && last === key && /^E(scape|nter)$/.test(key)) end(key === "Enter" ? block : null);
      if (event.type !== "keydown") return;
      last = key;
      if (key.startsWith("Arrow")) choose(neighbour(block, key), true);
    };
    for (const type of heard) addEventListener(type, onEvent, { capture: true, signal: listening.signal });
    for (const type of ["scroll", "resize"]) addEventListener(type, show, { capture: true, signal: listening.signal });
    document.documentElement.append(host);
    host.showPopover?.(); // over what the page has in the browser's top layer
    stage.focus({ preventScroll: true });
    choose(block);
  });
}

const keys = new Set(["Escape", "Enter", "Tab", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);
/** Characters: enough to know a block by. */
const mostSaid = 80;

function build(how: string, language: string) {
  const host = document.createElement("div");
  host.popover = "manual";
  const root = host.attachShadow({ mode: "open" });
  const add = (to: Node, tag: string, name: string, words: string) => {
    const part = to.appendChild(document.createElement(tag));
    part.className = name;
    part.textContent = words;
    return part;
  };
  add(root, "style", "", sharedSheet + ownSheet);
  const stage = add(root, "div", "seidoku overlay picker", "");
  stage.tabIndex = -1;
  stage.lang = language;
  // Else screen readers keep the arrow keys for themselves.
  stage.role = "application";
  stage.ariaLabel = how;
  const frame = add(stage, "div", "frame", "");
  const bar = add(stage, "p", "toast", how);
  bar.ariaLive = "polite";
  return { host, stage, frame, bar };
}

function place({ style }: HTMLElement, { left, top, width, height }: DOMRect): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

const wordsOf = ({ textContent }: HTMLElement) => textContent.replace(/\s+/g, " ").trim();

/** A box with words in it. */
const isBlock = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement &&
  !/^(?:inline|contents|none)/.test(getComputedStyle(element).display) &&
  wordsOf(element) !== "";

const within = (element: Element | null): HTMLElement | null => {
  while (element && !isBlock(element)) element = element.parentElement;
  return element === document.documentElement ? document.body : element;
};

const blockAt = (x: number, y: number, host: Element) =>
  within(document.elementsFromPoint(x, y).find((element) => element !== host) ?? null);

/** Left and right lead to what holds the block and to what it holds, up and down to those beside it. */
function neighbour(block: HTMLElement, key: string): HTMLElement | null {
  if (key === "ArrowLeft") return block === document.body ? null : within(block.parentElement);
  if (key === "ArrowRight") return [...block.querySelectorAll("*")].find(isBlock) ?? null;
  const next = key === "ArrowDown" ? "nextElementSibling" : "previousElementSibling";
  let beside = block[next];
  while (beside && !isBlock(beside)) beside = beside[next];
  return beside;
}
