// A copy of the page to work on, made from an allow-list: no script, no handler, no style comes along.
import { own } from "./dom.ts";
import { isTiny } from "./images.ts";
import { isWrapper } from "./limits.ts";
import { picturesIn } from "./noscript.ts";
import { type Seen, type SeenText, type Survey, surveyPage } from "./survey.ts";
import { findNamed, Leaf, Part, walkTree } from "./tree.ts";

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

/** `survey`: of the page, where it was made before. */
export function copyPage(page: Document, options: CopyOptions = {}, survey = surveyPage(page)): Copy {
  const root = options.root ?? own(page, "body");
  const body = new Part("BODY", new Map(), root);
  const copier = new Copier(body, options);
  const start = survey.nodes.findIndex((node) => !("data" in node) && node.element === root);
  if (start >= 0) copier.copy(survey.nodes, start);
  const { parts } = copier;
  return { body, parts, partOf: (original) => parts.find((part) => part.original === original) ?? null };
}

class Copier {
  readonly parts: Part[] = [];
  /** What stands for an element of the page; null where it was left out with all that is in it. */
  readonly #copies = new Map<Seen, Part | null>();
  readonly #options: CopyOptions;

  constructor(
    readonly body: Part,
    options: CopyOptions,
  ) {
    this.#options = options;
    this.#add(body, null);
  }

  /** Copies what is in the element at `start`. */
  copy(nodes: Survey["nodes"], start: number): void {
    const root = nodes[start] as Seen;
    this.#copies.set(root, this.body);
    for (let at = start + 1; at < nodes.length; at += 1) {
      const node = nodes[at] as Seen | SeenText;
      if (!("data" in node) && node.order > root.last) break;
      const parent = node.parent && this.#copies.get(node.parent);
      if (!("data" in node)) this.#copies.set(node, parent ? this.#copyOf(node, parent) : null);
      else if (parent) parent.append(new Leaf(node.data, parent));
    }
    setLast(this.body);
  }

  #copyOf(seen: Seen, parent: Part): Part | null {
    const { isVisible, flatten } = this.#options;
    if (isLeftOut(seen) || !looksVisible(seen)) return null;
    if (seen.name === "NOSCRIPT") {
      // Nobody sees it where scripts are on; its picture stands in its place.
      const shown = shownIn(seen.element, parent);
      if (shown) this.#add(shown, parent);
      return null;
    }
    if (isVisible && !isVisible(seen.element)) return null;
    return flatten && isWrapper(seen.element) ? parent : this.#add(copyElement(seen), parent);
  }

  #add(part: Part, parent: Part | null): Part {
    part.order = part.last = this.parts.push(part) - 1;
    parent?.append(part);
    return part;
  }
}

/** Numbers the last part in each. */
const setLast = (body: Part) =>
  walkTree(
    body,
    () => undefined,
    (part) => {
      const inner = part.childNodes.findLast((node) => node instanceof Part);
      part.last = inner ? inner.last : part.order;
    },
  );

const KEPT_ATTRIBUTES = new Set(
  "class id name role rel itemprop href src alt title width height lang dir colspan rowspan start datetime".split(" "),
);
// These hold no words of the article, or none that can be read outside the page.
const LEFT_OUT = new Set(
  "SCRIPT STYLE LINK META TEMPLATE SVG CANVAS INPUT SELECT TEXTAREA OBJECT EMBED MAP FRAMESET DATALIST".split(" "),
);
const LONGEST_ATTRIBUTE = 2000;
const SANE_NAME = /^[A-Z][A-Z0-9-]*$/;

function copyElement({ element, name, attributes }: Seen): Part {
  const kept = keptOf(attributes);
  if (name !== "FORM") return new Part(SANE_NAME.test(name) ? name : "SPAN", kept, element);
  // The fields of a form would hide what it says of itself.
  if (!kept.get("role")) kept.set("role", "form");
  return new Part("DIV", kept, element);
}

function keptOf(attributes: Seen["attributes"]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of attributes)
    if (KEPT_ATTRIBUTES.has(name)) kept.set(name, value.slice(0, LONGEST_ATTRIBUTE));
  return kept;
}

/** Buttons are furniture, except where a heading unfolds its section. */
function isLeftOut({ name, parent, attributes }: Seen): boolean {
  if (name === "BUTTON") return !/^H[1-6]$/.test(parent?.name ?? "");
  return LEFT_OUT.has(name) || (name === "DIALOG" && !attributes.has("open"));
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// <div hidden id="S:0">: what React's servers send late, for its script to put into its place
const LATE = /^S:\w+$/;

/** By hidden, aria-hidden and the inline style alone, as Readability does it. */
function looksVisible({ attributes }: Seen): boolean {
  const hidden = attributes.get("hidden") ?? "until-found";
  if (hidden !== "until-found" && !LATE.test(attributes.get("id") ?? "")) return false;
  if (HIDDEN_STYLE.test(attributes.get("style") ?? "")) return false;
  return attributes.get("aria-hidden") !== "true" || /\bfallback-image\b/.test(attributes.get("class") ?? "");
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
