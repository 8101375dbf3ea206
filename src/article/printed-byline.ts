// The byline as it is printed: a line that says "By", a box that the page's markup calls the author's, or a name that
// stands beside the date.
import { aroundDate } from "./dates.ts";
import { BY, firstNames, isPerson, isWrittenAsName, namesIn } from "./names.ts";
import { around, inside, isHomeward, isInside, isShort, type Seen, type Survey, saidBy, textOf } from "./survey.ts";
import { isEastAsian, tidy } from "./words.ts";

/** A stretch of a line: words, or the place of a date. */
type Piece = string | { isDate: true };
const DATE: Piece = { isDate: true };

// "By Jane Doe | Senior Writer • March 3, 2024"
const SEPARATOR = /\s*[|｜·•∙⋅]\s*|\s[–—-]\s/;

const LONGEST_LINE = 200;

/** The lines of a stretch of the page cut at separators and dates, but for paragraphs. */
const piecesIn = ({ text }: Survey, from: number, to: number): Piece[] =>
  text
    .slice(Math.max(0, from), to)
    .split("\n")
    .flatMap((line): Piece[] => (line.length > LONGEST_LINE ? [line] : line.split(SEPARATOR).flatMap(cutAtDate)))
    .filter((piece) => piece !== "");

function cutAtDate(text: string): Piece[] {
  const parts = /\d/.test(text) ? aroundDate(text) : null;
  return parts ? [tidy(parts[0]), DATE, tidy(parts[1])] : [tidy(text)];
}

// Letters of the page before and after the headline in which a byline is looked for.
const FAR_BEFORE = 300;
const FAR_AFTER = 1500;

// "By Jane Doe" "Written by" "Posted by:" "Author" "Authors:" and not "Reviewed by", "By the way"
const CUE = new RegExp(`^(?:${BY}(?: *: *| +|$)|(?:written|words|posted) by|(?:authors?|writers?) *(?::|$)) *`, "i");
const LONGEST_CUED = 120;

/** Names behind a "By" near the headline: below it, else above. */
export function cuedNames(survey: Survey, headline: Seen | null): string[] {
  const [from, to] = [headline?.from ?? 0, headline?.to ?? 0];
  return firstNames(
    [() => piecesIn(survey, to, to + FAR_AFTER), () => piecesIn(survey, from - FAR_BEFORE, from)],
    (pieces) => namesBehindCue(pieces()),
  );
}

function namesBehindCue(pieces: Piece[]): string[] {
  for (const [index, piece] of pieces.entries()) {
    const cue = typeof piece === "string" ? CUE.exec(piece) : null;
    if (typeof piece !== "string" || !cue || piece.length > LONGEST_CUED) continue;
    const rest = piece.slice(cue[0].length);
    const names = namesWritten(rest === "" ? pieces[index + 1] : rest);
    if (names.length > 0) return names;
  }
  return [];
}

/** Names and nothing else, but for what may follow the first: "Jane Doe, head of all bridges". A single word may be small: "by jane". */
function namesWritten(piece: Piece | undefined): string[] {
  if (typeof piece !== "string" || piece.length > LONGEST_CUED) return [];
  const [first, ...others] = namesIn(piece.replace(/\s+in\s+\p{Lu}.*$/u, ""));
  if (!first || !(isWrittenAsName(first) || /^[\p{Ll}\d_-]{3,20}$/u.test(first))) return [];
  return [first, ...others.filter(isWrittenAsName)];
}

const LABELS = /byline|author(?!i)|writer|reporter|contributor/;
// The agency that a portal has a story from: <p class="source">Example News 3/9(木) 18:45配信</p>
const SOURCES = /(?:^|[\s_-])(?:source|provider|vendor|where|media-name)(?=$|[\s_-])/;
const WRITERS_PAGE = /\/(?:authors?|reporters?|contributors?|writers?|profiles?|producers|people|staff)\/./i;
const isLink = (seen: Seen) =>
  seen.name === "A" && (saidBy(seen, "rel").includes("author") || WRITERS_PAGE.test(saidBy(seen, "href")));
const isAuthors = (seen: Seen) =>
  LABELS.test(seen.label) || isLink(seen) || saidBy(seen, "itemprop").includes("author");

const MOST_LABELLED = 100;
const MOST_BOXES = 12;
const LONGEST_BOX = 300;
const LONGEST_ABOUT = 1500;

/** Names in the boxes that the page calls the author's, near the headline; the nearest. */
export const boxedNames = (survey: Survey, headline: Seen | null): string[] => namesNear(survey, headline, isAuthors);

