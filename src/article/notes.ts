// What kind of page an article stands on, where a reader should know: the beginning of a story that is sold, a live
// blog, a gallery, a video.
import { type Article, type Block, blockText, type Note, plainText, type Removal, runText } from "./article.ts";
import { READ_ON } from "./line-rules.ts";
import type { Survey } from "./survey.ts";
import { lengthOf, tidy } from "./words.ts";

/** Why a page has no text, where its kind tells. */
export type NoText = "no-text" | "video" | "gallery";

/** What a page tells machines about itself. */
export interface PageSigns {
  isPaid: boolean;
  isLive: boolean;
  /** It gives the address of a video to those who share it. */
  isVideo: boolean;
  hasVideo: boolean;
}

export const noSigns: PageSigns = { isPaid: false, isLive: false, isVideo: false, hasVideo: false };

export function signsOf({ scripts, metas }: Pick<Survey, "scripts" | "metas">): PageSigns {
  const told = scripts.join("\n");
  const isOf = (type: string) => new RegExp(`"@type"\\s*:\\s*\\[?\\s*"${type}"`).test(told);
  const isFilm = metas.get("og:type")?.some((type) => type.startsWith("video")) ?? false;
  return {
    isPaid: /"isAccessibleForFree"\s*:\s*"?false/i.test(told),
    isLive: isOf("LiveBlogPosting"),
    isVideo: isFilm || metas.has("og:video") || metas.has("og:video:url"),
    hasVideo: isOf("VideoObject"),
  };
}

export function noteOf(article: Pick<Article, "body" | "removed" | "lead">, signs: PageSigns): Note | null {
  const letters = lengthOf(plainText(article));
  if (isTeaser(article, signs, letters)) return "teaser";
  if (signs.isLive || isTimed(article.body)) return "live-blog";
  if (isGallery(article.body, letters)) return "gallery";
  return isVideoPage(signs, letters) ? "video" : null;
}

/** For a page whose text is too little to be an article. */
export function noTextOf(found: { block: Block }[], { isVideo, hasVideo }: PageSigns): NoText {
  if (isVideo || hasVideo) return "video";
  return found.filter(({ block }) => isCaptioned(block)).length >= FEW_PICTURES ? "gallery" : "no-text";
}

const LONGEST_OFFER = 200;

// 有料会員記事 [有料会員限定] "Subscriber-only": a label beside the headline, which stays for those who have paid.
const LABEL = /(?:有料(?:会員)?(?:限定|記事|会員記事)|会員限定記事)\]?$|^(?:subscribers?|members?)[ -]only$/i;
const FURNITURE = new Set<Removal["kind"]>(["navigation", "related", "ranking", "comments"]);
// Letters: 500 Japanese characters.
const SHORT = 1500;
// "…こっ…", "the core of..."
const BROKEN_OFF = /(?:…|\.\.\.|‥)$/u;

// An offer further down is another's: of a newsletter, of a service.
const NEAREST = 4;

/** An offer where the text ends; or a page that says it is sold, and a text that is short or breaks off. */
function isTeaser({ body, removed }: Pick<Article, "body" | "removed">, { isPaid }: PageSigns, letters: number) {
  const after = removed.filter(({ before }) => before > 0 && before >= body.length - 2).slice(0, NEAREST);
  const last = body.slice(-2).map(blockText);
  if ([...after.flatMap(linesOf), ...last].some(isOffer)) return true;
  const header = removed.filter(({ before, kind }) => before === 0 && !FURNITURE.has(kind)).flatMap(linesOf);
  const isSold = isPaid || header.some((line) => LABEL.test(line));
  return isSold && (letters < SHORT || BROKEN_OFF.test(tidy(last.findLast(Boolean) ?? "")));
}

const isOffer = (line: string) => line.length <= LONGEST_OFFER && READ_ON.test(line);
const linesOf = ({ text }: Removal) => text.split("\n").map(tidy);

// 14:32 市長が会見 / 2.15pm / 午後3時5分, but not 4.20/5
const TIME = /^(?:午[前後])?\d{1,2}(?::\d{2}|\.\d{2} ?[ap]m|時\d{1,2}分)(?!\d)/i;
const FEW_ENTRIES = 5;
// Letters: a timetable has less to say at each hour.
const ENTRY = 80;

/** Entries that begin with the time of day. */
function isTimed(body: Block[]): boolean {
  const texts = body.map((block) => blockText(block).trim());
  const isEntry = (text: string, i: number) => {
    const next = texts[i + 1] ?? "";
    return TIME.test(text) && lengthOf(text + (TIME.test(next) ? "" : next)) >= ENTRY;
  };
  return texts.filter(isEntry).length >= FEW_ENTRIES;
}

const FEW_PICTURES = 5;
const isCaptioned = (block: Block) => block.kind === "figure" && block.image !== null && block.caption.length > 0;

// Letters: one line of text to each picture.
const UNDER_PICTURE = 70;

/** Pictures outweigh the text, by their captions or by their number. */
function isGallery(body: Block[], letters: number): boolean {
  const pictures = body.filter((block) => block.kind === "figure" && block.image !== null);
  const captions = body.map((block) => (block.kind === "figure" ? lengthOf(runText(block.caption)) : 0));
  const weight = captions.reduce((sum, length) => sum + length, 0);
  return pictures.length >= FEW_PICTURES && letters < Math.max(weight, UNDER_PICTURE * pictures.length);
}

/** Below that, the text under a video is its description. */
const LITTLE = 450;

const isVideoPage = ({ isVideo, hasVideo }: PageSigns, letters: number) =>
  (isVideo && letters < SHORT) || (hasVideo && letters < LITTLE);
