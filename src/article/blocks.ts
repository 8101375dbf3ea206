// Cleaned DOM -> blocks: the only place that decides which markup survives. Everything is made anew from an allow-list.
import type { Block, Run } from "./article.ts";
import { blockText, runText } from "./article.ts";
import { isCaptionElement, isPictureBox, isShortEnough, longestInBox, makeFigure } from "./captions.ts";
import type { Copy } from "./copy.ts";
import { imageOf } from "./images.ts";
import type { Measures } from "./measure.ts";
import { keepRawBreaks } from "./raw-breaks.ts";
import { linesOf, linkOf, plain, runsOf, type Style, styleIn, tidyRuns, wholeRuns } from "./runs.ts";
import { isLayoutTable, isPlainList, readList, readTable } from "./tables.ts";
import { findNamed, findParts, holdsNamed, Leaf, outermost, type Part, walkTree } from "./tree.ts";

/** A block and the part of the copy that it came from. */
export interface Piece {
  block: Block;
  element: Part;
  /** Rises through the page; its whole part is the number of an element. */
  order: number;
}

export interface Reading {
  copy: Copy;
  measures: Measures;
  /** Address that links and pictures are relative to. */
  base: string;
}

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER " +
    "H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR TD TH UL CAPTION"
  ).split(" "),
);
const LONGEST_HEADING = 120;
const STEP = 1e-5;

/** How much is read of a part. */
export interface Limits {
  blocks: number;
  /** Characters of text, in whole blocks. */
  characters: number;
}
const all: Limits = { blocks: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY };

/** The blocks of a part of the page, in order, until there are as many as `most`. */
export function readBlocks(root: Part, reading: Reading, most = all): Piece[] {
  const pieces: Piece[] = [];
  let characters = 0;
  const styles: Style[] = [plain];
  let runs: Run[] = [];
  let holder = root;
  let order = root.order - STEP;

  const add = (block: Block, element: Part) => {
    // Words of a div that stand after a box inside it come later than the box.
    order = Math.max(order + STEP, element.order);
    pieces.push({ block, element, order });
    if (most !== all) characters += blockText(block).length;
  };
  const flush = () => {
    for (const line of linesOf(runs, 2)) add({ kind: "paragraph", text: line }, holder);
    runs = [];
  };
  const whole = (element: Part): "skip" | undefined => {
    const found = readWhole(element, reading);
    if (!found) return undefined;
    // A picture in the middle of a sentence does not part it.
    if (found.length > 0 || BLOCKS.has(element.nodeName)) flush();
    for (const { block, element: from } of found) add(block, from);
    return "skip";
  };
  const enter = (node: Part | Leaf): "skip" | undefined => {
    const style = styles.at(-1) ?? plain;
    if (node instanceof Leaf) {
      runs.push(...keepRawBreaks(node.data, style));
      return undefined;
    }
    if (pieces.length >= most.blocks || characters >= most.characters || whole(node)) return "skip";
    const inline = wholeRuns(node, style);
    if (inline) {
      runs.push(...inline);
      return "skip";
    }
    if (node.nodeName === "BR") runs.push({ kind: "break" });
    if (BLOCKS.has(node.nodeName)) {
      flush();
      holder = node;
    }
    styles.push(styleIn(node, style, reading.base));
    return undefined;
  };
  const leave = (node: Part) => {
    styles.pop();
    if (!BLOCKS.has(node.nodeName)) return;
    flush();
    holder = node === root ? root : (node.parentElement ?? root);
  };
  walkTree(root, enter, leave);
  flush();
  return pieces;
}

type Found = Omit<Piece, "order">;

/** The blocks of an element that is read as a whole; empty where it gives nothing; null where one must look inside. */
function readWhole(element: Part, reading: Reading): Found[] | null {
  const piece = (block: Block): Found[] => [{ block, element }];
  const { base } = reading;
  switch (element.nodeName) {
    case "H1":
    case "H2":
    case "H3":
    case "H4":
    case "H5":
    case "H6":
      return readHeading(element, base, reading.measures(element).pictures > 0);
    case "UL":
    case "OL":
      return isPlainList(element) ? readItems(element, base) : null;
    case "TABLE":
      return isLayoutTable(element) ? null : piece(readTable(element, base));
    case "PRE":
      return piece({ kind: "code", text: element.textContent.replace(/^\n|\s+$/g, "") });
    case "HR":
      return piece({ kind: "rule" });
    case "BLOCKQUOTE":
      return readQuotation(element, reading);
    case "IFRAME":
    case "VIDEO":
    case "AUDIO":
      return readEmbed(element, base);
    case "IMG":
      return readPicture(element, reading);
    default:
      return readFigure(element, reading);
  }
}

