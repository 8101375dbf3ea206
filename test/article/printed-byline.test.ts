import { expect, test } from "vitest";
import { boxedNames, cuedNames, nameBesideDate, personDescribed } from "../../src/article/printed-byline.ts";
import { seenOf, surveyPage } from "../../src/article/survey.ts";
import { pageOf } from "../support/pages.ts";

type Finder = typeof cuedNames;
const found = (finder: Finder, below: string, above = "") => {
  const document = pageOf(`${above}<h1>The river takes the bridge</h1>${below}`);
  const survey = surveyPage(document);
  return finder(survey, seenOf(survey, document.querySelector("h1")));
};
const far = `<p>${"The river is high. ".repeat(90)}</p>`;

test.each([
  ["one line", "<p>By Jane Doe</p>", ["Jane Doe"]],
  ["parts of a line", "<p>March 15, 2022 · 3 min read · By Jane Doe</p>", ["Jane Doe"]],
  ["a date behind it", "<p>By Jane Doe December 2, 2025</p>", ["Jane Doe"]],
  ["two lines", "<div>Written by</div><div>Jane Doe</div>", ["Jane Doe"]],
  ["a label", "<div>Author</div><div>Jane Doe</div>", ["Jane Doe"]],
  ["spans without a blank", "<p><span>By</span><span>Jane Doe</span></p>", ["Jane Doe"]],
  ["several", "<p>Authors: Jane Doe and John Roe, keepers of the bridge</p>", ["Jane Doe", "John Roe"]],
  ["a small name", "<p>by jane</p>", ["jane"]],
  ["the river's team", "<p>By the River Team</p>", ["the River Team"]],
  ["not what is done by others", "<p>Reviewed by Jane Doe</p><p>Photo by John Roe</p>", []],
  ["no clause", "<p>By signing up you agree to all of this.</p><p>By the river stood a bridge.</p>", []],
  ["nothing far below", `${far}<p>By Jane Doe</p>`, []],
])("a name behind a cue: %s", (_, below, expected) => {
  expect(found(cuedNames, below)).toEqual(expected);
});

test("a cue below the headline goes before one above it", () => {
  expect(found(cuedNames, "<p>By Jane Doe</p>", "<p>By John Roe</p>")).toEqual(["Jane Doe"]);
  expect(found(cuedNames, "", "<p>By John Roe</p>")).toEqual(["John Roe"]);
});

test.each([
  ["a name and a post", `<div class="author"><p>Jane Doe</p><p>Writer</p></div>`, ["Jane Doe"]],
  ["a date and a cue", `<div class="author-box"><p>Dec 23</p><p>Written By</p><p>Jane Doe</p></div>`, ["Jane Doe"]],
  ["a name under its label", `<div class="writer"><p>この記事を書いた人</p><p>山田花子</p></div>`, ["山田花子"]],
  ["a link of any form", `<a href="/author/jane/">jane doe</a>`, ["jane doe"]],
  ["a link to a profile", `<p class="x"><a href="/people/jane">Jane Doe</a></p>`, ["Jane Doe"]],
  ["not the authorities", `<p class="authority">Jane Doe</p>`, []],
  ["not a section's name", `<div class="author"><p>River News</p><p>3 min</p></div>`, []],
  ["not a site of bylines", `<li id="bylines"><a href="https://bylines.example.jp/">個人</a></li>`, []],
  ["a writer with a site", `<p class="author"><a href="https://jane.example/">Jane Doe</a></p>`, ["Jane Doe"]],
  ["not one in a menu", `<div class="main-menu"><a rel="author">Jane Doe</a></div>`, []],
  ["not one of a related story", `<div class="related"><span class="author">Jane Doe</span></div>`, []],
  ["nothing far below", `${far}<p class="author">Jane Doe</p>`, []],
])("a name in a box: %s", (_, below, expected) => {
  expect(found(boxedNames, below)).toEqual(expected);
});

test.each([
  ["under it", "<p>Jane Doe</p><p>March 3, 2024</p>", ["Jane Doe"]],
  ["behind it", "<p>Dec 26, 2025 • Jane Doe in River Works</p>", ["Jane Doe"]],
  ["with a post between", "<p>Jane Doe | Senior Writer | July 2, 2025</p>", ["Jane Doe"]],
  ["not a button", "<p>Read More</p><p>March 3, 2024</p>", []],
  ["not in a paragraph", `<p>In March 3, 2024 Jane Doe ${"saw the bridge ".repeat(15)}</p>`, []],
  ["not without a date", "<p>Jane Doe</p>", []],
])("a name beside the date: %s", (_, below, expected) => {
  expect(found(nameBesideDate, below)).toEqual(expected);
});

test.each([
  ["opens with the name", `<p>Jane Doe</p><p>Jane Doe has built bridges for ten years.</p>`, ["Jane Doe"]],
  ["says who wrote", `<p>About</p><p>Written by: Jane Doe</p>`, ["Jane Doe"]],
  ["names nobody", `<p>About the Bridges</p><p>They are old.</p>`, []],
])("a box about the author, under the text, %s", (_, about, expected) => {
  expect(found(personDescribed, `${far}<div class="author-bio">${about}</div>`)).toEqual(expected);
});
