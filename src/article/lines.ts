// Takes out of the body the lines that are not its text: by what they say, and by what they are made of.
import type { RemovalKind, Run } from "./article.ts";
import { runText } from "./article.ts";
import type { Piece } from "./blocks.ts";
import { aroundDate } from "./dates.ts";
import { isWordy, type Line, lineOf, proseOf } from "./line.ts";
import { LABEL, type LineRule } from "./line-rule.ts";
import { ruleFor } from "./line-rules.ts";
import { judgeLines } from "./line-score.ts";
import { linesOf } from "./runs.ts";
import { signersOf } from "./signatures.ts";
import { endsSentence, lengthOf, solid, tidy } from "./words.ts";

/** Lines that were taken out together. */
export interface LineCut {
  kind: RemovalKind;
  rule: string;
  pieces: Piece[];
}

/** What the article's metadata already says: it is not said again in the body. */
export interface Known {
  /** Address of the page. */
  url?: string;
  headline: string | null;
  kicker: string | null;
  deck: string | null;
  byline: string[];
}

/** Parts the article's own lines from the others. */
export function cutLines(pieces: Piece[], known: Known): { kept: Piece[]; cuts: LineCut[]; hasText: boolean } {
  const said = solidOf(known);
  const { kept, cuts } = cutByRule(pieces, said);
  cuts.push(...trimTail(kept, said));
  const judged = judgeLines(kept, known);
  const dropped = new Set(judged.map(({ line }) => line));
  const left = kept.filter((line) => !dropped.has(line));
  cuts.push(...judged.map(({ line, kind }) => ({ kind, rule: "score", pieces: [line.piece] })));
  cuts.push(...trimTail(left, said));
  return { kept: left.map((line) => line.piece), cuts, hasText: proseOf(left) >= SHORTEST_ARTICLE };
}

// 50 Japanese or 150 Latin letters of running text: below that a page without a body shows its teaser or a notice.
const SHORTEST_ARTICLE = 150;

/** What is known, for comparing; "" where nothing is. */
interface Said {
  headline: string;
  kicker: string;
  deck: string;
  names: string[];
}

const solidOf = ({ headline, kicker, deck, byline }: Known): Said => ({
  headline: solid(headline ?? ""),
  kicker: solid(kicker ?? ""),
  deck: solid(deck ?? ""),
  names: byline.map(solid),
});

/** Takes out what rules are sure of; the rest is for the score. */
function cutByRule(pieces: Piece[], known: Said): { kept: Line[]; cuts: LineCut[] } {
  const lines = pieces.flatMap(splitAtClutter).map(lineOf);
  const { cuts, kept } = cutHeader(lines, known);
  for (let index = cuts.length + kept.length; index < lines.length; ) {
    const found = clutterAt(lines, index, known);
    const taken = lines.slice(index, index + (found?.count ?? 1));
    if (found) cuts.push({ kind: found.kind, rule: found.rule, pieces: taken.map((line) => line.piece) });
    else kept.push(...taken);
    index += taken.length;
  }
  cuts.push(...trimHead(kept));
  return { kept, cuts };
}

/** A paragraph with single breaks falls apart where one of its lines is clutter: 【関連記事】 stands behind a lone <br>. */
function splitAtClutter(piece: Piece): Piece[] {
  if (piece.block.kind !== "paragraph" || !piece.block.text.some((run) => run.kind === "break")) return [piece];
  const lines = linesOf(piece.block.text);
  const asPiece = (text: Run[], index: number): Piece => ({
    ...piece,
    order: piece.order + index * 1e-8,
    block: { kind: "paragraph", text },
  });
  const isStory = lines.length >= 2 && lines.every((line) => endsSentence(runText(line)) && runText(line).length > 30);
  if (isStory || lines.some((line) => isClutter(tidy(runText(line))))) return lines.map(asPiece);
  return [piece];
}

const isClutter = (text: string) => ruleFor(text, lengthOf(text)) !== undefined;

interface Found {
  kind: RemovalKind;
  rule: string;
  count: number;
}

function clutterAt(lines: Line[], index: number, known: Said): Found | null {
  const line = lines[index];
  if (!line) return null;
  const rule = isWordy(line.piece.block) ? ruleFor(line.text, line.letters) : undefined;
  if (rule) return { kind: rule.kind, rule: rule.name, count: reachOf(rule, lines, index) };
  if (isWordy(line.piece.block) && isDateLine(line)) return { kind: "other", rule: "date-line", count: 1 };
  if (isKnown(line, known)) return { kind: "other", rule: "said-before", count: 1 };
  return null;
}

/** How many lines the rule takes from here. */
function reachOf(rule: LineRule, lines: Line[], index: number): number {
  if (!rule.reach) return 1;
  if (rule.reach === "end" && isNearEnd(lines, index)) return lines.length - index;
  let count = 1;
  while (index + count < lines.length && isListed(lines, index + count)) count += 1;
  return count;
}

/** Whether the article may end here: a good part of the running text came before. Offers are often longer than the text. */
function isNearEnd(lines: Line[], index: number): boolean {
  const before = proseOf(lines.slice(0, index));
  return before >= 150 && before >= 0.4 * proseOf(lines);
}

/** Whether the line goes on a list of links or of short entries. A heading goes on it unless the article follows. */
function isListed(lines: Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.isProse) return false;
  const { block } = line.piece;
  if (isWordy(block)) return line.linked > 0.5 || !lines[index + 1]?.isProse;
  return block.kind === "embed" || block.kind === "rule" || block.kind === "figure";
}

