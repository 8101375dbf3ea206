import { afterEach, describe, expect, test } from "vitest";
import { type Article, plainText } from "../../src/article/article.ts";
import { type ExtractOptions, extractArticle } from "../../src/article/extract.ts";
import { limits } from "../../src/article/limits.ts";
import { address, clobbered, pageOf, paragraphs, story } from "../support/pages.ts";

const usual = { ...limits };
afterEach(() => Object.assign(limits, usual));

const headline = "川の橋が流される";
const menu = `<nav><ul>${"<li><a href='/x'>国際の話題</a></li>".repeat(12)}</ul></nav>`;
const page = (body: string) => pageOf(`${menu}<h1>${headline}</h1><div class="article-body">${body}</div>`);
const read = (document: Document, options: ExtractOptions = { anyway: true }): Article => {
  const extraction = extractArticle(document, address, options);
  if (!extraction.found) throw new Error(`The page was refused: ${extraction.reason}.`);
  return extraction.article;
};
const texts = (document: Document) => plainText(read(document)).split("\n\n");

test("the body is the story, its headline stands by itself", () => {
  const article = read(page(paragraphs));
  expect(plainText(article).split("\n\n")).toEqual(story);
  expect(article.headline).toBe(headline);
});

test("each block knows the element of the page that it came from", () => {
  const document = page(paragraphs);
  const extraction = extractArticle(document, address, { anyway: true });
  expect(extraction.found && extraction.origins).toEqual([...document.querySelectorAll(".article-body p")]);
});

