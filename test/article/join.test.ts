// Pages of a split story, joined: what is told once, and what ends it.
import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import { plainText, runText } from "../../src/article/article.ts";
import { extractArticle } from "../../src/article/extract.ts";
import { type FetchPage, joinPages, type PageTrouble } from "../../src/article/join.ts";
import { story } from "../support/pages.ts";

const site = "https://news.example.jp";
const addressOf = (number: number) => `${site}/stories/river${number === 1 ? "" : `_${number}`}.html`;
const picture = `<figure><img src="/bridge.jpg" width="800" height="500" alt="橋"><figcaption>流された橋の跡＝二十日、川の町</figcaption></figure>`;
const lines = (number: number) => story.map((line) => `<p>${number}番目の町でのこと。${line}</p>`).join("");

const pageOf = (number: number, body: string, next: number | null = number + 1): Document =>
  new JSDOM(
    `<!doctype html><html lang="ja"><head><title>川の橋が流される｜例新聞</title></head><body><main><article>
    <h1>川の橋が流される</h1>${body}${next ? `<a href="${addressOf(next)}">次のページ</a>` : ""}</article></main>
    <aside class="ranking"><h2>ランキング</h2><ol><li><a href="/a">町の祭りが始まる</a></li></ol></aside></body></html>`,
    { url: addressOf(number) },
  ).window.document;

function firstOf(body = lines(1), url = addressOf(1)) {
  const extraction = extractArticle(pageOf(1, body), url, { anyway: true });
  if (!extraction.found) throw new Error(extraction.reason);
  return extraction;
}

const serve = (pages: (Document | PageTrouble)[]): FetchPage =>
  vi.fn(async (url) => pages[Number(/_(\d+)/.exec(url)?.[1]) - 2] ?? "offline");

test("three pages are one story, and tell where each begins", async () => {
  const first = firstOf();
  const onPage = vi.fn();
  const { article, origins, missing } = await joinPages(
    first,
    serve([pageOf(2, lines(2)), pageOf(3, lines(3), null)]),
    onPage,
  );
  const text = plainText(article);
  for (const number of [1, 2, 3]) expect(text.split(`${number}番目`)).toHaveLength(5);
  expect(article.parts).toEqual([
    { start: 4, number: 2, url: addressOf(2) },
    { start: 8, number: 3, url: addressOf(3) },
  ]);
  expect([article.nextPage, missing]).toEqual([null, null]);
  expect(onPage.mock.calls).toEqual([[2], [3]]);
  expect(origins.slice(0, 4)).toEqual(first.origins);
  expect(origins.slice(4).filter(Boolean)).toEqual([]);
  expect(article.removed.filter(({ text }) => text.includes("町の祭り"))).toHaveLength(1);
});

const onSecond = async (body: string, first = lines(1)) => {
  const { article } = await joinPages(firstOf(first), serve([pageOf(2, body, null)]));
  const [part] = article.parts;
  return { article, added: part ? article.body.slice(part.start) : [] };
};

