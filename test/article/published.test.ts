import { expect, test } from "vitest";
import { readTold } from "../../src/article/json-ld.ts";
import { findDates } from "../../src/article/published.ts";
import { seenOf, surveyPage } from "../../src/article/survey.ts";
import { address, pageOf } from "../support/pages.ts";

const dates = (body: string, head = "", url = address) => {
  const document = pageOf(`<h1>川の橋が流される</h1>${body}`, head, url);
  const survey = surveyPage(document);
  return findDates(survey, url, readTold(survey), seenOf(survey, document.querySelector("h1")), "ja");
};
const published = (...page: Parameters<typeof dates>) => dates(...page).published;
const told = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-20T11:23:00+09:00","dateModified":"2024-06-21"}</script>`;
const meta = `<meta property="article:published_time" content="2024-06-20T11:23:00+0900">`;

const mark = (day: string) => `<span itemprop="datePublished" content="${day}">${day}</span>`;
const told2018 = `<meta property="article:modified_time" content="2018-03-10T00:00:00Z">`;

test.each([
  ["JSON-LD before all else", "<p>2024年6月19日</p>", told + meta.replace("23", "59"), "2024-06-20T11:23:00+09:00"],
  ["a meta tag", "<p>2024年6月19日</p>", meta, "2024-06-20T11:23:00+09:00"],
  ["microdata", `<time itemprop="datePublished" datetime="2024-06-20">昨日</time>`, "", "2024-06-20"],
  ["a <time> beside the headline", `<time datetime="2024-06-20T11:23Z">昨日</time>`, "", "2024-06-20T11:23:00Z"],
  ["what is printed beside the headline", "<p>2024年6月20日 11時23分</p>", "", "2024-06-20T11:23:00+09:00"],
  ["a date in two parts", "<div><b>2024年6月20日</b> <b>11時23分</b></div>", "", "2024-06-20T11:23:00+09:00"],
  ["not the update beside it", "<p>最終更新 2024年6月22日</p><p>2024年6月20日</p>", "", "2024-06-20"],
  ["a day in another box than its label", "<p>Publish date</p><p>15 November 2018</p>", "", "2018-11-15"],
  [
    "no day of a sentence that lacks its year",
    `<p>町は3月4日、橋を直すと述べ、国に支援を求める考えを改めて示した。</p>`,
    told2018,
    null,
  ],
  ["the update where there is no other", "<p>最終更新 2024年6月22日</p>", "", "2024-06-22"],
  ["nothing far below", `<p>${"川があふれた。".repeat(150)}</p><p>2024年6月20日</p>`, "", null],
  ["a label far below", `<p>${"川があふれた。".repeat(150)}</p><p>Published on: 15 August 2025</p>`, "", "2025-08-15"],
  [
    "not the mark of another story far below",
    `<p>${"川があふれた。".repeat(600)}</p>${mark("2024-06-19")}${mark("2024-06-18")}`,
    `<meta name="date" content="2024-06-20">`,
    "2024-06-20",
  ],
  [
    "what is printed where machines are told the change",
    "<p>2024年6月20日</p>",
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-22","dateModified":"2024-06-22"}</script>`,
    "2024-06-20",
  ],
  [
    "not what is printed where machines are told both",
    "<p>2024年6月20日</p>",
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-21","dateModified":"2024-06-22"}</script>`,
    "2024-06-21",
  ],
  ["nothing in a script", "<script>'2024年6月20日'</script>", "", null],
])("the day is told by %s", (_, body, head, expected) => {
  expect(published(body, head)).toBe(expected);
});

test("a day of the meta tags has the time that is printed for it, and no other day's", () => {
  const day = `<meta name="date" content="2024-06-20">`;
  expect(published("<p>2024年6月20日 11時23分</p>", day)).toBe("2024-06-20T11:23:00+09:00");
  expect(published("<p>2024年6月21日 11時23分</p>", day)).toBe("2024-06-20");
});

test("a date without its year has that of the address, or of the update", () => {
  const body = "<p>3/9(木) 18:45配信</p>";
  expect(published(body, "", "https://news.example.jp/20170309/river")).toBe("2017-03-09T18:45:00+09:00");
  expect(published(body, `<meta property="article:modified_time" content="2017-03-10T00:00:00Z">`)).toBe(
    "2017-03-09T18:45:00+09:00",
  );
  expect(published(body)).toBeNull();
});

test("a date without its year has that of the same story's other address", () => {
  const url = "https://news.example.jp/easy/k10012345/k10012345.html";
  const [same, other] = ["/html/20190619/k10012345.html", "/html/20180619/k10099999.html"];
  const body = "<p>[06月24日 11時30分]</p>";
  expect(published(`${body}<a href="${other}"></a><a href="${same}"></a>`, "", url)).toBe("2019-06-24T11:30:00+09:00");
  expect(published(`${body}<a href="${other}"></a>`, "", url)).toBeNull();
});

test("the address tells where nothing else does", () => {
  expect(published("", "", "https://news.example.jp/2024/06/20/river")).toBe("2024-06-20");
});

test("the change is told apart from the publication", () => {
  expect(dates("", told)).toEqual({ published: "2024-06-20T11:23:00+09:00", modified: "2024-06-21" });
});