// Kicker, headline, deck, byline and date, each perhaps in two lines.
const LONGEST_HEADER = 12;

/** The article's own header, where the body begins with it: all short lines down to the last that says known things. */
function cutHeader(lines: Line[], known: Said): { cuts: LineCut[]; kept: Line[] } {
  const isSaid = (line: Line) => isKnown(line, known) || isDeck(line, known) || isShortened(line, known);
  const first = lines.findIndex((line) => line.isProse && !isSaid(line));
  const head = lines.slice(0, Math.max(0, Math.min(first, LONGEST_HEADER)));
  const header = head.slice(0, head.findLastIndex(isSaid) + 1);
  const isCut = (line: Line) => isWordy(line.piece.block) && (isSaid(line) || line.letters < 150);
  const cuts = header
    .filter(isCut)
    .map((line): LineCut => ({ kind: "other", rule: "said-before", pieces: [line.piece] }));
  return { cuts, kept: header.filter((line) => !isCut(line)) };
}

/** The headline without the name of its column: 【橋の町から】橋が流される is headed 橋が流される. */
function isShortened({ piece, text }: Line, { headline }: Said): boolean {
  const letters = solid(text);
  return piece.block.kind === "heading" && letters.length > headline.length / 2 && headline.includes(letters);
}

const isDeck = ({ piece, text }: Line, { deck }: Said) => deck !== "" && isWordy(piece.block) && solid(text) === deck;

/** The headline, the kicker or the byline once more, as a line of its own, perhaps with the date. */
function isKnown(line: Line, { headline, kicker, names }: Said): boolean {
  if (!isWordy(line.piece.block) || line.letters > 300) return false;
  const text = solid(line.text);
  if (text !== "" && (text === headline || text === kicker)) return true;
  if (!names.some((name) => text.includes(name))) return false;
  // 例社 10月14日报道 opens a report: a day without its year says nothing of a byline.
  const whole = solid(/\d{4}/.test(line.text) ? undated(line.text) : line.text);
  const rest = names.reduce((left, name) => left.replace(name, ""), whole);
  return rest !== whole && rest.replace(BYLINE_WORDS, "").length <= 2;
}

// "By Jane Doe and", "文／山田太郎", "取材・文＝", "［山田太郎，ITmedia］"
const BYLINE_WORDS =
  /^(?:by|von|por|par|written|text|and|und|取材|構成|撮影|編集部?|記者|文責?|執筆|著者|翻?訳|[\p{P}\p{S}\s])+/iu;

/** What is left of a text without its date and time; the text itself where it has none. */
const undated = (text: string) => (/\d/.test(text) ? (aroundDate(text)?.join(" ") ?? text).replace(CLOCK, "") : text);
// 8:15 a.m., 11時23分, 9 min read, 6 hours ago
const CLOCK =
  /\d{1,2}[:時]\d{2}分?(?:\s?[ap]\.?m\.?)?|\b\d{1,3} (?:min(?:ute)?|hour|day|week|month|year)s? (?:read|ago)\b/i;

/** Nothing but a date: "Updated on Monday, March 3, 2024 at 4 p.m." "最終更新：10/15(金) 12:30" */
const isDateLine = ({ text, letters }: Line) =>
  letters < LABEL && /\d/.test(text) && undated(text).replace(DATE_WORDS, "") === "";
const DATE_WORDS =
  /^(?:first|last|originally|article|story|published|updated|posted|modified|reviewed|submitted|on|at|[esp][ds]t|(?:mon|tues|wednes|thurs|fri|satur|sun)day|最終|更新|公開|配信|掲載|投稿|日時?|[\s[\]():,|•·.-])+/i;

const WORDS = /[\p{L}\p{N}]/u;

/** Above the first paragraph: dates, sections and other short lines that are links or say nothing. */
function trimHead(lines: Line[]): LineCut[] {
  const first = lines.findIndex((line) => line.isProse);
  const isFurniture = ({ text, letters, linked }: Line) =>
    linked > 0.6 || (letters < 150 && /\d{4}/.test(text) && aroundDate(text) !== null) || !WORDS.test(text);
  const head = lines.slice(0, Math.max(0, first)).filter((line) => isWordy(line.piece.block) && isFurniture(line));
  for (const line of head) lines.splice(lines.indexOf(line), 1);
  return head.map(({ piece }) => ({ kind: "navigation", rule: "head", pieces: [piece] }));
}

/** Below the last paragraph: lists of links, headings with nothing under them, the byline once more. */
function trimTail(lines: Line[], { names }: Said): LineCut[] {
  const cuts: LineCut[] = [];
  for (let last = lines.at(-1); last; last = lines.at(-1)) {
    if (isSignature(last, names)) cuts.unshift({ kind: "other", rule: "said-before", pieces: [last.piece] });
    else if (!isLeftover(last)) break;
    else if (last.piece.block.kind !== "rule") cuts.unshift({ kind: "related", rule: "tail", pieces: [last.piece] });
    lines.pop();
  }
  return cuts;
}

/** 【川の町支局・山田花子】 where the byline names all who sign. */
function isSignature({ piece, text }: Line, names: string[]): boolean {
  const signers = isWordy(piece.block) ? signersOf(text).map(solid) : [];
  return signers.length > 0 && signers.every((name) => names.includes(name));
}

const isLeftover = ({ piece: { block }, text, linked }: Line) =>
  block.kind === "heading" || block.kind === "rule" || (isWordy(block) && (linked > 0.7 || !WORDS.test(text)));
