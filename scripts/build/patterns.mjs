// Long patterns, lists of alternatives and sets of words: all that a bundle has stand in one packed text.

import { japanese, latin, pack, unpackJapanese, unpackLatin } from "./packing.mjs";
import { frontCoded, setUnpacker, wordSets } from "./word-lists.mjs";

// /^(?:related|read (?:more|also))$/i
const pattern = /(?<=[=(,:?&|!>[]\s*)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)(?=[\s.,;)\]}])/;
// any("述べ 語 話し", "言[いう]")
const list = /(?<==\s)any\(\s*((?:"[^"\\]*",?\s*)+)\)/;
// holds("ich|wir|mich")
const alternatives = /(?<=[(,+[]\s*)("[^"\n]*\|[^"\n]*")(?=[,)\s])/;
const packable = new RegExp([pattern, list, alternatives, wordSets].map(({ source }) => source).join("|"), "g");

/** A shorter one takes more where it is used than it saves. */
const shortest = 40;

/** Gives `module`, which exports `packed`, and `change`, which puts one of these wherever code has it. */
export function packPatterns(codes) {
  const found = codes.flatMap((code) => [...code.matchAll(packable)].map(lineOf)).filter(isWorth);
  const pools = ["set", "pattern", "japanese"].map((kind) => [
    ...new Set(found.filter((line) => line.kind === kind).map(({ text }) => text)),
  ]);
  const places = new Map(pools.flat().map((text, at) => [text, at]));
  const change = (code) => {
    const short = code.replace(packable, (...match) => {
      const at = places.get(lineOf(match).text);
      return at === undefined ? match[0] : `packed[${at}]`;
    });
    return short === code ? code : `import { packed } from "packed-patterns";\n${short}`;
  };
  return { change, module: moduleOf(pools) };
}

/** What is packed of a match: a pattern with its flags, words alone, or a set. */
function lineOf([, source, flags, words, string, set]) {
  if (set) return { kind: "set", text: frontCoded(set) };
  const text = words ? withBars(words) : string ? JSON.parse(string) : `${source}/${flags}`;
  return { kind: isJapanese(text) ? "japanese" : "pattern", text };
}

const withBars = (lists) => [...lists.matchAll(/"([^"]*)"/g)].map(([, words]) => words.replaceAll(" ", "|")).join("|");

const isJapanese = (text) =>
  !text.includes(japanese.between) && [...text].filter((letter) => letter > "\u3000").length > text.length / 5;

/** With "g" and "y", patterns remember where they are. */
const isWorth = ({ kind, text }) =>
  kind === "set"
    ? text.length > 0
    : Buffer.byteLength(text) >= shortest && !/\/\w*[gy]\w*$/.test(text) && !text.includes(latin.between);

/** Functions that nothing calls are left out by esbuild. */
function moduleOf([sets, patterns, ofJapanese]) {
  const parts = [
    [sets, latin, "unpackLatin", "setOf"],
    [patterns, latin, "unpackLatin", "patternOf"],
    [ofJapanese, japanese, "unpackJapanese", "patternOf"],
  ];
  const calls = parts
    .filter(([lines]) => lines.length > 0)
    .map(([lines, way, unpack, make]) => {
      const told = Object.values(pack(lines, way)).map((text) => JSON.stringify(text));
      return `...${unpack}(${told.join(", ")}).map(${make})`;
    });
  return `${unpackLatin}${unpackJapanese}${setUnpacker}
const patternOf = (line) => {
  const [, source, flags] = /^(.*)\\/(\\w*)$/.exec(line) ?? [];
  return source ? RegExp(source, flags) : line;
};
export const packed = [${calls.join(", ")}];`;
}
