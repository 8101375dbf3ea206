// The quotations of an article with who said them, the most telling first.

import type { Story } from "../article/article.ts";
import type { Attribution } from "./attribution.ts";
import { attributeJapanese } from "./attribution-ja.ts";
import { attributeKorean } from "./attribution-ko.ts";
import { attributeLatin } from "./attribution-latin.ts";
import { attributeChinese } from "./attribution-zh.ts";
import type { Quote } from "./insights.ts";
import { withAnswers } from "./interviews.ts";
import { type Opening, rankQuotes } from "./key-quotes.ts";
import { isListed } from "./languages/index.ts";
import { mask, quoted } from "./masking.ts";
import { type Passage, readPassages } from "./passages.ts";
import type { Marked } from "./quotation-marks.ts";
import { withoutRepeats } from "./repeats.ts";
import { joinParts } from "./speeches.ts";
import { primaryLanguage } from "./words.ts";

const ownReaders: Record<string, (passages: Passage[]) => Attribution[]> = {
  ja: attributeJapanese,
  zh: attributeChinese,
  ko: attributeKorean,
};

/** Every quotation of paragraphs, lists and block quotations that somebody said, in order of importance. */
export function findQuotes(article: Story): Quote[] {
  const passages = readPassages(article);
  const own = ownReaders[primaryLanguage(article.lang)];
  const found = own?.(passages) ?? attributeLatin(passages, article.lang);
  const spoken = withoutRepeats(withAnswers(found, article, passages), passages);
  // Where we know no words of saying, marks are all there is to go by.
  const heard = own || isListed(article.lang) ? spoken.filter(isSpoken) : spoken;
  const quotes = joinParts(heard, passages).map(toQuote);
  return rankQuotes(quotes, openingOf(article, passages));
}

const openingParagraphs = 2;

const openingOf = ({ headline, lang }: Story, passages: Passage[]): Opening => ({
  lang,
  text: [headline, ...passages.slice(0, openingParagraphs).map(unquoted)].join("\n"),
});

/** A quotation in the first paragraph is not about the news because it repeats itself. */
const unquoted = ({ text, marked }: Passage): string => mask(text, marked).replaceAll(quoted, "");

function toQuote(known: Attribution & { follows: boolean }): Quote {
  const { passage, marked, mention, cue, confidence, follows } = known;
  const text = passage.text.slice(marked.start, marked.end).replace(joint, "");
  const start = passage.base + marked.start;
  const speaker = cue !== null || confidence >= leastSure ? known.speaker : null;
  // Words in marks that nothing says anybody spoke: titles, search phrases, terms.
  const kind = speaker === null && cue === null && !isAlone(passage, marked) ? "fragment" : known.kind;
  const { block } = passage;
  return { text, speaker, mention, cue, kind, confidence, follows, block, start, end: start + text.length };
}

/** A paragraph that is one whole sentence between marks is speech, whoever speaks. */
const isAlone = ({ text, kind }: Passage, { from, to, end }: Marked): boolean =>
  kind === "paragraph" &&
  to - from >= 12 &&
  text.trim().length === to - from &&
  /[。．.!?！？…\p{sc=Hiragana}]$/u.test(text.slice(0, end));

/** A few words in marks that nothing says anybody spoke are titles, search phrases, terms. */
const isSpoken = ({ passage, marked, kind, speaker, cue, confidence }: Attribution): boolean =>
  cue !== null ||
  (speaker !== null && confidence >= leastSure) ||
  (kind === "direct" && confidence >= leastHeard) ||
  isAlone(passage, marked);

/** A speaker whom no verb of saying names is guessed from the sentences around; below this, a reader is not told. */
const leastSure = 0.69;
/** Below this nobody near is known to speak at all. */
const leastHeard = 0.5;

/** The comma of “We won,” she said: it joins the quotation to the sentence, and nobody said it. */
const joint = /[,，]$/;
