// Inline content -> runs: the words of a block with their marks, links, ruby and line breaks.
import type { Mark, Ruby, Run, Words } from "./article.ts";
import { Leaf, type Part, walkTree } from "./tree.ts";

const MARKS: Record<string, Mark> = {
  STRONG: "strong",
  B: "strong",
  EM: "em",
  I: "em",
  CITE: "em",
  CODE: "code",
  KBD: "code",
  SAMP: "code",
  TT: "code",
  SUB: "sub",
  SUP: "sup",
  SMALL: "small",
};
const LINK_PROTOCOLS = new Set(["http:", "https:", "mailto:", "tel:"]);
const PICTURE_PROTOCOLS = new Set(["http:", "https:"]);
const DATA_PICTURE = /^data:image\/(?:png|gif|jpeg|webp|avif)[;,]/i;

/** The full address of a link, or undefined where it is none that a reader may follow. */
export function linkOf(value: string | null, base: string): string | undefined {
  const url = value === null ? null : urlOf(value, base);
  return url && LINK_PROTOCOLS.has(url.protocol) ? url.href : undefined;
}

/** The full address of a picture: http, https or a data: picture; else undefined. */
export function pictureAddress(value: string, base: string): string | undefined {
  if (DATA_PICTURE.test(value)) return value;
  const url = urlOf(value, base);
  return url && PICTURE_PROTOCOLS.has(url.protocol) ? url.href : undefined;
}

export function urlOf(value: string, base: string): URL | null {
  const trimmed = value.trim();
  return parse(trimmed, base) ?? parse(trimmed);
}

// In one go where that is known (Node 20 does not): an address is parsed for every link of a page.
function parse(value: string, base?: string): URL | null {
  if (URL.parse) return URL.parse(value, base);
  return URL.canParse(value, base) ? new URL(value, base) : null;
}

/** Marks and link of the words at one place. */
export interface Style {
  marks: Mark[];
  href: string | undefined;
}
export const plain: Style = { marks: [], href: undefined };

/** The style inside an inline element that stands in `outer`. */
export function styleIn(element: Part, outer: Style, base: string): Style {
  const mark = MARKS[element.nodeName];
  const marks = mark && !outer.marks.includes(mark) ? [...outer.marks, mark] : outer.marks;
  // A link to a place in this very page leads nowhere once the text has left it.
  const href = element.nodeName === "A" ? linkOf(element.getAttribute("href"), base) : undefined;
  return { marks, href: href && !isSamePage(href, base) ? href : outer.href };
}

export const isSamePage = (href: string, base: string) =>
  href.includes("#") && href.split("#")[0] === base.split("#")[0];

export const words = (text: string, { marks, href }: Style = plain): Words => ({
  kind: "words",
  text,
  ...(marks.length ? { marks } : {}),
  ...(href ? { href } : {}),
});

/** The run without a mark that all words around it have. */
export function withoutMark(run: Run, mark: Mark): Run {
  if (run.kind === "break" || !run.marks?.includes(mark)) return run;
  const { marks, ...rest } = run;
  const others = marks.filter((each) => each !== mark);
  return others.length ? { ...rest, marks: others } : rest;
}

/** <ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>: each base with its reading; what has no reading stays words. */
export function rubyRuns(ruby: Part, style: Style): Run[] {
  const runs: Run[] = [];
  let base = "";
  const bind = (reading: string) => {
    const text = base.replace(/\s+/g, "");
    base = "";
    if (text && reading) runs.push({ ...words(text, style), kind: "ruby", reading } satisfies Ruby);
    else if (text) runs.push(words(text, style));
  };
  walkTree(ruby, (node) => {
    if (node instanceof Leaf) {
      base += node.data;
      return undefined;
    }
    if (node.nodeName === "RT") bind(node.textContent.replace(/\s+/g, ""));
    return /^(?:RT|RP|RTC)$/.test(node.nodeName) ? "skip" : undefined;
  });
  bind("");
  return runs;
}

/** The runs of an inline element that is read as a whole, or null. */
export function wholeRuns(part: Part, style: Style): Run[] | null {
  if (part.nodeName === "RUBY") return rubyRuns(part, style);
  const footnote = part.getAttribute("data-footnote"); // by footnotes.ts
  return footnote ? [{ ...words(part.textContent), footnote }] : null;
}

