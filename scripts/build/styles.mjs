// Style sheets as a release has them. They are written with long names, and with sides that follow the text.

import { latin, pack, unpackLatin } from "./packing.mjs";

/**
 * All our text runs in lines from the top down, so these sides are the same in every language. Never where a line
 * starts and ends: that turns with the script.
 */
const sides = [
  [/(?<=[;{(])(m(?:in|ax)-)?inline-size(?=:)/g, "$1width"],
  [/(?<=[;{(])(m(?:in|ax)-)?block-size(?=:)/g, "$1height"],
  [/(?<=[;{])inset-block-start(?=:)/g, "top"],
  [/(?<=[;{])inset-block-end(?=:)/g, "bottom"],
  [/(?<=[;{])((?:scroll-)?(?:margin|padding)|border)-block-start(?=[-:])/g, "$1-top"],
  [/(?<=[;{])((?:scroll-)?(?:margin|padding)|border)-block-end(?=[-:])/g, "$1-bottom"],
];

/**
 * A short name for each custom property in the sheets, those first that are used most. A page may register "--a" with a
 * form of its own, which would hold in our shadow too; no one takes "--a_".
 */
export function customNames(sheets) {
  const counts = new Map();
  for (const [name] of sheets.join("\n").matchAll(/--[a-z][a-z-]*(?=[\s:,)])/g)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return new Map(names.map((name, i) => [name, `--${i.toString(36)}_`]));
}

/** A sheet that is minified, made shorter still. */
export const shortenStyles = (css, names) =>
  sides
    .reduce((rest, [side, short]) => rest.replace(side, short), withoutWhite(css))
    .replace(/(?<![\w-])--[a-z][a-z-]*(?=[:,)])/g, (name) => names.get(name) ?? name);

/** The code that sets them, as in `--size: ${size}px` and setProperty("--size", size). */
export const withCustomNames = (code, names) =>
  code.replace(/(?<=["'`;] ?)--[a-z][a-z-]*(?=[:"'`])/g, (name) => names.get(name) ?? name);

/** The minifier leaves the values of custom properties as they are. */
const withoutWhite = (css) =>
  css
    .replace(/"([A-Za-z]+(?: [A-Za-z]+)*)"(?=, [^;}]*serif[;}])/g, "$1") // Names of typefaces need no quotes.
    .replace(/"[^"]*"|(?<=[;{]--[\w-]+:) |(?<=,) /g, (part) => (part === " " ? "" : part));

/** Code of a module that exports `sheets`: those that views put into a document themselves stand in one packed text. */
export function packSheets(sheets) {
  const told = Object.values(pack(sheets, latin)).map((text) => JSON.stringify(text));
  return `${unpackLatin}export const sheets = unpackLatin(${told.join(", ")});`;
}
