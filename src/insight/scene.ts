// What a reader of the article knows at each sentence: who everybody is, who was spoken of last, who is speaking.

import type { Language } from "./languages/language.ts";
import { isVerb, type Phrase } from "./noun-phrases.ts";
import { type Cast, type Focus, focusOn, fullName, isKnown, namesIn, resolvePronoun } from "./speakers.ts";
import { subjectOf } from "./subjects.ts";
import type { Token } from "./tokens.ts";

export interface Scene {
  language: Language;
  cast: Cast;
  /** The latest first. */
  focus: Focus[];
  /** Index of the paragraph that is read. */
  passage: number;
  /** The paragraph before ended in a colon, or in the middle of a quotation. */
  continues: boolean;
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
}

/** `confidence` is that of the words that say who speaks. */
export function toSpeaker(source: Phrase, confidence: number, scene: Scene): Speaker {
  const { mention } = source;
  if (source.kind === "noun") {
    if (isOne(mention, scene.language))
      focusOn(scene.focus, { name: mention, gender: null, isPerson: true, passage: scene.passage });
    return { name: mention, mention, confidence: confidence * 0.95 };
  }
  if (source.kind === "name") return { name: remember(source, scene).name, mention, confidence };
  const person = resolvePronoun(mention, scene.focus, scene.passage, scene.language);
  if (person === null) return { name: null, mention, confidence: confidence * 0.5 };
  const { isAlone, ...known } = person;
  focusOn(scene.focus, { ...known, passage: scene.passage });
  const trust = person.gender !== null ? 0.9 : isAlone ? 0.85 : 0.75;
  return { name: person.name, mention, confidence: confidence * trust };
}

/** "a voter in Ohio", whom "he" may mean next; not "officials", not "the sound system". */
function isOne(mention: string, { roles, titles, men, women }: Language): boolean {
  const head = /^(?:\S+ ){0,4}?\S+(?= (?:of|for|from|at|in|with|who|that)\b|$|,)/.exec(mention)?.[0] ?? "";
  const noun = head.toLowerCase().split(" ").at(-1) ?? "";
  return [roles, titles, men, women].some((list) => list.has(noun)) || /(?:man|woman|person|ist)$/.test(noun);
}

/** Brings the person named into focus. */
export function remember(source: Phrase, { focus, cast, language, passage }: Scene): Focus {
  const person = { ...fullName(source, cast, language), passage };
  focusOn(focus, person);
  return person;
}

/** People whom a sentence only mentions come after those whom it is about. */
export function glimpse(tokens: Token[], { focus, cast, language, passage }: Scene): void {
  for (const phrase of namesIn(tokens.slice(0, farthest), language)) {
    const person = fullName(phrase, cast, language);
    if (!person.isPerson || !isKnown(phrase.name, cast) || focus.some(({ name }) => name === person.name)) continue;
    focus.splice(1, 0, { ...person, passage });
  }
}

/** Who goes on speaking; the farther back, the less sure. */
export function carriedSpeaker({ topic, passage, continues }: Scene): Speaker | null {
  if (topic === null) return null;
  const distance = passage - topic.passage;
  const trust =
    distance === 0 ? (topic.spoke ? 0.98 : 0.9) : distance > 2 ? 0.5 : continues && distance === 1 ? 0.95 : 0.75;
  return { ...topic, confidence: topic.confidence * trust };
}

/** After a sentence: whoever spoke in it, else the subject of a verb of saying, else whom it is about. */
export function followTopic(tokens: Token[], spoke: Speaker | null, subject: Phrase | null, scene: Scene): void {
  const next = spoke ?? sayer(tokens, scene) ?? about(subject, scene);
  if (next !== null) scene.topic = { ...next, passage: scene.passage, spoke: spoke !== null };
}

const about = (subject: Phrase | null, scene: Scene): Speaker | null =>
  subject?.kind === "name" && isKnown(subject.name, scene.cast) ? toSpeaker(subject, 0.65, scene) : null;

const farthest = 60;

function sayer(tokens: Token[], scene: Scene): Speaker | null {
  const verb = tokens.slice(0, farthest).findIndex((token) => isVerb(token, scene.language));
  const source = verb > 0 ? subjectOf(tokens, verb, scene.language) : null;
  return source === null ? null : toSpeaker(source, 0.8, scene);
}
