// What stands around the headline: the kicker above it, the deck below.
import { aroundDate } from "./dates.ts";
import type { Headline } from "./headline.ts";
import type { Told } from "./json-ld.ts";
import { inside, isInside, metaOf, type Seen, type Survey, textOf } from "./survey.ts";
import { lengthOf, solid, tidy } from "./words.ts";

const KICKER = /kicker|eyebrow|category|genre|section-label|label-title/;
const LONGEST_KICKER = 60;
// Labels of a state or a place, and no topic
const NO_KICKER =
  /^(?:updated|published|home|menu|share|read more|categor(?:y|ies)|tags?|ホーム|トップ|更新|公開|シェア)$/i;

/** The label above the headline, else the section that the page names. */
export function findKicker(
  survey: Survey,
  told: Told | null,
  headline: Headline | null,
  site: string | null,
): string | null {
  const known = [headline?.text ?? "", site ?? ""].map(solid);
  const isKicker = (words: string) =>
    words !== "" && lengthOf(words) <= LONGEST_KICKER && !NO_KICKER.test(words) && !known.includes(solid(words));
  const shown = headline?.seen ? labelsAbove(survey, headline.seen).map(withoutDate).find(isKicker) : undefined;
  const section = told?.section ?? metaOf(survey, "article:section") ?? "";
  const [first = ""] = /^https?:/.test(section) ? [] : section.split(/[,;>/|]/);
  return shown ?? (isKicker(tidy(first)) ? tidy(first) : null);
}

const MOST_LABELS = 4;

const labelsAbove = (survey: Survey, headline: Seen): string[] =>
  allAround(survey, headline)
    .filter((seen) => seen.order < headline.order && !isInside(headline, seen) && KICKER.test(seen.label))
    .slice(0, MOST_LABELS)
    .map((seen) => textOf(survey, seen));

/** "April 28, 2025 Rivers" -> "Rivers" */
function withoutDate(words: string): string {
  const around = /\d/.test(words) ? aroundDate(words) : null;
  return around ? tidy(around.join(" ")) : words;
}

const HEAD_LEVELS = 3;

/** What is in the boxes that a headline stands in, the innermost first, and not the whole page. */
function allAround(survey: Survey, { parent }: Seen): Seen[] {
  const boxes: Seen[] = [];
  for (let box = parent; box && box.name !== "BODY" && boxes.length < HEAD_LEVELS; box = box.parent) boxes.push(box);
  return boxes.flatMap((box) => inside(survey, box));
}

const DECK = /deck|(?:^|[\s_-])dek|standfirst|subhead|subtitle|sub-title/;
const SHORTEST_DECK = 20;
const LONGEST_DECK = 600;
// Letters of the page between it and the headline. Further below, such labels are those of parts of the text.
const FAR = 500;

/** The line under the headline. `byline`: what it may not be. */
export function findDeck(
  survey: Survey,
  told: Told | null,
  headline: Headline | null,
  byline: string[],
): string | null {
  const title = solid(headline?.text ?? "");
  const isDeck = (words: string) =>
    lengthOf(words) >= SHORTEST_DECK &&
    lengthOf(words) <= LONGEST_DECK &&
    solid(words) !== title &&
    !isByline(words, byline);
  const shown = headline?.seen ? decksNear(survey, headline.seen).find(isDeck) : undefined;
  const said = told?.deck ?? "";
  const isSaid = said !== "" && solid(said) !== title && lengthOf(said) <= LONGEST_DECK;
  return shown ?? (isSaid ? said : null);
}

const decksNear = (survey: Survey, headline: Seen): string[] =>
  allAround(survey, headline)
    .filter((seen) => DECK.test(seen.label) && isApart(seen, headline) && isNear(seen, headline))
    .map((seen) => textOf(survey, seen));

const isNear = (seen: Seen, headline: Seen) => seen.from - headline.to < FAR && headline.from - seen.to < FAR;
const isApart = (one: Seen, other: Seen) => one !== other && !isInside(one, other) && !isInside(other, one);

const LONGEST_POST = 12;

/** A name and hardly more: 編集委員 山田花子 */
const isByline = (words: string, byline: string[]) =>
  byline.some((name) => solid(words).includes(solid(name)) && words.length < name.length + LONGEST_POST);
