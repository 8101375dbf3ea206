// Lines of text as short as ASCII can tell them: one sign stands for two that are often together (byte pair encoding,
// Gage 1994), and where the text is Japanese, two letters stand for one of its (EUC-JP), which takes three bytes in UTF-8.

const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));

/** Where no letter takes two, signs can be put back one after the other. What is also a sign is told by a letter far off. */
export const latin = {
  between: "`",
  tellEntries: (entries) => entries.map((entry) => entry.padEnd(3, "`")).join(""),
  tellLonger: (text) => withLonger(text, "`"),
  literal: (letter) => String.fromCharCode(letter.charCodeAt() + farOff),
  reserved: "",
  spell: (letter) => letter,
};
const farOff = 0x400;

/** Stands before a letter that means itself, where it also is a sign. */
const mark = "~";
/** Stand first for two letters that are one of Japanese: 94 each, kanji of level 1 up to V, then kana. */
const leads = "0123456789ABCDEFGHIJKLMNOPQRSTUVWX";
const kanjiLeads = 32;
const [firstKanji, firstKana, firstLetter] = [0xb0, 0xa4, 0xa1];
const letters = new TextDecoder("euc-jp").decode(
  Uint8Array.from(
    [...leads].flatMap((_, lead) =>
      printable.flatMap((_, at) => [
        lead + (lead < kanjiLeads ? firstKanji : firstKana - kanjiLeads),
        firstLetter + at,
      ]),
    ),
  ),
);

export const japanese = {
  between: " ",
  tellEntries: (entries) => entries.join(" "),
  tellLonger: (text) => ({ text }),
  literal: (letter) => mark + letter,
  reserved: mark + leads,
  spell(letter) {
    const at = letters.indexOf(letter);
    return at < 0 ? letter : leads[Math.floor(at / printable.length)] + printable[at % printable.length];
  },
};

/** A sign that saves fewer bytes is none. */
const fewest = 1;

/** {entries, longer, text}: the lines, and what each sign stands for. No line may hold what stands between them. */
export function pack(lines, { between, tellEntries, tellLonger, literal, reserved, spell }) {
  const taken = new Set(between + reserved);
  const spelt = ({ letter, sign }) => sign ?? (taken.has(letter) ? literal(letter) : spell(letter));
  const cost = (one) => Buffer.byteLength(JSON.stringify(spelt(one))) - 2;
  const entries = [];
  let rest = lines.map((line) => [...line].map((letter) => ({ letter, name: letter })));
  for (const { sign, count } of signsFor(lines, taken)) {
    const found = best(rest, cost);
    if (!found || found.saved - count < fewest) break;
    taken.add(sign);
    const one = { sign, name: `${sign} ` };
    entries.push([one, ...found.parts]);
    rest = rest.map((line) => joined(line, found.parts, one));
  }
  const told = (all) => all.map((some) => some.map(spelt).join(""));
  return { entries: tellEntries(told(entries)), ...tellLonger(told(rest).join(between)) };
}

const bytesOf = (text) => Buffer.byteLength(JSON.stringify(text)) - 2;
const firstLonger = 0x500;

/** Where ASCII has no signs left, those of two bytes stand for what is longer and repeated. */
function withLonger(whole, between) {
  const saved = (part, text) => (text.split(part).length - 1) * (bytesOf(part) - 2) - bytesOf(part) - 1;
  const parts = repeatedIn(whole, between).filter((part) => saved(part, whole) >= fewest);
  const longer = [];
  let text = whole;
  for (;;) {
    const [part, most] = parts
      .map((part) => [part, saved(part, text)])
      .reduce((a, b) => (b[1] > a[1] ? b : a), ["", fewest - 1]);
    if (most < fewest) return { longer: longer.join(between), text };
    text = text.replaceAll(part, String.fromCharCode(firstLonger + longer.length));
    longer.push(part);
  }
}

function repeatedIn(text, between) {
  const counts = new Map();
  for (const length of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16]) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return [...counts].filter(([part, count]) => count > 2 && !part.includes(between)).map(([part]) => part);
}

/** The signs that the lines have least often: all of these are told in another way from then on. */
function signsFor(lines, taken) {
  const all = lines.join("");
  return printable
    .filter((sign) => !'"\\'.includes(sign) && !taken.has(sign))
    .map((sign) => ({ sign, count: all.split(sign).length - 1 }))
    .sort((a, b) => a.count - b.count);
}

/** Which two, or which one of several bytes, save most as one sign. */
function best(lines, cost) {
  const saving = ({ parts, count }) => {
    const bytes = parts.reduce((sum, part) => sum + cost(part), 0);
    return { parts, saved: count * (bytes - 1) - bytes - 2 };
  };
  return [...countsIn(lines).values()].map(saving).reduce((a, b) => (b.saved > (a?.saved ?? 0) ? b : a), null);
}

function countsIn(lines) {
  const counts = new Map();
  const add = (name, parts) => {
    const known = counts.get(name);
    if (known) known.count += 1;
    else counts.set(name, { parts, count: 1 });
  };
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 1) {
      add(line[at].name, [line[at]]);
      if (at > 0 && !isOverlapping(line, at)) add(`${line[at - 1].name}\n${line[at].name}`, [line[at - 1], line[at]]);
    }
  }
  return counts;
}

/** Of "aaa", two are together once. */
const isOverlapping = (line, at) =>
  at > 1 && line[at].name === line[at - 1].name && line[at].name === line[at - 2].name;

function joined(line, [first, second], one) {
  const short = [];
  for (let at = 0; at < line.length; at += 1) {
    const isHere = line[at].name === first.name && (!second || line[at + 1]?.name === second.name);
    short.push(isHere ? one : line[at]);
    if (isHere && second) at += 1;
  }
  return short;
}

/** Code of the functions that give the lines. */
export const unpackLatin = `
const unpackLatin = (entries, longer, text) => (entries.match(/.../g) ?? [])
  .reduceRight((text, entry) => text.split(entry[0]).join(entry.slice(1).replace("${latin.between}", "")), longer.split("${latin.between}")
    .reduceRight((text, part, at) => text.split(String.fromCharCode(${firstLonger} + at)).join(part), text))
  .replace(/[${latin.literal("!")}-${latin.literal("~")}]/g, (letter) => String.fromCharCode(letter.charCodeAt() - ${farOff}))
  .split("${latin.between}");`;
export const unpackJapanese = `
const unpackJapanese = (entries, text) => {
  const letters = new TextDecoder("euc-jp").decode(Uint8Array.from({ length: ${2 * letters.length} }, (_, at) => {
    const lead = (at / ${2 * printable.length}) | 0;
    return at % 2 ? (at % ${2 * printable.length} >> 1) + ${firstLetter} : lead + (lead < ${kanjiLeads} ? ${firstKanji} : ${firstKana - kanjiLeads});
  }));
  const signs = {};
  const spelt = (short) => short.replace(/${mark}(.)|([0-9A-X])(.)|./g, (sign, literal, lead, next) =>
    literal ?? (lead ? letters[parseInt(lead, 36) * ${printable.length} + next.charCodeAt() - 33] : signs[sign] ?? sign));
  entries.split("${japanese.between}").map((entry) => (signs[entry[0]] = spelt(entry.slice(1))));
  return text.split("${japanese.between}").map(spelt);
};`;
