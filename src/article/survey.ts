// One walk over the page, for all that its metadata are found by: which elements there are, what they say of themselves,
// and which stretch of the page's text is theirs. A selector over a whole page costs as much as this walk, and a page has
// to be asked for dozens of things.
import { attributesOf, own } from "./dom.ts";
import { isTooLarge } from "./limits.ts";
import { textGatherer } from "./page-text.ts";
import { type Visitor, visitPage } from "./walk.ts";
import { lengthOf, tidy } from "./words.ts";

/** An element as the walk came by it. */
export interface Seen {
  element: Element;
  /** In upper case. */
  name: string;
  /** Its place in `Survey.seen`, and that of the last element in it. */
  order: number;
  last: number;
  parent: Seen | null;
  attributes: ReadonlyMap<string, string>;
  /** class and id, in lower case. */
  label: string;
  /** By an attribute or inline style of its own or of something around it. */
  isHidden: boolean;
  /** Its stretch of `Survey.text`. */
  from: number;
  to: number;
}

/** A text node. */
export interface SeenText {
  data: string;
  parent: Seen | null;
}

export interface Survey {
  /** In document order. */
  seen: Seen[];
  /** The same with the texts between. */
  nodes: (Seen | SeenText)[];
  /** Elements and characters of text; the walk ends where they pass the limits. `depth`: levels of elements. */
  size: { elements: number; characters: number; depth: number };
  /** Words of the body as they are read: single blanks, a line break at the edges of blocks, no readings of ruby. */
  text: string;
  title: string;
  /** Contents of meta tags by `name` or `property` in lower case, none empty. */
  metas: Map<string, string[]>;
  /** JSON-LD, as written. */
  scripts: string[];
}

