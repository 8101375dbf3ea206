// Runs -> CommonMark within one block.

import { type Mark, type Run, runText } from "../article/article.ts";
import { writeRuby } from "./parts.ts";

/** Where the runs stand: only a paragraph can hold a line break of its own. */
export type Where = "paragraph" | "heading" | "cell";

/** The runs as CommonMark on one line, or several where they hold line breaks in a paragraph. */
export function writeRuns(runs: Run[], where: Where = "paragraph"): string {
  const line = tidy(writeLinks(runs, where), where);
  return line.split("\n").map(escapeLineStart).join("\n");
}

/** Words without marks of their own: a headline, a caption's credit. */
export const writeWords = (text: string): string => writeRuns([{ kind: "words", text }], "heading");

/** A link or a picture's address, or null where it is none that a reader should follow. */
export function writeAddress(href: string): string | null {
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? href.replace(/[\s<>()\\|]/g, percent) : null;
}
const percent = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

type Told = Exclude<Run, { kind: "break" }>;
const isTold = (run: Run): run is Told => run.kind !== "break";
const hrefOf = (run: Run) => (isTold(run) ? run.href : undefined);
const has = (mark: Mark) => (run: Run) => isTold(run) && (run.marks?.includes(mark) ?? false);

/** Neighbours that answer alike, together: one link of three runs stays one link. */
function groupBy<A>(runs: Run[], ask: (run: Run) => A): { answer: A; runs: Run[] }[] {
  const groups: { answer: A; runs: Run[] }[] = [];
  for (const run of runs) {
    const answer = ask(run);
    const last = groups.at(-1);
    if (last && last.answer === answer) last.runs.push(run);
    else groups.push({ answer, runs: [run] });
  }
  return groups;
}

function writeLinks(runs: Run[], where: Where): string {
  return groupBy(runs, hrefOf)
    .map(({ answer, runs: linked }) => {
      const inner = writeMarks(linked, marksInOrder, where);
      const address = answer === undefined ? null : writeAddress(answer);
      if (address === null || inner.trim() === "") return inner;
      return around(inner, (words) => `[${words}](${address})`);
    })
    .join("");
}

const marksInOrder: Mark[] = ["strong", "em", "sub", "sup"];
const signs: Partial<Record<Mark, string>> = { strong: "**", em: "*" };

function writeMarks(runs: Run[], marks: Mark[], where: Where): string {
  const [mark, ...rest] = marks;
  if (mark === undefined) return writeCodes(runs, where);
  let written = "";
  for (const { answer, runs: marked } of groupBy(runs, has(mark))) {
    const inner = writeMarks(marked, rest, where);
    written += answer && inner.trim() !== "" ? around(inner, (words) => wrap(mark, words, written)) : inner;
  }
  return written;
}

/** Code spans that touch would be read as one with backticks in it, so they are made one. */
function writeCodes(runs: Run[], where: Where): string {
  return groupBy(runs, has("code"))
    .map(({ answer, runs: same }) =>
      answer ? writeCode(runText(same), where) : same.map((run) => writeRun(run, where)).join(""),
    )
    .join("");
}

/** White space at the edges stays outside: "** bold**" is no bold. */
function around(inner: string, write: (words: string) => string): string {
  const words = inner.trim();
  const start = inner.length - inner.trimStart().length;
  return inner.slice(0, start) + write(words) + inner.slice(start + words.length);
}

// **「強調」**と is not read as strong (CommonMark's flanking rule wants blanks or punctuation around it); a tag always is.
function wrap(mark: Mark, words: string, before: string): string {
  const sign = signs[mark];
  const isPlain = /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words) && !before.endsWith("*");
  return sign && isPlain ? `${sign}${words}${sign}` : `<${mark}>${words}</${mark}>`;
}

const breaks: Record<Where, string> = { paragraph: "\\\n", heading: " ", cell: "<br>" };

function writeRun(run: Run, where: Where): string {
  if (run.kind === "break") return breaks[where];
  if (run.kind === "ruby") return escapeWords(writeRuby(run.text, run.reading));
  return run.footnote ? `[^${run.footnote}]` : escapeWords(run.text.replace(/\s+/g, " "));
}

/** A code span, with more backticks around it than in it. */
function writeCode(text: string, where: Where): string {
  const code = text.replace(/\s+/g, " ");
  if (code.trim() === "") return code;
  const fence = "`".repeat(longestTicks(code) + 1);
  const pad = /^`|`$/.test(code) ? " " : "";
  return fence + pad + (where === "cell" ? code.replaceAll("|", "\\|") : code) + pad + fence;
}

export const longestTicks = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 0);

// "!" only at the end, where a link may follow: ![…] would be a picture. "&" only where it would be read as a character.
const escapeWords = (text: string) =>
  text.replace(/[\\`*_[\]<>|~]|!$|&(?=#?[\p{L}\p{N}]{1,32};)/gu, (mark) => `\\${mark}`);

/** No blanks at the edges of a line, where they would mean something, and no line break at either end. */
function tidy(text: string, where: Where): string {
  const lines = text.split("\n").map((line) => line.trim());
  const written = lines.join("\n").replace(/^(?:\\\n)+|(?:\\\n)+$/g, "");
  return where === "heading" ? written.replace(/#+$/, (marks) => `\\${marks}`) : written;
}

// "# ", "- ", "+ ", "1. ", "===": what would make a heading, a list or an underline of a line.
const lineStart = /^(?:(#{1,6}|[-+])(?=\s|$)|([-=])(?=[-=\s]*$)|(\d{1,9})([.)])(?=\s|$))/;

const escapeLineStart = (line: string) =>
  line.replace(lineStart, (start, _mark, _underline, number?: string, stop?: string) =>
    number === undefined ? `\\${start}` : `${number}\\${stop}`,
  );
