// French, where it is not like its sisters.

import { wordSet } from "./language.ts";
import { romance } from "./romance.ts";

// « … », a déclaré Ruiz; explique-t-elle
export const french = romance({
  determiners: wordSet("le son sa ses notre nos"),
  fillers: wordSet("a y l'a"),
  pronouns: [["il", "man"]],
  nameParticles: wordSet("de d' du la le"),
  dropsSubject: false,
});