test.each([
  ["the headline once more", `<h2>川の橋が流される</h2>${lines(2)}`],
  ["the number of the page", `<p>2ページ目</p>${lines(2)}`],
  ["2/3", `<p>（2／3ページ）</p>${lines(2)}`],
  ["the first page's lead paragraph", `<p>1番目の町でのこと。${story[0]}</p>${lines(2)}`],
  ["a rule above the text", `<hr>${lines(2)}`],
  ["a short line of the first page, at the head", `<p>川の町から</p>${lines(2)}`, `<p>川の町から</p>${lines(1)}`],
  ["the first page's picture", `${picture}${lines(2)}`, `${picture}${lines(1)}`],
])("%s is not told again", async (_, body, first?: string) => {
  const { added } = await onSecond(body, first);
  expect(added.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph", "paragraph"]);
});

test("a picture, a heading and a short answer of its own stay", async () => {
  const { added } = await onSecond(
    `<h2>岸の一夜</h2>${lines(2)}${picture}<p>「はい」</p><p>${story[0]}そのあとのこと。</p>`,
    `${lines(1)}<p>「はい」</p><p>${story[1]}さらに続く。</p>`,
  );
  expect(added.map(({ kind }) => kind)).toEqual([
    "heading",
    ...Array(4).fill("paragraph"),
    "figure",
    "paragraph",
    "paragraph",
  ]);
});

test("what was taken from a later page stands where it stood", async () => {
  const { article } = await onSecond(
    `<p>2番目の町でのこと。${story[0]}</p><div class="ad-box">広告：橋の模型</div>${lines(2)}`,
  );
  expect(article.removed.find(({ text }) => text.includes("橋の模型"))?.before).toBe(5);
});

test.each<PageTrouble>(["blocked", "offline", "late", "large", "elsewhere", "empty"])(
  "%s in the middle: what was had stays, and the page is named",
  async (reason) => {
    const { article, missing } = await joinPages(firstOf(), serve([pageOf(2, lines(2)), reason]));
    expect(article.parts).toHaveLength(1);
    expect(article.nextPage).toBe(addressOf(3));
    expect(missing).toEqual({ number: 3, reason });
  },
);

test.each([
  ["a page without text", `<p>お待ちください</p>`],
  ["the first page once more", lines(1)],
])("%s adds nothing", async (_, body) => {
  const { article, missing } = await joinPages(firstOf(), serve([pageOf(2, body)]));
  expect(article.parts).toEqual([]);
  expect(missing).toEqual({ number: 2, reason: "empty" });
});

test("ten pages are the most, and the eleventh is linked", async () => {
  const pages = Array.from({ length: 14 }, (_, i) => pageOf(i + 2, lines(i + 2)));
  const fetchPage = serve(pages);
  const { article, missing } = await joinPages(firstOf(), fetchPage);
  expect(fetchPage).toHaveBeenCalledTimes(9);
  expect([article.parts.length, article.nextPage, missing]).toEqual([9, addressOf(11), null]);
});

test("another site is never asked, and a page is never asked twice", async () => {
  const first = firstOf();
  const fetchPage = serve([pageOf(2, lines(2))]);
  const away = { ...first, article: { ...first.article, nextPage: "https://other.example/river_2.html" } };
  expect((await joinPages(away, fetchPage)).missing).toEqual({ number: 2, reason: "elsewhere" });
  const back = { ...first, article: { ...first.article, nextPage: `${addressOf(1)}#text` } };
  expect((await joinPages(back, fetchPage)).article.nextPage).toBeNull();
  expect(fetchPage).not.toHaveBeenCalled();
});

test("a story opened on its second page goes on from there", async () => {
  const link = `<a href="${addressOf(1)}">前へ</a>`;
  const second = extractArticle(pageOf(2, lines(2) + link), addressOf(2), { anyway: true });
  if (!second.found) throw new Error(second.reason);
  const { article } = await joinPages(second, serve(["offline", pageOf(3, lines(3), null)]));
  expect(article.firstPage).toBe(addressOf(1));
  expect(article.parts).toEqual([{ start: 4, number: 3, url: addressOf(3) }]);
});

test("an offer at the end of the last page makes the whole a teaser", async () => {
  const { article } = await onSecond(`${lines(2)}<p>この記事は会員限定です。登録すると続きをお読みいただけます。</p>`);
  expect(article.note).toBe("teaser");
});

test("a writer named on the last page alone is the story's", async () => {
  const signed = pageOf(2, `${lines(2)}<p class="author">文／水野うみ</p>`, null);
  const { article } = await joinPages(firstOf(), serve([signed]));
  expect(article.byline).toEqual(["水野うみ"]);
});

test("footnotes of a further page keep apart from those of the first", async () => {
  const noted = (number: number) =>
    `${lines(number).replace("</p>", `<sup><a href="#fn1">1</a></sup></p>`)}<p id="fn1">${number}ページの注である。</p>`;
  const { article } = await onSecond(noted(2), noted(1));
  expect(article.footnotes.map(({ id, text }) => [id, runText(text)])).toEqual([
    ["1", "1ページの注である。"],
    ["2", "2ページの注である。"],
  ]);
  expect(JSON.stringify(article.body).match(/"footnote":"\d"/g)).toEqual([`"footnote":"1"`, `"footnote":"2"`]);
});
