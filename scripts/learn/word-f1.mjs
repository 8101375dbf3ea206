// How near a text comes to the one that a page should give, by their words: 1 where both have the same, in any order.
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

export function wordF1(found, wanted) {
  const left = new Map();
  const goal = wordsOf(wanted);
  const words = wordsOf(found);
  for (const word of goal) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (words.length + goal.length);
}
