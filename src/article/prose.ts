// The running text of a page, and where most of it stands. The detector asks this of every page: no layout, no import.

export interface Prose {
  /** The one part of the page that has most running text; null where there is none. */
  main: Element | null;
  /** Its letters, of which an East Asian character counts three. */
  letters: number;
  /** Chinese, Japanese or Korean, where addresses hold numbers for words and reports often go unsigned. */
  isEastAsian: boolean;
}

/** The node's property as its prototypes have it: in a form, `<input name="parentElement">` hides it. */
export const own = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node), name, node);

export function findProse(body: HTMLElement | null): Prose {
  const parts = new Map<Element | null, number>();
  let main: Element | null = null as Element | null;
  let letters = 0;
  const add = (part: Element | null, more: number) => {
    const sum = (parts.get(part) ?? 0) + more;
    parts.set(part, sum);
    if (sum <= letters) return;
    main = part;
    letters = sum;
  };
  let characters = 0;
  let all = 0;
  for (const paragraph of paragraphsOf(body)) {
    const text = textOf(paragraph);
    const running = runningLetters(paragraph, text);
    if (running === 0) continue;
    characters += text.length;
    all += running;
    const part = isBox(paragraph) ? paragraph : own(paragraph, "parentElement");
    add(part, running);
    // A story may be cut into sections; but not all that shares a page is one story.
    if (part) add(own(part, "parentElement"), running * 0.7);
  }
  return { main, letters, isEastAsian: all > 1.4 * characters };
}

const mostParagraphs = 400;

/** Paragraphs, and boxes whose text is cut by line breaks. */
function paragraphsOf(body: HTMLElement | null): Set<Element> {
  const found = new Set<Element>();
  for (const element of body?.querySelectorAll("p, :not(form) > br") ?? []) {
    if (found.size >= mostParagraphs) break;
    const paragraph = element.nodeName === "BR" ? element.parentElement : element;
    if (paragraph && paragraph !== body) found.add(paragraph);
  }
  return found;
}

const isBox = ({ nodeName }: Element) => nodeName !== "P";
const textOf = (paragraph: Element) => (isBox(paragraph) ? ownText(paragraph) : paragraph.textContent).trim();

/** A box's words without those of the boxes in it, and without its links: lists of them may share it with the story. */
const ownText = (box: Element) =>
  [...box.childNodes]
    .filter(({ nodeName }) => /^(#text|B|STRONG|EM|I|SPAN|FONT)$/.test(nodeName))
    .map(({ textContent }) => textContent)
    .join(" ");

// Some servers put their whole page into one form.
const aside = "noscript, nav, footer, aside, :not(body) > form, li, figcaption, [role=navigation], [role=contentinfo]";

/** 0 for a few words, for links, and for what stands beside the story. */
function runningLetters(paragraph: Element, text: string): number {
  const letters = lettersOf(text);
  if (letters < 80 || paragraph.closest(aside)) return 0;
  let linked = 0;
  if (!isBox(paragraph)) for (const link of paragraph.querySelectorAll("a")) linked += lettersOf(link.textContent);
  return linked > letters / 2 ? 0 : letters;
}

const eastAsian = /[\u2e80-\u9fff\uac00-\ud7af\uff01-\uff9f]+/g;
const lettersOf = (text: string) => 3 * text.length - 2 * text.replace(eastAsian, "").length;
