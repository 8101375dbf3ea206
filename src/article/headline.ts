// The headline: the heading on the page that says what its titles say, else what the titles say.

import { runText } from "./article.ts";
import { copyPage } from "./copy.ts";
import { find, findAll, own } from "./dom.ts";
import type { Told } from "./json-ld.ts";
import { runsOf } from "./runs.ts";
import { agreement, headlineOf, partsOf, withoutPaging } from "./titles.ts";
import { lengthOf, solid, tidy } from "./words.ts";

export interface Headline {
  text: string;
  /** The heading on the page, or null where only the titles tell. */
  element: Element | null;
}

/** `names`: what the page calls its site. */
export function findHeadline(document: Document, told: Told | null, names: string[]): Headline | null {
  const titles = titlesOf(document, told)
    .map((title) => headlineOf(title, names))
    .filter((title) => title !== "");
  const best = bestHeading(headingsOf(document, names), titles);
  if (best) return best;
  const [text] = titles;
  return text ? { text, element: headingSaying(document, text) } : null;
}

const content = (document: Document, selector: string) => find(document, selector)?.getAttribute("content") ?? "";

/** As the page tells them, the most trusted first. */
const titlesOf = (document: Document, told: Told | null) =>
  [
    told?.headline ?? "",
    content(document, 'meta[property="og:title"]'),
    content(document, 'meta[name="twitter:title"], meta[property="twitter:title"]'),
    own(document, "title"),
  ].map(tidy);

/** Headings that may be the headline, each with how much speaks for its kind of markup. */
interface Candidate extends Headline {
  element: Element;
  bonus: number;
}

const KINDS: [selector: string, bonus: number][] = [
  ['[itemprop~="headline"]', 0.12],
  ["h1", 0.1],
  ["h2, h3", 0],
  ['[class*="headline" i], [class*="title" i]', -0.05],
];
const MOST_EACH = 60;

function headingsOf(document: Document, names: string[]): Candidate[] {
  return KINDS.flatMap(([selector, bonus]) =>
    findAll(document, selector)
      .slice(0, MOST_EACH)
      .filter((element) => !isApart(element))
      .map((element) => ({ element, bonus, text: headlineOf(wordsOf(element), names) })),
  ).filter(({ text }) => text !== "" && lengthOf(text) <= 600);
}

/** Words as they are read: ruby readings left out. Long ones are no headline. */
const wordsOf = (element: Element) =>
  element.textContent.length > 600
    ? ""
    : tidy(runText(runsOf(copyPage(own(element, "ownerDocument"), { root: element }).body, "")).replace(/\n/g, " "));

/** In the page's own head, menu or lists, or hidden. */
const isApart = (element: Element) =>
  element.closest("nav, aside, footer, [hidden], li a, [aria-hidden='true'], script, style, meta") !== null;

const LEAST_AGREEMENT = 0.72;

/** The heading that agrees most with one of the titles; where none does, the page's only h1 that could be a headline. */
function bestHeading(headings: Candidate[], titles: string[]): Headline | null {
  const scored = headings.map((heading) => ({ heading, score: scoreOf(heading, titles) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { heading: null as Candidate | null, score: 0 });
  if (best.heading && best.score >= LEAST_AGREEMENT) return best.heading;
  const main = headings.filter(({ element }) => element.nodeName === "H1");
  const [only] = main;
  const isLikely =
    only && main.length === 1 && lengthOf(only.text) >= 20 && !titles.some((title) => isPartOf(only.text, title));
  return isLikely ? only : null;
}

function scoreOf({ text, bonus }: Candidate, titles: string[]): number {
  const most = Math.max(0, ...titles.map((title) => likenessTo(text, title)));
  return most + bonus;
}

/** A heading that is the beginning or the longest part of a title says the same, whatever the title adds to it. */
function likenessTo(heading: string, title: string): number {
  const longest = partsOf(title).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), "");
  if (solid(heading) === solid(title)) return 1;
  if (solid(heading) === solid(longest)) return 0.95;
  return agreement(heading, title);
}

/** The name of a column or a site, which stands in the title beside the headline. */
const isPartOf = (text: string, title: string) =>
  solid(title).includes(solid(text)) && text.length < 0.5 * title.length;

/** A heading of any kind that says just this. */
function headingSaying(document: Document, text: string): Element | null {
  const wanted = solid(text);
  const headings = findAll(document, "h1, h2, h3, h4, strong, p, div");
  return (
    headings.find(({ children, textContent }) => {
      if (children.length > 3 || textContent.length > text.length + 40) return false;
      return solid(withoutPaging(tidy(textContent))) === wanted;
    }) ?? null
  );
}
