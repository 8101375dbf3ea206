// A copy of the page to work on, made anew from an allow-list: no script, no handler, no style comes along.
import { attributeOf, nameOf, own } from "./dom.ts";
import { isTiny } from "./images.ts";
import { isWrapper } from "./limits.ts";
import { picturesIn } from "./noscript.ts";
import { isElement, isText, walk } from "./walk.ts";

/** The page as we work on it. Its elements carry the attribute `stamp`, their number in document order. */
export interface Copy {
  document: Document;
  body: Element;
  /** The element of the page that an element of the copy was made from, or null. */
  originalOf(copied: Element): Element | null;
  /** The copied element that stands for an element of the page; null where it was left out. */
  copyOf(original: Element): Element | null;
  /** By number in document order. */
  elements: Element[];
}

export interface CopyOptions {
  /** Copy only this part of the page. */
  root?: Element | undefined;
  /** Whether a reader of the page sees the element; asked of those that look visible by attributes and inline style. */
  isVisible?: ((element: Element) => boolean) | undefined;
  /** Leave out wrappers that hold one wrapper and nothing else; their classes go with them. */
  flatten?: boolean | undefined;
}

export const stamp = "data-seidoku";

/** Number of the element in document order; -1 where Readability made it. */
export const orderOf = (element: Element): number => Number(element.getAttribute(stamp) ?? -1);

// These hold no words of the article, or none that can be read outside the page.
const LEFT_OUT = new Set(
  "SCRIPT STYLE LINK META TEMPLATE SVG CANVAS INPUT SELECT TEXTAREA OBJECT EMBED MAP FRAMESET DATALIST".split(" "),
);
const KEPT_ATTRIBUTES = new Set(
  "class id role rel itemprop href src alt title width height lang dir colspan rowspan start datetime".split(" "),
);
const SANE_NAME = /^[a-z][a-z0-9-]*$/;

export function copyPage(page: Document, options: CopyOptions = {}): Copy {
  const document = own(page, "implementation").createHTMLDocument("");
  const elements: Element[] = [];
  const originals = new WeakMap<Element, Element>();
  const copies = new WeakMap<Element, Element>();
  const root = options.root ?? own(page, "body");
  const isVisible = options.isVisible ?? (() => true);
  let parent: Element = document.body;
  const number = (copied: Element) => copied.setAttribute(stamp, String(elements.push(copied) - 1));
  number(document.body);

  const copyElement = (original: Element, shown = original) => {
    const copied = makeElement(document, shown);
    number(copied);
    originals.set(copied, original);
    copies.set(original, copied);
    parent.append(copied);
    return copied;
  };
  if (root) {
    walk(
      root,
      (node) => {
        if (isText(node)) parent.append(document.createTextNode(node.data));
        if (!isElement(node) || node === root) return undefined;
        if (isLeftOut(node) || !looksVisible(node)) return "skip";
        if (nameOf(node) === "NOSCRIPT") {
          // Nobody sees it where scripts are on; its picture stands in its place.
          const shown = shownIn(node, parent);
          if (shown) copyElement(node, shown);
          return "skip";
        }
        if (!isVisible(node)) return "skip";
        if (options.flatten && isWrapper(node)) return undefined;
        const copied = copyElement(node);
        parent = copied;
        return undefined;
      },
      (node) => {
        if (node !== root && isElement(node) && copies.get(node) === parent) parent = parent.parentElement ?? parent;
      },
    );
    originals.set(document.body, root);
    copies.set(root, document.body);
  }
  return {
    document,
    body: document.body,
    elements,
    originalOf: (copied) => originals.get(copied) ?? null,
    copyOf: (original) => copies.get(original) ?? null,
  };
}

function makeElement(document: Document, original: Element): Element {
  const name = own(original, "localName").toLowerCase();
  // The fields of a form would hide what it says of itself.
  const copied = document.createElement(name === "form" ? "div" : SANE_NAME.test(name) ? name : "span");
  for (const attribute of own(original, "getAttributeNames").call(original)) {
    if (!KEPT_ATTRIBUTES.has(attribute)) continue;
    copied.setAttribute(attribute, (attributeOf(original, attribute) ?? "").slice(0, 2000));
  }
  if (name === "form" && !copied.getAttribute("role")) copied.setAttribute("role", "form");
  return copied;
}

/** Buttons are furniture, except where a heading unfolds its section. */
function isLeftOut(element: Element): boolean {
  const name = nameOf(element).toUpperCase();
  if (name === "BUTTON") return !/^H[1-6]$/.test(element.parentElement ? nameOf(element.parentElement) : "");
  return LEFT_OUT.has(name) || (name === "DIALOG" && !element.hasAttribute("open"));
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** By hidden, aria-hidden and the inline style alone, as Readability does it. */
function looksVisible(element: Element): boolean {
  const hidden = attributeOf(element, "hidden");
  if (hidden !== null && hidden !== "until-found") return false;
  if (HIDDEN_STYLE.test(attributeOf(element, "style") ?? "")) return false;
  return (
    attributeOf(element, "aria-hidden") !== "true" || /\bfallback-image\b/.test(attributeOf(element, "class") ?? "")
  );
}

// Visits are counted by a bare address: <noscript><img src="https://stats.example/hit?id=7">
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i;
const isPhotograph = (picture: Element) =>
  picture.hasAttribute("width") || PICTURE_FILE.test(picture.getAttribute("src") ?? "");

/** The picture that a page without scripts would show; it is kept where no picture stands before it. */
function shownIn(noscript: Element, parent: Element): Element | null {
  const isShown = (picture: Element) => isPhotograph(picture) && looksVisible(picture) && !isTiny(picture);
  const shown = picturesIn(noscript, parent.ownerDocument).find(isShown);
  if (!shown || noscript.querySelector("iframe")) return null;
  const before = parent.lastElementChild;
  const twin = before && (before.matches("img") ? before : before.querySelector("img"));
  twin?.setAttribute("data-noscript", shown.getAttribute("src") ?? "");
  return twin || before?.matches("picture") ? null : shown;
}
