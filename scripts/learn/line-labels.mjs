// Words of a text, and whether gold has those of a line.

// Letters and digits in a row; one word for each character where words are not parted by blanks.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const word = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{N}_])+`, "gu");

export const wordsOf = (text) => (text ?? "").toLowerCase().match(word) ?? [];

/** Tells of a line's words whether gold has them: half of their groups of three, or a short line as a whole. */
export function labelsOf(gold) {
  const groups = new Set(groupsOf(gold));
  const whole = ` ${gold.join(" ")} `;
  return (words) => {
    if (words.length < 6) return words.length > 0 && whole.includes(` ${words.join(" ")} `);
    const own = groupsOf(words);
    return own.filter((group) => groups.has(group)).length >= own.length / 2;
  };
}

const groupsOf = (words) => words.slice(2).map((last, at) => `${words[at]} ${words[at + 1]} ${last}`);

/** F1 of two lists of words, whose order does not count. */
export function wordF1(found, gold) {
  if (found.length === 0 || gold.length === 0) return Number(found.length === gold.length);
  const left = new Map();
  for (const each of gold) left.set(each, (left.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of found) {
    const count = left.get(each) ?? 0;
    if (count > 0) shared += 1;
    left.set(each, count - 1);
  }
  return (2 * shared) / (found.length + gold.length);
}