test("the page is not changed", () => {
  const document = page(
    `${paragraphs}<div class="related"><a href="/y">別の話</a></div><img data-src="/a.jpg"><br><br>`,
  );
  const before = document.documentElement.outerHTML;
  read(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

describe("clutter inside the body's own container goes, and is told", () => {
  test.each([
    ["related", `<p>【関連記事】<br><a href="/y">別の橋の話</a><br><a href="/z">もう一つの話</a></p>`],
    ["related", `<div>あわせて読みたい</div><ul><li><a href="/y">別の橋の話</a></li></ul>`],
    ["ranking", `<div>人気ランキング</div><ol><li><a href="/y">一番の話</a></li></ol>`],
    ["sharing", `<ul class="sns-share"><li><a href="#">ツイート</a></li></ul>`],
    ["navigation", `<p><a href="river_2.html">次のページ</a></p>`],
    ["legal", `<p>Copyright (C) 2024 例新聞 記事の無断転用を禁じます</p>`],
    [
      "promotion",
      `<p>この記事は有料会員記事です。残り977文字</p><p>有料会員になると続きをお読みいただけます。月額は千円です。</p>`,
    ],
    ["newsletter", `<p>メールマガジンのご登録はこちらから。</p>`],
    ["profile", `<p>プロフィール</p><p>山田花子。例新聞の記者で、川の町に住んで十年になる。橋の本を三冊書いた。</p>`],
    ["advertisement", `<p>[PR]</p>`],
  ])("%s: %s", (kind, html) => {
    const article = read(page(paragraphs + html));
    expect(plainText(article).split("\n\n")).toEqual(story);
    expect(
      article.removed.filter((removal) => removal.before === story.length).map((removal) => removal.kind),
    ).toContain(kind);
  });

  test("on pages of <br><br> too, between the paragraphs", () => {
    const lines = [...story.slice(0, 2), `<span>【関連記事】<a href="/y">別の橋の話</a></span>`, ...story.slice(2)];
    expect(texts(page(`<div>${lines.join("<br><br>")}</div>`))).toEqual(story);
  });
});

test("a paragraph that speaks of rankings or members stays", () => {
  const told = "町の人気ランキングで一位となった橋は、会員限定の見学会でも知られていたと関係者は話している。";
  expect(texts(page(`${paragraphs}<p>${told}</p>`))).toContain(told);
});

test("sub-headings without heading tags become headings", () => {
  const html = `<p>${story[0]}</p><p><strong>&lt;町長の考え&gt;</strong></p><p>${story[1]}</p><p>■今後の予定</p><p>${story[2]}</p>`;
  expect(read(page(html)).body.map((block) => block.kind)).toEqual([
    "paragraph",
    "heading",
    "paragraph",
    "heading",
    "paragraph",
  ]);
});

test("hostile addresses go, the words stay", () => {
  const html = `<p>${story[0]}<a href=" JaVaScRiPt:alert(1)">続報</a></p>${paragraphs}<p><img src="javascript:1" onerror="x()"></p>`;
  const json = JSON.stringify(read(page(html)));
  expect(json).toContain("続報");
  expect(json.toLowerCase()).not.toContain("javascript:");
  expect(json).not.toContain("onerror");
});

describe("what a page names its fields and pictures does not mislead", () => {
  const fields = (names: string) =>
    names.split(" ").map((name) => [name, `<form><p>x</p><input name="${name}"></form>`] as const);
  const pictures = (names: string) =>
    names.split(" ").map((name) => [`document.${name}`, `<img name="${name}" src="/x.png" width="1">`] as const);
  test.each([
    ...fields("nodeName nodeType localName tagName className id attributes children childNodes firstChild nextSibling"),
    ...fields("parentNode parentElement firstElementChild nextElementSibling childElementCount textContent innerHTML"),
    ...fields("getAttribute getAttributeNames hasAttribute matches closest querySelector querySelectorAll contains"),
    ...pictures("body title documentElement implementation querySelector querySelectorAll createTreeWalker"),
    ...pictures("createElement createTextNode firstChild nodeType cloneNode getElementsByTagName"),
  ])("%s", (_, html) => {
    const document = page(`${html}${paragraphs}`);
    const form = document.querySelector("form");
    // A headline and a story inside the form, as on pages that are one form.
    if (form) form.append(...document.querySelectorAll("h1, .article-body > p"));
    const around = page(`${html}${paragraphs}`);
    for (const one of [document, around]) {
      const article = read(clobbered(one));
      expect(article.headline).toBe(headline);
      expect(
        plainText(article)
          .split("\n\n")
          .filter((text) => text !== "x"),
      ).toEqual(story);
    }
  });
});

test("the lead picture has its caption and stands once", () => {
  const figure = `<figure><img src="/river.jpg" width="640"><figcaption>流された橋の跡（例新聞提供）</figcaption></figure>`;
  const article = read(page(`${figure}${paragraphs}<p><img src="/river.jpg"></p>`));
  expect(article.lead?.image?.src).toBe("https://news.example.jp/river.jpg");
  expect(article.lead?.credit).toBe("例新聞提供");
  expect(article.body.every((block) => block.kind === "paragraph")).toBe(true);
});

test("all words of the page are in body, metadata or removed", () => {
  const article = read(pageOf(`${menu}<h1>${headline}</h1><div>${paragraphs}</div><footer>例新聞社の案内</footer>`));
  const kept = plainText(article) + article.removed.map((removal) => removal.text).join("\n");
  for (const words of [...story, "国際の話題", "例新聞社の案内"]) expect(kept).toContain(words);
});

test("a later page is read though it says nothing of its headline", () => {
  const said = `<meta name="description" content="秋祭の神輿が港湾を巡行し、若者が太鼓を担いで深夜まで踊った様子を写真と音声で詳報">`;
  const document = pageOf(`<h1>秋祭りの夜</h1><div class="article-body">${paragraphs}</div>`, said);
  const reasonAt = (url: string) => extractArticle(document, url, { anyway: true }).found;
  expect(reasonAt("https://news.example.jp/stories/feast_2.html")).toBe(true);
  expect(reasonAt("https://news.example.jp/stories/feast.html")).toBe(false);
});

describe("refuses", () => {
  const reason = (document: Document, options?: ExtractOptions) => {
    const extraction = extractArticle(document, address, options);
    return extraction.found ? "found" : extraction.reason;
  };

  test("a list of links as no article", () => {
    expect(reason(pageOf(menu.repeat(3)), {})).toBe("not-an-article");
  });
  test("a page whose body is empty", () => {
    expect(reason(page(""), { anyway: true })).toBe("no-text");
    expect(
      reason(page(`<div class="related">関連<ul>${"<li><a href='/y'>別の橋の話</a></li>".repeat(9)}</ul></div>`), {
        anyway: true,
      }),
    ).toBe("no-text");
  });
  test("a page without a body element", () => {
    const document = pageOf("");
    document.body.remove();
    expect(reason(document, { anyway: true })).toBe("no-text");
  });
  test("a page that is too large", () => {
    limits.elements = 5;
    expect(reason(page(paragraphs), { anyway: true })).toBe("too-large");
  });
  test("a page that is too deep", () => {
    Object.assign(limits, { depth: 3, depthBeforeFlattening: 3 });
    expect(reason(page(`<p><b><i><u>語</u></i></b></p>`), { anyway: true })).toBe("too-deep");
  });
});

test("only the part that the reader chose is read", () => {
  const document = page(paragraphs);
  const root = document.querySelector(".article-body p:nth-of-type(2)");
  expect(root && plainText(read(document, { root }))).toBe(story[1]);
});

test("what the reader of the page does not see is left out", () => {
  const document = page(`${paragraphs}<p id="secret">見えない段落がここにあるが、読む人には示されない。</p>`);
  expect(plainText(read(document, { anyway: true, isVisible: (element) => element.id !== "secret" }))).not.toContain(
    "見えない",
  );
});

test.each([
  ["a notice", "<p class='pick'>図書室は休館です。</p>", "図書室は休館です。"],
  ["a list of links", "<div class='pick'><ul><li><a href='/1'>橋の話</a></li></ul></div>", "橋の話"],
])("%s is read where it is what the reader picked, and no page follows it", (_, html, words) => {
  const document = page(`${html}<a rel="next" href="?page=2">次へ</a>`);
  const root = document.querySelector(".pick") as Element;
  const article = read(document, { root });
  expect(plainText(article)).toBe(words);
  expect(article.nextPage).toBeNull();
  expect(extractArticle(document, address, { anyway: true }).found).toBe(false);
});
