// Italian, where it is not like its sisters.

import { wordSet } from "./language.ts";
import { romance } from "./romance.ts";

// «…», ha detto Ruiz; Ruiz spiega: «…»
export const italian = romance({
  determiners: wordSet("il lo le"),
  fillers: wordSet("si"),
  pronouns: [["lei", "woman"]],
  nameParticles: wordSet("de"),
  dropsSubject: true,
});
