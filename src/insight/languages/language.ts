// What differs from language to language among those that part words by blanks, as data. All words in small letters.

import type { Kind, Nearness } from "../direct-speech.ts";
import type { Phrase } from "../noun-phrases.ts";
import type { Speech } from "../speech-after.ts";
import type { Token } from "../tokens.ts";

export interface Language {
  /** Verbs that say, wherever they stand: said, told. */
  sayingVerbs: WordSet;
  /** Verbs that say only where they touch the quotation: noted, joked, reports. */
  looseVerbs: WordSet;
  /** Forms that say in passing and take the subject of the sentence: "left early, saying". */
  participles: WordSet;
  /** Verbs whose form does not tell that they are verbs: left, won. They end a noun phrase. */
  otherVerbs: WordSet;
  /** "according to": the source follows. */
  accordingTo: readonly (readonly string[])[];
  pronouns: ReadonlyMap<string, Gender>;
  /** Words that open a noun phrase: the, his. */
  determiners: WordSet;
  /** What follows is not the subject: in, on. */
  prepositions: WordSet;
  /** May belong to the noun before: "a spokesman for the city". */
  joiningPrepositions: WordSet;
  /** Open a clause with a subject of its own: when, that, and. */
  conjunctions: WordSet;
  /** May open a main clause: and, but. */
  links: WordSet;
  /** May stand between subject and verb, or open a sentence: also, then, has. */
  fillers: WordSet;
  /** "was told", "when asked": whoever stands before says nothing. */
  passiveMarks: WordSet;
  /** "Ruiz said that “…”" */
  that: WordSet;
  /** Joins the words of a body's name: "University of Ohio". */
  of: WordSet;
  /** Parts of words that are words: l’|avocate, affirme-t-|elle. Null where there are none. */
  clitics: RegExp | null;
  /** Forms that only verbs have: visitó. They end a noun phrase. */
  finite: RegExp | null;
  /** A verb may have its subject unsaid: “…”, dijo. The last letter of a first name tells he from she. */
  dropsSubject: boolean;
  /** "as described by Ruiz", "dal sindaco" */
  agent: RegExp;
  /** End like adverbs and are none: family, early. */
  lyWords: WordSet;
  /** Who, which: "Ruiz, who left, said". */
  relatives: WordSet;
  /** Capitalised and yet nobody: Monday, May. */
  noNames: WordSet;
  /** Goes before a name, even a surname alone, and is not shown: Mr., President. */
  titles: WordSet;
  /** Goes before a full name and is not shown: House, Republican. Alone or before one word it may be the name. */
  labels: WordSet;
  /** Lower-case parts of names: de, van, bin. */
  nameParticles: WordSet;
  /** Part of the names of bodies: Party, University, Times. */
  bodyWords: WordSet;
  /** "Am Montag erklärte Ruiz: „…“": the subject may stand behind its verb. */
  verbSecond: boolean;
  /** Below this confidence a name is more often wrong than it helps. */
  leastSure: number;
  /** What a name or a term follows: titled, so-called. */
  namings: WordSet;
  /** Pronouns that are never the subject: him, them. */
  objects: WordSet;
  /** Nouns for one person: voter, father. */
  roles: WordSet;
  /** First names and titles that tell he from she. */
  men: WordSet;
  women: WordSet;
  grammar?: Grammar;
}

/** How a language is read whose sentences the lists above do not do justice to. */
export interface Grammar {
  namesIn(sentence: Token[]): Phrase[];
  /** The subject of a sentence. */
  subjectIn(sentence: Token[]): Phrase | null;
  /** The speech of the quotation at `at`; null where its own sentence tells no speaker. */
  speechAt(sentence: Token[], at: number): Speech | null;
  kindOf(text: string, sentence: Token[], at: number, saying: Nearness): Kind;
}

export type WordSet = ReadonlySet<string>;

/** Whom a pronoun may stand for: he, she, they, it; "other" for those that name nobody of the article (I, it). */
export type Gender = "man" | "woman" | "many" | "body" | "other";

export const wordSet = (...lists: string[]): WordSet => new Set(lists.flatMap((list) => list.split(" ")));
