// Text -> the words that carry its matter, in a form that compares: for the likeness of sentences, not for show.

/** Primary language codes whose writing puts no blanks between words. */
const unspaced = new Set(["ja", "zh", "yue", "th", "lo", "km", "my"]);

export function primaryLanguage(lang: string): string {
  const end = lang.indexOf("-");
  return (end < 0 ? lang : lang.slice(0, end)).toLowerCase();
}

export const isUnspaced = (lang: string): boolean => unspaced.has(primaryLanguage(lang));

/** Does a character say as much as two letters or more? */
export const isDense = (lang: string): boolean => /^(?:ja|zh|yue|ko)$/.test(primaryLanguage(lang));

// 豪雨災害 | ロシア | 洪水 in Thai | GDP, 2026. Hiragana is left out: endings and particles, almost never the matter.
// Half of a Japanese text is hiragana, so it is asked for first: the other classes take long to say no.
const unspacedRuns =
  /(?![ぁ-ん])(?:[\p{sc=Han}々]+|[\p{sc=Katakana}ー]+|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+|[\p{sc=Latin}\p{N}]+)/gu;
const spacedRuns = /[\p{L}\p{M}\p{N}]+/gu;
/** The first character of Thai; none below it is written in pairs. */
const firstPaired = "\u0e01";
const pairedRun = /^[\p{sc=Han}々\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{3,}/u;

/**
 * Content words of a text in small letters, in order, with repetitions. Words that stand between blanks are cut to a
 * rough stem; Chinese characters come in pairs (豪雨災害: 豪雨, 雨災, 災害), which needs no dictionary.
 */
export function contentWords(text: string, lang: string, stopWords: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const plain = text.normalize("NFKC").toLowerCase();
  const blanks = !isUnspaced(lang);
  for (const run of plain.match(blanks ? spacedRuns : unspacedRuns) ?? []) {
    if (stopWords.has(run)) continue;
    if (run.length > 2 && run >= firstPaired && pairedRun.test(run)) addPairs(found, run);
    else if (run.length > 1 || !blanks) found.push(stem(run));
  }
  return found;
}

function addPairs(found: string[], run: string): void {
  let before = "";
  for (const character of run) {
    if (before !== "") found.push(before + character);
    before = character;
  }
}

/** Judges, judge -> judge; government, governments -> governm: enough to see that two sentences share a word. */
function stem(word: string): string {
  const singular = word.length > 4 && word.endsWith("s") ? word.slice(0, -1) : word;
  return singular.slice(0, longestStem);
}
const longestStem = 7;

/** Numbers each word as it is first met: all that is counted and compared later takes numbers, which is far quicker. */
export function numberWords(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
}

export function countWords(words: number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A bag of words as a vector of length 1 (or of none, where there are no words). */
export type Vector = ReadonlyMap<number, number>;

/** Makes a vector of the counts, in place; each word counts by its weight. */
export function toVector(counts: Map<number, number>, weigh: (word: number) => number): Vector {
  let square = 0;
  for (const [word, count] of counts) square += (count * weigh(word)) ** 2;
  const length = Math.sqrt(square) || 1;
  for (const [word, count] of counts) counts.set(word, (count * weigh(word)) / length);
  return counts;
}

/** Cosine of two bags of words, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  let shared = 0;
  for (const [word, weight] of a) shared += weight * (b.get(word) ?? 0);
  return shared;
}
