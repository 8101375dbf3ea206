import { expect, test } from "vitest";
import { runText } from "../../src/article/article.ts";
import { copyPage } from "../../src/article/copy.ts";
import { linesOf, linkOf, pictureAddress, plain, rubyRuns, runsOf } from "../../src/article/runs.ts";
import { address, pageOf } from "../support/pages.ts";
import { partAt, partsAt } from "../support/parts.ts";

const paragraph = (html: string) => partAt(copyPage(pageOf(`<p>${html}</p>`)).body, "p");
const runs = (html: string) => runsOf(paragraph(html), address);

test.each([
  ["https://example.org/a", "https://example.org/a"],
  ["/a", "https://news.example.jp/a"],
  ["mailto:a@example.org", "mailto:a@example.org"],
  ["tel:110", "tel:110"],
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)", undefined],
  [" java\nscript:alert(1)", undefined],
  ["\u0001javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["vbscript:x", undefined],
  ["blob:https://example.org/1", undefined],
  ["file:///etc/passwd", undefined],
])("a link to %j is %j", (value, expected) => {
  expect(linkOf(value, address)).toBe(expected);
});

test.each([
  ["https://example.org/a.jpg", "https://example.org/a.jpg"],
  ["data:image/png;base64,AAAA", "data:image/png;base64,AAAA"],
  ["data:image/svg+xml,<svg/>", undefined],
  ["javascript:1", undefined],
])("a picture at %j is %j", (value, expected) => {
  expect(pictureAddress(value, address)).toBe(expected);
});

test("ruby keeps base and reading, with or without rb and rp", () => {
  const words = paragraph(
    "<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby><ruby><rb>川</rb><rp>(</rp><rt>かわ</rt><rp>)</rp></ruby>",
  );
  const found = partsAt(words, "ruby").flatMap((ruby) => rubyRuns(ruby, plain));
  expect(found.map((run) => (run.kind === "ruby" ? [run.text, run.reading] : run))).toEqual([
    ["漢", "かん"],
    ["字", "じ"],
    ["川", "かわ"],
  ]);
});

test("marks nest, neighbours of one style join, handlers and styles are gone", () => {
  const words = paragraph("a <b>b <i>c</i></b><strong> d</strong>");
  partAt(words, "b").attributes.set("onclick", "x()");
  partAt(words, "i").attributes.set("style", "color:red");
  expect(runsOf(words, address)).toEqual([
    { kind: "words", text: "a " },
    { kind: "words", text: "b ", marks: ["strong"] },
    { kind: "words", text: "c", marks: ["strong", "em"] },
    { kind: "words", text: " d", marks: ["strong"] },
  ]);
});

test.each([
  ["a paragraph's indent goes", "　川が\n  あふれた。", "川があふれた。"],
  ["blanks collapse", " The  river\n rose. ", "The river rose."],
  ["breaks lose the blanks beside them", "a <br> b", "a\nb"],
  ["no breaks at the ends", "<br>a<br>", "a"],
])("%s", (_, html, expected) => {
  expect(runText(runs(html))).toBe(expected);
});

test("lines are cut at the number of breaks asked for", () => {
  const text = runs("a<br>b<br><br>c");
  expect(linesOf(text, 2).map(runText)).toEqual(["a\nb", "c"]);
  expect(linesOf(text, 1).map(runText)).toEqual(["a", "b", "c"]);
});
