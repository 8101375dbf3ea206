// A copy of the page to work on, made anew from an allow-list: no script, no handler, no style comes along.
import { attributeOf, nameOf, own } from "./dom.ts";
import { isWrapper } from "./limits.ts";
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
  /** Whether a reader of the page sees the element; where it is not given, attributes and inline styles tell. */
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
// The picture of a <noscript> stands in its place. A form would let its fields hide what it says of itself.
const STAND_INS: Record<string, string> = { noscript: "img", form: "div" };
const SANE_NAME = /^[a-z][a-z0-9-]*$/;

export function copyPage(page: Document, options: CopyOptions = {}): Copy {
  const document = own(page, "implementation").createHTMLDocument("");
  const elements: Element[] = [];
  const originals = new WeakMap<Element, Element>();
  const copies = new WeakMap<Element, Element>();
  const root = options.root ?? own(page, "body");
  const isVisible = options.isVisible ?? looksVisible;
  let parent: Element = document.body;
  const number = (copied: Element) => copied.setAttribute(stamp, String(elements.push(copied) - 1));
  number(document.body);

  const copyElement = (original: Element) => {
    const copied = makeElement(document, original);
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
        if (isLeftOut(node) || !isVisible(node)) return "skip";
        if (nameOf(node) === "NOSCRIPT") return copyNoscript(node, parent, copyElement);
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
  const copied = document.createElement(STAND_INS[name] ?? (SANE_NAME.test(name) ? name : "span"));
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

// <noscript><img src="photo.jpg" alt=""></noscript>: elements where scripts are off, text where they are on.
const NOSCRIPT_PICTURE = /<img\s[^>]*?src\s*=\s*["']?([^"'\s>]+)/i;

/** The picture that a page without scripts would show; it is kept where no picture stands before it. */
function copyNoscript(noscript: Element, parent: Element, copyElement: (original: Element) => Element): "skip" {
  const src = noscript.querySelector("img")?.getAttribute("src") ?? NOSCRIPT_PICTURE.exec(noscript.textContent)?.[1];
  const before = parent.lastElementChild;
  const shown = before && (before.matches("img, picture") || before.querySelector("img"));
  if (src && shown) (before.matches("img") ? before : before.querySelector("img"))?.setAttribute("data-noscript", src);
  if (!src || shown || noscript.querySelector("iframe")) return "skip";
  copyElement(noscript).setAttribute("src", src);
  return "skip";
}
