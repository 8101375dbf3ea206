// Reader rules: may a sentence stand in a summary, far from its neighbours?

import { mayHaveCapital } from "./summary-names.ts";
import { boilerplate, type SummaryPhrases } from "./summary-phrases.ts";
import { isDense, isUnspaced, primaryLanguage } from "./words.ts";

/**
 * Is it a whole sentence of reporting? Not: a few words, captions and headings (no stop at the end), rights and credits,
 * half of a quotation or bracket, speech without its speaker, questions.
 */
export function isReport(sentence: string, lang: string, phrases: SummaryPhrases): boolean {
  return (
    sentence.length >= (isDense(lang) ? shortest.dense : shortest.other) &&
    sentence.length <= longest &&
    isWhole(sentence, lang) &&
    isPaired(sentence) &&
    !isBareSpeech(sentence) &&
    !isLabelled.test(sentence) &&
    !sentence.includes('{"') &&
    phrases.firstPerson.exec(sentence)?.index !== 0 &&
    !boilerplate.test(sentence)
  );
}

// Scorers: Abdou 75. | Q：… | ――なぜ | #MillBridge
const isLabelled = /^(?:[#―—–*•・■◆▼]|[\p{L}\p{N} ]{1,24}[:：])/u;

/** Shorter ones tell no news: "That was all it took." 週に1度通った。 */
const shortest = { other: 45, dense: 20 };
const longest = 1000;

// …た。 …た」。 but not …のか。 | … said. … said.” But not a question: it promises what the summary may not hold.
const unspacedEnd = /(?<!(?:[のうるたい]|です|ます|せん)か)[。！!｡।][」』）)”]*$/u;
const spacedEnd = /(?<![.…])[.!。！।][”"’'»“)\]]*\??$/u;
const smallOpening = /^\p{Ll}/u;

function isWhole(sentence: string, lang: string): boolean {
  if (!isUnspaced(lang)) return spacedEnd.test(sentence) && !smallOpening.test(sentence);
  return unspacedEnd.test(sentence) && isInOwnScript(sentence, lang);
}

// Not 水車橋を…, but a name or a caption with a stop: 水車橋の技師の山田花子さん。
const japaneseClause = /[はがをもにで]/;

/** Some Japanese pages print a caption in English and go straight on in Japanese: no sentence for a summary. */
function isInOwnScript(sentence: string, lang: string): boolean {
  if (primaryLanguage(lang) !== "ja") return true;
  const latin = sentence.match(/\p{sc=Latin}/gu)?.length ?? 0;
  return latin * 2 < sentence.length && japaneseClause.test(sentence);
}

const pairs = ["“”", "「」", "『』", "（）", "()", "[]", "【】", "«»", "〈〉", "《》"];
const anyMark = /["“”„「」『』（）()[\]【】«»〈〉《》]/;

/** Every quote mark and bracket has its partner in the sentence. */
export function isPaired(sentence: string): boolean {
  if (singleOpened.test(sentence)) return false;
  if (!anyMark.test(sentence)) return true;
  if (count(sentence, '"') % 2 === 1) return false;
  // German prints „so“, which ends with the mark that opens in English.
  if (sentence.includes("„")) return count(sentence, "„") === count(sentence, "“") + count(sentence, "”");
  return pairs.every(([open = "", close = ""]) => count(sentence, open) === count(sentence, close));
}

// ‘The bridge is open. | The bridge is open,’ but the pair that closes may stand anywhere: ‘open’ it said.
const singleOpened = /^[‘'](?!.*\p{L}[.,!?]?[’'](?!\p{L}))|^[^‘']*[.,!?][’'](?:\s|$)/u;

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}

// "…" | “…” | ‘…’ | 「…」 | „…“ | «…»
const speech =
  /["“][^"“”]*["”]|(?<!\p{L})[‘'][^‘’']*(?:[’'](?=\p{L})[^‘’']*)*[’']|[「『][^「」『』]*[」』]|„[^“”]*[“”]|«[^»]*»/gu;

/**
 * Does it ask what it does not tell: who "I" is outside quote marks, who "he", what was said "also"? Or is most of it
 * speech? That is for the quotes; a summary tells what happened.
 */
export function leans(sentence: string, { leaningWithin, firstPerson }: SummaryPhrases): boolean {
  const reported = sentence.replace(speech, "“”");
  return (
    reported.length * 2 < sentence.length ||
    firstPerson.test(reported) ||
    leaningWithin.test(reported) ||
    // The pattern is slow where there are no blanks, as in Japanese, which seldom has what it looks for.
    ((mayHaveCapital.test(reported) || /['@]|pic/.test(reported)) && garbled.test(reported))
  );
}

// the deadProsecutors said | OLD TERMSIn May | (Day 3: highlights)The team | president'handed in'his | pic.example.com/3
const garbled =
  /(?<!\p{L})\p{Ll}{3,}\p{Lu}\p{Ll}|\p{Lu}{3,}\p{Ll}{2,}|[)\]]\p{Lu}\p{Ll}|\p{L}{3,}['’]\p{L}{3,}|\bpic\.|(?<!\S)@\w/u;

const speechMarks: Record<string, string> = { '"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "『": "』" };
const endMarks = /[.。!！?？]$/u;

// 「橋は古い」と述べた。 「橋は古い」「急ぎたい」などと語っている。
const unsignedSpeech = /^(?:「[^「」]*」[、や]?)+(?:など)?と[^はがも、「」]{0,20}[。！]$/u;

/** All of it stands between one pair of quote marks, or is speech and its verb, so nobody says who speaks. */
function isBareSpeech(sentence: string): boolean {
  if (unsignedSpeech.test(sentence)) return true;
  const close = speechMarks[sentence.charAt(0)];
  return close !== undefined && sentence.indexOf(close, 1) === sentence.replace(endMarks, "").length - 1;
}

// Each opens a report, with where and when it was written, and by which agency.
const datelines = [
  // WASHINGTON, May 3 (Reuters) - … | LONDON (AP) — … | Miami (CNN)The … | (CNN) -- The …
  /^(?:\p{Lu}[\p{L}.,'’ \d]{1,60})?\((?:Reuters|AP|AFP|dpa|CNN|UPI|Bloomberg|Xinhua|PTI|ANI|IANS)\)\s*[-–—:]*\s*/u,
  // New Delhi, Aug 1 (PTI) The …
  /^\p{Lu}[\p{L}.,'’() ]{1,40}, \p{Lu}\p{L}{2,8}\.? \d{1,2} \(\p{L}{2,12}\)[\s:–—-]+/u,
  // PORT ELLERY, Nov. 7 — The … | ST. LOUIS, Mo. - The …
  /^\p{Lu}[\p{Lu}.'’]+(?: [\p{Lu}.'’]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,20}(?:\d{1,2})?){0,2} [-–—]{1,2} (?=\p{Lu}|["“'‘])/u,
  // 水車橋の前に立つ技師ら（3日） 県は…: a caption that runs into the first sentence.
  /^[^。「」『』【】：:？！]{10,60}(?:）|ら|たち|さん|氏|様子|姿)[ 　](?=[^。]{15})/u,
  // ［東京 ３日 ロイター］ - … | 【ニューヨーク＝山田花子】…
  /^[［[【][^［\]］】]{2,40}[］\]】](?:\s*[-–—]+)?[\s　]*/u,
];

/** Length of the dateline that opens a sentence; 0 where there is none. */
export const datelineLength = (sentence: string): number =>
  Math.max(...datelines.map((dateline) => dateline.exec(sentence)?.[0].length ?? 0));