const ASKED = new Set(
  (
    "class id itemprop rel role href src alt title width height datetime content pubdate name property type lang dir " +
    "style hidden aria-hidden open colspan rowspan start"
  ).split(" "),
);
const NONE: ReadonlyMap<string, string> = new Map();
// What they hold is no word of the page. OPTION: a form's choices are as long as an article.
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME TEXTAREA OPTION TITLE".split(" "));
const READINGS = new Set(["RT", "RP"]);
const INLINE = new Set(
  "A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK PICTURE Q RB RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

export function surveyPage(document: Document): Survey {
  const survey = new Surveyor(own(document, "title"));
  visitPage(own(document, "documentElement"), survey);
  return survey.whole();
}

class Surveyor implements Visitor {
  readonly seen: Seen[] = [];
  readonly nodes: (Seen | SeenText)[] = [];
  readonly metas = new Map<string, string[]>();
  readonly scripts: string[] = [];
  readonly size = { elements: 0, characters: 0, depth: 0 };
  readonly #words = textGatherer();
  /** Elements that were entered and not left yet. */
  readonly #open: Seen[] = [];
  /** How many of them hold readings of ruby. */
  #readings = 0;

  constructor(readonly title: string) {}

  whole(): Survey {
    const { title, seen, nodes, metas, scripts, size } = this;
    return { title, seen, nodes, metas, scripts, size, text: this.#words.join() };
  }

  enter(element: Element, name: string): boolean {
    this.#edge(name);
    const seen = seenAt(element, name, this.seen.length, this.#open.at(-1) ?? null, this.#words.length());
    this.seen.push(seen);
    this.nodes.push(seen);
    if (name === "META") noteMeta(this.metas, seen.attributes);
    if (isData(seen)) this.scripts.push(element.textContent);
    if (SILENT.has(name) || isTooLarge(this.size)) return false;
    this.#open.push(seen);
    if (READINGS.has(name)) this.#readings += 1;
    this.size.elements += 1;
    this.size.depth = Math.max(this.size.depth, this.#open.length);
    return true;
  }

  leave(): void {
    const seen = this.#open.pop();
    if (!seen) return;
    if (READINGS.has(seen.name)) this.#readings -= 1;
    seen.last = this.seen.length - 1;
    seen.to = this.#words.length();
    this.#edge(seen.name);
  }

  text(data: string): void {
    const parent = this.#open.at(-1) ?? null;
    this.nodes.push({ data, parent });
    this.size.characters += data.length;
    if (this.#readings === 0) this.#words.add(isInRuby(parent) ? data.replace(/\s+/g, "") : data);
  }

  #edge(name: string): void {
    if (INLINE.has(name) || SILENT.has(name) || READINGS.has(name)) this.#words.edge();
    else this.#words.breakLine();
  }
}

const isData = ({ name, attributes }: Seen) =>
  name === "SCRIPT" && /^\s*application\/ld\+json/i.test(attributes.get("type") ?? "");

/** Blanks between the parts of a <ruby> are its source's layout. */
const isInRuby = (box: Seen | null) => box?.name === "RUBY" || box?.parent?.name === "RUBY";

function seenAt(element: Element, name: string, order: number, parent: Seen | null, at: number): Seen {
  const attributes = attributesOf(element, ASKED) ?? NONE;
  const label =
    attributes === NONE ? " " : `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.toLowerCase();
  // Some pages hide their body until their scripts have run.
  const isRoot = name === "HTML" || name === "BODY";
  const isHidden = !isRoot && (parent?.isHidden === true || isHiddenBy(attributes));
  return { element, name, order, last: order, parent, attributes, label, isHidden, from: at, to: at };
}

const isHiddenBy = (attributes: ReadonlyMap<string, string>) =>
  attributes.size > 0 &&
  (attributes.has("hidden") ||
    attributes.get("aria-hidden") === "true" ||
    /display\s*:\s*none/i.test(attributes.get("style") ?? ""));

function noteMeta(metas: Survey["metas"], attributes: ReadonlyMap<string, string>): void {
  const content = tidy(attributes.get("content") ?? "");
  if (content === "") return;
  for (const key of new Set([attributes.get("name"), attributes.get("property")])) {
    const name = key?.trim().toLowerCase();
    if (!name) continue;
    const contents = metas.get(name);
    if (contents) contents.push(content);
    else metas.set(name, [content]);
  }
}

/** The words of an element, or of its first letters where there are more than `most`; in one line. */
export const textOf = (survey: Survey, { from, to }: Seen, most = 2000): string =>
  tidy(survey.text.slice(from, Math.min(to, from + most)));

/** What it says by an attribute. */
export const saidBy = ({ attributes }: Seen, attribute: string): string => attributes.get(attribute) ?? "";

/** Whether it has words, but no more than so many letters; the length counts East Asian ones as several. */
export const isShort = (survey: Survey, seen: Seen, longest: number): boolean =>
  seen.to > seen.from && seen.to - seen.from <= longest + 20 && lengthOf(textOf(survey, seen)) <= longest;

/** The first content that one of the meta tags has, the names asked in order. */
export function metaOf(survey: Survey, ...names: string[]): string | null {
  for (const name of names) {
    const [content] = survey.metas.get(name) ?? [];
    if (content !== undefined) return content;
  }
  return null;
}

/** Where the element was seen; null where it was not, as inside an SVG. */
export const seenOf = (survey: Survey, element: Element | null): Seen | null =>
  (element && survey.seen.find((seen) => seen.element === element)) || null;

export const isInside = (inner: Seen, outer: Seen): boolean => inner.order > outer.order && inner.order <= outer.last;

/** The elements in it, itself left out. */
export const inside = (survey: Survey, { order, last }: Seen): Seen[] => survey.seen.slice(order + 1, last + 1);

/** It and what is around it, the innermost first. */
export function* around(seen: Seen): Generator<Seen> {
  for (let at: Seen | null = seen; at; at = at.parent) yield at;
}

// "/", "../", "https://news.example.jp/": a site's name links to its front page.
const HOME = /^\s*(?:(?:https?:)?\/\/[^/?#]*)?(?:\/|\.\.\/)?\s*$/i;
/** Whether it holds or stands in a link to a front page. */
export const isHomeward = (survey: Survey, seen: Seen) =>
  [...inside(survey, seen), ...around(seen)].some(
    ({ name, attributes }) => name === "A" && HOME.test(attributes.get("href") ?? "#"),
  );
