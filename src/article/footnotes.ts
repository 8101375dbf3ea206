// Footnotes: the words that a mark in the text leads to, further down in the same page. They leave the body, and go with
// the article for themselves.
import { type Article, type Footnote, runText } from "./article.ts";
import type { Reading } from "./blocks.ts";
import type { LineCut } from "./lines.ts";
import { isSamePage, linkOf, runsOf } from "./runs.ts";
import { findNamed, holdsNamed, outermost, type Part } from "./tree.ts";

/** A note, and the part of the copy that held it. */
export interface Noted extends Footnote {
  element: Part;
}

const MOST_NOTES = 500;
// A page's own sections are larger.
const MOST_PARTS = 300;
const LONGEST_NOTE = 2000;

/**
 * Takes the notes that links in `roots` lead to out of the copy, and writes their ids on these links, for the runs.
 * `before`: how many the story has on earlier pages.
 */
export function takeFootnotes(roots: Part[], { copy, base, measures }: Reading, before: number): Noted[] {
  const links = roots.flatMap((root) => findNamed(root, "A")).filter(isMark);
  const places = links.length > 0 ? placesIn(copy.parts) : new Map<string, Part>();
  const placeOf = (link: Part) => places.get(fragmentOf(link, base) ?? "");
  const notes = new Map<Part, Part>();
  for (const link of links) {
    const note = isSure(link) ? noteAround(placeOf(link), (part) => measures(part).letters < SHORTEST_NOTE) : null;
    // Upwards lead the ways back, from the notes to the text.
    if (note && note.order > link.order) notes.set(link, note);
  }
  const noted = outermost([...new Set(notes.values())])
    .slice(0, MOST_NOTES)
    .flatMap((element, index): Noted[] => {
      if (element.last - element.order > MOST_PARTS || isSection(element)) return [];
      const leadsBack = (part: Part) => part.nodeName === "A" && (placeOf(part)?.order ?? Infinity) < element.order;
      const text = runsOf(element, base, leadsBack);
      const { length } = runText(text);
      return length > 1 && length <= LONGEST_NOTE ? [{ id: `${before + index + 1}`, text, element }] : [];
    });
  const ids = new Map(noted.map(({ element, id }) => [element, id]));
  for (const [link, note] of notes) link.attributes.set("data-footnote", ids.get(note) ?? "");
  for (const { element } of noted) element.childNodes = [];
  return noted;
}

/** Notes that the story has no mark of are taken away like anything else that is no part of it. */
export function partNotes(notes: Noted[], story: Pick<Article, "lead" | "body">) {
  const marked = new Set<unknown>();
  // Articles are plain values.
  JSON.stringify(story, (key, value) => {
    if (key === "footnote") marked.add(value);
    return value;
  });
  const footnotes = notes.filter(({ id }) => marked.has(id)).map(({ id, text }): Footnote => ({ id, text }));
  const untold = notes
    .filter(({ id }) => !marked.has(id))
    .map(({ text, element }): LineCut => {
      const { order } = element;
      return { kind: "other", rule: "footnote", pieces: [{ block: { kind: "paragraph", text }, element, order }] };
    });
  return { footnotes, untold };
}

// 1 [2] (3) *4 ※5 （注6） [note 7] † b iv ⁸
const MARK = /^(?=.)\P{L}{0,3}(?:note |[注註])?\P{L}{0,3}$|^\W?[a-z]{1,3}\W?$/iu;
const isMark = (link: Part) => link.last - link.order < 5 && MARK.test(link.textContent.trim());

// #cite_note-3 #fn:1 #_ftn2 #sdfootnote1sym #ref4; pages of a gallery and tabs have numbers too.
const NAME = /#.*(?:note|fn|ftn|cite|ref)/i;
const IN_MARKS = /[[(（［〔*＊※†‡§注註]/;

/** Whether it looks like a note's mark, beside saying no more than a mark does. */
const isSure = (link: Part): boolean =>
  [link.parentElement, ...link.children].some((part) => part?.nodeName === "SUP") ||
  NAME.test(link.getAttribute("href") ?? "") ||
  IN_MARKS.test(link.textContent);

/** The place in this very page that a link leads to. */
function fragmentOf(link: Part, base: string): string | undefined {
  const href = link.getAttribute("href");
  return isSamePage(linkOf(href, base) ?? "", base) ? href?.split("#")[1] : undefined;
}

/** By id, or by the name of a link. The first of a name has it. */
function placesIn(parts: Part[]): Map<string, Part> {
  const named = (name: string) => parts.map((part): [string, Part] => [part.getAttribute(name) ?? "", part]);
  return new Map([...named("name"), ...named("id")].reverse());
}

// Letters: "1." and "^ a b" are no note, but stand in one.
const SHORTEST_NOTE = 20;
const BOX = /^(?:LI|P|DD|DIV|ASIDE|TR|BODY)$/;

/** <li><a id="fn1">1</a> words</li>: what is around a place that says too little. */
function noteAround(place: Part | undefined, isShort: (part: Part) => boolean): Part | null {
  let at = place ?? null;
  while (at && !BOX.test(at.nodeName) && isShort(at)) at = at.parentElement;
  return at;
}

const isSection = (part: Part) =>
  part.nodeName.startsWith("H") || holdsNamed(part, "H1", "H2", "H3", "H4", "TABLE", "PRE", "IMG", "IFRAME");
