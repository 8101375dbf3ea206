// The shapes of an article that has left its page, and the plain words of them.

/** A news article that has left its page: plain JSON values, no DOM, no HTML. */
export interface Article {
  url: string;
  /** BCP 47; guessed from the text where the page does not say. */
  lang: string;
  dir: "ltr" | "rtl";
  /** The site's name without slogans, or null. */
  site: string | null;
  kicker: string | null;
  headline: string;
  deck: string | null;
  /** Names only, without "By"; a wire service counts. Empty where the page names nobody. */
  byline: string[];
  /** ISO 8601, with the zone where one is known, or null where the page does not say. */
  published: string | null;
  modified: string | null;
  /** The lead picture with caption and credit; it is not repeated in the body. */
  lead: Figure | null;
  body: Block[];
  /** What marks in the text lead to; they are no part of the body. */
  footnotes: Footnote[];
  /** Each block's mark, by which a site's other articles have it too (choices.ts), or "". */
  blockMarks: string[];
  /** What was taken away and can be put back. */
  removed: Removal[];
  /** Address of the next page of a split story, same origin, or null. */
  nextPage: string | null;
  /** How many pages the story has, where the page tells. */
  pageCount: number | null;
  /** Address of the story's first page, where this is a later one and links to it, or null. */
  firstPage: string | null;
  /** Where each further page of a joined story begins; empty where nothing was joined. */
  parts: Part[];
  /** What kind of page it is, where a reader should know. */
  note: Note | null;
}

/** A page of a split story that was joined to the one before. */
export interface Part {
  /** Index in `body` of its first block. */
  start: number;
  /** Its number among the pages of the story. */
  number: number;
  url: string;
}

export interface Footnote {
  /** A number, as a string; other than the page's own. */
  id: string;
  text: Run[];
}

/** `teaser`: only the beginning is public; the rest is for subscribers. */
export type Note = "teaser" | "live-blog" | "gallery" | "video";

/** The part of an article that insights are found in. */
export type Story = Pick<Article, "headline" | "lang" | "body">;

export type Block = Paragraph | Heading | List | Quotation | Figure | Table | Code | Rule | Embed;

export interface Paragraph {
  kind: "paragraph";
  text: Run[];
}
export interface Heading {
  kind: "heading";
  level: 2 | 3 | 4;
  text: Run[];
}
export interface List {
  kind: "list";
  ordered: boolean;
  /** Number of the first item of an ordered list. */
  start: number;
  items: Item[];
}
export interface Item {
  /** 0 for the list's own items, 1 for those of a list inside it, and so on. */
  depth: number;
  text: Run[];
}
/** A block quotation, by paragraphs. */
export interface Quotation {
  kind: "quote";
  paragraphs: Run[][];
}
export interface Figure {
  kind: "figure";
  /** Null where only the caption of a picture could be had. */
  image: Image | null;
  caption: Run[];
  credit: string | null;
}
export interface Image {
  /** http, https, or a data: picture. */
  src: string;
  alt: string;
  /** CSS pixels as the page states them, or null. */
  width: number | null;
  height: number | null;
}
export interface Table {
  kind: "table";
  caption: Run[];
  rows: Cell[][];
}
export interface Cell {
  header: boolean;
  columns: number;
  rows: number;
  text: Run[];
}
/** Preformatted text; its line breaks are its own. */
export interface Code {
  kind: "code";
  text: string;
}
export interface Rule {
  kind: "rule";
}
/** What the page shows in a frame (a video, a post), as title and address. */
export interface Embed {
  kind: "embed";
  title: string;
  href: string;
}

export type Mark = "strong" | "em" | "code" | "sub" | "sup" | "small";

/** A stretch of a block's text. */
export type Run = Words | Ruby | Break;

export interface Words {
  kind: "words";
  text: string;
  marks?: Mark[];
  /** http, https, mailto or tel. */
  href?: string;
  /** Id of the footnote that these words are the mark of. */
  footnote?: string;
}
export interface Ruby {
  kind: "ruby";
  /** The base; what is read, searched and counted. */
  text: string;
  reading: string;
  marks?: Mark[];
  href?: string;
}
export interface Break {
  kind: "break";
}

export type RemovalKind =
  | "ranking"
  | "promotion"
  | "related"
  | "sharing"
  | "advertisement"
  | "navigation"
  | "newsletter"
  | "comments"
  | "legal"
  | "profile"
  | "tags"
  | "other";

/** Something that was taken away from the page's text, and can be put back. */
export interface Removal {
  kind: RemovalKind;
  /** Name of the rule that took it. */
  rule: string;
  /** Its words, cut at `longestRemoval` characters. */
  text: string;
  /** Its content, at most `mostRemovedBlocks` of it. */
  blocks: Block[];
  /** Index in `body` before which it stood. */
  before: number;
  /** As of blocks, see `blockMarks`. */
  mark: string;
  /** What the reader wanted: it stands in the body all the same, or it stood there. */
  choice?: "restored" | "hidden";
}
export const longestRemoval = 2000;
export const mostRemovedBlocks = 40;

/** The words of one run; a line break is a line feed, ruby gives its base; the mark of a footnote says nothing. */
const wordsOf = (run: Run) => (run.kind === "break" ? "\n" : run.kind === "words" && run.footnote ? "" : run.text);

export const runText = (runs: Run[]): string => runs.map(wordsOf).join("");

/**
 * The plain text of one block, which offsets of summary and quotes count in.
 * Items, rows and paragraphs of a block are joined by a blank line; captions are left out.
 */
export function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return runText(block.text);
    case "quote":
      return block.paragraphs.map(runText).join("\n\n");
    case "list":
      return block.items.map((item) => runText(item.text)).join("\n\n");
    case "table":
      return block.rows.map((row) => row.map((cell) => runText(cell.text)).join("\t")).join("\n\n");
    case "code":
      return block.text;
    default:
      return "";
  }
}

/** What a block says, captions, credits and addresses too. */
export function sayingOf(block: Block): string {
  if (block.kind !== "figure") return block.kind === "embed" ? block.title : blockText(block);
  return [runText(block.caption), block.credit ?? ""].filter(Boolean).join(" ");
}

/** The article's own words: headline, captions, credits and footnotes left out. */
export function plainText(article: Pick<Article, "body">): string {
  return article.body
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n\n");
}

/** An article of plain paragraphs, for tests, benches and selections. Nothing is tidied: offsets stay the giver's. */
export function fromParagraphs(given: { headline: string; paragraphs: string[]; lang: string }): Article {
  return {
    url: "",
    lang: given.lang,
    dir: "ltr",
    site: null,
    kicker: null,
    headline: given.headline,
    deck: null,
    byline: [],
    published: null,
    modified: null,
    lead: null,
    body: given.paragraphs.map((text) => ({ kind: "paragraph", text: [{ kind: "words", text }] })),
    footnotes: [],
    blockMarks: [],
    removed: [],
    nextPage: null,
    pageCount: null,
    firstPage: null,
    parts: [],
    note: null,
  };
}
