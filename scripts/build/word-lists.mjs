// Word lists are sets: sorted, each word needs only what differs from the one before, and pairs of letters that often
// stand together need one sign (byte pair encoding, Gage 1994). Half of their bytes goes.

// wordSet("said says", "told")
const call = /\bwordSet\(\s*((?:"[^"\\]*",?\s*)+)\)/g;

/** Capitals tell how many letters a word shares with the one before: A for none, B for one, G for six or more. */
const countFrom = "A".charCodeAt(0);
const most = 6;

/** Signs that no list has: each stands for a pair of letters, or of signs before it. */
const signs = "0123456789!#$%()*+,:;<=>?@[]^_`{|}~HIJKLMNOPQRSTUVWXYZ";

/** The pairs that save most in all the files that hold lists, in the order of `signs`. */
export function pairsIn(files) {
  let text = files.flatMap(listsIn).map(frontCoded).join("\n");
  const pairs = [];
  for (const sign of signs) {
    const [pair, count] = mostFrequent(text);
    if (count < fewest) break;
    pairs.push(pair);
    text = text.replaceAll(pair, () => sign);
  }
  return pairs;
}

function mostFrequent(text) {
  const counts = new Map();
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1);
    if (!pair.includes("\n")) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
}

/** A pair less frequent takes more in the decoder than its sign saves. */
const fewest = 4;

/** Stands before a letter that is a capital: "&mr". */
const mark = "&";
const withMarks = (word) => word.replace(/[A-Z]/g, (capital) => mark + capital.toLowerCase());

const wordsOf = (lists) => [...lists.matchAll(/"([^"]*)"/g)].flatMap(([, list]) => list.split(" ")).filter(Boolean);
/** Lists that hold signs stay. */
const isPlain = (words) =>
  words.length > 0 && ![...words.join("").replace(/[A-Z]/g, "")].some((letter) => (mark + signs).includes(letter));
const listsIn = (code) => [...code.matchAll(call)].map(([, lists]) => wordsOf(lists)).filter(isPlain);

/** The code with its word lists shortened, for `decoder`. */
export const shortenWordLists = (code, pairs) =>
  code.replace(call, (whole, lists) => {
    const words = wordsOf(lists);
    if (isPlain(words)) return `wordSet("${paired(frontCoded(words), pairs)}")`;
    if (words[0]?.startsWith("A")) throw new Error(`A list with signs may not begin with A, as ${words[0]} does.`);
    return whole;
  });

/** The first letter stays: it tells the decoder that the list is shortened. */
const paired = (list, pairs) =>
  list[0] + pairs.reduce((text, pair, at) => text.replaceAll(pair, () => signs[at]), list.slice(1));

function frontCoded(words) {
  let before = "";
  return [...new Set(words.map(withMarks))]
    .sort()
    .map((word) => {
      const shared = sharedLetters(before, word);
      before = word;
      return String.fromCharCode(countFrom + shared) + word.slice(shared);
    })
    .join("");
}

function sharedLetters(a, b) {
  let shared = 0;
  while (shared < Math.min(a.length, b.length, most) && a[shared] === b[shared]) shared += 1;
  return shared;
}

const definition = /export const wordSet = [^;]+;/;

/** Instead of the source's own `wordSet`, which splits at blanks. */
const decoder = (pairs) => `const pairs = ${JSON.stringify(pairs.join(""))};
export const wordSet = (...lists) => {
  let word = "";
  const unpaired = (list) => [...${JSON.stringify(signs)}].reduceRight((text, sign, at) => text.split(sign).join(pairs.slice(2 * at, 2 * at + 2)), list);
  const decode = (list) => unpaired(list).match(/[A-G][^A-G]*/g).map((piece) => (word = word.slice(0, piece.charCodeAt() - ${countFrom}) + piece.slice(1)));
  const spelt = (list) => decode(list).map((word) => word.replace(/${mark}./g, (at) => at[1].toUpperCase()));
  return new Set(lists.flatMap((list) => (list[0] === "A" ? spelt(list) : list.split(" "))));
};`;

export const withDecoder = (code, pairs) => code.replace(definition, () => decoder(pairs));
