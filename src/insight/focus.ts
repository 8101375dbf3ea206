// Whom "she" means: of those spoken of before, the one who stands out most.

import type { Gender, Language } from "./languages/language.ts";
import type { Known } from "./speakers.ts";

/**
 * Somebody of the article. What is known of him fades from sentence to sentence and grows with every mention, as in
 * Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), with roles for their grammar.
 */
export interface Focus {
  known: Known;
  kept: number;
  /** What the sentence that is read adds: the weight of his best role there. */
  fresh: number;
}

/** Who speaks stands out more than who acts, he more than who opens the subject ("Ruiz's campaign"), and who is only named. */
export const weights = { speaker: 4, subject: 3, acting: 2, leading: 2, named: 1 };

const mostInFocus = 30;
const fadeBySentence = 0.55;
const fadeByParagraph = 0.75;
/** Fainter than this, nobody remembers him. */
const faintest = 0.02;

export function focusOn(focus: Focus[], known: Known, weight: number): void {
  const old = focus.find((one) => one.known.name === known.name);
  const one = old ?? { known, kept: 0, fresh: 0 };
  if (old === undefined) focus.unshift(one);
  one.fresh = Math.max(one.fresh, weight);
  focus.length = Math.min(focus.length, mostInFocus);
}

/** Before the next sentence. Changes `focus`: whoever is forgotten goes. */
export function fade(focus: Focus[], isNewParagraph: boolean): void {
  for (const one of focus) {
    one.kept = standing(one) * fadeBySentence * (isNewParagraph ? fadeByParagraph : 1);
    one.fresh = 0;
  }
  for (let at = focus.length - 1; at >= 0; at--) if ((focus[at]?.kept ?? 0) < faintest) focus.splice(at, 1);
}

const standing = ({ kept, fresh }: Focus): number => kept + fresh;

interface Meant {
  person: Known;
  /** 0.5 to 1: how far he stands out from the next who could be meant. */
  trust: number;
}

/** Null where nobody could be meant. Changes `focus`: whoever is "she" is a woman from then on. */
export function resolvePronoun(pronoun: string, focus: Focus[], { pronouns }: Language): Meant | null {
  const gender = pronoun === "" ? null : (pronouns.get(pronoun.toLowerCase().replace("’", "'")) ?? "other");
  const able = focus
    .map((one) => ({ person: one.known, score: standing(one) * likelihood(one.known, gender) }))
    .filter(({ score }) => score > faintest)
    .sort((a, b) => b.score - a.score);
  const [first, second] = able;
  if (first === undefined) return null;
  if (gender !== null) first.person.gender ??= gender;
  const isNear = Math.min(1, 0.7 + first.score);
  return { person: first.person, trust: (first.score / (first.score + (second?.score ?? 0))) * isNear };
}

/** Could the pronoun mean him? Whoever may be man or woman less than whom one knows. */
function likelihood({ gender, human }: Known, wanted: Gender | null): number {
  // “…”, dijo: a verb alone may be anybody's.
  if (wanted === null) return Math.max(human, 0.2);
  // The board may be they, the report is it.
  if (isGroup(wanted)) return wanted === gender ? 1 : !isGroup(gender) ? 0 : wanted === "many" ? human : 0.5;
  if (wanted === "other" || (gender !== null && gender !== wanted)) return 0;
  if (gender === null) return Math.max(human * 0.85, 0.05);
  // "Losing an election? She did."
  return human ? 1 : 0.3;
}

export const isGroup = (gender: Gender | null): boolean => gender === "many" || gender === "body";
