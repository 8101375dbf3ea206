// Who said what in a Japanese article: the subject of the quotation's own sentence, else whoever was speaking before.

import type { Attribution } from "./attribution.ts";
import { mask } from "./masking.ts";
import { keepNames, nameFor } from "./names-ja.ts";
import type { Passage } from "./passages.ts";
import type { Marked } from "./quotation-marks.ts";
import { findSources, rankOf, type Source } from "./sources-ja.ts";
import { type Found, findSpeaker, isSubordinate, type Sentence, type Topic } from "./speakers-ja.ts";
import { readSpeech, type Speech, sentenceLike, tellsSpeech } from "./speech-ja.ts";

/** One attribution for each quotation that somebody said, in the article's order. */
export function attributeJapanese(passages: Passage[]): Attribution[] {
  const found: Attribution[] = [];
  const named: string[] = [];
  let topic: Topic | null = null;
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage)) {
      const { attributions, next } = readSentence(sentence, topic, named);
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
  stops.lastIndex = 0;
  while (start < masked.length) {
    const end = stops.test(masked) ? stops.lastIndex : masked.length;
    const marked: Marked[] = [];
    for (let one = passage.marked[next]; one && one.from < end; one = passage.marked[++next]) marked.push(one);
    sentences.push({ passage, masked, start, end, marked });
    start = end;
  }
  return sentences;
}

/** `named`: who was named before, the latest first; grows by those of the sentence. */
function readSentence(
  sentence: Sentence,
  topic: Topic | null,
  named: string[],
): { attributions: Attribution[]; next: Topic | null } {
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
      speaker: nameFor(found.mention, named),
      mention: found.mention,
      cue: speech.cue,
      kind: speech.kind,
      confidence: found.confidence,
    });
  }
  keepNames(sources, named);
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
    speeches[i] = isChained ? chained(speeches[i + 1] ?? null, inner) : speechOf(passage.text, masked, one, end);
  }
  return speeches;
}

// 病院に運ばれた: who suffers is written of, and does not speak next.
const suffering = /され|運ば|死亡|亡くな|死去|殺|逮捕|倒れ/;

const chained = (next: Speech | null, inner: string): Speech | null =>
  next !== null && sentenceLike(inner) ? next : null;

// 「世界中で売れた」（山田社長）
function signature(after: string): string | null {
  const name = /^[（(]([^（()）]{2,40})[)）]/.exec(after)?.[1]?.split("、").at(-1);
  return name !== undefined && rankOf(name) === 3 ? name : null;
}

// 「4×20 + 11」
const isSum = (inner: string): boolean => !/\p{L}{2}/u.test(inner);
// 報道官は「極めて遺憾」とし、: held by the subject right before it.
const isHeldBySubject = (masked: string, { from, to }: Marked): boolean =>
  /[^にでと]は、?$/.test(masked.slice(Math.max(0, from - 3), from)) &&
  /^とし(?:た。|、|て(?:いる|い?た))/.test(masked.slice(to, to + 5));

function speechOf(text: string, masked: string, one: Marked, end: number): Speech | null {
  const inner = text.slice(one.start, one.end);
  if (isSum(inner)) return null;
  const signed = signature(text.slice(one.to, one.to + 60));
  if (signed !== null && sentenceLike(inner)) return { cue: null, kind: "direct", source: signed, received: false };
  const tail = masked.slice(one.to, Math.min(end, one.to + 200)).replace(/[。！？!?\s]+$/, "");
  if (one.mark !== "「" && tail !== "" && !/^(?:など)?と/.test(tail)) return null;
  const speech = tail === "" ? null : readSpeech(tail, inner);
  if (speech === null && isHeldBySubject(masked, one) && inner.length >= 4)
    return { cue: "とし", kind: "fragment", source: null, received: false };
  if (tail !== "") return speech;
  return inner.length >= 8 && sentenceLike(inner) ? { cue: null, kind: "direct", source: null, received: false } : null;
}

/** Who goes on speaking in the next sentence: the last speaker, else whom this sentence is about. */
function nextTopic(sentence: Sentence, sources: Source[], own: Found | null, topic: Topic | null): Topic | null {
  if (own?.mention) return { mention: own.mention, passage: sentence.passage, sure: 0.07 };
  const about =
    sources.find((one) => one.particle === "は" && one.rank >= 2) ??
    sources.find(
      (one) => one.particle === "が" && one.rank === 3 && !isSubordinate(sentence.masked.slice(one.end, one.end + 60)),
    );
  if (about === undefined) return topic;
  const told = sentence.masked.slice(about.end, sentence.end);
  const sure = tellsSpeech(told) ? 0.07 : about.rank === 3 && !suffering.test(told) ? 0.05 : -0.05;
  return { mention: about.name, passage: sentence.passage, sure };
}
