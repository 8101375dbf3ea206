// Reads what a browser has printed: the words on each sheet, and their colours. Knows as much of PDF as Chromium and
// Firefox write, no more: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf

import { inflateSync } from "node:zlib";

export interface Sheet {
  /** Neither words nor pictures are on it. */
  isBlank: boolean;
  /** In the order in which they were painted, without blanks. */
  words: string;
  /** "red green blue", each from 0 to 1, of the words. */
  inks: string[];
}

/** By its number: the dictionary's text, and what its stream holds. */
type Objects = Map<string, { text: string; stream: string }>;

type Letters = Map<string, string>;

export function sheetsOf(pdf: Uint8Array): Sheet[] {
  const objects = objectsOf(Buffer.from(pdf).toString("latin1"));
  const named = new Map<string, string>();
  for (const { text } of objects.values())
    for (const [, name = "", number = ""] of text.matchAll(/\/([\w-]+) (\d+) 0 R/g))
      if (/\/Type ?\/(Font|XObject)\b/.test(objects.get(number)?.text ?? "")) named.set(name, number);
  const fonts = new Map([...named].map(([name, number]) => [name, lettersOf(objects, number)]));
  const pages = [...objects.values()].filter(({ text }) => /\/Type ?\/Page\b/.test(text));
  return pages.map(({ text }) => {
    const contents = text.match(/\/Contents ?\[?((?: ?\d+ 0 R)+)/)?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
    const sheet: Sheet = { isBlank: true, words: "", inks: [] };
    const paint = (number: string, depth: number) => {
      for (const drawn of read(objects.get(number)?.stream ?? "", fonts, sheet)) {
        if (/\/Subtype ?\/Image\b/.test(objects.get(named.get(drawn) ?? "")?.text ?? "")) sheet.isBlank = false;
        if (depth < 9 && named.has(drawn)) paint(named.get(drawn)!, depth + 1);
      }
    };
    for (const number of contents) paint(number, 0);
    const words = sheet.words.replace(/\s/g, "");
    return { isBlank: sheet.isBlank && words === "", words, inks: [...new Set(sheet.inks)] };
  });
}

function objectsOf(file: string): Objects {
  const objects: Objects = new Map();
  const whole = /(?:^|\n)(\d+) 0 obj\b([\s\S]*?)(?:stream\r?\n([\s\S]*?)\r?\nendstream\s*)?endobj/g;
  for (const [, number = "", text = "", raw = ""] of file.matchAll(whole)) {
    const stream = text.includes("/FlateDecode") ? inflate(raw) : raw;
    objects.set(number, { text, stream });
    if (/\/Type ?\/ObjStm\b/.test(text)) for (const [name, packed] of unpack(text, stream)) objects.set(name, packed);
  }
  return objects;
}

function inflate(raw: string): string {
  return inflateSync(Buffer.from(raw, "latin1"), { finishFlush: 2 }).toString("latin1");
}

/** Objects that stand in another's stream, after a list of their numbers and places. */
function unpack(text: string, stream: string): Objects {
  const first = Number(text.match(/\/First (\d+)/)?.[1]);
  const places = [...stream.slice(0, first).matchAll(/(\d+) (\d+)/g)];
  const ends = [...places.slice(1).map(([, , at]) => first + Number(at)), stream.length];
  return new Map(
    places.map(([, number = "", at], index) => [
      number,
      { text: stream.slice(first + Number(at), ends[index]), stream: "" },
    ]),
  );
}

/** What each code of a font means, codes and meanings as hexadecimal digits say them. */
function lettersOf(objects: Objects, font: string): Letters {
  const table = objects.get(font)?.text.match(/\/ToUnicode (\d+) 0 R/)?.[1];
  const map = (table && objects.get(table)?.stream) || "";
  const letters: Letters = new Map();
  const put = (code: number, digits: number, meaning: number[]) =>
    letters.set(code.toString(16).padStart(digits, "0"), String.fromCharCode(...meaning));
  const unitsOf = (digits: string) => (digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  for (const [, part = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = "", meaning = ""] of part.matchAll(/<(\w+)>\s*<(\w+)>/g))
      put(Number.parseInt(code, 16), code.length, unitsOf(meaning));
  for (const [, part = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", one, list] of part.matchAll(/<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g)) {
      const start = Number.parseInt(from, 16);
      const listed = [...(list ?? "").matchAll(/<(\w+)>/g)].map(([, digits = ""]) => unitsOf(digits));
      for (let code = start; code <= Number.parseInt(to, 16); code += 1) {
        const units = unitsOf(one ?? "");
        put(code, from.length, listed[code - start] ?? [...units.slice(0, -1), (units.at(-1) ?? 0) + code - start]);
      }
    }
  return letters;
}

const operation =
  /\/([\w-]+) [\d.]+ Tf|((?:[\d.]+ ){3})rg\b|([\d.]+) g\b|\/([\w-]+) Do\b|(\[(?:[^\][()]|\((?:\\.|[^\\)])*\))*\]|<[\w\s]*>|\((?:\\.|[^\\)])*\)) ?T[Jj]/g;

/** Adds the words that a stream paints to `sheet`, and gives the names of other streams that it paints. */
function read(stream: string, fonts: Map<string, Letters>, sheet: Sheet): string[] {
  const drawn: string[] = [];
  let letters: Letters = new Map();
  let ink = "0 0 0";
  for (const [, font, colour, grey, other, shown] of stream.matchAll(operation)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else if (colour) ink = colour.trim();
    else if (grey) ink = [grey, grey, grey].join(" ");
    else if (other) drawn.push(other);
    else if (shown) {
      sheet.words += wordsOf(shown, letters);
      sheet.inks.push(ink);
    }
  }
  return drawn;
}

function wordsOf(shown: string, letters: Letters): string {
  const digits = [...(letters.keys().next().value ?? "00")].length;
  const strings = shown.replace(/\n/g, "").match(/<\w*>|\((?:\\.|[^\\)])*\)/g) ?? [];
  return strings
    .map((string) => (string.startsWith("<") ? string.slice(1, -1).toLowerCase() : hexOf(string.slice(1, -1))))
    .flatMap((hex) => hex.match(new RegExp(`.{${digits}}`, "g")) ?? [])
    .map((code) => letters.get(code) ?? "")
    .join("");
}

const hexOf = (literal: string) =>
  literal
    .replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replace(/\\(.)/g, "$1")
    .replace(/[\s\S]/g, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0"));
