// Quotations that are one speech: over several paragraphs, or around the words that name the speaker.

import type { Attribution } from "./attribution.ts";
import type { Quote } from "./insights.ts";
import type { Passage } from "./passages.ts";

/**
 * In the article's order, each told whether it goes on from the one before; the parts of a speech over several paragraphs
 * have the speaker of the part that tells it best, since he is named once, at its beginning or its end.
 */
export function joinParts(found: Attribution[], passages: Passage[]): (Attribution & { follows: boolean })[] {
  const place = new Map(passages.map((passage, index) => [passage, index]));
  const linked = found.map((one, at) => {
    const { passage, marked, speaker, mention, cue, kind } = one;
    const least = isAnnounced(one, passages[(place.get(passage) ?? 0) - 1]) ? announced : 0;
    const confidence = Math.max(least, one.confidence);
    return { passage, marked, speaker, mention, cue, kind, confidence, follows: isPart(found[at - 1], one, place) };
  });
  let start = 0;
  for (let at = 1; at <= linked.length; at++) {
    if (linked[at]?.follows) continue;
    shareSpeaker(linked.slice(start, at));
    start = at;
  }
  return linked;
}

function isPart(before: Attribution | undefined, one: Attribution, place: ReadonlyMap<Passage, number>): boolean {
  if (before === undefined) return false;
  if (before.passage === one.passage) return isSplit(before, one);
  const isNext = (place.get(one.passage) ?? 0) - (place.get(before.passage) ?? 0) === 1;
  if (isWhole(before) && isWhole(one)) return before.passage.block === one.passage.block;
  // The closing mark is left out and the opening one repeated where a speech goes on in the next paragraph.
  return isNext && before.marked.open && one.passage.text.slice(0, one.marked.from).trim() === "";
}

// Elena Ruiz wrote: | 市長は次のように書いた。
const announcing = /[:：]\s*$|(?:次|以下)の(?:よう|通り|とおり)[^。]{0,20}。?\s*$/;
const announced = 0.75;

const isAnnounced = (one: Attribution, before: Passage | undefined): boolean =>
  isWhole(one) && one.speaker !== null && announcing.test(before?.text.slice(-40) ?? "");

/** A block quotation, or an answer, without marks of its own. */
const isWhole = ({ marked }: Attribution): boolean => marked.mark === "";

// “We will rebuild,” Ruiz said, “but not here.”
const between = /^[^.!?。！？\n]{3,120},\s*$/;

function isSplit(before: Attribution, one: Attribution): boolean {
  const { text } = one.passage;
  if (before.speaker === null || before.speaker !== one.speaker) return false;
  if (!/[,，]$/.test(text.slice(before.marked.start, before.marked.end))) return false;
  return /^\p{Ll}/u.test(text.slice(one.marked.start)) && between.test(text.slice(before.marked.to, one.marked.from));
}

function shareSpeaker(parts: Attribution[]): void {
  const best = parts.reduce(
    (a, b) => (b.speaker !== null && b.confidence > a.confidence ? b : a),
    parts[0] as Attribution,
  );
  if (parts.length < 2 || best.speaker === null) return;
  const { speaker, mention, confidence } = best;
  for (const part of parts)
    if (part.cue === null && part.confidence < sure)
      Object.assign(part, { speaker, mention, confidence, kind: "direct" });
}

/** “RUIZ: We will.” names its own speaker. */
const sure = 0.8;

/** The parts of one speech, in order. */
export type Speech = [Quote, ...Quote[]];

/** Whole speech, the key quotes first; fragments are left out. `quotes` as `findInsights` gives them. */
export const speechesOf = (quotes: Quote[]): Speech[] => partsTogether(quotes.filter(({ kind }) => kind === "direct"));

export function partsTogether(quotes: Quote[]): Speech[] {
  const speeches: Speech[] = [];
  for (const quote of quotes) {
    const last = speeches.at(-1);
    if (quote.follows && last !== undefined) last.push(quote);
    else speeches.push([quote]);
  }
  return speeches;
}
