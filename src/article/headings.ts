// Sub-headings that the page made without heading tags.
import type { Block, Run } from "./article.ts";
import { runText } from "./article.ts";
import type { Piece } from "./blocks.ts";
import { withoutMark } from "./runs.ts";
import { endsSentence, lengthOf } from "./words.ts";

// ＜作戦支持に謝意＞ <24年ぶりの訪朝>, but not ＜震度5弱＞, the label of a list
const ANGLED = /^[<＜〈](?!震度)[^<＜〈>＞〉]{2,40}[>＞〉]$/u;
// ■ 背景には ◆今後の課題
const MARKED = /^[■◆●▼◇□]\s?(?!関連)\S.{1,40}$/u;
const LONGEST = 120;

/** Makes headings of short lines that stand over running text, and puts the levels in order. */
export const findHeadings = (pieces: Piece[]): Piece[] =>
  pieces.map((piece, index) => ({ ...piece, block: asHeading(piece.block, pieces[index + 1]?.block) }));

function asHeading(block: Block, next: Block | undefined): Block {
  if (block.kind !== "paragraph" || !next || next.kind === "rule") return block;
  const text = runText(block.text).trim();
  if (lengthOf(text) > LONGEST || text.includes("\n")) return block;
  const isHeading = ANGLED.test(text) || (!endsSentence(text) && (MARKED.test(text) || isStrong(block.text)));
  return isHeading && next.kind === "paragraph"
    ? { kind: "heading", level: 3, text: block.text.map((run) => withoutMark(run, "strong")) }
    : block;
}

const isStrong = (runs: Run[]) =>
  runs.every((run) => run.kind !== "break" && !run.href && (run.text.trim() === "" || run.marks?.includes("strong")));
