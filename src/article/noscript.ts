// <noscript><img src="photo.jpg" alt=""></noscript>: elements where scripts are off, text where they are on.
import { findAll } from "./dom.ts";

const LONGEST_TEXT = 10_000;
const PICTURE = /<img\s[^>]*/gi;
// src="photo.jpg" width=640
const ATTRIBUTE = /(?:^|\s)(src|alt|title|width|height|style)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))/gi;

/** The pictures in a <noscript>; those that stand there as text are made in `document`, which should load nothing. */
export function picturesIn(noscript: Element, document: Document): Element[] {
  const pictures = findAll(noscript, "img");
  if (pictures.length > 0) return pictures;
  const text = noscript.textContent.slice(0, LONGEST_TEXT);
  return [...text.matchAll(PICTURE)].map(([tag]) => pictureOf(tag, document));
}

function pictureOf(tag: string, document: Document): Element {
  const picture = document.createElement("img");
  for (const [, name = "", ...values] of tag.matchAll(ATTRIBUTE)) {
    picture.setAttribute(name, (values.find((value) => value !== undefined) ?? "").replaceAll("&amp;", "&"));
  }
  return picture;
}
