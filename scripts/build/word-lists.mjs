// Word lists are sets: sorted, each word needs only what differs from the one before.

// wordSet("said says", "told")
export const wordSets = /\bwordSet\(\s*((?:"[^"\\]*",?\s*)+)\)/;

/** Capitals tell how many letters a word shares with the one before: A for none, B for one, G for six or more. */
const countFrom = "A".charCodeAt(0);
const most = 6;

/** Stands before a letter that is a capital: "&mr". */
const mark = "&";
const withMarks = (word) => word.replace(/[A-Z]/g, (capital) => mark + capital.toLowerCase());

/** What `spelt` makes a set of; nothing of a list that has none, or has the mark. */
export function frontCoded(lists) {
  const words = [...lists.matchAll(/"([^"]*)"/g)].flatMap(([, list]) => list.split(" ")).filter(Boolean);
  if (words.some((word) => word.includes(mark))) return "";
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

/** Code of the function that gives the set. */
export const setUnpacker = `
const setOf = (list) => {
  let word = "";
  return new Set(list.match(/[A-G][^A-G]*/g)
    .map((piece) => (word = word.slice(0, piece.charCodeAt() - ${countFrom}) + piece.slice(1)))
    .map((word) => word.replace(/${mark}./g, (at) => at[1].toUpperCase())));
};`;
