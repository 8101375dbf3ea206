// <noscript><img src="photo.jpg" alt=""></noscript>: elements where scripts are off, text where they are on.
import { findAll } from "./dom.ts";
import { Part } from "./tree.ts";

const LONGEST_TEXT = 10_000;
const PICTURE = /<img\s[^>]*/gi;
// src="photo.jpg" width=640
const ATTRIBUTE = /(?:^|\s)(src|alt|title|width|height|style)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))/gi;

/** The pictures in a <noscript>, whichever way they stand there. */
export function picturesIn(noscript: Element): Part[] {
  const pictures = findAll(noscript, "img");
  if (pictures.length > 0) return pictures.map(partOf);
  const text = noscript.textContent.slice(0, LONGEST_TEXT);
  return [...text.matchAll(PICTURE)].map(([tag]) => pictureOf(tag));
}

const partOf = (picture: Element) =>
  new Part("IMG", new Map([...picture.attributes].map(({ name, value }) => [name, value])));

function pictureOf(tag: string): Part {
  const said = [...tag.matchAll(ATTRIBUTE)].map(([, name = "", ...values]): [string, string] => {
    const value = values.find((given) => given !== undefined) ?? "";
    return [name.toLowerCase(), value.replaceAll("&amp;", "&")];
  });
  return new Part("IMG", new Map(said));
}