/** The runs of an element and all that is in it, blocks inside it as line breaks; without the parts that are `apart`. */
export function runsOf(root: Part, base: string, apart?: (part: Part) => boolean): Run[] {
  const runs: Run[] = [];
  const styles: Style[] = [plain];
  walkTree(
    root,
    (node) => {
      const style = styles.at(-1) ?? plain;
      if (node instanceof Leaf) {
        runs.push(words(node.data, style));
        return undefined;
      }
      if (node !== root && apart?.(node)) return "skip";
      const whole = wholeRuns(node, style);
      if (whole) {
        runs.push(...whole);
        return "skip";
      }
      if (node.nodeName === "BR" || BREAKING.test(node.nodeName)) runs.push({ kind: "break" });
      styles.push(styleIn(node, style, base));
      return undefined;
    },
    () => {
      styles.pop();
    },
  );
  return tidyRuns(runs);
}
const BREAKING = /^(?:P|DIV|LI|TR|DT|DD|H[1-6])$/;

const EAST = "[\\u2e80-\\u9fff\\uac00-\\ud7af\\uff01-\\uff9f「」『』（）、。]";
// A line of the source that was broken between two Japanese characters: no blank belongs there.
const BROKEN_LINE = new RegExp(`(${EAST})[ \\t]*\\n\\s*(?=${EAST})`, "gu");

/** Collapses white space, joins neighbours of one style, and drops blanks and breaks at the ends. */
export function tidyRuns(runs: Run[]): Run[] {
  const [only, ...others] = runs;
  // As most lines are.
  if (only?.kind === "words" && others.length === 0) return tidyWords(only);
  const joined = runs.reduce<Run[]>(addRun, []);
  const collapsed = joined.map((run) => (run.kind === "words" ? { ...run, text: collapse(run.text) } : run));
  return trimEnds(collapsed.map(trimAtBreaks).filter((run) => run.kind !== "words" || run.text !== ""));
}

function tidyWords(run: Words): Run[] {
  const text = collapse(run.text).trim();
  if (text === "") return [];
  return [text === run.text ? run : { ...run, text }];
}

// Most texts are printable ASCII with single blanks.
const UNTIDY = /[^ -~]| {2}/;

const collapse = (text: string) =>
  UNTIDY.test(text)
    ? text
        .replace(BROKEN_LINE, "$1")
        .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
        .replace(/\s+/g, " ")
    : text;

function addRun(runs: Run[], run: Run): Run[] {
  const last = runs.at(-1);
  if (run.kind === "words" && last?.kind === "words" && isAlike(run, last)) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else {
    runs.push(run);
  }
  return runs;
}

const isAlike = (a: Words, b: Words) =>
  a.href === b.href && a.footnote === b.footnote && (a.marks ?? []).join() === (b.marks ?? []).join();

/** No blank after a blank, at the ends, or beside a break. */
function trimAtBreaks(run: Run, index: number, all: Run[]): Run {
  if (run.kind !== "words") return run;
  const before = all[index - 1];
  const after = all[index + 1];
  let { text } = run;
  if (!before || before.kind === "break" || (before.kind === "words" && before.text.endsWith(" ")))
    text = text.trimStart();
  if (!after || after.kind === "break") text = text.trimEnd();
  return { ...run, text };
}

function trimEnds(runs: Run[]): Run[] {
  let start = 0;
  let end = runs.length;
  while (start < end && isBlank(runs[start])) start += 1;
  while (end > start && isBlank(runs[end - 1])) end -= 1;
  return runs.slice(start, end).map((run, index, kept) => trimWords(run, index === 0, index === kept.length - 1));
}

const isBlank = (run: Run | undefined) => run?.kind === "break" || (run?.kind === "words" && run.text.trim() === "");

function trimWords(run: Run, isFirst: boolean, isLast: boolean): Run {
  if (run.kind !== "words") return run;
  const text = isFirst ? run.text.trimStart() : run.text;
  return { ...run, text: isLast ? text.trimEnd() : text };
}

/** The lines of a text: its runs, cut at `fewest` or more breaks in a row. */
export function linesOf(runs: Run[], fewest = 1): Run[][] {
  if (!runs.some(({ kind }) => kind === "break")) return [tidyRuns(runs)].filter((line) => line.length > 0);
  const lines: Run[][] = [[]];
  let breaks: Run[] = [];
  for (const run of runs) {
    if (run.kind === "break") {
      breaks.push(run);
      continue;
    }
    if (run.kind === "words" && run.text.trim() === "" && breaks.length) continue;
    if (breaks.length >= fewest) lines.push([]);
    else lines.at(-1)?.push(...breaks);
    breaks = [];
    lines.at(-1)?.push(run);
  }
  return lines.map(tidyRuns).filter((line) => line.length > 0);
}
