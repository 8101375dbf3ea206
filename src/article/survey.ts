// One walk over the page, for all that its metadata are found by: which elements there are, what they say of themselves,
// and which stretch of the page's text is theirs. A selector over a whole page costs as much as this walk, and a page has
// to be asked for dozens of things.
import { attributeOf, nameOf, own } from "./dom.ts";
import { textGatherer } from "./page-text.ts";
import { isElement, isText, walk } from "./walk.ts";
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

export interface Survey {
  /** In document order. */
  seen: Seen[];
  /** Words of the body as they are read: single blanks, a line break at the edges of blocks, no readings of ruby. */
  text: string;
  title: string;
  /** Contents of meta tags by `name` or `property` in lower case, none empty. */
  metas: Map<string, string[]>;
  /** JSON-LD, as written. */
  scripts: string[];
}

const ASKED = new Set(
  "class id itemprop rel href datetime content pubdate title style hidden aria-hidden name property type lang dir".split(
    " ",
  ),
);
const NONE: ReadonlyMap<string, string> = new Map();
// What they hold is no word of the page. OPTION: a form's choices are as long as an article.
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG RT RP IFRAME TEXTAREA OPTION TITLE".split(" "));
const INLINE = new Set(
  "A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK PICTURE Q RB RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

export function surveyPage(document: Document): Survey {
  const survey: Survey = { seen: [], text: "", title: own(document, "title"), metas: new Map(), scripts: [] };
  const text = textGatherer();
  let box: Seen | null = null;
  const enter = (node: Node) => {
    if (isText(node)) text.add(isInRuby(box) ? node.data.replace(/\s+/g, "") : node.data);
    if (!isElement(node)) return undefined;
    const name = nameOf(node).toUpperCase();
    if (!INLINE.has(name) && !SILENT.has(name)) text.breakLine();
    else text.edge();
    const seen = seenAt(node, name, survey.seen.length, box, text.length());
    survey.seen.push(seen);
    noteHead(survey, seen);
    if (SILENT.has(name)) return "skip";
    box = seen;
    return undefined;
  };
  const leave = (node: Node) => {
    if (node !== box?.element) return;
    box.last = survey.seen.length - 1;
    box.to = text.length();
    if (!INLINE.has(box.name)) text.breakLine();
    else text.edge();
    box = box.parent;
  };
  walk(document, enter, leave);
  survey.text = text.join();
  return survey;
}

/** Blanks between the parts of a <ruby> are its source's layout. */
const isInRuby = (box: Seen | null) => box?.name === "RUBY" || box?.parent?.name === "RUBY";

function seenAt(element: Element, name: string, order: number, parent: Seen | null, at: number): Seen {
  const attributes = attributesOf(element);
  const label = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.toLowerCase();
  // Some pages hide their body until their scripts have run.
  const isRoot = name === "HTML" || name === "BODY";
  const isHidden = !isRoot && (parent?.isHidden === true || isHiddenBy(attributes));
  return { element, name, order, last: order, parent, attributes, label, isHidden, from: at, to: at };
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  const names = own(element, "getAttributeNames").call(element);
  const asked = names.filter((name) => ASKED.has(name));
  return asked.length === 0 ? NONE : new Map(asked.map((name) => [name, attributeOf(element, name) ?? ""]));
}

const isHiddenBy = (attributes: ReadonlyMap<string, string>) =>
  attributes.size > 0 &&
  (attributes.has("hidden") ||
    attributes.get("aria-hidden") === "true" ||
    /display\s*:\s*none/i.test(attributes.get("style") ?? ""));

function noteHead(survey: Survey, { element, name, attributes }: Seen): void {
  if (name === "META") noteMeta(survey.metas, attributes);
  const isJson = name === "SCRIPT" && /^\s*application\/ld\+json/i.test(attributes.get("type") ?? "");
  if (isJson) survey.scripts.push(element.textContent);
}

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
