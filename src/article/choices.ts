// What readers chose for the articles of a site: which blocks are put back, which are hidden. Blocks of other articles
// are known by their marks: where a block stands in the site's template, and where that fits others too, what it says.
import { type Article, type Block, sayingOf } from "./article.ts";
import { hashOf } from "./hash.ts";
import type { Part } from "./tree.ts";
import { solid } from "./words.ts";

/** By their marks. */
export interface Choices {
  restored: string[];
  hidden: string[];
}

/** An article and where on the page its blocks came from, see extract.ts. */
export interface Placed {
  article: Article;
  origins: (Element | null)[];
}

/** The article as the reader wants it. What is put back or hidden stands in `removed`, with the choice. */
export function applyChoices({ article, origins }: Placed, { restored, hidden }: Choices): Placed {
  const shown: Placed = { origins: [], article: { ...article, body: [], blockMarks: [], removed: [] } };
  const { body, blockMarks, removed } = shown.article;
  const add = (block: Block, mark: string, origin: Element | null) => {
    body.push(block);
    blockMarks.push(mark);
    shown.origins.push(origin);
  };
  const left = [...article.removed];
  const starts: number[] = [];
  for (const [at, block] of [...article.body, null].entries()) {
    while (left[0] && (left[0].before <= at || !block)) {
      const [removal] = left.splice(0, 1) as [(typeof left)[0]];
      const isBack = restored.includes(removal.mark);
      removed.push({ ...removal, before: body.length, ...(isBack && { choice: "restored" }) });
      if (isBack) for (const one of removal.blocks) add(one, "", null);
    }
    starts.push(body.length);
    const mark = article.blockMarks[at] ?? "";
    if (!block) break;
    if (!mark || !hidden.includes(mark)) add(block, mark, origins[at] ?? null);
    else removed.push({ ...hiddenBlock(block), mark, before: body.length });
  }
  shown.article.parts = article.parts.map((part) => ({ ...part, start: starts[part.start] ?? body.length }));
  return shown;
}

const hiddenBlock = (block: Block) => ({
  kind: "other" as const,
  rule: "hidden",
  choice: "hidden" as const,
  text: sayingOf(block),
  blocks: [block],
});

/** Something that can be put back or hidden. */
export interface Known {
  element: Part;
  /** Its words; the address of a picture without any. */
  words: string;
  /** Many of its kind are the story itself: where it stands says nothing. */
  isStory: boolean;
}

/** The marks of all that is on a page, in order; "" where there is nothing to know it by. */
export function marksOf(all: Known[]): string[] {
  const isOnlyPath = onlyOnes(all.map(({ element }) => pathOf(element)));
  const isOnlyChild = onlyOnes(all.map(({ element }) => element.parentElement));
  return all.map(({ element, words, isStory }) => {
    const { parentElement: holder } = element;
    const path = pathOf(element);
    const isNamed = namesOf(element) !== "" || (namesOf(holder) !== "" && isOnlyChild(holder));
    if (!isStory && isNamed && isOnlyPath(path)) return path;
    return words && `${path}#${numberOf(words)}`;
  });
}

/** Tells what is once in a list. */
function onlyOnes<T>(list: T[]): (one: T) => boolean {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return (one) => counts.get(one) === 1;
}

const pathOf = (element: Part) =>
  [element.parentElement, element].map((part) => (part?.nodeName ?? "").slice(0, 20) + namesOf(part)).join(">");

/** Class and id, as far as a site's other articles have them too: ".story-note#comments". */
function namesOf(part: Part | null): string {
  const names = (attribute: string, sign: string) =>
    (part?.getAttribute(attribute) ?? "")
      .split(/\s+/)
      .filter((name) => name && name.length < 40 && !PASSING.test(name))
      .slice(0, 2)
      .map((name) => sign + name);
  return [...names("class", "."), ...names("id", "#")].join("");
}
// post-1234 css-1x2y3z sc-bdVaJa Story_body__xKdQe is-open lazyload: of one article, one build or one moment
const PASSING = /\d|^(?:css|sc|jsx|is|has|js)-|^lazy|^_|[a-z][A-Z]{2}|__\w*[A-Z]/;

/** With their digits alike: a line is known again on the site's other articles. */
const numberOf = (words: string) => (hashOf(solid(words).replace(/\d+/g, "0")) >>> 0).toString(36);
