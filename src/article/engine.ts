// Mozilla's Readability, as the engine that chooses the body. It works on a copy of the copy, since it changes
// what it is given; the stamps on the elements tell what its answer was made from.
import Readability from "@mozilla/readability/Readability.js";
import { type Copy, orderOf } from "./copy.ts";
import { isEastAsian } from "./words.ts";

/** What Readability chose, as elements of the copy. */
export interface Choice {
  roots: Element[];
  /** Whether Readability kept the element, or anything in it. */
  kept: (element: Element) => boolean;
}

const LATIN_THRESHOLD = 500;
const EAST_ASIAN_THRESHOLD = 170;
const { REGEXPS } = Readability.prototype as unknown as { REGEXPS: Record<string, RegExp> };
// 、 and 。 too: without them Japanese paragraphs earn no points for their commas.
const commas = /[,،﹐︐︑⹁⸴⸲，、。]/g;

/** Null where Readability finds nothing. */
export function askReadability(copy: Copy, headline: string | null): Choice | null {
  const document = copy.document.cloneNode(true) as Document;
  const charThreshold = isEastAsian(copy.body.textContent.slice(0, 20_000)) ? EAST_ASIAN_THRESHOLD : LATIN_THRESHOLD;
  const engine = new Readability<Node>(document, { charThreshold, disableJSONLD: true, serializer: (node) => node });
  Object.assign(engine, { REGEXPS: { ...REGEXPS, commas }, ...leftOut(headline) });
  const content = engine.parse()?.content as Element | null | undefined;
  return content ? choiceOf(content, copy) : null;
}

/**
 * Steps of Readability's work that are ours: metadata is read from the page itself, the copy has no <noscript>, and
 * addresses and classes are tidied later. The build takes their code away.
 */
const leftOut = (headline: string | null) => ({
  _getArticleMetadata: () => ({ title: headline ?? "" }),
  _unwrapNoscriptImages: () => undefined,
  _postProcessContent: () => undefined,
});

function choiceOf(content: Element, copy: Copy): Choice {
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll("*")) {
    const copied = copy.elements[orderOf(element)];
    for (let at: Element | null | undefined = copied; at && !kept.has(at); at = at.parentElement) kept.add(at);
  }
  return { roots: rootsOf(content, copy), kept: (element) => kept.has(element) };
}

/** The topmost elements of the answer that stand for elements of the copy, in document order, none inside another. */
function rootsOf(content: Element, copy: Copy): Element[] {
  const roots: Element[] = [];
  const waiting = [...content.children];
  for (let element = waiting.shift(); element; element = waiting.shift()) {
    const copied = copy.elements[orderOf(element)];
    if (copied) roots.push(copied);
    else waiting.unshift(...element.children);
  }
  const outermost = roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
  return outermost.sort((a, b) => orderOf(a) - orderOf(b));
}
