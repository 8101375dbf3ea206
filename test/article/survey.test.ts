import { expect, test } from "vitest";
import { around, inside, isInside, isShort, metaOf, type Seen, surveyPage, textOf } from "../../src/article/survey.ts";
import { clobbered, pageOf } from "../support/pages.ts";

const surveyOf = (body: string, head = "") => surveyPage(pageOf(body, head));
const byId = (seen: Seen[], id: string) => seen.find(({ attributes }) => attributes.get("id") === id);

test.each([
  ["blocks stand in lines", "<p>川の</p><div>橋<p>が</p></div>", "川の\n橋\nが\n"],
  ["inline parts in one", "<p>川<b>の</b> <a>橋</a></p>", "川の 橋\n"],
  ["a line break is one", "川の<br>橋<hr>", "川の\n橋\n"],
  ["blanks are single", "<p> The  bridge \n\t is </p>  <p>gone</p>", "The bridge is \ngone\n"],
  ["a broken line of Japanese is none", "<p>川の\n   橋</p>", "川の橋\n"],
  ["no readings of ruby", "<p><ruby>川<rp>(</rp><rt>かわ</rt> <rb>橋</rb></ruby></p>", "川橋\n"],
  ["no code and no choices", "<style>a{}</style><select><option>県</option></select><script>x</script>川", "川\n"],
  [
    "words that only style sets apart",
    "<p><span>By</span><span>Jane</span> <b>H</b><sub>2</sub>O</p>",
    "By Jane H2O\n",
  ],
  ["no soft hyphens", "<p>\u200bBrü\u00adcke</p>", "Brücke\n"],
])("%s", (_, body, expected) => {
  expect(surveyOf(body).text).toBe(expected);
});

test("elements stand in document order, each with what is in it and its words", () => {
  const survey = surveyOf(`<div id="a"><p id="b">川の<b>橋</b></p></div><p id="c">町</p>`);
  const [a, b, c] = ["a", "b", "c"].map((id) => byId(survey.seen, id));
  if (!a || !b || !c) throw new Error("The three are on the page.");
  expect(survey.seen.map(({ order }) => order)).toEqual([...survey.seen.keys()]);
  expect(inside(survey, a).map(({ name }) => name)).toEqual(["P", "B"]);
  expect([isInside(b, a), isInside(a, a), isInside(c, a)]).toEqual([true, false, false]);
  expect([a, b, c].map((seen) => textOf(survey, seen))).toEqual(["川の橋", "川の橋", "町"]);
  expect([...around(b)].map(({ name }) => name)).toEqual(["P", "DIV", "BODY", "HTML"]);
  expect([isShort(survey, a, 9), isShort(survey, a, 8), isShort(survey, b, 0)]).toEqual([true, false, false]);
});

test.each([
  [`<p hidden>川</p>`, true],
  [`<div aria-hidden="true"><p>川</p></div>`, true],
  [`<p style="color: red; DISPLAY : none">川</p>`, true],
  [`<div aria-hidden="false"><p style="display: block">川</p></div>`, false],
])("of %s it is %s that the text is hidden", (body, expected) => {
  expect(surveyOf(body).seen.find(({ name }) => name === "P")?.isHidden).toBe(expected);
});

test("a body that is hidden until scripts have run hides nothing", () => {
  const document = pageOf("<p>川</p>");
  document.body.setAttribute("style", "display: none");
  expect(surveyPage(document).seen.some(({ isHidden }) => isHidden)).toBe(false);
});

test("meta tags are found by name or property, the first that is not empty", () => {
  const head = `<meta property="og:Title" content=""><meta property="og:title" content=" 川の  橋 "><meta name="author" property="byl" content="山田">`;
  const survey = surveyOf("", head);
  expect(metaOf(survey, "og:title")).toBe("川の 橋");
  expect([metaOf(survey, "byl"), metaOf(survey, "none", "author"), metaOf(survey, "none")]).toEqual([
    "山田",
    "山田",
    null,
  ]);
});

test("JSON-LD is kept as written, other scripts are not", () => {
  const head = `<script type="Application/LD+json">{"a": 1}</script><script type="module">let a;</script>`;
  expect(surveyOf("", head).scripts).toEqual([`{"a": 1}`]);
});

test("what a page names its fields misleads nobody", () => {
  const names =
    "firstChild nextSibling parentNode nodeName nodeType getAttribute getAttributeNames attributes textContent";
  const fields = names.split(" ").map((name) => `<input name="${name}">`);
  const document = clobbered(pageOf(`<form id="a">${fields.join("")}<p>川</p></form><img name="body">橋`));
  const survey = surveyPage(document);
  expect(survey.text).toBe("川\n橋\n");
  expect(byId(survey.seen, "a")?.name).toBe("FORM");
});
