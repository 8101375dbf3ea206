// Who said what in an article whose language parts words by blanks: by the words around each quotation, else by context.

import { abbreviationsFor } from "./abbreviations.ts";
import type { Attribution } from "./attribution.ts";
import { readCast } from "./cast.ts";
import { kindOf, type Nearness } from "./direct-speech.ts";
import { fade } from "./focus.ts";
import { languageFor } from "./languages/index.ts";
import { isVerb, type Phrase } from "./noun-phrases.ts";
import type { Passage } from "./passages.ts";
import type { Marked } from "./quotation-marks.ts";
import { carriedSpeaker, followTopic, remember, type Scene, type Speaker, toSpeaker } from "./scene.ts";
import { goesOn, type Speech } from "./speech-after.ts";
import { readInside } from "./speech-inside.ts";
import { readSpeech } from "./speech-latin.ts";
import { mainSubject } from "./subjects.ts";
import { type Token, tokenize } from "./tokens.ts";

/** One attribution for each quotation that is speech, in the article's order. `lang` is BCP 47. */
export function attributeLatin(passages: Passage[], lang: string): Attribution[] {
  const language = languageFor(lang);
  const known = abbreviationsFor(lang);
  const read = passages.map((passage) =>
    tokenize(passage, known, (tokens, at, stop) => goesOn(tokens, at, stop, language), language.clitics),
  );
  const cast = readCast(read.flat(), language);
  const scene: Scene = {
    language,
    known,
    cast,
    focus: [],
    sentence: [],
    subject: null,
    named: 0,
    passage: 0,
    continues: false,
    isQuoted: false,
    topic: null,
  };
  return passages.flatMap((passage, index) => {
    const before = passages[index - 1];
    // The paragraphs of a block quotation have one place.
    if (passage.kind !== "quote" || before?.block !== passage.block)
      Object.assign(scene, { passage: index, continues: before !== undefined && isUnfinished(before) });
    scene.isQuoted = isQuoted(passage);
    return readPassage(passage, read[index] ?? [], scene);
  });
}

const isUnfinished = ({ text, marked }: Passage): boolean =>
  marked.at(-1)?.open === true || /:\s*$/.test(text.slice(-8));

const isQuoted = ({ text, marked }: Passage): boolean =>
  marked.reduce((rest, { from, to }) => rest - (to - from), text.length) < text.length / 10;

/** `isSaid`: the quotation's own sentence tells who speaks. */
interface Found {
  attribution: Attribution;
  isSaid: boolean;
}

function readPassage(passage: Passage, sentences: Token[][], scene: Scene): Attribution[] {
  const found = sentences.flatMap((sentence, index) => {
    fade(scene.focus, index === 0);
    return readSentence(passage, sentence, scene);
  });
  const first = found.findIndex(({ isSaid }) => isSaid);
  const speaking = found[first]?.attribution;
  return found.map(({ attribution }, at) => (speaking && at < first ? aheadOf(attribution, speaking) : attribution));
}

/** “It is over. We lost.” “It was close,” Ruiz said: who opens a paragraph is often named later in it. */
function aheadOf(one: Attribution, { speaker, mention, confidence }: Attribution): Attribution {
  return one.confidence >= 0.8 ? one : { ...one, speaker, mention, confidence: confidence * 0.75 };
}

function readSentence(passage: Passage, tokens: Token[], scene: Scene): Found[] {
  const { language } = scene;
  const { grammar } = language;
  const subject = grammar ? grammar.subjectIn(tokens) : mainSubject(tokens, tokens.length, language);
  Object.assign(scene, { sentence: tokens, subject, named: 0 });
  const found: Found[] = [];
  let own: Speaker | null = null;
  let from = 0;
  for (const [at, { marked }] of tokens.entries()) {
    if (marked === null) continue;
    const speech = grammar
      ? grammar.speechAt(tokens, at)
      : (readSpeech(passage.text, tokens, at, from, language) ??
        readInside(passage.text, marked, scene.known, language));
    from = at + 1;
    const near = nearness(speech, own, tokens[at - 1]);
    const kind = grammar?.kindOf(passage.text, tokens, at, near) ?? kindOf(passage.text, tokens, at, near, language);
    if (kind === "none") continue;
    const said: Speaker | null =
      speech === null ? inherited(own, tokens, at, scene) : toSpeaker(speech.source, speech.confidence, scene);
    own = said ?? own;
    const speaker = trusted(said ?? (kind === "direct" ? carriedSpeaker(scene) : null), language.leastSure);
    found.push({
      attribution: toAttribution(passage, marked, speaker, speech?.cue ?? null, kind),
      isSaid: said !== null,
    });
  }
  remember(tokens.length, scene);
  followTopic(tokens, own, subject?.kind === "name" ? subject : opener(tokens, scene), scene);
  return found;
}

/** "Ruiz bristles at it": whom a sentence opens with, where its verb is in no list. */
function opener([first]: Token[], { cast, sentence }: Scene): Phrase | null {
  const [name] = cast.names.get(sentence) ?? [];
  return name !== undefined && first?.text === name.mention.split(" ", 1)[0] ? name : null;
}

function nearness(speech: Speech | null, own: Speaker | null, before: Token | undefined): Nearness {
  // Ruiz called it “unsafe”, “ugly” and a “ruin”.
  if (speech === null)
    return own === null ? "none" : /^(?:,|and|or|an?)$/.test(before?.low || before?.text || "") ? "near" : "far";
  return speech.confidence >= 0.9 ? "touching" : speech.confidence >= 0.8 ? "near" : "far";
}

/** Ruiz called it “…” and “…”; but not “…,” said Ruiz, one of the “big four”. */
function inherited(own: Speaker | null, tokens: Token[], at: number, { language }: Scene): Speaker | null {
  const between = tokens.slice(Math.max(0, at - farthest), at);
  const last = between.findLastIndex(({ marked }) => marked !== null);
  const isTold = last >= 0 && between.slice(last + 1, last + 4).some((token) => isVerb(token, language));
  if (own === null || (isTold && tokens[at - 1]?.kind === "word")) return null;
  return { ...own, confidence: own.confidence * 0.9 };
}

const farthest = 60;

const trusted = (found: Speaker | null, leastSure: number): Speaker | null =>
  found === null || found.confidence >= leastSure ? found : { ...found, name: null };

function toAttribution(
  passage: Passage,
  marked: Marked,
  found: Speaker | null,
  cue: string | null,
  kind: Attribution["kind"],
): Attribution {
  const { name = null, mention = null, confidence = 0 } = found ?? {};
  return { passage, marked, speaker: name, mention: mention || null, cue, kind, confidence };
}
