// Text -> the stretches between quotation marks, whoever said them or nobody.

/** A stretch between quotation marks: UTF-16 offsets in the text given. */
export interface Marked {
  /** With the marks. */
  from: number;
  to: number;
  /** Without them, and without white space and a French « blank » at the edges. */
  start: number;
  end: number;
  /** The closing mark is missing, since the next paragraph goes on. */
  open: boolean;
  mark: string;
}

/**
 * The outermost stretches between quotation marks, in order. Curly, straight, „German“, »both« «ways», 「」 and 『』.
 * A mark without partner counts only where it may go on in the next paragraph. Linear time.
 */
export function findMarked(text: string): Marked[] {
  const { pairs, open } = pairMarks(text);
  pairs.sort((a, b) => a.from - b.from);
  const last = open.at(-1);
  // “He left, she said, “and came back.” lost a mark; only a stretch without others inside goes on.
  if (last !== undefined && !pairs.some((pair) => pair.from > last)) pairs.push(place(text, last, text.length, true));
  return outermost(pairs);
}

const closings: Record<string, string> = {
  "「": "」",
  "『": "』",
  "“": '”"“',
  // Typed at both ends: ”We will.”
  "”": "”",
  "„": '“”"',
  "‟": "”",
  '"': '"”',
  "«": "»",
  "»": "«",
};
const straight = '"';
const isBlank = (mark: string) => mark.trim() === "";
const opensWord = (text: string, at: number) =>
  (at === 0 || /[\s(（[—–―\-/:：、。]/.test(text.charAt(at - 1))) &&
  at + 1 < text.length &&
  !isBlank(text.charAt(at + 1));

function pairMarks(text: string): { pairs: Marked[]; open: number[] } {
  const pairs: Marked[] = [];
  const open: number[] = [];
  const guillemet = /[«»]/.exec(text)?.[0];
  const marks = /[「」『』“”„‟"«»]/g;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const at = found.index;
    const partner = partnerOf(text, at, open);
    if (partner === null && opens(text, at, guillemet, open.length)) open.push(at);
    if (partner === null) continue;
    open.length = partner;
    pairs.push(place(text, open.pop() ?? at, at + 1, false));
  }
  return { pairs, open };
}

/** How many marks are open once the partner of the closing mark at `at` is the last; null where it closes none. */
function partnerOf(text: string, at: number, open: number[]): number | null {
  const mark = text.charAt(at);
  if (mark === straight && (opensWord(text, at) || /\d/.test(text.charAt(at - 1))) && !closesNumber(text, at, open))
    return null;
  if (mark === "“" && !closesTurned(text, at, open)) return null;
  // Farther out than this a mark closes nothing: the marks between would all have lost their partners.
  for (let depth = open.length; depth > Math.max(0, open.length - 3); depth--) {
    if ((closings[text.charAt(open[depth - 1] ?? -1)] ?? "").includes(mark)) return depth;
  }
  return null;
}

/** “We will.“ closes with the opening mark, as „so“ does; “He said “no” to us” opens a second. */
function closesTurned(text: string, at: number, open: number[]): boolean {
  if (text.charAt(open.at(-1) ?? -1) === "„") return true;
  return at > 0 && !isBlank(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** 5'11" closes nothing, "in 2016" does. */
function closesNumber(text: string, at: number, open: number[]): boolean {
  const isInch = /['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at));
  return open.length > 0 && !isInch && /\d/.test(text.charAt(at - 1));
}

function opens(text: string, at: number, guillemet: string | undefined, open: number): boolean {
  const mark = text.charAt(at);
  if (mark === straight)
    return !/[\d'’]/.test(text.charAt(at - 1)) && !isBlank(text.charAt(at + 1)) && at + 1 < text.length;
  if (mark === "”") return open === 0 && opensWord(text, at);
  if (mark === "»" || mark === "«") return mark === guillemet;
  return mark in closings;
}

export function place(text: string, from: number, to: number, open: boolean): Marked {
  const inner = text.slice(from + 1, open ? to : to - 1);
  const start = from + 1 + inner.length - inner.trimStart().length;
  return { from, to, start, end: Math.max(start, start + inner.trim().length), open, mark: text.charAt(from) };
}

function outermost(pairs: Marked[]): Marked[] {
  const outer: Marked[] = [];
  let end = 0;
  for (const pair of pairs) {
    if (pair.from < end || pair.end <= pair.start) continue;
    outer.push(pair);
    end = pair.to;
  }
  return outer;
}
