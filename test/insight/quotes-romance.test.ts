import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import { findQuotes } from "../../src/insight/quotes.ts";

/** Who says the quotes of an article, in the order of its text; a fragment's speaker in brackets. */
function speakers(lang: string, paragraphs: string[]) {
  const found = findQuotes(fromParagraphs({ headline: "", paragraphs, lang }));
  found.sort((a, b) => a.block - b.block || a.start - b.start);
  return found.map(({ speaker, kind }) => (kind === "fragment" ? `[${speaker}]` : speaker));
}

type Row = [what: string, paragraphs: string[], expected: (string | null)[]];

const french: Row[] = [
  ["verb and speaker", ["« Le pont sera refait », a déclaré la maire, Elena Ruiz."], ["Elena Ruiz"]],
  ["the present", ["« Le pont sera refait », affirme Elena Ruiz, maire de Beauval."], ["Elena Ruiz"]],
  ["a day between", ["« Le pont sera refait », a déclaré lundi Elena Ruiz."], ["Elena Ruiz"]],
  ["an agency between", ["« Il faut partir », a déclaré à l’AFP le maire de Beauval, Paul Durand."], ["Paul Durand"]],
  ["a colon", ["Elena Ruiz a répondu : « Le pont sera refait. »"], ["Elena Ruiz"]],
  ["que", ["Elena Ruiz a expliqué que « le pont ne tiendra pas un hiver de plus »."], ["Elena Ruiz"]],
  ["an apposition", ["Le ministre de l’Intérieur, Paul Durand, a promis : « Nous viendrons. »"], ["Paul Durand"]],
  ["a relative and M.", ["M. Durand, qui dirige la ville, a répondu : « Nous viendrons. »"], ["Durand"]],
  ["a question", ["« Qui va payer ? », s’interroge M. Okoye."], ["Okoye"]],
  ["selon", ["Selon Elena Ruiz, le pont est « un danger pour tous ceux qui le traversent »."], ["[Elena Ruiz]"]],
  ["d’après", ["Le pont est « un danger pour tous », d’après Mme Ruiz."], ["[Ruiz]"]],
  ["a pronoun", ["Elena Ruiz est venue.", "« Le pont sera refait », assure-t-elle."], ["Elena Ruiz"]],
  [
    "a split quotation",
    ["Elena Ruiz est venue.", "« Nous viendrons », a-t-elle ajouté, « mais tard »."],
    ["Elena Ruiz", "Elena Ruiz"],
  ],
  ["inside the marks", ["« Nous viendrons, a expliqué Elena Ruiz. Ce sera long. »"], ["Elena Ruiz"]],
  ["a pronoun there", ["Elena Ruiz rit.", "« Nous viendrons, a-t-elle dit lundi, mais tard. »"], ["Elena Ruiz"]],
  ["but not the law", ["« On va construire, dit le texte de loi qui nous occupe, un pont. »"], [null]],
  [
    "the speaker goes on",
    ["« Nous viendrons », a dit Elena Ruiz. « Ce sera long. »", "« Mais nous viendrons. »"],
    ["Elena Ruiz", "Elena Ruiz", "Elena Ruiz"],
  ],
  [
    "a surname of two words",
    ["« Nous partons », lance Anne Le Goff.", "« Au revoir », dit Mme Le Goff."],
    ["Anne Le Goff", "Anne Le Goff"],
  ],
  ["a particle", ["« Nous partons », a indiqué Hugo de Rochebrune."], ["Hugo de Rochebrune"]],
  ["a body", ["« Le pont est fermé », indique la préfecture dans un communiqué."], ["la préfecture"]],
  ["a judge is no verb", ["« Le pont est fermé », a tranché le juge."], ["le juge"]],
  ["somebody's lawyer", ["« Nous partons », a dit l’avocate d’Elena Ruiz."], ["l’avocate d’Elena Ruiz"]],
  ["a passive", ["Le pont a été qualifié par Elena Ruiz de « piège mortel »."], ["[Elena Ruiz]"]],
  ["a signature before it", ["Elena Ruiz, maire de Beauval : « Il faut reconstruire le pont. »"], ["Elena Ruiz"]],
  ["they are nobody in particular", ["« Nous partons », ont-ils dit."], [null]],
  ["a film", ["Elle a présenté le film « Les gens du fleuve qui montait » à Beauval."], []],
  ["scare quotes", ["Le pont « provisoire » est là depuis neuf ans."], []],
];

