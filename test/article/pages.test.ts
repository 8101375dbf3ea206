import { expect, test } from "vitest";
import { countPages, findNextPage } from "../../src/article/pages.ts";
import { address, pageOf } from "../support/pages.ts";

const next = (html: string, url = address, head = "") => findNextPage(pageOf(html, head, url), url);

test.each([
  ["rel=next in the head", "", address, `<link rel="next" href="/stories/river_2.html">`, "/stories/river_2.html"],
  ["次のページ", `<a href="river_2.html">次のページ</a>`, address, "", "/stories/river_2.html"],
  ["li.next", `<li class="next"><a href="river_2.html">»</a></li>`, address, "", "/stories/river_2.html"],
  ["a number in the query", `<a href="?page=2">次へ</a>`, address, "", "/stories/river.html?page=2"],
  [
    "a number as a folder",
    `<a href="/articles/77/2">次へ</a>`,
    "https://news.example.jp/articles/77",
    "",
    "/articles/77/2",
  ],
  [
    "the third after the second",
    `<a href="river_3.html">次へ</a>`,
    "https://news.example.jp/stories/river_2.html",
    "",
    "/stories/river_3.html",
  ],
])("%s leads on", (_, html, url, head, expected) => {
  expect(next(html, url, head)).toBe(`https://news.example.jp${expected}`);
});

test.each([
  ["another site", `<a href="https://other.example/stories/river_2.html">次のページ</a>`],
  ["another story", `<a href="/stories/lake_2.html">次へ</a>`],
  ["a placeholder of the site", `<a href="river_$i.html">次のページ</a>`],
  ["a script", `<a href="javascript:next()">次のページ</a>`],
  ["the page itself", `<a href="#more">続きを読む</a>`],
  ["the next story", `<a rel="next" href="/stories/lake.html">次の記事</a>`],
])("%s does not", (_, html) => {
  expect(next(html)).toBeNull();
});

test.each([
  ["（1/3ページ）", "（1/3ページ）", null, 3],
  [
    "the pager's largest number",
    `<a href="river_2.html">2</a><a href="river_4.html">4</a>`,
    `${address.replace(".html", "_2.html")}`,
    4,
  ],
  ["nothing", "川は1/3だけ流れた", null, null],
])("the number of pages is told by %s", (_, html, nextPage, expected) => {
  expect(countPages(pageOf(html), nextPage, address)).toBe(expected);
});
