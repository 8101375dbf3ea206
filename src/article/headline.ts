// The headline: the heading on the page that says what its titles say, else what the titles say.

import type { Told } from "./json-ld.ts";
import { around, isHomeward, metaOf, type Seen, type Survey, saidBy, textOf } from "./survey.ts";
import { agreement, headlineOf, likenessTo, partsOf, withoutPaging } from "./titles.ts";
import { lengthOf, solid, tidy } from "./words.ts";

export interface Headline {
  text: string;
  /** The heading on the page, or null where only the titles tell. */
  seen: Seen | null;
}

/** `names`: what the page calls its site. */
export function findHeadline(survey: Survey, told: Told | null, names: string[]): Headline | null {
  const titles = titlesOf(survey, told)
    .map((title) => headlineOf(title, names))
    .filter((title) => title !== "");
  const best = bestHeading(headingsOf(survey, names), titles, partsOf(survey.title).map(solid));
  const [text] = titles;
  const isSure = best?.seen?.name === "H1" || titles.some((title) => solid(title) === solid(best?.text ?? ""));
  if (isSure || !text) return best;
  const saying = headingSaying(survey, text);
  // A page without h1 shows its headline in a box of any kind, and other headings below it.
  const isAbove = saying && best?.seen && saying.order < best.seen.order;
  return best && !isAbove ? best : { text, seen: saying };
}

/** As the page tells them, the most trusted first. */
const titlesOf = (survey: Survey, told: Told | null) =>
  [told?.headline ?? "", ...["og:title", "twitter:title"].map((name) => metaOf(survey, name) ?? ""), survey.title].map(
    tidy,
  );

/** Headings that may be the headline, each with how much speaks for its kind of markup. */
interface Candidate {
  text: string;
  seen: Seen;
  bonus: number;
}

/** How much the kind of markup speaks for it; null where it is no heading. */
function bonusOf(seen: Seen): number | null {
  if (saidBy(seen, "itemprop").includes("headline")) return 0.12;
  if (seen.name === "H1") return 0.1;
  if (seen.name === "H2" || seen.name === "H3") return 0;
  return seen.label !== " " && /headline|title/.test(seen.label) ? -0.05 : null;
}

const MOST = 150;
const LONGEST = 600;

/** The most likely kinds first. */
function headingsOf(survey: Survey, names: string[]): Candidate[] {
  const shown = survey.seen.filter(({ from, to, isHidden }) => to > from && to - from <= LONGEST && !isHidden);
  return shown
    .flatMap((seen) => {
      const bonus = bonusOf(seen);
      return bonus === null ? [] : [{ seen, bonus }];
    })
    .sort((a, b) => b.bonus - a.bonus)
    .slice(0, MOST)
    .filter(({ seen }) => !isApart(seen) && !isHomeward(survey, seen))
    .map(({ seen, bonus }) => ({ seen, bonus, text: headlineOf(textOf(survey, seen), names) }))
    .filter(({ text }) => text !== "");
}

/** In the page's own menu or foot. */
function isApart(seen: Seen): boolean {
  return [...around(seen)].some(({ name }) => APART.test(name));
}
const APART = /^(?:NAV|ASIDE|FOOTER)$/;

const LEAST_AGREEMENT = 0.72;

/** The heading that agrees most with one of the titles; where none does, the page's only h1 that could be a headline. */
function bestHeading(headings: Candidate[], titles: string[], parts: string[]): Headline | null {
  const likenesses = [...new Set(titles)].map(likenessTo);
  const scored = headings.map((heading) => ({ heading, score: scoreOf(heading, likenesses, parts) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { heading: null as Candidate | null, score: 0 });
  if (best.heading && best.score >= LEAST_AGREEMENT) return best.heading;
  const main = headings.filter(({ seen, text }) => seen.name === "H1" && lengthOf(text) >= SHORTEST_H1);
  const related = main.filter(({ text }) => titles.some((title) => agreement(text, title) >= LEAST_RELATED));
  const [only] = main.length === 1 ? main : related;
  return only && !titles.some((title) => isColumn(only.text, title)) ? only : null;
}
const PART_OF_TITLE = 0.85;
const SHORTEST_H1 = 15;
const LEAST_RELATED = 0.4;

/** `parts`: of the title that the tab shows. Where nothing tells the site's name, any of them may be the headline; an h1 says which. */
function scoreOf(
  { text, bonus, seen }: Candidate,
  likenesses: ((heading: string) => number)[],
  parts: string[],
): number {
  const most = Math.max(0, ...likenesses.map((likeness) => likeness(text)));
  const isPart = seen.name === "H1" && parts.includes(solid(text));
  return Math.max(most, isPart ? PART_OF_TITLE : 0) + bonus;
}

/** The name of a column or a site, which stands in the title beside the headline; no question or exclamation is one. */
const isColumn = (text: string, title: string) =>
  !/[?!？！]$/u.test(text) && solid(title).includes(solid(text)) && text.length < 0.5 * title.length;

/** A heading of any kind that says just this. */
function headingSaying(survey: Survey, text: string): Seen | null {
  const wanted = solid(text);
  const isOf = (seen: Seen) => {
    const length = seen.to - seen.from;
    if (!SAYING.test(seen.name) || length < wanted.length / 3 || length > text.length + 40) return false;
    return solid(withoutPaging(textOf(survey, seen))) === wanted;
  };
  return survey.seen.find(isOf) ?? null;
}
const SAYING = /^(?:H[1-4]|STRONG|P|DIV|SPAN)$/;