const spanish: Row[] = [
  ["verb and speaker", ["“Haremos otro puente”, dijo la alcaldesa Elena Ruiz."], ["Elena Ruiz"]],
  ["an apposition", ["“Haremos otro puente”, ha explicado el portavoz del Gobierno, Juan Okoye."], ["Juan Okoye"]],
  ["a day between", ["«Haremos otro puente», aseguró este lunes Elena de la Cruz."], ["Elena de la Cruz"]],
  ["an agency between", ["“Hay que irse”, ha dicho a EFE el alcalde de Beauval, Juan Okoye."], ["Juan Okoye"]],
  ["a colon", ["Elena Ruiz afirmó: “Haremos otro puente”."], ["Elena Ruiz"]],
  ["que", ["El ministro de Interior, Juan Okoye, dijo que “el puente no aguantará”."], ["Juan Okoye"]],
  ["two verbs", ["El alcalde visitó el puente y dijo: “Haremos otro”."], ["El alcalde"]],
  ["según before", ["Según Elena Ruiz, el puente es “un peligro para todos”."], ["[Elena Ruiz]"]],
  ["según after", ["El puente es “un peligro para todos”, según la alcaldesa."], ["[la alcaldesa]"]],
  ["según dijo", ["“Es un peligro”, según dijo Elena Ruiz."], ["Elena Ruiz"]],
  ["a pronoun", ["Elena Ruiz visitó el puente.", "“Será caro”, dijo ella."], ["Elena Ruiz"]],
  [
    "no subject",
    ["Elena Ruiz visitó el puente.", "“Será caro”, dijo.", "Añadió: “Y será largo”."],
    ["Elena Ruiz", "Elena Ruiz"],
  ],
  ["a split quotation", ["“Haremos otro puente”, dijo Ruiz, “pero no aquí”."], ["Ruiz", "Ruiz"]],
  ["Sr.", ["“Nos vamos”, dijo el Sr. Okoye. “Para siempre”."], ["Okoye", "Okoye"]],
  ["Dra.", ["La Dra. Ruiz respondió: “El puente no tiene arreglo”."], ["Ruiz"]],
  ["somebody's lawyer", ["“Nos vamos”, dijo el abogado de Elena Ruiz."], ["el abogado de Elena Ruiz"]],
  ["an accused is no verb", ["“Yo no fui”, dijo el acusado."], ["el acusado"]],
  ["sources", ["“No hay dinero”, lamentan fuentes municipales."], ["fuentes municipales"]],
  ["del inside a name", ["“Nadie preguntó”, se quejó María del Carmen Soto, vecina."], ["María del Carmen Soto"]],
  ["a passive", ["El puente fue descrito por Ruiz como “una trampa mortal”."], ["[Ruiz]"]],
  ["a question", ["“¿Quién va a pagar?”, preguntó Juan Okoye."], ["Juan Okoye"]],
  ["a programme", ["El canal estrenó el programa “Gente que cruza el río de noche”."], []],
  ["scare quotes", ["La “normalidad” del puente duró nueve años."], []],
];

const italian: Row[] = [
  ["verb and speaker", ["«Faremo un altro ponte», ha detto la sindaca Elena Ruiz."], ["Elena Ruiz"]],
  ["the present", ["«Faremo un altro ponte», spiega Elena Ruiz, sindaca di Belvalle."], ["Elena Ruiz"]],
  ["a day between", ["“Faremo un altro ponte”, ha dichiarato ieri Marco De Santis."], ["Marco De Santis"]],
  ["a colon", ["Elena Ruiz ha detto: «Faremo un altro ponte»."], ["Elena Ruiz"]],
  ["che", ["Il ministro dell’Interno, Marco De Santis, dice che «il ponte non reggerà»."], ["Marco De Santis"]],
  ["secondo before", ["Secondo Elena Ruiz il ponte è «un pericolo per tutti»."], ["[Elena Ruiz]"]],
  ["secondo after", ["Il ponte è «un pericolo per tutti», secondo la sindaca."], ["[la sindaca]"]],
  ["come ha detto", ["«È un pericolo», come ha detto Elena Ruiz."], ["Elena Ruiz"]],
  [
    "no subject",
    ["Elena Ruiz ha visitato il ponte.", "«Lo rifaremo», ha detto.", "«Costerà molto», ha aggiunto."],
    ["Elena Ruiz", "Elena Ruiz"],
  ],
  ["a pronoun", ["Elena Ruiz ha visitato il ponte.", "«Lo rifaremo», ha detto lei."], ["Elena Ruiz"]],
  ["a split quotation", ["«Faremo un altro ponte», ha detto Ruiz, «ma non qui»."], ["Ruiz", "Ruiz"]],
  ["dashes inside the marks", ["«Faremo un altro ponte – ha detto Elena Ruiz – ma non qui»."], ["Elena Ruiz"]],
  ["dott.", ["«Ce ne andiamo», ha detto il dott. Rossi. «Per sempre»."], ["Rossi", "Rossi"]],
  ["her party is not her name", ["«Nessuno ci ha chiesto niente», racconta Anna Rossi del Pd."], ["Anna Rossi"]],
  ["somebody's lawyer", ["«Ce ne andiamo», ha detto l’avvocata di Elena Ruiz."], ["l’avvocata di Elena Ruiz"]],
  ["fa sapere", ["«Il ponte è chiuso», fa sapere il Comune di Belvalle."], ["Comune di Belvalle"]],
  ["a passive", ["Il ponte è stato definito da Ruiz «una trappola mortale»."], ["[Ruiz]"]],
  ["a question", ["«Chi pagherà?», chiede Marco De Santis."], ["Marco De Santis"]],
  ["a film", ["Il regista ha presentato il film «Gente che passa il fiume di notte»."], []],
  ["scare quotes", ["Il ponte «provvisorio» è lì da nove anni."], []],
];