/** The source of a story, by a box near the headline that says so and has the date in it or behind it. */
export const boxedSource = (survey: Survey, headline: Seen | null): string[] =>
  namesNear(survey, headline, (seen) => SOURCES.test(seen.label) && isDated(survey, seen));

const namesNear = (survey: Survey, headline: Seen | null, isBox: (seen: Seen) => boolean) =>
  firstNames(
    boxesBy(survey, headline, LONGEST_BOX, (seen) => isNear(seen, headline) && isBox(seen)),
    (box) => namesInBox(survey, box),
  );

/** The person that a box about the author, mostly under the text, opens with or says that it was written by. */
export const personDescribed = (survey: Survey, headline: Seen | null): string[] =>
  firstNames(
    boxesBy(survey, headline, LONGEST_ABOUT, (seen) => LABELS.test(seen.label)),
    (box) => {
      const pieces = piecesIn(survey, box.from, box.to);
      const cued = namesBehindCue(pieces);
      return cued.length > 0 ? cued : namesWritten(pieces[0]).filter(isPerson);
    },
  );

const FAR_DATE = 40;
const isDated = (survey: Survey, { from, to }: Seen) =>
  aroundDate(survey.text.slice(from, to + FAR_DATE).replaceAll("\n", " ")) !== null;

const boxesBy = (survey: Survey, headline: Seen | null, longest: number, isBox: (seen: Seen) => boolean) =>
  survey.seen
    .filter((seen) => isBox(seen) && isShort(survey, seen, longest))
    .sort((a, b) => farFrom(headline, a) - farFrom(headline, b))
    .slice(0, MOST_LABELLED)
    .filter((seen) => !isApart(seen, headline))
    .slice(0, MOST_BOXES);

const isNear = (seen: Seen, headline: Seen | null) =>
  seen.from < (headline?.to ?? 0) + FAR_AFTER && seen.to > (headline?.from ?? 0) - FAR_BEFORE;

/** A column names its writer above the headline; far below stand the writers of other columns. */
function farFrom(headline: Seen | null, { order }: Seen): number {
  const far = order - (headline?.order ?? 0);
  return far > 0 ? far : -2 * far;
}

function isApart(seen: Seen, headline: Seen | null): boolean {
  const boxes = [...around(seen)].filter((box) => box.name !== "BODY" && !(headline && isInside(headline, box)));
  return boxes.some(({ name, label }) => name === "NAV" || name === "FOOTER" || APART.test(label));
}
const APART = /comment|related|recommend|popular|(?:^|[\s_-])(?:menu|nav|footer)(?=$|[\s_-])/;

/** "By Jane Doe and John Roe" may be two links in one box; "Jane Doe", "Writer" two lines of it. */
function namesInBox(survey: Survey, box: Seen): string[] {
  const names = anyNamesIn(survey, box);
  // A menu leads to the bylines' own site; a writer's name may lead to the writer's.
  return isHomeward(survey, box) ? names.filter(isPerson) : names;
}

function anyNamesIn(survey: Survey, box: Seen): string[] {
  const linked = [box, ...inside(survey, box)].filter(
    (seen) => isLink(seen) || saidBy(seen, "itemprop").includes("name"),
  );
  const named = linked.flatMap((seen) => namesIn(textOf(survey, seen))).filter((name) => name.split(" ").length <= 5);
  if (named.length > 0) return named;
  const pieces = piecesIn(survey, box.from, box.to);
  const cued = namesBehindCue(pieces);
  if (cued.length > 0) return cued;
  // One name alone in its box may be of any form.
  const isAlone = pieces.length === 1;
  return firstNames(pieces.map(namesWritten), (names) => (isAlone || names.every(isLikelyName) ? names : []));
}

const isLikelyName = (name: string) => isPerson(name) || isEastAsian(name);

const FAR_BESIDE = 400;

/** The person whose name stands before or after the date, next to the headline; or the house, by `isHouse`. */
export function nameBesideDate(survey: Survey, headline: Seen | null, isHouse?: (name: string) => boolean): string[] {
  if (!headline) return [];
  const after = piecesIn(survey, headline.to, headline.to + FAR_BESIDE);
  const before = piecesIn(survey, headline.from - FAR_BEFORE, headline.from);
  return firstNames([after, before], (pieces) => besideDate(pieces, isHouse ?? isPerson));
}

// "Jane Doe | Senior Writer | March 3, 2024"
const PLACES = [-1, 1, -2];

function besideDate(pieces: Piece[], isWanted: (name: string) => boolean): string[] {
  const dates = pieces.flatMap((piece, index) => (piece === DATE ? [index] : []));
  const beside = dates.flatMap((index) => PLACES.map((place) => pieces[index + place]));
  return firstNames(beside, (piece) => namesWritten(piece).filter(isWanted));
}
