// Keeps or drops each line of the body by all of its signs together, where no rule decides.
import type { RemovalKind } from "./article.ts";
import { type Line, proseOf } from "./line.ts";
import { type Asked, findSigns, type Sign, type Signs } from "./line-signs.ts";
import { start, weights } from "./line-weights.ts";

/** A line that is not the article's, and what it seems to be. */
export interface Judged {
  line: Line;
  kind: RemovalKind;
}

// A page that would lose more of its running text is built in a way that the weights do not know.
const MOST_PROSE = 0.5;

/** The lines that are not the article's by their signs, in their order. */
export function judgeLines(lines: Line[], asked: Asked): Judged[] {
  const signs = findSigns(lines, asked);
  const scores = signs.map((each, index) => (isJudged(lines[index]) ? scoreOf(each) : Number.POSITIVE_INFINITY));
  const whole = withHeadings(lines, scores);
  const judged = lines.flatMap((line, index) =>
    (whole[index] ?? 0) < 0 ? [{ line, kind: kindOf(signs[index] as Signs) }] : [],
  );
  const isMuch = proseOf(judged.map(({ line }) => line)) > MOST_PROSE * proseOf(lines);
  return isMuch ? judged.filter(({ line }) => !line.isProse) : judged;
}

/** Above 0: the article's own. */
export function scoreOf(signs: Signs): number {
  let score = start;
  for (const group of signs as readonly Record<string, number>[]) {
    for (const name in group) score += weights[name as Sign] * (group[name] ?? 0);
  }
  return score;
}

const JUDGED = new Set(["paragraph", "heading", "list", "quote", "table", "code"]);
export const isJudged = (line: Line | undefined) => line !== undefined && JUDGED.has(line.piece.block.kind);

/** A heading goes where all goes that stands under it, and stays where that stays. */
export function withHeadings(lines: Line[], scores: number[]): number[] {
  const whole = [...scores];
  let kept = 0;
  let dropped = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    if (line.piece.block.kind === "heading") {
      if (dropped > 2 * kept) whole[index] = -1;
      else if (kept > 100 && kept > 2 * dropped) whole[index] = 1;
      kept = 0;
      dropped = 0;
    } else if ((scores[index] ?? 0) < 0) dropped += line.letters;
    else kept += line.letters;
  }
  return whole;
}

/** By objects, since a release shortens names, which it could not in strings. */
const kinds: [RemovalKind, Partial<Record<Sign, true>>][] = [
  ["related", { allLinked: true, boxLinked: true }],
  ["promotion", { offers: true, offersLinked: true, nameButton: true }],
  ["legal", { legalEdge: true, nameNote: true }],
  ["profile", { writer: true, signed: true, signedWriter: true, nameByline: true }],
];

/** The kind whose signs speak most against the line. */
function kindOf(signs: Signs): RemovalKind {
  const all: Partial<Record<Sign, number>> = Object.assign({}, ...signs);
  let least = -0.5;
  let found: RemovalKind = "other";
  for (const [kind, names] of kinds) {
    let sum = 0;
    for (const name in names) sum += weights[name as Sign] * (all[name as Sign] ?? 0);
    if (sum >= least) continue;
    least = sum;
    found = kind;
  }
  return found;
}
