// German words, by what they do in a sentence that quotes somebody.

import { type WordSet, wordSet } from "./language.ts";

/** What a word does in a sentence, as one letter; capital or not, it is neither noun nor name. */
const lists: Record<string, WordSet> = {
  // may open a subject
  D: wordSet("der die das beide mehrere viele einige manche zahlreiche andere zwei drei"),
  // and these none
  d: wordSet("den dem deren dessen"),
  // of the
  g: wordSet("des eines einer"),
  E: wordSet("er sie"),
  // join a noun to the one before
  n: wordSet("vom für in im aus bei beim"),
  p: wordSet(
    "an am auf mit nach vor zu zum zur über unter gegen um durch seit zwischen während wegen ohne trotz gegenüber ins ans laut angesichts neben statt gemäß ab",
  ),
  // may stand between a first name and a surname
  P: wordSet("von van de bin di la le el al"),
  c: wordSet("und aber oder denn sondern doch sowie"),
  s: wordSet(
    "dass daß wenn als weil obwohl nachdem bevor ob wie sodass damit indem sobald falls wobei worauf was wer wo",
  ),
  b: wordSet(
    "auch dann später jetzt noch schon nur sich zudem gestern heute wieder so nun hier bereits erneut weiter zugleich jedoch zuvor danach ebenfalls deshalb daher dennoch nicht inzwischen wörtlich ihm ihnen ihn uns mir es man da damals sogar ja also",
  ),
  x: wordSet(
    "hat hatte haben hatten habe ist sind war waren will wollte soll sollte kann konnte muss musste darf hätte würde",
  ),
  y: wordSet("wird werden wurde wurden worden"),
  // capitalised and yet nobody
  z: wordSet("uhr euro prozent wort ende mai"),
};
const letters = new Map(Object.entries(lists).flatMap(([letter, words]) => [...words].map((word) => [word, letter])));

// ein, keinem, seiner, dieses: by their endings
const article = /^(?:k?ein|[sm]ein|ihr|unser|dies|jen|welch)(e?[nmrs]?)$/;

const oneOf = (words: WordSet) => [...words].join("|");

// sagte, sagen, gesagt, mitgeteilt: the stems of verbs that say; sprach, schrieb, nannte: the forms of others
const stems = wordSet(
  "sag klär mein beton bericht ier forder warn äußer füg gänz antwort frag haupt stätig künd versicher klag verlang begründ läuter kündig teil zähl schilder gegn wider merk mahn dauer lob räum deut teidig vermut grüß zeichn glaub hoff fürcht droh mängel folger meld kräftig teuer bewert versuch",
);
const saying = new RegExp(
  `^(?:\\p{Ll}*(?:${oneOf(stems)})(?:e?te?n?|e?n|e)|(?:an|be|ge|ver|zu|hin|wider|unter)?(?:n[ae]nn|spr[aeio]ch|schr(?:ie|ei)b|h(?:ie|ei)ß|laute|r(?:ie|u)f|g[ai]b|w(?:ie|ei)s|w[ai]rf|h(?:ä|ie)l|f[ai]nd|dach|denk|schl(?:oss|ug|äg)|b[ai]t|st(?:and|eh)|r(?:ä|ie)|str(?:i|ei)ch|ließ|sieh)(?:te?n?|en|e)?)$`,
  "u",
);

/** „…“ behind these is their name: ein Buch mit dem Titel „Der Fluss“. */
export const naming = /^(?:(?:so-?)?genannte[nrsm]?|namens?|titel|motto|slogan|begriff)$/;

/** "nach Angaben der Polizei", "nach Ansicht von Ruiz" */
export const views =
  /^(?:angaben?|worten|aussagen?|(?:an)?sicht|meinung|einschätzung|auffassung|darstellung|auskunft)$/;

/** Deutsche Bank, Frankfurter Rundschau: the name of a body, which keeps all its words. */
export const body = new RegExp(
  `(?:${oneOf(wordSet("bank partei union zeitung schau amt haus verband bund tag regierung gericht behörde kirche kommission agentur institut stiftung bahn post polizei verein rat"))})$`,
);

// Innenminister, FDP-Politikerin, Staatsanwältin: what somebody is, before a name
const offices = wordSet(
  "minister präsident kanzler sprecher politiker vorsitzend chef direktor meister führer leiter sekretär anwalt anwält trainer richter forscher expert kommissar rat rät beauftragt kandidat vertreter professor botschafter general abgeordnet senator vorstand vorständ mitglied manager arzt ärzt log",
);
const title = new RegExp(`(?:^(?:herr|frau|dr|prof)|${oneOf(offices)})(?:e?r?in|innen|e?[nrs]?)$`);

/**
 * One letter for a word: those of the lists, v for a verb of saying, w for another, a for an adjective, T for what
 * somebody is (Ministerin), N for another noun or a name, o for the rest. `before` is the letter of the word before it.
 */
export function letterOf(text: string, low: string, before: string): string {
  const listed = letters.get(low);
  if (listed !== undefined) return listed;
  const ending = article.exec(low)?.[1];
  if (ending !== undefined) return /^eine[rs]$/.test(low) ? "g" : /^(?:e[rs]?)?$/.test(ending) ? "D" : "d";
  // Anschließend, möglicherweise, dabei
  if (
    /^(?:da|hier)r?(?:mit|bei|zu|für|gegen|über|auf|an|nach|in|raufhin|von|vor|durch|her)$|(?:weise|dings|falls|ßend|lich|seits)$/.test(
      low,
    )
  )
    return "b";
  if (/^(?:\p{Lu}|\d+-\p{Lu})/u.test(text)) return /^\p{Lu}\p{Ll}+tag$/u.test(text) ? "z" : title.test(low) ? "T" : "N";
  if (saying.test(low)) return "v";
  if (/te?n?$/.test(low) && !/[Ddgac]/.test(before)) return "w";
  return /^\d+$|e[nrsm]?$/.test(low) ? "a" : "o";
}
