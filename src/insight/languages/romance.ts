// What French, Spanish, Italian and Portuguese share: most of it, so that their words are one list.

import { english } from "./en.ts";
import { type Gender, type Language, type WordSet, wordSet } from "./language.ts";

/** What one of them has of its own: words that mean something else in another. */
export interface Own {
  determiners: WordSet;
  fillers: WordSet;
  pronouns: [string, Gender][];
  nameParticles: WordSet;
  dropsSubject: boolean;
}

// affirme, afirmó, afferma, afirmou
const stems = wordSet(
  "affirm afirm afferm déclar declar dichiar expliqu explic spieg assur asegur assegur assicur annonc annonç anunci annunci ajout",
  "acrescent agreg soulign subray sublinh sottoline précis precis estim stim racont raccont relat rappel record ricord recalc lembr",
  "insist demand domand pregunt pergunt dénonc denunci critiqu critic indiqu indic not observ osserv comment coment",
  "confirm conferm confess lanc lanç témoign regrett lament qualifi calific reclam reiter",
  "alert avis destac manifest aclar cont señal opin ressalt",
  "inform interrog étonn indign quej fris aval pens replic tranch puntualiz apunt apont résum",
);
const endings = wordSet("e é ée ent ait a èrent ó an aron ado ada aba ò ano ato ata ava arono ou am aram");

const irregular = wordSet(
  "dit disent disait répond répondu écrit soutient soutenu reconnaît reconnu admet admis prévient prévenu conclut conclu",
  "poursuit poursuivi promet promis savoir décrit décrite accuse",
  "dijo dice dicen dijeron dicho decía añade añadió añadieron añadido escribió escribe escrito sostiene sostuvo respondió responde",
  "reconoció admite admitió advierte advirtió concluyó insistió pide pidió exigió prometió descrito descrita acusa acusó saber cuenta",
  "dicono detto disse aggiunge aggiunto scrive scritto risponde risposto ammette ammesso sostenuto conclude concluso chiede chiesto",
  "avverte ribadisce ribadito definisce definito definita promesso sapere descritto descritta",
  "diz dizem disseram respondeu escreveu admitiu insistiu reconheceu defendeu defende concluiu pediu pede exigiu garantiu garante",
  "prometeu descrito acusou",
);

const fillers = wordSet(
  "ha han ho hanno ont avait avaient había havia tinha aveva fait fa hizo fez não ne n' non pas se s' s'est s'était me mi ci te lhe",
  "également aussi ensuite encore también además luego ya ayer hoy poi ancora inoltre anche ieri oggi também ainda já então ontem",
  "hoje hier come como comme si lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado",
  "domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
);

const determiners = wordSet(
  "la les l' un une des ce cet cette el los las una unos unas este esta estos i gli uno un' questo questa os as um uma",
  "leur leurs sua sus suo seu",
);

const prepositions = wordSet(
  "a à au aux dans en sur sous par pour avec sans entre vers depuis pendant dès contre lors avant après devant selon no nos su",
  "al con por para sin sobre hasta desde contra según tras durante ante alla all' allo ai agli alle in nel nella nell'",
  "nei sul sulla per tra fra dal dalla dall' secondo dopo contro senza em na nas ao aos às pelo pela com sem até segundo após",
);
const conjunctions = wordSet(
  "et e ed ou o y mais mas ma pero quand cuando quando car perché porque donc aunque però pois parce alors",
);
const that = wordSet("que qu' che");
const relatives = wordSet("qui que che quien quem");
const passiveMarks = wordSet(
  "été est sont était fut es son fue fueron era sido ser è sono stato stata é são foi foram",
);
const otherVerbs = wordSet("va vont peut doit puede debe può deve pode viene vient tiene tem está sta");
const accordingTo = ["selon", "según", "secondo", "segundo", "d' après", "de acuerdo con", "de acordo com"].map(
  (words) => words.split(" "),
);