const portuguese: Row[] = [
  ["verb and speaker", ["“Vamos fazer outra ponte”, disse a prefeita Elena Ruiz."], ["Elena Ruiz"]],
  ["a day between", ["“Vamos embora”, afirmou na segunda-feira Elena da Silva."], ["Elena da Silva"]],
  ["an agency between", ["«Vamos embora», disse à Lusa o presidente da Câmara, João Sousa."], ["João Sousa"]],
  ["a colon", ["Elena Ruiz afirmou: “Vamos fazer outra ponte”."], ["Elena Ruiz"]],
  ["que", ["O ministro da Saúde, João Sousa, disse que “a ponte não aguenta”."], ["João Sousa"]],
  ["two verbs", ["O prefeito visitou a ponte e disse: “Vamos reconstruir”."], ["O prefeito"]],
  ["segundo before", ["Segundo Elena Ruiz, a ponte é “um perigo para todos”."], ["[Elena Ruiz]"]],
  ["segundo after", ["A ponte é “um perigo para todos”, segundo a prefeita."], ["[a prefeita]"]],
  ["de acordo com", ["“É um perigo”, de acordo com Elena Ruiz."], ["Elena Ruiz"]],
  [
    "a pronoun, then no subject",
    ["Elena Ruiz visitou a ponte.", "“Vamos reconstruir”, disse ela.", "“Vai custar caro”, acrescentou."],
    ["Elena Ruiz", "Elena Ruiz"],
  ],
  ["a split quotation", ["“Vamos fazer outra ponte”, disse Ruiz, “mas não aqui”."], ["Ruiz", "Ruiz"]],
  ["Sr.", ["“Vamos embora”, disse o Sr. Sousa. “Para sempre”."], ["Sousa", "Sousa"]],
  ["somebody's lawyer", ["“Vamos embora”, disse o advogado de Elena Ruiz."], ["o advogado de Elena Ruiz"]],
  ["a body", ["Em nota, o Ministério da Saúde informou que “a ponte está fechada”."], ["Ministério da Saúde"]],
  ["a particle", ["“Ninguém perguntou”, lamentou Maria dos Santos."], ["Maria dos Santos"]],
  ["a passive", ["A ponte foi descrita por Ruiz como “uma armadilha mortal”."], ["[Ruiz]"]],
  ["a question", ["“Quem vai pagar?”, perguntou João Sousa."], ["João Sousa"]],
  ["a programme", ["A emissora estreou o programa “Gente que atravessa o rio à noite”."], []],
  ["scare quotes", ["A ponte “provisória” está lá há nove anos."], []],
];

test.each(french)("French: %s", (_, paragraphs, expected) => {
  expect(speakers("fr-FR", paragraphs)).toEqual(expected);
});

test.each(spanish)("Spanish: %s", (_, paragraphs, expected) => {
  expect(speakers("es", paragraphs)).toEqual(expected);
});

test.each(italian)("Italian: %s", (_, paragraphs, expected) => {
  expect(speakers("it", paragraphs)).toEqual(expected);
});

test.each(portuguese)("Portuguese: %s", (_, paragraphs, expected) => {
  expect(speakers("pt-BR", paragraphs)).toEqual(expected);
});

test.each([
  ["nl", ["“We bouwen een nieuwe brug”, zei burgemeester Elena Ruiz.", "“Het is genoeg geweest”, aldus Ruiz."]],
  ["sv", ["”Vi bygger en ny bro”, säger Elena Ruiz.", "”Nu räcker det”, sade hon till tidningen."]],
  ["ru", ["«Мы построим новый мост», — заявила Елена Руис.", "Мэр сказала: «Этого достаточно»."]],
  ["ar", ["قالت إيلينا رويز: «سنبني جسرا جديدا».", "“هذا يكفي”، قال العمدة."]],
])("no words of saying are known in %s: no name is better than a wrong one", (lang, paragraphs) => {
  for (const name of speakers(lang, paragraphs)) expect([null, "[null]", "Elena Ruiz", "Ruiz"]).toContain(name);
});

test("a page's endless word is no reason to fail", () => {
  expect(speakers("fr", ["l'".repeat(100_000)])).toEqual([]);
});
