// Mozilla's Readability, as the engine that is asked for the body where the way down to it is in doubt. It works on a
// document made for it from the copy, since it changes what it is given; the stamps on the elements tell what its answer
// was made from.
import Readability from "@mozilla/readability/Readability.js";
import type { Copy } from "./copy.ts";
import { own } from "./dom.ts";
import { Leaf, outermost, Part, walkTree } from "./tree.ts";
import { tidy } from "./words.ts";

const LATIN_THRESHOLD = 500;
const EAST_ASIAN_THRESHOLD = 170;
const { REGEXPS } = Readability.prototype as unknown as { REGEXPS: Record<string, RegExp> };
// 、 and 。 too: without them Japanese paragraphs earn no points for their commas.
const commas = /[,،﹐︐︑⹁⸴⸲，、。]/g;

/** The steps of Readability that we take; its own recipe also reads metadata and tidies addresses, which is done here. */
interface Engine {
  _prepDocument(): void;
  _grabArticle(): Element | null;
}

/** Its rules by names that are unlikely, and by names that weigh; each try leaves one out, as it does by itself. */
const UNLIKELY = 1;
const WEIGHTS = 2;
const TRIES = [UNLIKELY | WEIGHTS, WEIGHTS, 0];

export interface Asked {
  headline: string | null;
  /** Whether the page is written so: its texts are shorter. */
  isEastAsian: boolean;
}

/**
 * What Readability chooses, as parts of the copy in document order, none inside another; none where it finds nothing.
 * `page`: a document to make another one like it.
 */
export function askReadability(copy: Copy, { headline, isEastAsian }: Asked, page: Document): Part[] {
  const enough = isEastAsian ? EAST_ASIAN_THRESHOLD : LATIN_THRESHOLD;
  let best: { content: Element; letters: number } | null = null;
  for (const rules of TRIES) {
    const content = grab(documentOf(copy.body, page), headline, { ...replaced(copy), _flags: rules });
    const letters = content ? tidy(content.textContent).length : 0;
    if (content && letters > (best?.letters ?? 0)) best = { content, letters };
    if (letters >= enough) break;
  }
  return best ? rootsOf(best.content, copy) : [];
}

/** One try. It is never told that its text is too short: it would go back to the page as markup. */
function grab(document: Document, headline: string | null, replacing: object): Element | null {
  const engine = new Readability<Node>(document) as unknown as Engine;
  const given = { _charThreshold: 0, _articleTitle: headline ?? "", _metadata: { byline: "-" } };
  Object.assign(engine, { REGEXPS: { ...REGEXPS, commas } }, given, replacing);
  engine._prepDocument();
  return engine._grabArticle();
}

/** What is needless here: the copy holds no hidden part, and what is clutter in the answer is judged line by line. */
function replaced({ parts }: Copy) {
  const names = new Set(["p", "div", "span", "h2", ...parts.map(({ nodeName }) => nodeName.toLowerCase())]);
  return {
    _isProbablyVisible: () => true,
    _prepArticle: () => undefined,
    // It asks for dozens of names, of which a page has few.
    _getAllNodesWithTag: (node: Element, asked: string[]) => {
      const [name, ...more] = asked.filter((one) => names.has(one.toLowerCase()));
      if (!name) return [];
      return [...(more.length ? node.querySelectorAll([name, ...more].join()) : node.getElementsByTagName(name))];
    },
  };
}

const stamp = "data-seidoku";
// What Readability asks for.
const ASKED = ["class", "id", "role", "href"];
const LONGEST_ADDRESS = 100;

function documentOf(root: Part, page: Document): Document {
  const document = own(page, "implementation").createHTMLDocument("");
  const open: Node[] = [];
  walkTree(
    root,
    (node) => {
      if (node instanceof Leaf && isGap(node.data)) return;
      const made = node instanceof Leaf ? document.createTextNode(node.data) : elementOf(node, document);
      if (node !== root) open.at(-1)?.appendChild(made);
      if (node instanceof Part) open.push(node === root ? document.body : made);
    },
    () => {
      open.pop();
    },
  );
  return document;
}

/** Blanks between the lines of the source, which half of all texts are. */
const isGap = (text: string) => text.includes("\n") && text.trim() === "";

function elementOf(part: Part, document: Document): Element {
  const element = document.createElement(part.nodeName);
  element.setAttribute(stamp, String(part.order));
  for (const name of ASKED) {
    const value = part.attributes.get(name);
    if (value) element.setAttribute(name, value.slice(0, LONGEST_ADDRESS));
  }
  return element;
}

/** The part that an element of the answer was made from; undefined where Readability made it. */
const partOf = (element: Element, { parts }: Copy): Part | undefined =>
  parts[Number(element.getAttribute(stamp) ?? -1)];

/** The topmost elements of the answer that stand for parts of the copy, in document order, none inside another. */
function rootsOf(content: Element, copy: Copy): Part[] {
  const roots: Part[] = [];
  const waiting = [...content.children];
  for (let element = waiting.shift(); element; element = waiting.shift()) {
    const part = partOf(element, copy);
    if (part) roots.push(part);
    else waiting.unshift(...element.children);
  }
  return outermost(roots);
}
