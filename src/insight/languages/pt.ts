// Portuguese, where it is not like its sisters.

import { wordSet } from "./language.ts";
import { romance } from "./romance.ts";

// “…”, disse Ruiz; Ruiz afirmou: “…”
export const portuguese = romance({
  determiners: wordSet("a o"),
  fillers: wordSet("se"),
  pronouns: [],
  nameParticles: wordSet("de da do das dos"),
  dropsSubject: true,
});
