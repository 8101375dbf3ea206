// Joins the pages of a split story, from the one in hand on. Who calls it fetches: this room knows no network.
import { type Article, type Block, blockText, type Figure, type Removal, runText } from "./article.ts";
import { type Extraction, extractArticle } from "./extract.ts";
import { noSigns, noteOf } from "./notes.ts";
import { pageOf } from "./pages.ts";
import { lengthOf, solid } from "./words.ts";

/** Why a page could not be had. `elsewhere`: it leads off the story's site. `blocked`: the page's own policy forbids it. */
export type PageTrouble = "blocked" | "offline" | "late" | "large" | "elsewhere" | "empty";

/** Gives the page as a document whose scripts never ran. */
export type FetchPage = (url: string) => Promise<Document | PageTrouble>;

export interface Joined {
  /** `nextPage` is the first page that is not in it, or null where the story is whole. */
  article: Article;
  /** The element of the page in hand that each block came from; null for those of other pages. */
  origins: (Element | null)[];
  /** The page at `nextPage`, where it was asked for in vain. */
  missing: { number: number; reason: PageTrouble } | null;
}

/** Stories of more pages are rare, and lists of pictures. */
const MOST_PAGES = 10;

/** Follows `nextPage` until the story ends or a page cannot be had. `onPage` hears the number of each before it is fetched. */
export async function joinPages(
  first: Extract<Extraction, { found: true }>,
  fetchPage: FetchPage,
  onPage: (number: number) => void = () => undefined,
): Promise<Joined> {
  let { article } = first;
  let missing: Joined["missing"] = null;
  const visited = new Set([addressOf(article.url)]);
  for (let url = article.nextPage; url && !missing && visited.size < MOST_PAGES; url = article.nextPage) {
    const number = (article.parts.at(-1)?.number ?? pageOf(article.url)) + 1;
    if (!visited.has(addressOf(url))) onPage(number);
    const joined = visited.has(addressOf(url)) ? endOf(article) : await withPage(article, url, number, fetchPage);
    visited.add(addressOf(url));
    if (typeof joined === "string") missing = { number, reason: joined };
    else article = joined;
  }
  return { article, origins: article.body.map((_, i) => first.origins[i] ?? null), missing };
}

/** Where the last page leads back to one that is there, the story is over. */
const endOf = (article: Article): Article => ({ ...article, nextPage: null });

async function withPage(article: Article, url: string, number: number, fetchPage: FetchPage) {
  const next = await readPage(url, article, fetchPage);
  return typeof next === "string" ? next : addPage(article, next, number);
}

const addressOf = (url: string) => url.replace(/#.*/, "");

async function readPage(
  url: string,
  { url: from, footnotes }: Article,
  fetchPage: FetchPage,
): Promise<Article | PageTrouble> {
  if (new URL(url).origin !== new URL(from).origin) return "elsewhere";
  const page = await fetchPage(url);
  if (typeof page === "string") return page;
  const extraction = extractArticle(page, url, { anyway: true, footnotes: Number(footnotes.at(-1)?.id ?? 0) });
  if (extraction.found) return extraction.article;
  return extraction.reason === "too-large" || extraction.reason === "too-deep" ? "large" : "empty";
}

/** The story with one more page; that page has to say something new. */
function addPage(article: Article, next: Article, number: number): Article | PageTrouble {
  const start = article.body.length;
  const blocks: Block[] = next.lead ? [next.lead, ...next.body] : next.body;
  const kept = blocks.map(newnessOf(article, next));
  const body = [...article.body, ...blocks.filter((_, index) => kept[index])];
  if (body.length === start) return "empty";
  const marks = next.lead ? ["", ...next.blockMarks] : next.blockMarks;
  const placeOf = (index: number) => start + kept.slice(0, index).filter(Boolean).length;
  const whole: Article = {
    ...article,
    byline: article.byline.length ? article.byline : next.byline,
    published: article.published ?? next.published,
    body,
    blockMarks: [...article.blockMarks, ...marks.filter((_, index) => kept[index])],
    nextPage: next.nextPage,
    parts: [...article.parts, { start, number, url: next.url }],
    footnotes: [...article.footnotes, ...next.footnotes],
    removed: [
      ...article.removed,
      ...moved(next.removed, (before) => placeOf(before + blocks.length - next.body.length)),
    ],
  };
  return { ...whole, note: noteOfWhole(whole), removed: withoutRepeats(whole.removed) };
}

const moved = (removed: Removal[], placeOf: (before: number) => number): Removal[] =>
  removed.map((removal) => ({ ...removal, before: placeOf(removal.before) }));

/** One page alone looked like a teaser; the whole may end in an offer all the same. */
const noteOfWhole = (whole: Article) => noteOf(whole, noSigns) ?? (whole.note === "teaser" ? null : whole.note);

/** Each page has the same rankings and offers around it. */
function withoutRepeats(removed: Removal[]): Removal[] {
  const texts = new Set<string>();
  return removed.filter(({ text }) => !texts.has(text) && texts.add(text));
}

// 2ページ目 （2/3） 2／3ページ Page 2 of 3
const PAGE_LABEL =
  /^[（(【[]?(?:page\d{1,2}(?:of\d{1,2})?|\d{1,2}(?:ページ目?|頁目?)|\d{1,2}[/／]\d{1,2}(?:ページ|頁)?)[)）】\]]?$/u;
// Letters. Shorter lines are said twice in good faith, but not at the head of a page.
const LONG = 40;

/** Tells the blocks of a page, asked in order, that the story does not have yet. */
function newnessOf(article: Article, next: Article): (block: Block) => boolean {
  const said = new Set([...article.body, ...(article.lead ? [article.lead] : [])].flatMap(marksOf));
  const names = [article, next].flatMap(({ headline, kicker, deck }) => [headline, kicker, deck]);
  const atHead = new Set([...said, ...names.map((name) => solid(name ?? ""))]);
  let isHead = true;
  return (block) => {
    const text = solid(blockText(block));
    const isLong = lengthOf(text) >= LONG;
    if (PAGE_LABEL.test(text) || (isHead && block.kind === "rule")) return false;
    const known = isHead ? atHead : isLong || block.kind === "figure" ? said : null;
    if (known && marksOf(block).some((mark) => known.has(mark))) return false;
    if (isLong) isHead = false;
    return true;
  };
}

/** What a block is known by when it comes again: its words, a picture's address and caption. */
const marksOf = (block: Block): string[] =>
  (block.kind === "figure" ? marksOfFigure(block) : [blockText(block)]).map(solid).filter((mark) => mark !== "");

const marksOfFigure = ({ image, caption }: Figure) => [image?.src ?? "", runText(caption)];
