// How much a text says, whatever its script.

// Han with its marks, kana, Hangul, full-width letters.
const EAST_ASIAN = /[\u2e80-\u30ff\u31f0-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff9f]/g;
const ASCII = /^[\0-\x7f]*$/;
const LATIN = /^[^\u2e80-\uff9f]*$/;
const countEastAsian = (text: string) => (LATIN.test(text) ? 0 : (text.match(EAST_ASIAN)?.length ?? 0));
// Japanese says in one character what English says in about three; Korean in two, which is near enough.
const LATIN_LETTERS_EACH = 3;

/** Length in Latin letters: the East Asian characters of a text count three times, white space once. */
export const lengthOf = (text: string): number => text.length + (LATIN_LETTERS_EACH - 1) * countEastAsian(text);

export const isEastAsian = (text: string): boolean => {
  const eastAsian = countEastAsian(text);
  return eastAsian > 0 && eastAsian > 0.3 * text.replace(/\s+/g, "").length;
};

/** Text for comparing: full width as half width, lower case, no white space. */
export const solid = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize("NFKC")).replace(/\s+/g, "").toLowerCase();

/** One line, single blanks, none at the ends. The full-width blank counts as one. */
export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

// 「…と述べた。」 "He left." (…という) Ends a sentence, perhaps with closing marks after the stop.
const SENTENCE_END = /[.!?。．！？…][\s"'”’»）)」』】\]]*$/u;
// …と話していた」 …だ（時事）
const CLOSED_END = /[」』）]\s*$/u;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text) || CLOSED_END.test(text);
