// Who says a quotation of a Japanese sentence: its subject, whom it comes from, or whoever was speaking before.

import { quoted, unmask } from "./masking.ts";
import type { Passage } from "./passages.ts";
import type { Marked } from "./quotation-marks.ts";
import { cleanName, isNewsHouse, phraseBefore, rankOf, type Source } from "./sources-ja.ts";
import type { Speech } from "./speech-ja.ts";

/** A sentence of a masked paragraph with the quotations in it. */
export interface Sentence {
  passage: Passage;
  masked: string;
  start: number;
  end: number;
  marked: Marked[];
}

export interface Found {
  mention: string | null;
  confidence: number;
}

/** Whoever spoke last, and in which paragraph. */
export interface Topic {
  mention: string;
  passage: Passage;
  /** Added to the trust: whoever spoke, or was said to speak, goes on speaking. */
  sure: number;
}

export function findSpeaker(
  sentence: Sentence,
  index: number,
  speech: Speech,
  sources: Source[],
  own: Found | null,
  topic: Topic | null,
): Found {
  if (speech.source !== null && rankOf(speech.source) >= 2)
    return { mention: cleanName(speech.source), confidence: 0.9 };
  const marked = sentence.marked[index];
  if (marked === undefined) return unclear;
  const from = sentence.marked[index - 1]?.to ?? sentence.start;
  const before = sources.filter((source) => source.end <= marked.from);
  return (
    possessor(sentence.masked, marked, speech) ??
    fromWhom(before, speech, marked, sentence) ??
    subject(
      before.filter((source) => source.end > from),
      marked,
      sentence.masked,
    ) ??
    subjectAfter(sources, marked, sentence) ??
    own ??
    subject(
      before.filter((source) => source.end <= from),
      marked,
      sentence.masked,
    ) ??
    label(sentence, marked) ??
    opener(before, sentence, speech) ??
    carried(topic, sentence.passage, before) ??
    lastResort(before, marked)
  );
}

const unclear: Found = { mention: null, confidence: 0 };

// 山田知事の「…」という発言, 山田知事の「…」との言葉
function possessor(masked: string, { from, to }: Marked, { cue }: Speech): Found | null {
  if (
    cue === null ||
    masked.charAt(from - 1) !== "の" ||
    !/^(?:など)?と(?:の|いう|いった)/.test(masked.slice(to, to + 6))
  )
    return null;
  const name = phraseBefore(masked.slice(Math.max(0, from - 41), from - 1));
  return name !== "" && rankOf(name) >= 2 ? { mention: name, confidence: 0.9 } : null;
}

/** 住民から「…」との要望を受け: whom it comes from goes before the subject. */
function fromWhom(before: Source[], speech: Speech, marked: Marked, { masked }: Sentence): Found | null {
  const source = before.findLast((one) => one.particle === "から" && one.rank >= 2);
  if (source === undefined) return null;
  const isNear = masked.slice(source.end, marked.from).replace(/[、も]/g, "") === "";
  return speech.received || isNear ? { mention: source.name, confidence: isNear ? 0.9 : 0.75 } : null;
}

function subject(before: Source[], marked: Marked, masked: string): Found | null {
  const able = before.filter((one) => one.particle === "は" || one.particle === "も" || one.particle === "が");
  const main = able.filter((one) => one.particle !== "が" || !isSubordinate(masked.slice(one.end, marked.from)));
  const topics = main.filter((one) => one.particle !== "が");
  const best =
    outerTopic(topics, marked, masked) ??
    topics.findLast((one) => one.rank === 3) ??
    main.findLast((one) => one.rank === 3) ??
    topics.findLast((one) => one.rank === 2) ??
    main.findLast((one) => one.rank === 2) ??
    topics.findLast((one) => isNext(one, marked, masked));
  if (best !== undefined) return { mention: best.name, confidence: sureOf(best, marked, masked) };
  const speaking = before.findLast((one) => one.particle === "によると" && !isNewsHouse(one.name));
  return speaking === undefined ? null : { mention: speaking.name, confidence: 0.7 };
}

