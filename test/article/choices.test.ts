import { describe, expect, test } from "vitest";
import { plainText } from "../../src/article/article.ts";
import { applyChoices, type Choices } from "../../src/article/choices.ts";
import { type Extraction, extractArticle } from "../../src/article/extract.ts";
import { joinPages } from "../../src/article/join.ts";
import { address, pageOf, story } from "../support/pages.ts";

type Found = Extract<Extraction, { found: true }>;

const [first = "", second = "", third = ""] = story.map((text) => `<p>${text}</p>`);
const read = (body: string, around = ""): Found => {
  const page = pageOf(`<main><h1>川の橋が流される</h1><div class="story">${body}</div></main>${around}`);
  const found = extractArticle(page, address, { anyway: true });
  if (!found.found) throw new Error(found.reason);
  return found;
};
const none: Choices = { restored: [], hidden: [] };
const markOf = ({ article }: Found, words: string) =>
  article.blockMarks[article.body.findIndex((block) => plainText({ body: [block] }).includes(words))] ??
  article.removed.find(({ text }) => text.includes(words))?.mark ??
  "";
const shown = (page: Found, choices: Partial<Choices>) =>
  plainText(applyChoices(page, { ...none, ...choices }).article);

const column = (count: number) => `<p>この欄では橋の歴史を${count}回にわたり伝えている。</p>`;
const shop = (name: string) =>
  `<div class="shop-note"><p>${name}を港の店で買えます。詳しくは店の人に聞いてください。</p></div>`;
const ranking = (name: string) => `<aside class="ranking"><ol><li><a href="/a">${name}</a></li></ol></aside>`;

describe("a hidden block", () => {
  test.each<[string, string, string, string, boolean]>([
    ["in a box of its own goes on every article", shop("地図"), "店の人", shop("写真集"), true],
    ["that says the same goes, whatever its numbers", column(812), "橋の歴史", column(40), true],
    [
      "that says the same in another box stays",
      column(812),
      "橋の歴史",
      `<div class="aside">${column(1)}</div>`,
      false,
    ],
    [
      "that is a paragraph of the story takes no other along",
      "<p>橋の話をもう一つ書いておく。</p>",
      "もう一つ",
      second,
      false,
    ],
    [
      "that is a heading takes no other along",
      "<h2 class='title'>橋の名</h2>",
      "橋の名",
      "<h2 class='title'>川の名</h2>",
      false,
    ],
    [
      "with a name of one article alone is known by its words",
      `<div id="b-12">${column(1)}</div>`,
      "橋の歴史",
      `<div id="b-9">${shop("本")}</div>`,
      false,
    ],
  ])("%s", (_, html, words, other, goes) => {
    const page = read(first + html + second + third);
    const hidden = [markOf(page, words)];
    expect(hidden[0]).not.toBe("");
    expect(shown(page, { hidden })).not.toContain(words);
    const next = read([first, third, other, second].join(""));
    const isWhole = shown(next, { hidden }) === plainText(next.article);
    expect(isWhole).toBe(!goes);
  });

  test("the only paragraph of a short story is never hidden by another's", () => {
    const page = read(`<p class="text">${"橋が流された。".repeat(12)}</p><ul><li>${"川".repeat(60)}</li></ul>`);
    const next = read(`<p class="text">${"船が沈んだ。".repeat(12)}</p><ul><li>${"海".repeat(60)}</li></ul>`);
    expect(shown(next, { hidden: page.article.blockMarks })).toBe(plainText(next.article));
  });

  test("is told with what was removed, and its origin goes with it", () => {
    const page = read(first + shop("地図") + second + third);
    const { article, origins } = applyChoices(page, { ...none, hidden: [markOf(page, "店の人")] });
    expect(article.removed).toContainEqual(
      expect.objectContaining({ kind: "other", choice: "hidden", text: expect.stringContaining("地図"), before: 1 }),
    );
    expect(origins.map((origin) => origin?.textContent)).toEqual(story.slice(0, 3));
    expect(article.blockMarks).toHaveLength(article.body.length);
  });
});

describe("what is put back", () => {
  const page = read(first + ranking("市場の魚") + second + third);
  const restored = [markOf(page, "市場の魚")];

  test("stands in its place, here and on the site's other articles", () => {
    const texts = applyChoices(page, { ...none, restored }).article.body.map((block) => plainText({ body: [block] }));
    expect(texts).toEqual([story[0], "市場の魚", story[1], story[2]]);
    expect(shown(read(first + second + ranking("祭りの夜") + third), { restored })).toContain("祭りの夜");
    expect(shown(page, {})).not.toContain("市場の魚");
  });

  test("is still told, with the choice, and came from nowhere that the page could be scrolled to", () => {
    const { article, origins } = applyChoices(page, { ...none, restored });
    expect(article.removed.find(({ mark }) => restored.includes(mark))).toMatchObject({
      choice: "restored",
      before: 1,
    });
    expect(origins.map((origin) => origin !== null)).toEqual([true, false, true, true]);
  });

  test("moves the pages of a joined story, and what was removed from them", async () => {
    const next = pageOf(
      `<main><h1>川の橋が流される</h1><div class="story"><p>${"二ページ目の本文はここから始まる。".repeat(9)}</p></div></main>`,
    );
    const whole = { ...page, article: { ...page.article, nextPage: `${address}?page=2` } };
    const { article, origins } = await joinPages(whole, async () => next);
    expect(article.blockMarks).toHaveLength(article.body.length);
    const moved = applyChoices({ article, origins }, { ...none, restored }).article;
    expect([article.parts[0]?.start, moved.parts[0]?.start]).toEqual([3, 4]);
    expect(plainText({ body: moved.body.slice(4) })).toMatch(/^二ページ目/);
  });
});

test("marks hold no words of the article", () => {
  const { article } = read(first + column(5) + shop("地図") + second + third, ranking("祭り"));
  const marks = [...article.blockMarks, ...article.removed.map(({ mark }) => mark)];
  expect(marks.join()).toMatch(/^[\w.,#>-]+$/);
  for (const mark of marks) expect(mark.length).toBeLessThan(300);
});
