// A page comes in, an article goes out: the steps in order, each with its reason.
import { type Article, type Figure, plainText } from "./article.ts";
import { type Piece, type Reading, readBlocks } from "./blocks.ts";
import { chooseBody } from "./body.ts";
import { cutClutter } from "./clutter.ts";
import { copyPage } from "./copy.ts";
import { detectArticle } from "./detect.ts";
import { find, own } from "./dom.ts";
import { joinCaptions, takeLead, withoutFigure } from "./figures.ts";
import { partNotes, takeFootnotes } from "./footnotes.ts";
import { findHeadings } from "./headings.ts";
import { directionOf, languageOf } from "./language.ts";
import { findLead } from "./lead.ts";
import { isTooDeep, isTooLarge, limits, sizeOf } from "./limits.ts";
import { cutLines } from "./lines.ts";
import { measureTree } from "./measure.ts";
import { type Metadata, readMetadata } from "./metadata.ts";
import { type NoText, noTextOf, noteOf, signsOf } from "./notes.ts";
import { countPages, findFirstPage, findNextPage, isLaterPage } from "./pages.ts";
import { recordRemovals } from "./removed.ts";
import { urlOf } from "./runs.ts";
import { type Survey, surveyPage } from "./survey.ts";
import { isOffTopic } from "./topic.ts";
import type { Part } from "./tree.ts";
import { solid } from "./words.ts";

/** `origins[i]` is the element of the given document that `article.body[i]` came from, or null. */
export type Extraction =
  | { found: true; article: Article; origins: (Element | null)[] }
  | { found: false; reason: "not-an-article" | NoText | "too-large" | "too-deep" };

export interface ExtractOptions {
  /** Read the page although it is no article. */
  anyway?: boolean;
  /** Read only this part of the page. */
  root?: Element;
  /** The highest id of a footnote on the story's earlier pages. */
  footnotes?: number;
  /** Whether a reader of the page sees the element; asked of those that look visible by attributes and inline style. */
  isVisible?: (element: Element) => boolean;
}

/** The article of a page. The document is read, never changed; nothing in the answer refers to it but `origins`. */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  // Read once, into plain values, and no further than the limits.
  const survey = surveyPage(document);
  const refusal = refusalOf(document, url, survey, options);
  if (refusal) return { found: false, reason: refusal };
  // Read from the page itself, before clutter goes: JSON-LD stands in scripts, bylines in share bars.
  const metadata = readMetadata(document, url, survey);
  const copy = copyPage(document, { ...options, flatten: isDeep(survey) }, survey);
  // Before the body is chosen: on short articles the clutter outweighs the text.
  const cuts = cutClutter(copy);
  const reading: Reading = { copy, measures: measureTree(copy.body), base: baseOf(document, url) };
  // What the reader chose is the body as a whole.
  const roots = options.root ? [copy.body] : chooseBody(reading, metadata, document);
  // Before they are taken for its last paragraphs.
  const notes = takeFootnotes(roots, reading, options.footnotes ?? 0);
  const pieces = roots.flatMap((element) => readBlocks(element, reading));
  const lines = joinCaptions(pieces);
  const cut = cutLines(lines, { ...metadata, url });
  const isPicked = options.root !== undefined && lines.length > 0;
  // A reader who picks a notice, or a list of links, means it.
  const { kept, cuts: lineCuts, hasText } = cut.hasText || !isPicked ? cut : { kept: lines, cuts: [], hasText: true };
  const signs = signsOf(survey);
  if (!hasText) return { found: false, reason: noTextOf(kept, signs) };
  // A page whose body is filled in by script: a list or a notice is all that is left to choose from.
  // A story's second page may well say nothing of what its headline says.
  const mustFit = !options.root && !isLaterPage(url);
  if (mustFit && isOffTopic(wordsOf(kept), metadata)) return { found: false, reason: noTextOf([], signs) };

  const { lead, story } = splitLead(findHeadings(kept), roots, reading, metadata);
  const said = [metadata.headlineElement && copy.partOf(metadata.headlineElement), lead?.element];
  const told = { lead: lead ? (lead.block as Figure) : null, body: story.map(({ block }) => block) };
  const { footnotes, untold } = partNotes(notes, told);
  const taken = { cuts, lineCuts: [...lineCuts, ...untold], roots, said: said.filter((part) => !!part) as Part[] };
  const article: Article = {
    url,
    ...namesOf(metadata, story),
    ...told,
    footnotes,
    ...recordRemovals(taken, story, reading),
    // What follows a part of a page is not its next page.
    ...(options.root ? noPages : pagesOf(document, url, survey)),
    parts: [],
    note: null,
  };
  article.note = noteOf(article, signs);
  return { found: true, article, origins: story.map(({ element }) => element.original) };
}

type Refused = Extract<Extraction, { found: false }>;

/** Why the page is not read at all, or null. */
function refusalOf(document: Document, url: string, survey: Survey, options: ExtractOptions): Refused["reason"] | null {
  if (isTooLarge(survey.size)) return "too-large";
  if (isDeep(survey) && isTooDeep(sizeOf(options.root ?? own(document, "body")))) return "too-deep";
  const isAsked = options.anyway || options.root;
  return isAsked || detectArticle(document, url).isArticle ? null : "not-an-article";
}

/** Readability's time grows with the depth and worse: a page of script-made depth would hold the tab. */
const isDeep = ({ size }: Survey) => size.depth > limits.depthBeforeFlattening;

const noPages = { nextPage: null, pageCount: null, firstPage: null };

function pagesOf(document: Document, url: string, survey: Survey) {
  const nextPage = findNextPage(document, url, survey);
  return {
    nextPage,
    pageCount: countPages(document, nextPage, url, survey),
    firstPage: findFirstPage(document, url, survey),
  };
}

/** What links are relative to. The document's own baseURI is another page's where it was fetched and parsed. */
const baseOf = (document: Document, url: string) =>
  urlOf(find(document, "base[href]")?.getAttribute("href") ?? url, url)?.href ?? url;

const wordsOf = (pieces: Piece[]) => plainText({ body: pieces.map(({ block }) => block) });

/** The lead picture opens the body, or stands between the headline and it. */
function splitLead(pieces: Piece[], roots: Part[], reading: Reading, metadata: Metadata) {
  const { lead, rest } = takeLead(pieces, metadata.image);
  if (lead) return { lead, story: rest };
  const above = findLead(roots, reading, metadata);
  return { lead: above, story: above ? withoutFigure(pieces, above) : pieces };
}

// Characters, enough for its language and for a deck that is told again.
const BEGINNING = 2000;

/** What the page says about the article. */
function namesOf({ headline, site, kicker, deck, byline, published, modified, ...said }: Metadata, story: Piece[]) {
  const text = wordsOf(story).slice(0, BEGINNING);
  const lang = languageOf(said.lang, text);
  const isToldBelow = deck !== null && solid(text).includes(solid(deck));
  return {
    headline: headline ?? "",
    site,
    kicker,
    // A deck that stands in the body too would be read twice.
    deck: isToldBelow ? null : deck,
    byline,
    published,
    modified,
    lang,
    dir: said.dir ?? directionOf(lang),
  };
}