// 母親は、子どもは「走り回っていた」と話した: the nearer topic is what she speaks of.
function outerTopic(topics: Source[], marked: Marked, masked: string): Source | undefined {
  const [outer, inner] = topics.slice(-2);
  if (outer === undefined || inner === undefined || outer.rank < 2 || masked.slice(inner.end, marked.from) !== "")
    return undefined;
  return masked.slice(outer.end, inner.start) === "、" ? outer : undefined;
}

const isNext = (source: Source, marked: Marked, masked: string) =>
  /^[、\s]*$/.test(masked.slice(source.end, marked.from));

function sureOf(source: Source, marked: Marked, masked: string): number {
  const near = isNext(source, marked, masked) ? 0.05 : 0;
  return (source.particle === "が" ? 0.8 : 0.9) - (3 - source.rank) * 0.08 + near;
}

// 加盟国が同意したことに言及し、 原告が注意しても、 ロシアが展開する「作戦」: the verb is not the one of saying.
const clauseEnd =
  /(?:[たるいう](?:こと|の[はがをにで]|ため|ので|際|とき|時|場合|、|\p{sc=Han}|\p{sc=Katakana}|\uE000)|ても|たら|れば|なら|として|ことから|から(?:こそ)?、|が、|ず、)/u;

export const isSubordinate = (between: string): boolean => clauseEnd.test(between);

// 「…」とX氏は述べた; 「…」と、15日の会見でX氏が語った.
function subjectAfter(sources: Source[], marked: Marked, { marked: all, end, masked }: Sentence): Found | null {
  const until = all.find((other) => other.from >= marked.to)?.from ?? end;
  const after = sources.filter(
    (one) =>
      one.start >= marked.to && one.end <= until && one.rank >= 2 && (one.particle === "は" || one.particle === "が"),
  );
  const first = after[0];
  if (first === undefined) return null;
  const between = masked.slice(marked.to, first.start);
  return /^(?:など)?と(?:、|は、)?[^、]{0,20}$/.test(between) &&
    !/[るたい]$/.test(between) &&
    !/し[てた、]?$/.test(between)
    ? { mention: first.name, confidence: 0.75 }
    : null;
}

// 山田監督「よく戦った」, 山田監督：「よく戦った」: sports pages and interviews.
function label({ masked, start }: Sentence, marked: Marked): Found | null {
  const before = unmask(masked.slice(Math.max(start, marked.from - 40), marked.from)).replace(/[\s：:]+$/, "");
  if (before === "" || before.includes(quoted) || /[、をにで]/.test(before)) return null;
  return rankOf(before) === 3 && marked.from - start < 40 ? { mention: cleanName(before), confidence: 0.8 } : null;
}

// 大谷は試合後、「よく飛んだ」と話した; セブンティーンは声明で、「…」と述べた: no title tells that it is somebody.
function opener(before: Source[], { start, masked }: Sentence, { cue }: Speech): Found | null {
  const first = before.find((one) => one.particle === "は");
  const isFirst = first !== undefined && masked.slice(start, first.start).trim() === "" && nameLike.test(first.name);
  return isFirst && cue !== null && spoken.test(cue) ? { mention: first.name, confidence: 0.72 } : null;
}
const nameLike = /^(?:[ァ-ヶー・]{2,}|[\p{sc=Latin}\d.& -]{2,}|\p{sc=Han}{2,4})$/u;
const spoken = /^(?:述べ|語|話|コメント|明か|訴え|振り返|説明|強調|答え|喜|笑|声明)/;

function carried(topic: Topic | null, passage: Passage, before: Source[]): Found | null {
  if (topic === null) return null;
  const isOwn = topic.passage === passage;
  const isContested = before.some((one) => one.rank >= 2 && one.particle !== "から" && !isNewsHouse(one.name));
  return { mention: topic.mention, confidence: (isOwn ? 0.8 : 0.65) + topic.sure - (isContested ? 0.15 : 0) };
}

/** Better a source of the sentence that hardly fits than none, but nobody should rely on it. */
function lastResort(before: Source[], marked: Marked): Found {
  const last = before.findLast((one) => one.rank >= 2 && marked.from - one.end < 120);
  return last === undefined ? unclear : { mention: last.name, confidence: 0.45 };
}
