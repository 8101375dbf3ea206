import { expect, test } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import type { Quote } from "../../src/insight/insights.ts";
import { findQuotes } from "../../src/insight/quotes.ts";

/** The quotes of an English article in the order of its text. */
function quotesOf(...paragraphs: string[]): Quote[] {
  const found = findQuotes(fromParagraphs({ headline: "", paragraphs, lang: "en" }));
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

const speakers = (...paragraphs: string[]) => quotesOf(...paragraphs).map(({ speaker }) => speaker);

test.each([
  ["speaker and verb", "“We will rebuild the bridge,” Ruiz said.", ["Ruiz"]],
  ["verb and speaker", "“We will rebuild the bridge,” said Elena Ruiz, mayor of Springfield.", ["Elena Ruiz"]],
  ["what stands between them", "“We will rebuild,” Ruiz, who took office in May, told reporters.", ["Ruiz"]],
  ["a verb that no list knows", "“We will rebuild the bridge,” Ruiz harrumphed.", ["Ruiz"]],
  ["a question", "“Who pays for the bridge?” the mayor asked.", ["the mayor"]],
  ["a question and a name", "“Who pays for the bridge?” Ruiz asked on Monday.", ["Ruiz"]],
  ["according to", "The bridge is “an accident waiting to happen,” according to Elena Ruiz.", ["Elena Ruiz"]],
  ["a signature", "“Nobody asked those who live by the river.” — Elena Ruiz, Springfield", ["Elena Ruiz"]],
  ["straight marks", '"We will rebuild the bridge," Ruiz said.', ["Ruiz"]],
  ["British commas", "“We will rebuild the bridge”, Ruiz said.", ["Ruiz"]],
])("after the quotation: %s", (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ["subject and verb", "Ruiz said, “We will rebuild the bridge.”", ["Ruiz"]],
  ["a colon", "Ruiz told the council on Monday: “We will rebuild the bridge.”", ["Ruiz"]],
  ["that", "Ruiz said that the bridge was “a danger to everyone who crosses it.”", ["Ruiz"]],
  ["a participle", "Ruiz left before the vote, saying “the bridge cannot wait any longer.”", ["Ruiz"]],
  ["two subjects", "Okoye sat down and Ruiz said, “We will rebuild the bridge.”", ["Ruiz"]],
  ["a title and an insertion", "Gov. Elena Ruiz, a Democrat, said: “We will rebuild the bridge.”", ["Elena Ruiz"]],
  ["a relative", "The bridge was built by Elena Ruiz, who said, “It will stand for ever.”", ["Elena Ruiz"]],
  ["a passive has its speaker behind it", "It was described by Ruiz as “a danger to us all.”", ["Ruiz"]],
  ["being told is not telling", "Ruiz was told: “The bridge cannot be saved.”", []],
  ["a dateline says nothing", "SPRINGFIELD, Ohio — Leaving early, Ruiz said, “We will rebuild.”", ["Ruiz"]],
  ["a transcript", "“RUIZ: We will rebuild the bridge.”", ["RUIZ"]],
])("before the quotation: %s", (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ["a split quotation has one speaker", ["“We will rebuild,” Ruiz said, “but not here.”"], ["Ruiz", "Ruiz"]],
  ["so has one split by said Ruiz", ["“We will rebuild,” said Ruiz, “but not here.”"], ["Ruiz", "Ruiz"]],
  ["the speaker goes on", ["“We will rebuild,” Ruiz said. “But not here.”"], ["Ruiz", "Ruiz"]],
  ["in the next paragraph too", ["“We will rebuild,” Ruiz said.", "“The old place is lost.”"], ["Ruiz", "Ruiz"]],
  ["a mark that stays open goes on", ["Ruiz said: “We will rebuild.", "“The old place is lost.”"], ["Ruiz", "Ruiz"]],
  ["who opens a paragraph is named later", ["“It is over. We lost.” “It was close,” Ruiz said."], ["Ruiz", "Ruiz"]],
  ["each speaker has his own", ["“We will rebuild,” Ruiz said. “We will not,” Okoye said."], ["Ruiz", "Okoye"]],
  [
    "who said something in the reporter's words goes on in a paragraph of his own",
    ["Ruiz said that it was over.", "“We lost the bridge and the road.”"],
    ["Ruiz"],
  ],
  [
    "but not in the reporter's next one",
    ["Ruiz said no.", "It rained. “We lost the bridge,” a sign read."],
    ["a sign"],
  ],
  ["a capital at the beginning is nobody", ["Turn left at the bridge. “It is new and it is safe.”"], []],
  ["nobody is better than anybody", ["“We will rebuild the bridge by the spring.”"], [null]],
  [
    "a new sentence is not the speaker's",
    ["Elena Ruiz waved. “We won by a mile.” Okoye said that he would go home."],
    [null],
  ],
])("context: %s", (_, paragraphs, expected) => {
  expect(speakers(...paragraphs)).toEqual(expected);
});

test.each([
  ["a surname gets its full name", ["Elena Ruiz won.", "“We will rebuild,” Ruiz said."], ["Elena Ruiz"]],
  ["but not where two share it", ["Elena Ruiz beat Paul Ruiz.", "“We will rebuild,” Ruiz said."], ["Ruiz"]],
  ["how somebody looks is not shown", ["Elena Ruiz won.", "“We won,” said a beaming Ruiz."], ["Elena Ruiz"]],
  ["titles are not shown", ["“We will rebuild,” said House Speaker Elena Ruiz."], ["Elena Ruiz"]],
  ["offices before names neither", ["“We will rebuild,” campaign manager Elena Ruiz said."], ["Elena Ruiz"]],
  ["a body keeps its words", ["“We will rebuild,” the White House said."], ["White House"]],
  ["what an office is of neither", ["Secretary of State Elena Ruiz said, “We won.”"], ["Elena Ruiz"]],
  ["as an owner too", ["Speaker of the House Quill Okoye’s firm fell.", "“We fell,” Okoye said."], ["Quill Okoye"]],
  ["though it stands alone", ["“We won,” said the Secretary of State."], ["Secretary of State"]],
  ["nor where he is from", ["“We won,” said Springfield-born Elena Ruiz."], ["Elena Ruiz"]],
  ["nor what he was elected to", ["“We won,” said Norland Union MP Elena Ruiz."], ["Elena Ruiz"]],
  ["nor a headline's words", ["Fans Love Beating Ruiz", "Elena Ruiz won.", "“We won,” Ruiz said."], ["Elena Ruiz"]],
  ["nor ranks of a body", ["“We will rebuild,” Air Force Gen. Elena Ruiz said."], ["Elena Ruiz"]],
  ["what people do neither", ["Singer Elena Ruiz said, “We will rebuild.”"], ["Elena Ruiz"]],
  [
    "two clubs are no coach",
    ["“We lost,” said the former Ohio and Springfield coach."],
    ["former Ohio and Springfield coach"],
  ],
  ["a verb is no part of a noun", ["The old mayor grinned, saying, “We won.”"], ["The old mayor"]],
  ["but of one alone it is", ["“We won,” the injured said."], ["injured"]],
  ["a niece is not her uncle", ["“We will rebuild,” Ruiz's niece said."], ["Ruiz's niece"]],
  ["an apposition names her", ["“We will rebuild,” said Okoye's wife, Elena Ruiz."], ["Elena Ruiz"]],
  ["a nickname is no quotation", ["Elena “Lena” Ruiz said, “We will rebuild.”"], ["Elena Ruiz"]],
])("names: %s", (_, paragraphs, expected) => {
  const found = speakers(...paragraphs);
  expect(found.map((name) => name?.replace(/^the /, "") ?? null)).toEqual(expected);
});

test.each([
  ["she", ["Elena Ruiz won on Sunday.", "“We will rebuild,” she said."], "Elena Ruiz"],
  ["he, past a woman", ["John Okoye met Elena Ruiz.", "“We will rebuild,” he said."], "John Okoye"],
  ["Ms. tells who she is", ["Ms. Ruiz beat Mr. Okoye.", "“We will rebuild,” she said."], "Ruiz"],
  ["nobody of her sex", ["John Okoye won on Sunday.", "“We will rebuild,” she said."], null],
  ["they are nobody in particular", ["Elena Ruiz won on Sunday.", "“We will rebuild,” they said."], null],
])("pronouns: %s", (_, paragraphs, speaker) => {
  const [quote] = quotesOf(...paragraphs);
  expect(quote).toMatchObject({ speaker, mention: expect.stringMatching(/^(?:s?he|they)$/) });
});

test.each([
  [
    "who spoke last goes on, whoever is named meanwhile",
    [
      "John Okoye met Paul Brandt in May.",
      "“We will rebuild,” Brandt said.",
      "Asked about Okoye, he said, “We agree.”",
    ],
    "Paul Brandt",
  ],
  [
    "a new subject comes before the last speaker",
    ["“We will not,” said Paul Brandt.", "John Okoye bristles at this. “We will rebuild,” he said."],
    "John Okoye",
  ],
  [
    "a pronoun elsewhere tells of a rare first name",
    ["Quill Okoye won. She wept.", "Paul Brandt lost to Ady Ruiz. “We will rebuild,” he said."],
    "Paul Brandt",
  ],
  ["so does an insertion", ["Quill Okoye, a mother of two, beat Ady Brandt. “We won,” he said."], "Ady Brandt"],
  ["an owner is spoken of", ["Okoye's road was long. Mr. Okoye is tired.", "“I will rest,” he said."], "Okoye"],
  [
    "a body is nobody whom he means",
    ["Paul Brandt won. NATO met. The North Union met.", "“We won,” he said."],
    "Paul Brandt",
  ],
  ["many are not one", ["Paul Brandt won. Young Ohioans cheered.", "“We won,” he said."], "Paul Brandt"],
  [
    "a company is it",
    ["The company met Paul Brandt.", "The company said it was over. “We won,” it wrote."],
    "The company",
  ],
  ["days own nothing", ["It ended in Friday's game.", "Friday's was lost. “We tried,” she said."], null],
  ["the Ohioan is named elsewhere", ["It rained on the Ohioan. “We won,” he said."], null],
  ["a firm's spokesman leaves it its name", ["A Brandts aide came. Brandts said no. “We won,” it wrote."], "Brandts"],
  ["nobody else is", ["Paul Brandt won.", "“We won,” it wrote."], null],
  ["a name in -s is one", ["Paul Brandt lost to Quill Rhodes.", "Rhodes grins. “We won,” he said."], "Quill Rhodes"],
  ["he's as well as he is", ["Paul Brandt won. He’s saying it was “a very hard race.”"], "Paul Brandt"],
  [
    "a first name is the whole one's",
    ["Quill Okoye won.", "Quill beat Ann Brandt. “It rained,” he said."],
    "Quill Okoye",
  ],
  ["but not of two", ["Quill Okoye won.", "Quill Brandt lost.", "Quill left. “It rained,” Quill said."], "Quill"],
  ["a lone first name", ["Paul Brandt came. Carol, 23, lost.", "“I fell,” she said."], "Carol"],
  ["a surname that says", ["Okoye said it was lost, to Elena Ruiz. “We fell,” he said."], "Okoye"],
  ["a place is not he", ["Paul Brandt left. He has firms in Norland. “We won,” he said."], "Paul Brandt"],
  ["they are no thing", ["Voters said no. The report said little.", "“We lost,” they said."], "Voters"],
  [
    "an event is not he",
    ["Quill Okoye rued the Great Rains.", "The Great Rains came. “It fell,” he said."],
    "Quill Okoye",
  ],
  [
    "whom aides speak of",
    ["“No,” said Ann Brandt.", "It rained. Aides think Mary Ruiz has aims. “We will,” she said."],
    "Mary Ruiz",
  ],
  ["but who speaks comes first", ["Paul Brandt said John Ruiz was, as he put it, “a poor loser.”"], "Paul Brandt"],
  ["a place where somebody says", ["Quill Okoye came. A farmer in Norland said no. “We fell,” he said."], "A farmer"],
  ["a state before a title", ["Dakota Gov. Paul Brandt won. He met Norland. “I fell,” he said."], "Paul Brandt"],
  [
    "of two who share a name",
    ["Elena and Paul Ruiz won. Elena Ruiz wept.", "Ruiz wept. “I won,” she said."],
    "Elena Ruiz",
  ],
  [
    "a wife is not he",
    ["Paul Okoye rests.", "The champion and his wife Ady Brandt won.", "“I won,” he said."],
    "Paul Okoye",
  ],
  ["who is told after it", ["It was lost, said Ady Brandt, near Mary Ruiz. “We fell,” she said."], "Ady Brandt"],
  ["nobody is no name", ["Paul Brandt left. Nobody said it was over. “We fell,” he said."], "Paul Brandt"],
  ["a thing is never they", ["The report said little.", "“We lost,” they said."], null],
  ["though a board may be", ["The board said little.", "“We lost,” they said."], "The board"],
  ["once she, she stays so", ["Ady Brandt beat Paul Okoye. “I won,” she said.", "“I lost,” he said."], "Paul Okoye"],
  ["it is no group", ["The board said no. Voters said yes.", "“We lost,” it said."], "The board"],
])("whom a pronoun means: %s", (_, paragraphs, speaker) => {
  expect(quotesOf(...paragraphs).at(-1)).toMatchObject({ speaker });
});

test("a pronoun is less sure than a name", () => {
  const [named, meant] = quotesOf("“We will rebuild,” Elena Ruiz said.", "“It takes a year,” she said.");
  expect(named?.confidence).toBeGreaterThan(meant?.confidence ?? 1);
});

test.each([
  ["a whole utterance is direct", "Ruiz said, “We will rebuild the bridge.”", ["direct"]],
  ["a few words in the reporter's sentence are not", "Ruiz called the bridge “a death trap” on Monday.", ["fragment"]],
  ["short ones that are said are", "“Never,” Ruiz said.", ["direct"]],
  ["titles are no speech", "Ruiz read from “The Long Way Home” and “Rivers of Ohio” to the children.", []],
  ["programmes neither", "Ruiz spoke on “Good Morning, Ohio.”", []],
  ["nor letters", "They check the box for “D,” Ruiz said.", []],
  ["nor scare quotes", "The “temporary” bridge has stood for nine years.", []],
  ["but a slogan that is chanted is", "The crowd shouted, “Build The Bridge!”", ["direct"]],
])("kinds: %s", (_, text, kinds) => {
  expect(quotesOf(text).map(({ kind }) => kind)).toEqual(kinds);
});

test("abbreviations end no sentence between speaker and quotation", () => {
  expect(speakers("“We will rebuild,” said Rep. J. R. Ruiz, D-Ohio, on Monday.")).toEqual(["J. R. Ruiz"]);
  expect(speakers("“We will rebuild,” Sen. Elena Ruiz (D-Ohio) said.")).toEqual(["Elena Ruiz"]);
  expect(speakers("“We will rebuild,” Elena Ruiz, D-Calif., said.")).toEqual(["Elena Ruiz"]);
});

test("the cue is the verb as it stands there", () => {
  expect(quotesOf("“We will rebuild,” Ruiz added.")[0]?.cue).toBe("added");
});
