// German: a grammar of its own, and what the people of a story are told apart by.

import { germanGrammar } from "../grammar-de.ts";
import { english } from "./en.ts";
import { type Language, wordSet } from "./language.ts";

const nothing = wordSet();

export const german: Language = {
  ...english,
  grammar: germanGrammar,
  sayingVerbs: nothing,
  looseVerbs: nothing,
  participles: nothing,
  pronouns: new Map([
    ["er", "man"],
    ["sie", "woman"],
  ]),
  leastSure: 0.45,
  titles: wordSet("herr herrn frau"),
  men: new Set([...english.men, ...wordSet("herr herrn wolfgang volker jürgen uwe heinz dieter günter horst gerhard")]),
  women: new Set([...english.women, "frau"]),
};
