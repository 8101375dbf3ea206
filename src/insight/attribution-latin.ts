// Who said what in an article whose language parts words by blanks: by the words around each quotation, else by context.

import { abbreviationsFor } from "./abbreviations.ts";
import type { Attribution } from "./attribution.ts";
import { kindOf } from "./direct-speech.ts";
import { languageFor } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { isVerb, type Phrase } from "./noun-phrases.ts";
import type { Passage } from "./passages.ts";
import { type Cast, type Focus, focusOn, fullName, namesIn, readCast, resolvePronoun } from "./speakers.ts";
import { goesOn, readAfter, readBefore, type Speech } from "./speech-latin.ts";
import { mainSubject, subjectOf } from "./subjects.ts";
import { type Token, tokenize } from "./tokens.ts";

interface Speaker {
  name: string | null;
  mention: string;
  confidence: number;
}

/** What is known so far, from the top of the article to the sentence that is read. */
interface Story {
  language: Language;
  cast: Cast;
  focus: Focus[];
  passage: number;
  /** Who goes on speaking where nothing else is said. */
  topic: (Speaker & { passage: number }) | null;
}

/** One attribution for each quotation that is speech, in the article's order. */
export function attributeLatin(passages: Passage[], lang: string): Attribution[] {
  const language = languageFor(lang);
  const known = abbreviationsFor(lang);
  const read = passages.map((passage) =>
    tokenize(passage, known, (tokens, at, stop) => goesOn(tokens, at, stop, language)),
  );
  const story: Story = { language, cast: readCast(read.flat(), language), focus: [], passage: 0, topic: null };
  return passages.flatMap((passage, index) => {
    story.passage = index;
    return readPassage(passage, read[index] ?? [], story);
  });
}

interface Found {
  attribution: Attribution;
  known: boolean;
}

function readPassage(passage: Passage, sentences: Token[][], story: Story): Attribution[] {
  const found: Found[] = [];
  const before = story.topic;
  for (const sentence of sentences) {
    const own = readSentence(passage, sentence, story);
    for (const one of own) found.push(one);
  }
  const first = found.find(({ known }) => known)?.attribution;
  void before;
  for (const { attribution, known } of found) {
    if (known) break;
    if (first && attribution.confidence < 0.8)
      Object.assign(attribution, {
        speaker: first.speaker,
        mention: first.mention,
        confidence: 0.75 * first.confidence,
      });
  }
  return found.map(({ attribution }) => attribution);
}

function readSentence(passage: Passage, tokens: Token[], story: Story): Found[] {
  const { language } = story;
  const subject = mainSubject(tokens, tokens.length, language);
  if (subject?.kind === "name") remember(subject, story);
  const found: Found[] = [];
  let own: Speaker | null = null;
  let last = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.marked === null) continue;
    const speech = readSpeech(passage.text, tokens, at, last, language);
    last = at + 1;
    const speaker: Speaker | null = speech?.source
      ? toSpeaker(speech.source, speech.confidence, story)
      : inherited(own);
    const attributed = speech === null ? (own ? "near" : "no") : speech.confidence >= 0.9 ? "touching" : "near";
    const kind = kindOf(passage.text, tokens, at, attributed, language);
    if (kind === "none") continue;
    const shown = speaker ?? (kind === "direct" ? carried(tokens, story) : null);
    if (speaker) own = speaker;
    found.push({
      known: speaker !== null,
      attribution: {
        passage,
        marked: token.marked,
        speaker: shown && shown.confidence >= leastSure ? shown.name : null,
        mention: shown?.mention ?? null,
        cue: speech?.cue ?? null,
        kind,
        confidence: shown?.confidence ?? 0,
      },
    });
  }
  nextTopic(tokens, own, subject, story);
  return found;
}

const inherited = (own: Speaker | null): Speaker | null =>
  own === null ? null : { ...own, confidence: own.confidence * 0.9 };

const leastSure = 0.5;

function readSpeech(text: string, tokens: Token[], at: number, from: number, language: Language): Speech | null {
  const marked = tokens[at]?.marked;
  const opensOn = marked && /[,?!—–-]\s*$/.test(text.slice(Math.max(marked.start, marked.end - 3), marked.end));
  const goes = opensOn || /^[,—–-]$/.test(tokens[at + 1]?.text ?? "");
  const before = () => readBefore(tokens, at, from, language);
  const after = () => readAfter(tokens, at, language);
  return goes ? (after() ?? before()) : (before() ?? after());
}

function toSpeaker(source: Phrase, confidence: number, story: Story): Speaker {
  const { mention } = source;
  if (source.kind === "noun") return { name: mention, mention, confidence: confidence * 0.95 };
  if (source.kind === "name") return { name: remember(source, story).name, mention, confidence };
  const person = resolvePronoun(mention, story.focus, story.passage, story.language);
  if (person !== null) focusOn(story.focus, { ...person, passage: story.passage });
  return { name: person?.name ?? null, mention, confidence: confidence * (person === null ? 0.5 : 0.85) };
}

function remember(source: Phrase, story: Story): Focus {
  const person = { ...fullName(source, story.cast, story.language), passage: story.passage };
  focusOn(story.focus, person);
  return person;
}

function carried(_tokens: Token[], { topic, passage }: Story): Speaker | null {
  if (topic === null) return null;
  const distance = passage - topic.passage;
  return { ...topic, confidence: topic.confidence * (distance === 0 ? 0.9 : distance <= 2 ? 0.75 : 0.6) };
}

function nextTopic(tokens: Token[], own: Speaker | null, subject: Phrase | null, story: Story): void {
  if (own !== null) story.topic = { ...own, passage: story.passage };
  else {
    const verb = tokens.findIndex((token) => isVerb(token, story.language));
    const source = verb > 0 ? subjectOf(tokens, verb, story.language) : subject;
    if (source && (verb > 0 || source.kind === "name"))
      story.topic = { ...toSpeaker(source, verb > 0 ? 0.8 : 0.65, story), passage: story.passage };
  }
  void namesIn;
}
