// What a reader of the article knows at each sentence: who everybody is, who was spoken of last, who is speaking.

import type { Abbreviations } from "./abbreviations.ts";
import { type Cast, isKnown, isSayer } from "./cast.ts";
import { type Focus, focusOn, isGroup, resolvePronoun, weights } from "./focus.ts";
import type { Language } from "./languages/language.ts";
import { isAdverb, isVerb, isWord, type Phrase } from "./noun-phrases.ts";
import { bearerOf, fullName, nounKnown } from "./speakers.ts";
import { subjectOf } from "./subjects.ts";
import type { Token } from "./tokens.ts";

export interface Scene {
  language: Language;
  known: Abbreviations;
  cast: Cast;
  /** Who may be meant by a pronoun. */
  focus: Focus[];
  sentence: Token[];
  subject: Phrase | null;
  /** So many names of the sentence are in focus. */
  named: number;
  /** Index of the paragraph that is read. */
  passage: number;
  /** The paragraph before ended in a colon, or in the middle of a quotation. */
  continues: boolean;
  /** The paragraph is nothing but quotation. */
  isQuoted: boolean;
  /** Who goes on speaking where nothing else is said. */
  topic: Topic | null;
}

export interface Speaker {
  /** Null where nobody is known by the mention. */
  name: string | null;
  mention: string;
  confidence: number;
}

interface Topic extends Speaker {
  passage: number;
  /** A quotation is his; else he was only spoken of, or said something in the reporter's words. */
  spoke: boolean;
  /** Words of saying were his, or it is. */
  told: boolean;
}

/** Brings the names of the sentence up to the word at `until` into focus, the subject above the others. */
export function remember(until: number, scene: Scene): void {
  const { subject, focus, cast, language, sentence } = scene;
  const names = cast.names.get(sentence) ?? [];
  for (let name = names[scene.named]; name && name.next <= until; name = names[++scene.named]) {
    if (!isKnown(name.name, cast) || language.labels.has(name.name.toLowerCase())) continue;
    focusOn(focus, fullName(name, cast, language), weightOf(name, scene));
  }
  // "Ruiz bristles" is no noun, though it is read as one; Ruiz was among the names.
  if (subject === null || subject.next > until || subject.kind === "name" || /^\p{Lu}\S* \p{Lu}/u.test(subject.name))
    return;
  const known =
    subject.kind === "noun" ? nounKnown(subject, language) : resolvePronoun(subject.name, focus, language)?.person;
  scene.subject = null;
  if (known && (known.human || isGroup(known.gender))) focusOn(focus, known, weights.subject);
}

function weightOf(phrase: Phrase, { subject, sentence, language }: Scene): number {
  const { mention, next } = phrase;
  if (isSayer(phrase, sentence, language)) return weights.speaker;
  if (subject?.kind === "name" && subject.next === next) return weights.subject;
  if (isActing(sentence[next], language)) return weights.acting;
  const opening = subject?.kind === "noun" ? subject.mention : sentence[0]?.text;
  return opening !== undefined && mention.startsWith(opening.split(" ", 1)[0] ?? "") ? weights.leading : weights.named;
}

/** "aides say that Ruiz also wrote": a subject, though not the sentence's. */
const isActing = (next: Token | undefined, language: Language): boolean =>
  isWord(next) && (isAdverb(next, language) || language.otherVerbs.has(next.low));

/** `confidence` is that of the words that say who speaks. */
export function toSpeaker(source: Phrase, confidence: number, scene: Scene): Speaker {
  const { mention, kind } = source;
  const { cast, language, focus } = scene;
  if (kind === "pronoun") return meant(source, confidence, scene);
  const known = kind === "noun" ? nounKnown(source, language) : fullName(source, cast, language);
  focusOn(focus, known, weights.speaker);
  return { name: known.name, mention, confidence: kind === "noun" ? confidence * 0.95 : confidence };
}

function meant(source: Phrase, confidence: number, scene: Scene): Speaker {
  const { mention, next } = source;
  remember(next - 1, scene);
  const found = resolvePronoun(mention, scene.focus, scene.language);
  if (found === null) return { name: null, mention, confidence: confidence * 0.5 };
  focusOn(scene.focus, found.person, weights.speaker);
  return { name: bearerOf(found.person, scene.cast), mention, confidence: confidence * (0.8 + 0.15 * found.trust) };
}

/** Who goes on speaking; the farther back, the less sure. */
export function carriedSpeaker(scene: Scene): Speaker | null {
  const { topic } = scene;
  return topic === null ? null : { ...topic, confidence: topic.confidence * trustIn(topic, scene) };
}

function trustIn(topic: Topic, { passage, continues, isQuoted }: Scene): number {
  const distance = passage - topic.passage;
  if (distance === 0) return topic.spoke ? 0.98 : 0.9;
  if (distance > 2) return 0.5;
  if (continues && distance === 1) return 0.95;
  // Ruiz said that it was over. / “We have lost.”
  if (distance === 1 && topic.told && isQuoted) return 0.85;
  return topic.spoke ? 0.78 : 0.6;
}

/** After a sentence: whoever spoke in it, else the subject of a verb of saying, else whom it is about. */
export function followTopic(tokens: Token[], spoke: Speaker | null, subject: Phrase | null, scene: Scene): void {
  const told = spoke ?? sayer(tokens, scene);
  const next = told ?? about(subject, scene);
  if (next === null) return;
  const { name, mention, confidence } = next;
  scene.topic = { name, mention, confidence, passage: scene.passage, spoke: spoke !== null, told: told !== null };
}

function about(subject: Phrase | null, { cast, language }: Scene): Speaker | null {
  if (subject?.kind !== "name" || !isKnown(subject.name, cast)) return null;
  return { name: fullName(subject, cast, language).name, mention: subject.mention, confidence: 0.65 };
}

const farthest = 60;

function sayer(tokens: Token[], scene: Scene): Speaker | null {
  const verb = tokens.slice(0, farthest).findIndex((token) => isVerb(token, scene.language));
  const source = verb > 0 ? subjectOf(tokens, verb, scene.language) : null;
  return source === null ? null : toSpeaker(source, 0.85, scene);
}
