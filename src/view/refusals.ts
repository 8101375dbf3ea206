import type { Refusal } from "../article/refusals.ts";
import type { LabelKey } from "./labels.ts";

/** The sentence for each reason why a page could not be read. */
export const refusalLabels: Record<Refusal, LabelKey> = {
  "not-an-article": "refusedNotArticle",
  "no-text": "refusedNoText",
  video: "refusedVideo",
  gallery: "refusedGallery",
  "too-large": "refusedTooLarge",
  "too-deep": "refusedTooDeep",
  document: "refusedDocument",
  "browser-page": "refusedBrowserPage",
  store: "refusedStore",
  file: "refusedFile",
  forbidden: "refusedForbidden",
  failed: "refusedFailed",
};
