// Who said what in a Japanese article: the subject of the quotation's own sentence, else whoever was speaking before.

import type { Attribution } from "./attribution.ts";
import { mask, quoted, unmask } from "./masking.ts";
import type { Passage } from "./passages.ts";
import type { Marked } from "./quotation-marks.ts";
import { cleanName, findSources, isNewsHouse, rankOf, type Source } from "./sources-ja.ts";
import { readSpeech, type Speech, sentenceLike } from "./speech-ja.ts";

/** A sentence of a masked paragraph with the quotations in it. */
interface Sentence {
  passage: Passage;
  masked: string;
  start: number;
  end: number;
  marked: Marked[];
}

interface Found {
  mention: string | null;
  confidence: number;
}

/** Whoever spoke last, and in which paragraph. */
interface Topic {
  mention: string;
  passage: Passage;
  rank: number;
}

/** One attribution for each quotation that somebody said, in the article's order. */
export function attributeJapanese(passages: Passage[]): Attribution[] {
  const found: Attribution[] = [];
  let topic: Topic | null = null;
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage)) {
      const { attributions, next } = readSentence(sentence, topic);
      for (const one of attributions) found.push(one);
      topic = next;
    }
  }
  return found;
}

const stops = /[。！？!?\n]/g;

function sentencesOf(passage: Passage): Sentence[] {
  const masked = mask(passage.text, passage.marked);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const end of [...[...masked.matchAll(stops)].map((stop) => stop.index + 1), masked.length]) {
    if (end <= start) continue;
    const marked: Marked[] = [];
    for (let one = passage.marked[next]; one && one.from < end; one = passage.marked[++next]) marked.push(one);
    sentences.push({ passage, masked, start, end, marked });
    start = end;
  }
  return sentences;
}

function readSentence(sentence: Sentence, topic: Topic | null): { attributions: Attribution[]; next: Topic | null } {
  const sources = findSources(sentence.masked.slice(sentence.start, sentence.end), sentence.start);
  const attributions: Attribution[] = [];
  let own: Found | null = null;
  for (const [index, speech] of readSpeeches(sentence).entries()) {
    const marked = sentence.marked[index];
    if (speech === null || marked === undefined) continue;
    const found = findSpeaker(sentence, index, speech, sources, own, topic);
    if (!speech.source && !speech.received && found.mention !== null) own = found;
    attributions.push({
      passage: sentence.passage,
      marked,
      speaker: found.mention,
      ...found,
      cue: speech.cue,
      kind: speech.kind,
    });
  }
  return { attributions, next: nextTopic(sentence, sources, own, topic) };
}

/** 「A」「B」と述べた, 「A」、「B」などと発言: a quotation before another shares its verb. */
function readSpeeches({ passage, masked, end, marked }: Sentence): (Speech | null)[] {
  const speeches: (Speech | null)[] = [];
  for (let i = marked.length - 1; i >= 0; i--) {
    const one = marked[i];
    if (one === undefined) continue;
    const inner = passage.text.slice(one.start, one.end);
    const following = marked[i + 1];
    const between = following === undefined ? null : masked.slice(one.to, following.from);
    const isChained = between !== null && /^[、や\s]*$/.test(between);
    speeches[i] = isChained ? chained(speeches[i + 1] ?? null, inner) : speechOf(masked, one, inner, end);
  }
  return speeches;
}

const chained = (next: Speech | null, inner: string): Speech | null =>
  next !== null && sentenceLike(inner) ? next : null;

function speechOf(masked: string, one: Marked, inner: string, end: number): Speech | null {
  const tail = masked.slice(one.to, Math.min(end, one.to + 200)).replace(/[。！？!?\s]+$/, "");
  if (one.mark !== "「" && tail !== "" && !/^(?:など)?と/.test(tail)) return null;
  if (tail !== "") return readSpeech(tail, inner);
  return inner.length >= 8 && sentenceLike(inner) ? { cue: null, kind: "direct", source: null, received: false } : null;
}

function findSpeaker(
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
    carried(topic, sentence.passage, before) ??
    lastResort(before, marked)
  );
}

const unclear: Found = { mention: null, confidence: 0 };

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
    topics.findLast((one) => one.rank === 3) ??
    main.findLast((one) => one.rank === 3) ??
    topics.findLast((one) => one.rank === 2) ??
    main.findLast((one) => one.rank === 2) ??
    topics.findLast((one) => isNext(one, marked, masked));
  if (best !== undefined) return { mention: best.name, confidence: sureOf(best, marked, masked) };
  const speaking = before.findLast((one) => one.particle === "によると" && one.rank >= 2 && !isNewsHouse(one.name));
  return speaking === undefined ? null : { mention: speaking.name, confidence: 0.7 };
}

const isNext = (source: Source, marked: Marked, masked: string) =>
  /^[、\s]*$/.test(masked.slice(source.end, marked.from));

function sureOf(source: Source, marked: Marked, masked: string): number {
  const near = isNext(source, marked, masked) ? 0.05 : 0;
  return (source.particle === "が" ? 0.8 : 0.9) - (3 - source.rank) * 0.08 + near;
}

// 加盟国が同意したことに言及し、 原告が注意しても、 ロシアが展開する「作戦」: the verb is not the one of saying.
const clauseEnd =
  /(?:[たるいう](?:こと|の[はがをにで]|ため|ので|際|とき|時|場合|、|\p{sc=Han}|\p{sc=Katakana}|\uE000)|ても|たら|れば|なら|として|ことから|が、|ず、)/u;

const isSubordinate = (between: string): boolean => clauseEnd.test(between);

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

function carried(topic: Topic | null, passage: Passage, before: Source[]): Found | null {
  if (topic === null) return null;
  const isOwn = topic.passage === passage;
  const isContested = before.some((one) => one.rank >= 2 && one.particle !== "から" && !isNewsHouse(one.name));
  return { mention: topic.mention, confidence: (isOwn ? 0.8 : 0.65) - (isContested ? 0.15 : 0) };
}

/** Better a source of the sentence that hardly fits than none, but nobody should rely on it. */
function lastResort(before: Source[], marked: Marked): Found {
  const any = before.findLast((one) => one.rank >= 2 && marked.from - one.end < 120);
  return any === undefined ? unclear : { mention: any.name, confidence: 0.45 };
}

/** Who goes on speaking in the next sentence: the last speaker, else whom this sentence is about. */
function nextTopic(sentence: Sentence, sources: Source[], own: Found | null, topic: Topic | null): Topic | null {
  if (own?.mention) return { mention: own.mention, passage: sentence.passage, rank: 3 };
  const about =
    sources.find((one) => one.particle === "は" && one.rank >= 2) ??
    sources.find(
      (one) => one.particle === "が" && one.rank === 3 && !isSubordinate(sentence.masked.slice(one.end, one.end + 60)),
    );
  if (about === undefined) return topic;
  return { mention: about.name, passage: sentence.passage, rank: about.rank };
}
