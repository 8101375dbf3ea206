// A copy of the page to work on, made from an allow-list in one walk: no script, no handler, no style comes along.
import { attributeNamesOf, attributeOf, nameOf, own, parentOf } from "./dom.ts";
import { isTiny } from "./images.ts";
import { isWrapper } from "./limits.ts";
import { picturesIn } from "./noscript.ts";
import { findNamed, Leaf, Part } from "./tree.ts";
import { isElement, isText, walk } from "./walk.ts";

/** The page as we work on it. */
export interface Copy {
  body: Part;
  /** The part that stands for an element of the page; null where it was left out. */
  partOf(original: Element): Part | null;
  /** By number in document order. */
  parts: Part[];
}

export interface CopyOptions {
  /** Copy only this part of the page. */
  root?: Element | undefined;
  /** Whether a reader of the page sees the element; asked of those that look visible by attributes and inline style. */
  isVisible?: ((element: Element) => boolean) | undefined;
  /** Leave out wrappers that hold one wrapper and nothing else; their classes go with them. */
  flatten?: boolean | undefined;
}

export function copyPage(page: Document, options: CopyOptions = {}): Copy {
  const root = options.root ?? own(page, "body");
  const isVisible = options.isVisible ?? (() => true);
  const body = new Part("BODY", new Map(), root);
  const parts: Part[] = [];
  let parent = body;

  const add = (part: Part) => {
    part.order = part.last = parts.push(part) - 1;
    if (part !== body) parent.append(part);
    return part;
  };
  const enter = (node: Node): "skip" | undefined => {
    if (isText(node)) parent.append(new Leaf(node.data, parent));
    if (!isElement(node) || node === root) return undefined;
    const name = nameOf(node).toUpperCase();
    const attributes = attributeNamesOf(node);
    if (isLeftOut(node, name) || !looksVisible(node, attributes)) return "skip";
    if (name === "NOSCRIPT") {
      // Nobody sees it where scripts are on; its picture stands in its place.
      const shown = shownIn(node, parent);
      if (shown) add(shown);
      return "skip";
    }
    if (!isVisible(node)) return "skip";
    if (!options.flatten || !isWrapper(node)) parent = add(copyElement(node, name, attributes));
    return undefined;
  };
  const leave = (node: Node) => {
    if (node !== parent.original || !parent.parentElement) return;
    parent.last = parts.length - 1;
    parent = parent.parentElement;
  };
  add(body);
  if (root) walk(root, enter, leave);
  body.last = parts.length - 1;
  return { body, parts, partOf: (original) => parts.find((part) => part.original === original) ?? null };
}

// These hold no words of the article, or none that can be read outside the page.
const LEFT_OUT = new Set(
  "SCRIPT STYLE LINK META TEMPLATE SVG CANVAS INPUT SELECT TEXTAREA OBJECT EMBED MAP FRAMESET DATALIST".split(" "),
);
const KEPT_ATTRIBUTES = new Set(
  "class id role rel itemprop href src alt title width height lang dir colspan rowspan start datetime".split(" "),
);
const LONGEST_ATTRIBUTE = 2000;
const SANE_NAME = /^[A-Z][A-Z0-9-]*$/;

function copyElement(original: Element, name: string, said: string[]): Part {
  const attributes = new Map<string, string>();
  for (const attribute of said) {
    if (!KEPT_ATTRIBUTES.has(attribute)) continue;
    attributes.set(attribute, (attributeOf(original, attribute) ?? "").slice(0, LONGEST_ATTRIBUTE));
  }
  if (name !== "FORM") return new Part(SANE_NAME.test(name) ? name : "SPAN", attributes, original);
  // The fields of a form would hide what it says of itself.
  if (!attributes.get("role")) attributes.set("role", "form");
  return new Part("DIV", attributes, original);
}

/** Buttons are furniture, except where a heading unfolds its section. */
function isLeftOut(element: Element, name: string): boolean {
  if (name === "BUTTON") return !/^H[1-6]$/i.test(nameOf(parentOf(element) ?? element));
  return LEFT_OUT.has(name) || (name === "DIALOG" && !element.hasAttribute("open"));
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// <div hidden id="S:0">: what React's servers send late, for its script to put into its place
const LATE = /^S:\w+$/;

/** By hidden, aria-hidden and the inline style alone, as Readability does it. */
function looksVisible(element: Element, said: string[]): boolean {
  const of = (name: string) => (said.includes(name) ? attributeOf(element, name) : null);
  const hidden = of("hidden");
  if (hidden !== null && hidden !== "until-found" && !LATE.test(of("id") ?? "")) return false;
  if (HIDDEN_STYLE.test(of("style") ?? "")) return false;
  return of("aria-hidden") !== "true" || /\bfallback-image\b/.test(of("class") ?? "");
}

// Visits are counted by a bare address: <noscript><img src="https://stats.example/hit?id=7">
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i;
const isPhotograph = (picture: Part) =>
  picture.attributes.has("width") || PICTURE_FILE.test(picture.getAttribute("src") ?? "");
const isHidden = (picture: Part) => HIDDEN_STYLE.test(picture.getAttribute("style") ?? "");

/** The picture that a page without scripts would show; it is kept where no picture stands before it. */
function shownIn(noscript: Element, parent: Part): Part | null {
  const isShown = (picture: Part) => isPhotograph(picture) && !isHidden(picture) && !isTiny(picture);
  const shown = picturesIn(noscript).find(isShown);
  if (!shown || noscript.querySelector("iframe")) return null;
  const before = parent.children.at(-1);
  const twin = before && (before.nodeName === "IMG" ? before : findNamed(before, "IMG")[0]);
  twin?.attributes.set("data-noscript", shown.getAttribute("src") ?? "");
  if (twin || before?.nodeName === "PICTURE") return null;
  const attributes = [...shown.attributes]
    .filter(([name]) => KEPT_ATTRIBUTES.has(name))
    .map(([name, value]): [string, string] => [name, value.slice(0, LONGEST_ATTRIBUTE)]);
  return new Part("IMG", new Map(attributes), noscript);
}
