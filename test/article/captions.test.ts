import { expect, test } from "vitest";
import { creditOf, isCaptionElement, isPictureBox, makeFigure, namesCredit } from "../../src/article/captions.ts";
import { copyPage } from "../../src/article/copy.ts";
import { measureTree } from "../../src/article/measure.ts";
import { pageOf } from "../support/pages.ts";
import { partAt, partsAt } from "../support/parts.ts";

const copied = (html: string) => copyPage(pageOf(html)).body;
const first = (html: string) => partAt(copied(html), "*");

test.each([
  ["<figcaption>橋</figcaption>", true],
  [`<p class="cap">橋</p>`, true],
  [`<div class="articleImageCaption">橋</div>`, true],
  [`<p class="wp-caption-text">橋</p>`, true],
  [`<div><img src="/a.jpg"><small id="it">橋</small></div>`, true],
  ["<small>橋</small>", false],
  [`<p class="capital">橋</p>`, false],
  [`<p class="recap">橋</p>`, false],
])("%s is a caption: %s", (html, expected) => {
  const body = copied(html);
  const [it = partAt(body, "*")] = partsAt(body, "#it");
  expect(isCaptionElement(it, measureTree(body))).toBe(expected);
});

test.each([
  ["<figure></figure>", true],
  [`<div class="entryImage"></div>`, true],
  [`<div class="photo"></div>`, true],
  [`<div class="imagine"></div>`, false],
  [`<div class="story"></div>`, false],
])("%s is a box for a picture: %s", (html, expected) => {
  expect(isPictureBox(first(html))).toBe(expected);
});

test.each([
  ["流された橋の跡（警視庁提供）", true],
  ["流された橋＝二十日午後、町役場提供", true],
  ["橋を見る住民＝東京都港区で、山田花子撮影", true],
  ["橋の跡 写真・山田花子", true],
  ["The bridge on Monday. Photo: Jane Doe", false],
  ["Photo by Jane Doe", true],
  ["© 2024 Example Press", true],
  ["橋の写真を撮影した人が町に届けた。", false],
  ["町は橋を直すと述べた。", false],
])("%s names who took it: %s", (text, expected) => {
  expect(namesCredit(text)).toBe(expected);
});

test.each([
  ["流された橋の跡（例新聞提供）", "例新聞提供"],
  ["橋を見る町長(2024年 ロイター/山田花子)", "2024年 ロイター/山田花子"],
  ["The bridge on Monday. Photo: Jane Doe", "Photo: Jane Doe"],
  ["The bridge on Monday © Example Press", "© Example Press"],
  ["橋を見る町長（左から二人目）", null],
  ["橋の跡", null],
])("the credit of %s is %j", (caption, expected) => {
  expect(creditOf(caption)).toBe(expected);
});

test("a figure has its caption and its credit apart, and nothing small in it", () => {
  const figure = makeFigure(null, [{ kind: "words", text: "橋の跡（例新聞提供）", marks: ["small", "em"] }]);
  expect(figure).toMatchObject({ caption: [{ kind: "words", text: "橋の跡", marks: ["em"] }], credit: "例新聞提供" });
});
