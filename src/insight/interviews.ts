// Interviews: answers stand without marks, each after its question or its speaker's label.

import type { Story } from "../article/article.ts";
import type { Attribution } from "./attribution.ts";
import type { Passage } from "./passages.ts";
import { splitSentences } from "./sentences.ts";
import { isUnspaced } from "./words.ts";

/** One paragraph of an interview; `start` is where its words begin, after the label. */
interface Turn {
  passage: Passage;
  start: number;
  /** The label's name; "" where a dash or a letter stands for it. */
  label: string;
  isQuestion: boolean;
}

/** What the quotations of a story are, once its answers are read: those of the machine in an interview's turns go. */
export function withAnswers(found: Attribution[], story: Story, passages: Passage[]): Attribution[] {
  const turns = readTurns(passages);
  if (turns.length === 0) return found;
  const name = intervieweeOf(story, passages, turns);
  const answers = turns.filter(({ isQuestion }) => !isQuestion).flatMap((turn) => answerOf(turn, name, story.lang));
  const spoken = new Set(turns.map(({ passage }) => passage));
  const place = new Map(passages.map((passage, index) => [passage, index]));
  const all = [...found.filter(({ passage }) => !spoken.has(passage)), ...answers];
  return all.sort((a, b) => (place.get(a.passage) ?? 0) - (place.get(b.passage) ?? 0));
}

// ――きっかけは。 | Q. Why now? | 問：なぜ今。
const question = /^(?:[―—─–]{2,}|(?:Q|Ｑ|問|質問)\d{0,2}[.．:：、　]|[QＱ]\d{1,2}\s)\s*/u;
const answer = /^(?:A|Ａ|答|回答)\d{0,2}[.．:：、　]\s*/u;
// Ruiz: We will. | ELENA RUIZ: We will. | 山田：はい。 | 山田氏　はい。
const name = /^(\p{Lu}[\p{L}.'’ -]{1,30}?|[\p{sc=Han}\p{sc=Katakana}ー・＝]{1,12}(?:さん)?)(?::\s+|：\s*|　+)(?=\S)/u;

function readTurns(passages: Passage[]): Turn[] {
  const asked = turnsByMarks(passages);
  if (asked.filter(({ isQuestion }) => isQuestion).length >= fewestQuestions) return asked;
  return turnsByNames(passages);
}

const fewestQuestions = 3;
const mostLabels = 12;
const mostParagraphs = 6;

/** After a question, the paragraphs up to the next one are its answer; but no more than a few. */
function turnsByMarks(passages: Passage[]): Turn[] {
  const turns: Turn[] = [];
  let since = Number.POSITIVE_INFINITY;
  for (const passage of passages) {
    const mark = question.exec(passage.text);
    since = mark ? 0 : since + 1;
    if (since > mostParagraphs) continue;
    const own = answer.exec(passage.text) ?? name.exec(passage.text);
    const start = (mark ?? own)?.[0].length ?? 0;
    turns.push({ passage, start, label: mark ? "" : (own?.[1] ?? ""), isQuestion: mark !== null });
  }
  return turns;
}

/** Two to four people who take turns; whoever mostly asks is the interviewer. */
function turnsByNames(passages: Passage[]): Turn[] {
  const labelled = passages.flatMap((passage) => {
    const label = name.exec(passage.text);
    return label && !isRoll(passage.text.slice(label[0].length))
      ? [{ passage, start: label[0].length, label: label[1] ?? "" }]
      : [];
  });
  const labels = [...new Set(labelled.map(({ label }) => label))].slice(0, mostLabels);
  const people = labels.map((one) => labelled.filter(({ label }) => label === one)).filter(({ length }) => length >= 2);
  if (people.length < 2 || people.length > 4 || labelled.length < 2 * fewestQuestions) return [];
  const asks = (turns: { passage: Passage }[]) =>
    2 * turns.filter(({ passage }) => /[?？]\s*$|か[。]?\s*$/.test(passage.text.slice(-6))).length > turns.length;
  return people.flatMap((turns) => turns.map((turn) => ({ ...turn, isQuestion: asks(turns) })));
}

/** "Booked: Ruiz, Okoye, Brandt." has little but names. */
function isRoll(text: string): boolean {
  const words = text.slice(0, 200).match(/\p{L}+/gu) ?? [];
  return 2 * words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length;
}

/** The first sentences of an answer; one that stands in marks is a quotation like others. */
function answerOf({ passage, start, label }: Turn, interviewee: string | null, lang: string): Attribution[] {
  const room = isUnspaced(lang) ? 120 : 280;
  const sentences = splitSentences(passage.text.slice(start, start + 4 * room), lang);
  const end = sentences.findLast((sentence, at) => at === 0 || sentence.end <= room)?.end ?? 0;
  if (end < fewestLetters || end > 2 * room || /^["“„«「『]/.test(passage.text.slice(start))) return [];
  const speaker = label === "" ? interviewee : label;
  const place = { from: start, to: start + end, start, end: start + end };
  const confidence = speaker === null ? 0.5 : label === "" ? 0.75 : 0.9;
  const marked = { ...place, open: false, mark: "" };
  return [{ passage, marked, speaker, mention: label || null, cue: null, kind: "direct", confidence }];
}

const fewestLetters = 12;

// 市長の山田太郎氏に聞いた | interview with Elena Ruiz | Gespräch mit Elena Ruiz
const japaneseName =
  /([\p{sc=Han}\p{sc=Katakana}ー・＝]{2,14}(?:氏|さん|選手|監督|教授|社長|市長|知事|議員))(?:に(?:話を)?(?:[聞訊伺尋]|うかが|きい)|(?:に(?:話を)?|への)?インタビュー)/u;
const latinName =
  /(?:interview(?:ed)?(?: with)?|(?:spoke|talked|sat down|caught up|talks?|speaks?) (?:to|with)|mit|avec|con|com)\s+((?:\p{Lu}[\p{L}.'’-]+\s?){2,4})/u;

/** Whom the headline or the paragraph before the first question tells to be interviewed; null where they do not. */
function intervieweeOf({ headline }: Story, passages: Passage[], turns: Turn[]): string | null {
  const first = passages.findIndex(({ text }) => text === turns[0]?.passage.text);
  const intro = [headline, ...passages.slice(Math.max(0, first - 4), first).map(({ text }) => text)];
  for (const text of intro) {
    const found = japaneseName.exec(text.slice(0, 2000)) ?? latinName.exec(text.slice(0, 2000));
    if (found?.[1]) return found[1].trim();
  }
  return null;
}
