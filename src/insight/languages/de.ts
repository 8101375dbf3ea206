// German words that quotations are made of.

import { english } from "./en.ts";
import { type Gender, type Language, wordSet } from "./language.ts";

const pronouns = new Map<string, Gender>([
  ["er", "man"],
  ["sie", "many"],
  ["ihm", "man"],
  ["es", "other"],
  ["ich", "other"],
  ["wir", "other"],
]);

export const german: Language = {
  ...english,
  // „…“, sagte Ruiz; Ruiz erklärte: „…“
  sayingVerbs: wordSet(
    "sagte sagt sagten sagen gesagt erklärte erklärt erklärten meinte meint meinten betonte betont betonten teilte berichtete",
    "berichtet berichteten schrieb schreibt schrieben kritisierte kritisiert forderte fordert forderten warnte warnt warnten",
    "bezeichnete bezeichnet bezeichneten nannte nennt nannten äußerte äußerten fügte ergänzte antwortete antwortet fragte fragt",
    "behauptete behauptet kommentierte kommentiert bestätigte bestätigt verkündete versicherte argumentierte beklagte verlangte",
    "begründete begründet sprach spricht hieß heißt lautete lautet rief riefen erläuterte twitterte zitierte zitiert verurteilte",
  ),
  looseVerbs: wordSet("so begann schloss schließt weiter fand findet glaubt hofft hoffte"),
  participles: wordSet(""),
  otherVerbs: wordSet(
    "wurde wurden wird werden hat hatte haben ist sind war waren kann will soll muss ging kam stand gab nahm machte",
  ),
  accordingTo: [["laut"], ["so"]],
  pronouns,
  determiners: wordSet(
    "der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren kein keine dieser diese zwei",
  ),
  prepositions: wordSet(
    "in im an am auf bei beim mit nach vor von vom für aus zu zum zur über unter gegen um durch seit zwischen während wegen ohne",
  ),
  joiningPrepositions: wordSet("des der von vom für"),
  conjunctions: wordSet("und oder aber dass wenn als weil obwohl nachdem bevor während ob wie da denn sondern"),
  links: wordSet("und aber oder doch"),
  fillers: wordSet("auch dann später jetzt noch schon nur sich zudem außerdem dazu gestern heute wieder dabei dagegen"),
  passiveMarks: wordSet("wird werden wurde wurden worden"),
  agent: /^vo[nm]$/,
  that: wordSet("dass"),
  relatives: wordSet("welcher welche welches"),
  noNames: wordSet(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september",
    "oktober november dezember der die das ein eine er sie es wir ich in im am an auf bei mit nach vor von für aus zu zum zur",
    "wenn als während aber und doch auch dann dies diese dieser so nun seit trotz gestern heute morgen hier damit darin ähnlich dabei zudem laut",
    "jahre jahren jahr tage tagen uhr euro prozent dollar millionen milliarden",
  ),
  namings: wordSet("sogenannte sogenannten sogenannter namens titel motto stichwort begriff wort"),
  objects: wordSet("ihm ihn ihnen mir uns"),
  titles: wordSet("herr frau dr prof präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin"),
  labels: wordSet("bundeskanzler bundeskanzlerin bundespräsident ministerpräsident außenminister innenminister"),
  verbSecond: true,
  leastSure: 0.6,
  nameParticles: wordSet("von van de der zu"),
};
