import type { Note } from "../article/article.ts";
import type { LabelKey } from "./labels.ts";

/** The sentence for each kind of page that a reader should know of. */
export const noteLabels: Record<Note, LabelKey> = {
  teaser: "noteTeaser",
  "live-blog": "noteLiveBlog",
  gallery: "noteGallery",
  video: "noteVideo",
};
