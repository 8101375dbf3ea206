// What is written under a picture: which element or line it is, and who took the picture.
import type { Figure, Image, Run } from "./article.ts";
import { runText } from "./article.ts";
import type { Measures } from "./measure.ts";
import { withoutMark } from "./runs.ts";
import type { Part } from "./tree.ts";
import { lengthOf } from "./words.ts";

// <p class="cap">, figcaption.photo-caption, .articleImageCaption, .wp-caption-text, .photo_credit
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:cap|caption(?:s|text)?|(?:photo)?credits?|copyright-holder|cutline)(?=$|[\s_-])|[a-z](?:Caption|Credit(?=$|[\s_-]))/;
// .photo, .entryImage, .article-figure, .thumb: a box that holds a picture and may hold its caption
const PICTURE_BOX =
  /(?:^|[\s_-])(?:photos?|images?|img|pict?(?:ure)?|figure|thumb(?:nail)?|media|eyecatch)(?=$|[\s_-])|[a-z](?:Image|Photo|Img|Pic|Figure|Thumb)/i;
// （警視庁提供） ＝東京・霞が関で、赤間撮影 (写真・山田) (2024年 ロイター/…) Getty Images © 2020 PHOTOGRAPH COURTESY OF X
const CREDIT =
  /(?:提供(?:写真)?|撮影)[）)。\s]*$|＝.{0,40}(?:撮影|提供|[年月日])[）)]?\s*$|写真\s*[・：:／/＝]|(?:ロイター|AP|AFP|REUTERS|Reuters)\s*[/／]|通信社?[）)]?\s*$|Getty Images|Shutterstock|^\s*(?:Photo(?:graph)?|Image|Illustration|Video|Credit|Picture)s?\b.{0,20}(?::|by\b|courtesy\b)|[©Ⓒ]|[（(][CcＣｃ][）)]|写真はイメージ|イメージ画像|【写真】|(?:摄|供图|사진|기자)\s*[)）]?\s*$/iu;
const LONGEST_CAPTION = 900;

export const isCaptionElement = (element: Part, measures: Measures): boolean =>
  element.nodeName === "FIGCAPTION" ||
  // <div><img><img><small>…</small></div>
  (element.nodeName === "SMALL" && element.parentElement !== null && measures(element.parentElement).pictures > 0) ||
  CAPTION_CLASS.test(classOf(element));

export const isPictureBox = (element: Part): boolean =>
  element.nodeName === "FIGURE" || PICTURE_BOX.test(classOf(element));

const classOf = (element: Part) => `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;

/** Whether a line reads like the words under a picture: it names who took it or gave it. */
export const namesCredit = (text: string): boolean =>
  lengthOf(text) <= LONGEST_CAPTION && CREDIT.test(text.slice(0, 400));

export const isShortEnough = (letters: number): boolean => letters <= LONGEST_CAPTION;
/** A box whose class only says that there is a picture: more words than this are a teaser or the story. */
export const longestInBox = 300;

// "…と会談した。(2024年 ロイター/山田)" "…の画面 Photo: Jane Doe" "…を並べた＝東京都港区（松本健吾撮影）"
const CREDIT_AT_END =
  /(?:[（(]([^（()）]{2,60})[）)]|((?:Photo(?:graph)?|Image|Credit|Illustration)s?\s*(?::|by)\s*.{2,80}|©\s*.{2,80}))\s*$/iu;
const NAMES_A_SOURCE = /提供|撮影|写真|通信|新聞|ロイター|AFP|AP|Reuters|Getty|photo|image|credit|©|courtesy/iu;

/** The credit that ends a caption, without its brackets, or null. */
export function creditOf(caption: string): string | null {
  const found = CREDIT_AT_END.exec(caption);
  const credit = (found?.[1] ?? found?.[2])?.trim();
  return credit && NAMES_A_SOURCE.test(credit) ? credit : null;
}

/** The figure; the credit is taken out of a caption of plain words, else it stays and is told besides. */
export function makeFigure(image: Image | null, words: Run[]): Figure {
  // Captions are small as a whole: the mark says nothing there.
  const caption = words.map((run) => withoutMark(run, "small"));
  const text = runText(caption);
  const credit = creditOf(text);
  const last = caption.at(-1);
  if (credit === null || last?.kind !== "words") return { kind: "figure", image, caption, credit };
  const kept = last.text.replace(CREDIT_AT_END, "").trimEnd();
  const rest = [...caption.slice(0, -1), ...(kept ? [{ ...last, text: kept }] : [])];
  return { kind: "figure", image, caption: rest, credit };
}
