// Marks in the text that lead to notes further down: the notes leave the body and go with the article.
import { describe, expect, test } from "vitest";
import { type Article, blockText, plainText, runText } from "../../src/article/article.ts";
import { extractArticle } from "../../src/article/extract.ts";
import { addUp } from "../support/adding-up.ts";
import { address, pageOf, story } from "../support/pages.ts";

const [first = "", second = "", third = "", fourth = ""] = story;
const page = (marks: string, notes: string) =>
  pageOf(`<article><p>${first}${marks}</p><p>${second}</p><p>${third}</p><p>${fourth}</p>${notes}</article>`);

function read(document: Document): Article {
  const extraction = extractArticle(document, address, { anyway: true });
  if (!extraction.found) throw new Error(`The page was refused: ${extraction.reason}.`);
  return extraction.article;
}

/** Marks of the article with the words of their notes, or undefined where there are none. */
function marksOf({ body, footnotes }: Article): [string, string | undefined][] {
  const marks: [string, string | undefined][] = [];
  JSON.stringify(body, (_, value) => {
    if (value?.footnote === undefined) return value;
    const note = footnotes.find(({ id }) => id === value.footnote);
    marks.push([value.text, note && runText(note.text)]);
  });
  return marks;
}

const note = "橋の長さは町の記録で百二十メートル。";
const other = "気象台の正午の発表に基づく。";

describe("is a note", () => {
  test.each([
    [
      "an item of a list",
      `<sup id="r"><a href="#fn1">1</a></sup>`,
      `<ol><li id="fn1">${note} <a href="#r">↩</a></li></ol>`,
    ],
    ["by full address", `<sup><a href="${address}#fn1">1</a></sup>`, `<p id="fn1">${note}</p>`],
    [
      "behind its way back",
      `<a id="r1" href="#n1">(注1)</a>`,
      `<p><a id="n1" href="#r1">注1</a> ${note}</p>`,
      `${note}`,
      "(注1)",
    ],
    ["named as links were", `<a href="#_ftn1">[1]</a>`, `<p><a name="_ftn1"></a>${note}</p>`, note, "[1]"],
    [
      "headed with its ways back",
      `<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>`,
      `<ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> ${note}</li></ol>`,
      note,
      "[1]",
    ],
    ["at an address of other letters", `<a href="#注1">※1</a>`, `<p id="注1">${note}</p>`, note, "※1"],
    ["in the paragraph itself", `<sup><a href="#s1">1</a></sup><span id="s1">${note}</span>`, ""],
    ["outside of the article", `<sup><a href="#fn1">1</a></sup>`, `</article><div><p id="fn1">${note}</p></div>`],
  ])("%s", (_, marks, notes, words = note, mark = "1") => {
    const document = page(marks, notes);
    const article = read(document);
    expect(marksOf(article)).toEqual([[mark, words]]);
    expect(plainText(article)).not.toContain("百二十");
    expect(article.removed.map(({ text }) => text).join()).not.toContain("百二十");
    expect(addUp(document, article)).toEqual({ lost: [], twice: [], isCapped: false });
  });

  test("the mark is no word of the text, and its neighbours are not parted", () => {
    const article = read(page(`<sup><a href="#fn1">1</a></sup>`, `<p id="fn1">${note}</p>`));
    expect(article.body.map(blockText)).toEqual(story);
  });

  test("each has its own, and a list keeps the others", () => {
    const marks = `<sup><a href="#a">1</a></sup><sup><a href="#b">2</a></sup><sup><a href="#a">1</a></sup>`;
    const list = `<ol><li id="a">${note}</li><li id="b">${other}</li><li id="c">誰も指さない注である。</li></ol>`;
    const article = read(page(marks, list));
    expect(marksOf(article)).toEqual([
      ["1", note],
      ["2", other],
      ["1", note],
    ]);
    expect(article.body.at(-1)).toMatchObject({
      kind: "list",
      items: [{ text: [{ text: "誰も指さない注である。" }] }],
    });
  });
});

test("several in one part are opened together", () => {
  const notes = `<p><a id="x"></a>${note}<br><a id="y"></a>${other}</p>`;
  const both = `${note}\n${other}`;
  expect(marksOf(read(page(`<a href="#x">*1</a>、<a href="#y">*2</a>`, notes)))).toEqual([
    ["*1", both],
    ["*2", both],
  ]);
});

describe("is no note, and its mark is words", () => {
  test.each([
    ["a way back", `<a id="top" href="#top">↑</a>`, ""],
    ["a section", `<a href="#note">1</a>`, `<section><div id="note"><h2>町の記録</h2><p>${note}</p></div></section>`],
    [
      "a heading",
      `<a href="#note-1">1</a>`,
      `<h2 id="note-1">町の記録によると橋は百二十メートルある</h2><p>${other}</p>`,
    ],
    ["what is said by name", `<a href="#fn1">町の記録</a>`, `<p id="fn1">${note}</p>`],
    ["a page of a gallery", `<a href="#page2">2</a>`, `<p id="page2">${note}</p>`],
    ["nowhere", `<sup><a href="#fn9">9</a></sup>`, `<p id="fn1">${note}</p>`],
    ["around the mark", `<p id="fn1">${note}<sup><a href="#fn1">1</a></sup></p>`, ""],
    ["longer than a note", `<sup><a href="#fn1">1</a></sup>`, `<p id="fn1">${note.repeat(120)}</p>`],
  ])("%s", (_, marks, notes) => {
    const document = page(marks, notes);
    const article = read(document);
    expect(marksOf(article)).toEqual([]);
    expect(article.footnotes).toEqual([]);
    expect(addUp(document, article).lost).toEqual([]);
  });
});

test("what only a removed line leads to is removed as well", () => {
  const notes = `<p>【関連記事】<a href="#fn1">*1</a></p><p id="fn1">${note}</p>`;
  const article = read(page("", notes));
  expect(article.footnotes).toEqual([]);
  expect(article.removed.map(({ rule, text }) => [rule, text])).toContainEqual(["footnote", note]);
});

describe("hostile pages", () => {
  test("names like those of objects' own are names", () => {
    const marks = `<a href="#__proto__">[1]</a><a href="#constructor">[2]</a><a href="#toString">[3]</a><a href="#100%">[4]</a>`;
    const article = read(page(marks, `<p id="__proto__">${note}</p>`));
    expect(marksOf(article)).toEqual([["[1]", note]]);
  });

  test("a note in a note in a note is one note, or none", () => {
    const depth = 200;
    const marks = Array.from({ length: depth }, (_, i) => `<sup><a href="#n${i}">${i}</a></sup>`).join("");
    const notes = Array.from({ length: depth }, (_, i) => `<div id="n${i}">${note}`).join("") + "</div>".repeat(depth);
    expect(read(page(marks, notes)).footnotes.length).toBeLessThanOrEqual(1);
  });

  test("four times as many marks take about four times the time, and notes are so many", () => {
    const timeMs = (count: number) => {
      const marks = Array.from({ length: count }, (_, i) => `<sup><a href="#n${i % 600}">${i % 600}</a></sup>`).join(
        "",
      );
      const notes = Array.from({ length: 600 }, (_, i) => `<p id="n${i}">${note}${i}</p>`).join("");
      const document = page(marks, notes);
      const start = performance.now();
      const article = read(document);
      expect(article.footnotes).toHaveLength(500);
      return performance.now() - start;
    };
    timeMs(500);
    const [few, many] = [timeMs(700), timeMs(2800)];
    expect(many / few).toBeLessThan(10);
  }, 30_000);
});