function readHeading(element: Part, base: string, hasPicture: boolean): Found[] | null {
  const text = runsOf(element, base);
  const length = runText(text).length;
  if (length > LONGEST_HEADING || (hasPicture && length === 0)) return null;
  const level = Number(element.nodeName.slice(1));
  return length ? [{ block: { kind: "heading", level: level <= 2 ? 2 : level === 3 ? 3 : 4, text }, element }] : [];
}

function readItems(element: Part, base: string): Found[] {
  const list = readList(element, base);
  return list.items.length ? [{ block: list, element }] : [];
}

/** A quotation of words is one block; one that holds pictures, tables or code is read as its parts. */
function readQuotation(element: Part, reading: Reading): Found[] | null {
  if (holdsNamed(element, "IMG", "TABLE", "PRE", "UL", "OL", "IFRAME", "H2", "H3")) return null;
  const paragraphs = linesOf(runsOf(element, reading.base), 1);
  return paragraphs.length ? [{ block: { kind: "quote", paragraphs }, element }] : [];
}

// Frames of these show something to whoever reads the article; others only where they say what, in their title.
const EMBED_HOST =
  /(?:^|\.)(?:youtube(?:-nocookie)?|youtu\.be|vimeo|dailymotion|twitter|x|instagram|facebook|tiktok|bsky|spotify|soundcloud|nicovideo|bilibili|datawrapper|dwcdn|flourish|infogram|documentcloud)(?:\.\w+)+$|^youtu\.be$/;
const AD_TITLE = /\b(?:ads?|advert\w*|3rd party|sponsor\w*)\b|広告/i;
const SMALLEST_FRAME = 100;

function readEmbed(element: Part, base: string): Found[] {
  const src = element.getAttribute("src") ?? findNamed(element, "SOURCE")[0]?.getAttribute("src") ?? null;
  const href = linkOf(src, base);
  if (!href || !/^https?:/.test(href) || Number(element.getAttribute("width") ?? 999) < SMALLEST_FRAME) return [];
  const { hostname } = new URL(href);
  const said = (element.getAttribute("title") ?? "").trim();
  const title =
    said || (EMBED_HOST.test(hostname) || element.nodeName !== "IFRAME" ? hostname.replace(/^www\./, "") : "");
  return title && !AD_TITLE.test(title) ? [{ block: { kind: "embed", title, href }, element }] : [];
}

function readPicture(element: Part, reading: Reading): Found[] {
  const image = imageOf(element, reading.base);
  return image ? [{ block: { kind: "figure", image, caption: [], credit: null }, element }] : [];
}

// Around each box stand others, and each would be searched anew.
const MOST_PARTS = 500;

/** A box of one or a few pictures with the words under them, or a caption that stands by itself. */
function readFigure(element: Part, reading: Reading): Found[] | null {
  const { letters, pictures } = reading.measures(element);
  const isCaption = (part: Part) => isCaptionElement(part, reading.measures);
  if (pictures === 0) return isCaption(element) && isShortEnough(letters) ? readCaption(element, reading.base) : null;
  if (!isShortEnough(letters) || pictures > 4 || letters === 0 || element.last - element.order > MOST_PARTS)
    return null;
  const words = findParts(element, isCaption);
  const [caption] = outermost(words);
  if (!caption && (letters > longestInBox || !isPictureBox(element))) return null;
  // A box with other words beside the caption is no figure but holds one.
  if (caption && reading.measures(caption).letters < 0.6 * letters) return null;
  if (words.length > 1 && pictures > 1) return null;
  return boxOf(element, caption ?? element, reading);
}

function boxOf(element: Part, caption: Part, reading: Reading): Found[] {
  const figures = findNamed(element, "IMG").flatMap((image) => readPicture(image, reading));
  const text = tidyRuns(runsOf(caption, reading.base));
  const last = figures.at(-1)?.block;
  const image = last?.kind === "figure" ? last.image : null;
  return [...figures.slice(0, -1), { block: makeFigure(image, text), element }];
}

const readCaption = (element: Part, base: string): Found[] => {
  const text = runsOf(element, base);
  return text.length ? [{ block: makeFigure(null, text), element }] : [];
};