const pronouns: [string, Gender][] = [
  ...[...wordSet("elle ella ela")].map((word): [string, Gender] => [word, "woman"]),
  ...[...wordSet("él egli ele lui")].map((word): [string, Gender] => [word, "man"]),
  ...[...wordSet("ils elles ellos eles loro je j' nous vous on yo io noi eu nós ça c'")].map(
    (word): [string, Gender] => [word, "other"],
  ),
];

/** "de", "di", "da": part of a name, or of what belongs to the noun before. */
const of = wordSet("de du des d' del della dell' dello dei degli delle di da do das dos");

// M. Durand, la Sra. Ruiz, il dott. Rossi: with a capital they go before a name and are not shown.
const titles = wordSet(
  "m mm mme mmes mlle me mgr pr dr dra sr sra srta d don doña sig sig.ra dott dott.ssa prof avv on sen gen papa presidente président",
);
// La Casa Blanca is Casa Blanca, but Le Goff is Le Goff.
const labels = wordSet("de di del della du da le la les l' il lo gli el los las o a os as");

const bodyWords = wordSet(
  "parti partido partito universidad université università universidade instituto institut banco banque banca ministerio",
  "ministère ayuntamiento senado sénat senato consejo conseil câmara comune",
);
const namings = wordSet(
  "film livre roman chanson programme album libro novela serie programa canción romanzo livro filme titulado intitulé",
);
const men = wordSet("m sr don sig");
const women = wordSet("mme mlle sra srta doña sig.ra dott.ssa dra");

// l’|avocate, qu’|elle, dell’|ospedale, affirme|-t-elle, disse|-lhe; but not D’Angelo, and s’est is one word
const clitics =
  /^(?![A-Z]['’]\p{Lu})(?:[cdjlmntA-Z]|s(?!['’](?:est|était)$)|(?:\p{L}{0,4}q|Q)u|un|(?:[dn]e|d?a|su)ll)['’](?=\p{L})|-(?:t-)?(?=(?:ils?|elles?|on|je|lhe|se)$)/u;

const joined = (...lists: Iterable<string>[]): WordSet => new Set(lists.flatMap((list) => [...list]));

export function romance(own: Own): Language {
  // “a” is “to” but where it is “the” or “has”.
  const without = (list: WordSet) =>
    joined([...list].filter((word) => !own.determiners.has(word) && !own.fillers.has(word)));
  const verbs = joined(
    irregular,
    [...endings].flatMap((ending) => [...stems].map((stem) => stem + ending)),
  );
  const small = {
    prepositions: without(joined(prepositions, of)),
    fillers: joined([...fillers], own.fillers),
    links: without(conjunctions),
    that,
    relatives,
    passiveMarks: without(passiveMarks),
  };
  return {
    ...english,
    ...own,
    ...small,
    sayingVerbs: verbs,
    looseVerbs: none,
    participles: joined(
      ["ando", "ant"].flatMap((ending) => [...stems].map((stem) => stem + ending)),
      gerunds,
    ),
    otherVerbs: joined(small.passiveMarks, otherVerbs),
    // visitó, visitaron, visitou, visitèrent
    finite: /(?:èrent|aient|[óò]|[aei]r[ao][mn]o?|ieron|av[ao]n?o?m?|[eio]u)$/,
    accordingTo,
    pronouns: new Map([...pronouns, ...own.pronouns]),
    determiners: joined(determiners, own.determiners),
    joiningPrepositions: of,
    conjunctions: joined(small.links, that),
    agent: /^(?:pa?o?r|pel[ao]s?|da(?:l.*|i)?)$/,
    of,
    clitics,
    noNames: joined(
      Object.values(small).flatMap((list) => [...list].filter((word) => !of.has(word))),
      verbs,
      pronouns.map(([word]) => word),
    ),
    titles,
    labels,
    bodyWords,
    namings,
    objects: none,
    roles: none,
    verbSecond: true,
    leastSure: 0.6,
    men: joined(english.men, men),
    women: joined(english.women, women),
  };
}

const none = wordSet("");
const gerunds = wordSet("diciendo dicendo dizendo disant");
