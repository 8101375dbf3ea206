// Cuts a block's runs where a marked place begins and ends.

import { type Run, runText } from "../article/article.ts";
import type { Place } from "../insight/insights.ts";

/** Offsets in the plain text of one part of a block (an item, a paragraph of a quotation), end excluded. */
export interface Range {
  start: number;
  end: number;
}

export interface Piece {
  runs: Run[];
  isMarked: boolean;
}

/** What of `place` lies in each part of a block; the parts of a block's text are joined by a blank line. */
export function rangesInParts(parts: Run[][], place: Place | null): (Range | null)[] {
  let begin = 0;
  return parts.map((part) => {
    const range = place && { start: place.start - begin, end: place.end - begin };
    const { length } = runText(part);
    begin += length + "\n\n".length;
    return range && range.start < length && range.end > 0 ? range : null;
  });
}

/** At most three pieces: before the range, the range, and after it. A ruby and the mark of a footnote are never cut. */
export function piecesOf(runs: Run[], range: Range | null): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of runs) {
    for (const { part, isMarked } of cut(run, at, range)) add(pieces, part, isMarked);
    at += runText([run]).length;
  }
  return pieces;
}

function cut(run: Run, at: number, range: Range | null): { part: Run; isMarked: boolean }[] {
  if (!range) return [{ part: run, isMarked: false }];
  if (run.kind !== "words" || run.footnote) return [{ part: run, isMarked: at >= range.start && at < range.end }];
  const edges = [0, range.start - at, range.end - at, run.text.length].map((edge) =>
    Math.min(run.text.length, Math.max(0, edge)),
  );
  return [0, 1, 2]
    .map((i) => ({ part: { ...run, text: run.text.slice(edges[i], edges[i + 1]) }, isMarked: i === 1 }))
    .filter(({ part }) => part.text !== "");
}

function add(pieces: Piece[], run: Run, isMarked: boolean): void {
  const last = pieces.at(-1);
  if (last?.isMarked === isMarked) last.runs.push(run);
  else pieces.push({ runs: [run], isMarked });
}
