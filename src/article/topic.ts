// Whether a text is about what its headline says: cheap evidence against menus and lists taken for the article.
import { solid } from "./words.ts";

// アフガン困窮深刻 -> アフガン, 困窮, 窮深, 深刻; "Global markets rally" -> global, markets, rally
const RUNS =
  /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}|\p{Script=Hangul}{2,}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]{4,}/gu;
const isUnspaced = (run: string) => /^\p{Script=Han}/u.test(run);

// Headline and description together; more of it tells no more.
const LONGEST = 1000;

/** The words of a headline that a text about it would use; compound words of Chinese characters by pairs. */
export function topicWords(headline: string): string[] {
  const runs = solidWords(headline.slice(0, LONGEST)).match(RUNS) ?? [];
  return [...new Set(runs.flatMap((run) => (isUnspaced(run) ? pairs(run) : [run])))];
}

const solidWords = (text: string) => text.normalize("NFKC").toLowerCase();
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => (characters[index] ?? "") + character);
}

/** Share of the words that the text has; null where there are too few to tell. */
export function topicShare(words: string[], text: string): number | null {
  if (words.length < 3) return null;
  const held = solid(text);
  return words.filter((word) => held.includes(word)).length / words.length;
}

// A page that has lost its text shows one of thirty words by chance; an article that breaks off early, one of eight.
const FEWEST_WORDS = 8;
const LEAST_SHARE = 0.12;

/** Whether a text has next to nothing of what the headline and description of its page speak of. */
export function isOffTopic(
  text: string,
  { headline, description }: { headline: string | null; description: string | null },
) {
  const words = topicWords(`${headline ?? ""} ${description ?? ""}`);
  if (words.length < FEWEST_WORDS) return false;
  const isOff = (part: string) => {
    // The headline itself, standing over an empty body, is no text about it.
    const rest = headline ? solid(part).replaceAll(solid(headline), " ") : part;
    return (topicShare(words, rest) ?? 1) < LEAST_SHARE;
  };
  // Most texts show it soon.
  return isOff(text.slice(0, SOON)) && isOff(text);
}
const SOON = 3000;
