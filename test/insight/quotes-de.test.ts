import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import type { Quote } from "../../src/insight/insights.ts";
import { findQuotes } from "../../src/insight/quotes.ts";

/** The quotes of a German article in the order of its text. */
function quotesOf(...paragraphs: string[]): Quote[] {
  const found = findQuotes(fromParagraphs({ headline: "", paragraphs, lang: "de" }));
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

const speakers = (...paragraphs: string[]) => quotesOf(...paragraphs).map(({ speaker }) => speaker);

test.each([
  ["verb and speaker", "„Wir bauen die Brücke wieder auf“, sagte Ruiz.", ["Ruiz"]],
  ["a verb that no list knows", "„Wir bauen die Brücke wieder auf“, donnerte Ruiz.", ["Ruiz"]],
  ["a helping verb", "„Wir bauen die Brücke wieder auf“, hatte Ruiz am Montag erklärt.", ["Ruiz"]],
  ["so", "„Wir bauen die Brücke wieder auf“, so Bürgermeisterin Elena Ruiz.", ["Elena Ruiz"]],
  ["wie", "„Wir bauen die Brücke wieder auf“, wie Ruiz sagte.", ["Ruiz"]],
  [
    "a place between",
    "„Wir bauen wieder auf“, sagte am Montag in Neustadt der Sprecher der Stadt.",
    ["der Sprecher der Stadt"],
  ],
  ["a paper", "„Die Brücke ist nicht zu retten“, heißt es in dem Gutachten.", ["Gutachten"]],
  ["a question", "„Wer bezahlt die Brücke?“, fragte Ruiz.", ["Ruiz"]],
  ["Swiss marks", "«Wir bauen die Brücke wieder auf», sagte Ruiz.", ["Ruiz"]],
  ["marks that point inwards", "»Wir bauen die Brücke wieder auf«, sagte Ruiz.", ["Ruiz"]],
  ["straight marks", '"Wir bauen die Brücke wieder auf", sagte Ruiz.', ["Ruiz"]],
])("behind the quotation: %s", (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ["subject and verb", "Ruiz sagte am Montag: „Wir bauen die Brücke wieder auf.“", ["Ruiz"]],
  ["the subject behind its verb", "Am Montag erklärte Ruiz: „Wir bauen die Brücke wieder auf.“", ["Ruiz"]],
  ["no verb", "Ruiz wörtlich: „Wir bauen die Brücke wieder auf.“", ["Ruiz"]],
  ["whom a paper asks says nothing", "Ruiz sagte der „Rundschau“: „Wir bauen die Brücke wieder auf.“", ["Ruiz"]],
  ["a parted verb", "Ruiz fügte hinzu: „Wir bauen die Brücke wieder auf.“", ["Ruiz"]],
  [
    "a name behind a comma",
    "Der Sprecher der Stadt, Karl Muster, teilte mit: „Wir bauen wieder auf.“",
    ["Karl Muster"],
  ],
  ["a noun in front", "Der Physiker Karl Muster sagte: „Wir bauen die Brücke wieder auf.“", ["Karl Muster"]],
  ["a party in brackets", "Karl Muster (ABC) sagte: „Wir bauen die Brücke wieder auf.“", ["Karl Muster"]],
  [
    "a body keeps its words",
    "Die Neustädter Rundschau schrieb: „Die Brücke ist nicht zu retten.“",
    ["Die Neustädter Rundschau"],
  ],
  ["two of them", "Ruiz und Okoye sagten: „Wir bauen die Brücke wieder auf.“", ["Ruiz und Okoye"]],
  ["a clause in front", "Nachdem Okoye gegangen war, sagte Ruiz: „Wir bauen die Brücke wieder auf.“", ["Ruiz"]],
  ["two verbs", "Ruiz lobte den Plan und sagte: „Wir bauen die Brücke wieder auf.“", ["Ruiz"]],
  ["who is cited", "Das Blatt zitiert einen Zeugen mit den Worten: „Die Brücke war alt und morsch.“", ["Zeugen"]],
  ["a verb behind", "Ruiz hat den Plan am Montag „einen großen Fehler“ genannt.", ["Ruiz"]],
  ["a passive names its speaker", "Der Plan wurde von Ruiz als „ein großer Fehler“ bezeichnet.", ["Ruiz"]],
])("before the quotation: %s", (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ["a verb", "Ruiz nannte den Plan „völlig verfehlt“.", ["Ruiz"]],
  ["laut", "Laut Ruiz ist der Plan „völlig verfehlt“.", ["Ruiz"]],
  ["whose words", "Nach Angaben der Polizei war die Brücke „nicht mehr sicher“.", ["Polizei"]],
  ["zufolge", "Einem Sprecher zufolge war die Brücke „nicht mehr sicher“.", ["Sprecher"]],
])("a few words of the speaker: %s", (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
  expect(quotesOf(text)[0]?.kind).toBe("fragment");
});

test.each([
  ["he is whom the article names", ["Karl Muster kam spät.", "„Wir bauen wieder auf“, sagte er."], ["Karl Muster"]],
  ["a surname gets its full name", ["Elena Ruiz kam spät.", "„Wir bauen wieder auf“, sagte Ruiz."], ["Elena Ruiz"]],
  ["the speaker goes on", ["„Wir bauen wieder auf“, sagte Ruiz. „Aber nicht hier.“"], ["Ruiz", "Ruiz"]],
  ["nobody is better than anybody", ["„Wir bauen die Brücke bis zum Frühjahr wieder auf.“"], [null]],
])("context: %s", (_, paragraphs, expected) => {
  expect(speakers(...paragraphs)).toEqual(expected);
});

test.each([
  ["a title", "Ihr Buch mit dem Titel „Der lange Weg“ erschien im Mai."],
  ["a name behind a noun", "Die Zeitung „Neue Rundschau“ berichtete davon."],
  ["a name behind an article", "Das sagte Ruiz dem „Boten“ am Montag."],
  ["a term", "Er nannte die so genannte „Brückensteuer“ einen Fehler."],
  ["a scare quote", "Die Straße „schlängelt“ sich durch das Tal."],
  ["a name of a page", "Das meldete die Seite „neustadt.de“ am Montag."],
])("no speech: %s", (_, text) => {
  expect(quotesOf(text)).toEqual([]);
});

test("a paragraph of one repeated word takes no time", () => {
  const started = performance.now();
  quotesOf("Ruiz sagte und ".repeat(70_000), "„Nein“ Ruiz ".repeat(80_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
