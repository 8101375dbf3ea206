// The same adding up on captured pages, which are not part of the project: where SEIDOKU_DATA names their folder.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { extractArticle } from "../../src/article/extract.ts";
import { addUp, shownWords } from "../support/adding-up.ts";

const data = process.env.SEIDOKU_DATA;
const mostPages = 12;

interface Captured {
  name: string;
  html: () => string;
  url: string;
  hasBody: boolean;
  isTeaser: boolean;
}

/** A dozen pages, spread over all of them, those of stories that are sold, and the seed. */
function captured(folder: string): Captured[] {
  const list = join(folder, "japanese");
  const names = readdirSync(list).filter((name) => existsSync(join(list, name, "gold.json")));
  const step = Math.ceil(names.length / mostPages);
  const pages = names
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(list, name, "gold.json"), "utf8")) as {
        url: string;
        no_body?: boolean;
        paywall?: boolean;
      };
      const plain = join(list, name, "page.html");
      const html = () =>
        existsSync(plain) ? readFileSync(plain, "utf8") : gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8");
      return { name, html, url: gold.url, hasBody: !gold.no_body, isTeaser: !!gold.paywall };
    })
    .filter(({ isTeaser }, index) => isTeaser || index % step === 0);
  const seed = join(folder, "seed-newsweek", "page.html");
  const url = "https://www.newsweekjapan.jp/stories/world/seed.php";
  return [...pages, { name: "seed", html: () => readFileSync(seed, "utf8"), url, hasBody: true, isTeaser: false }];
}

test
  .skipIf(!data)
  .each(
    data
      ? captured(data)
      : [{ name: "SEIDOKU_DATA is not set", html: () => "", url: "", hasBody: false, isTeaser: false }],
  )(
  "$name: each word of the page is in body, metadata or removed; a teaser is told as one",
  ({ html, url, hasBody, isTeaser }) => {
    const document = new DOMParser().parseFromString(html(), "text/html");
    const extraction = extractArticle(document, url, { anyway: true });
    expect(extraction.found).toBe(hasBody);
    if (!extraction.found) return;
    expect(extraction.article.note === "teaser").toBe(isTeaser);
    const { lost, twice, isCapped } = addUp(document, extraction.article);
    expect(twice).toEqual([]);
    if (!isCapped) expect(lost).toEqual([]);
    // Menus of hundreds of lines are cut off where they are told.
    expect(lost.join("").length).toBeLessThan(0.25 * shownWords(document).join("").length);
  },
  20_000,
);
