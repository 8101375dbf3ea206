// What kind of page an article stands on, as it is told to readers.
import { expect, test } from "vitest";
import { extractArticle } from "../../src/article/extract.ts";
import { address, pageOf, paragraphs, story } from "../support/pages.ts";

const read = (html: string, head = "", lang = "ja") => {
  const document = pageOf(`<main><article><h1>川の橋が流される</h1>${html}</article></main>`, head);
  document.documentElement.lang = lang;
  return extractArticle(document, address, { anyway: true });
};
const noteOf = (html: string, head = "") => {
  const extraction = read(html, head);
  return extraction.found ? extraction.article.note : extraction.reason;
};
const ld = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
const sold = ld({ "@type": "NewsArticle", isAccessibleForFree: false });
const english = Array.from(
  { length: 9 },
  (_, i) =>
    `<p>The council of the ${i}. ward met on Monday, and it took hours to settle where the new bridge is to stand, who pays for it, and when the ferry ends.</p>`,
).join("");
const broken = paragraphs.replace("おそれがある。", "おそれ…");

test.each([
  ["letters that are left", `${paragraphs}<div>残り1204文字</div>`, ""],
  ["an article for members", `${paragraphs}<p>この記事は会員限定です。登録すると続きをお読みいただけます。</p>`, ""],
  ["a rest that is sold", `${paragraphs}<div><p>続きを読むには会員登録が必要です</p></div>`, ""],
  ["an English offer", `${english}<div><p>Subscribe now to continue reading.</p></div>`, ""],
  ["a post for subscribers", `${english}<div><p>This post is for paid subscribers</p></div>`, ""],
  ["a short text that the page calls sold", paragraphs, sold],
  ["a text that breaks off, on a page that is sold", `${paragraphs.repeat(4)}${broken}`, sold],
  ["a label beside the headline, over a short text", `<div>2026/11/7 <b>有料会員記事</b></div>${paragraphs}`, ""],
])("%s makes a teaser", (_, html, head) => {
  expect(noteOf(html, head)).toBe("teaser");
});

test.each([
  ["a report", paragraphs, ""],
  ["a whole text on a page that is sold: it was paid for", paragraphs.repeat(4), sold],
  ["a whole text with a label", `<div><b>有料会員記事</b></div>${paragraphs.repeat(4)}`, ""],
  ["a text that ends in three dots of its own", broken, ""],
  ["a list of other stories that are sold", `${paragraphs}<ul><li><a href="/a">会員限定記事</a></li></ul>`, ""],
  ["a newsletter", `${english}<div><p>Sign up to read the best of the week.</p></div>`, ""],
  ["talk of subscribers in the text", `${english}<p>The paper has lost half of its subscribers in a year.</p>`, ""],
])("%s is no teaser", (_, html, head) => {
  expect(noteOf(html, head)).toBeNull();
});

const entries = ["9:05", "9:31", "10:12", "11:40", "13:02"].map((time, i) => `<h3>${time}　第${i + 1}報</h3>`);
const pictures = [1, 2, 3, 4, 5].map(
  (n) =>
    `<figure><img src="/p${n}.jpg" width="800" height="500" alt=""><figcaption>橋の${n}枚目の写真。川の水が引いたあとの岸を、対岸の丘の上から写した。流木が山のように積もっている。</figcaption></figure>`,
);

test.each([
  ["live blog", paragraphs, ld({ "@type": "LiveBlogPosting" }), "live-blog"],
  [
    "entries with the time of day",
    entries.map((entry, i) => `${entry}<p>${story[i % 4]}</p>`).join(""),
    "",
    "live-blog",
  ],
  ["a timetable", paragraphs + entries.map((entry) => entry.replaceAll("h3", "p")).join(""), "", null],
  ["a report with two times", `${paragraphs}<h3>9:05　始まり</h3><p>${story[0]}</p>`, "", null],
  ["pictures that outweigh the words", `<p>${story[0]}</p><p>${story[1]}</p>${pictures.join("")}`, "", "gallery"],
  [
    "pictures with a line each",
    `<p>${story[0]}</p><p>${story[1]}</p>${Array.from({ length: 9 }, (_, i) => `<p><img src="/p${i}.jpg" width="800" height="500" alt=""></p><p>${i + 1}番目の橋。</p>`).join("")}`,
    "",
    "gallery",
  ],
  [
    "a report with five pictures",
    paragraphs + pictures.map((figure) => `<p>${story[2]}</p>${figure}`).join(""),
    "",
    null,
  ],
  ["a film with a description", paragraphs, `<meta property="og:type" content="video.other">`, "video"],
  ["a long report with a film", paragraphs.repeat(4), `<meta property="og:video" content="/f.mp4">`, null],
  ["a page that is nothing but a film", "<p>再生する</p>", ld({ "@type": "VideoObject" }), "video"],
  ["pictures without a text", pictures.join(""), "", "gallery"],
  ["a page without a text", "<p>読み込み中</p>", "", "no-text"],
])("%s", (_, html, head, expected) => {
  expect(noteOf(html, head)).toBe(expected);
});
