// Word lists are sets: sorted, each word needs only what differs from the one before. A quarter of their bytes goes.

// wordSet("said says", "told")
const call = /\bwordSet\(\s*((?:"[^"\\]*",?\s*)+)\)/g;

/** Capitals tell how many letters a word shares with the one before: A for none, B for one. */
const countFrom = "A".charCodeAt(0);
const most = 25;

/** The code with its word lists shortened, for `decoder`. Lists that hold capitals stay. */
export const shortenWordLists = (code) =>
  code.replace(call, (whole, lists) => {
    const words = [...lists.matchAll(/"([^"]*)"/g)].flatMap(([, list]) => list.split(" ")).filter(Boolean);
    return /[A-Z]/.test(words.join("")) ? whole : `wordSet("${frontCoded(words)}")`;
  });

function frontCoded(words) {
  let before = "";
  return [...new Set(words)]
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
const decoder = `export const wordSet = (...lists) => {
  let word = "";
  const decode = (list) => list.match(/[A-Z][^A-Z]*/g).map((piece) => (word = word.slice(0, piece.charCodeAt() - ${countFrom}) + piece.slice(1)));
  return new Set(lists.flatMap((list) => (list[0] === "A" ? decode(list) : list.split(" "))));
};`;

export const withDecoder = (code) => code.replace(definition, () => decoder);
