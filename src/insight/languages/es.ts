// Spanish, where it is not like its sisters.

import { wordSet } from "./language.ts";
import { romance } from "./romance.ts";

// “…”, dijo Ruiz; Ruiz ha explicado: “…”
export const spanish = romance({
  determiners: wordSet("su"),
  fillers: wordSet("no lo le nos"),
  pronouns: [],
  nameParticles: wordSet("de del la las los"),
  dropsSubject: true,
});
