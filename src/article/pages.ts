// Finds the next page of a split story, and how many there are. Joining them is for those who may fetch.
import { attributeOf, findAll, own } from "./dom.ts";
import { urlOf } from "./runs.ts";
import { tidy } from "./words.ts";

// 次のページへ 次へ 次ページ→ 次ページは： Next page » Continue to page 2 Weiter 下一页 다음 페이지
const NEXT_WORDS =
  /^[\s→▶＞>»【]*(?:次(?:の)?ページ|次へ|続きを(?:読む|見る)|next(?: page)?\b|continue to page \d|nächste seite|weiter$|下一页|다음 ?페이지)/iu;
const NEXT_BOX = /(?:^|[\s_-])(?:next|next-?page(?:-?title)?)(?=$|[\s_-])|nextPage/i;
// （1/3ページ） 1/3 ページ  Page 1 of 3
const COUNT = /[（(]?\s*(\d{1,2})\s*[/／]\s*(\d{1,2})\s*(?:ページ|頁|page)|\bpage\s+(\d{1,2})\s+of\s+(\d{1,2})/iu;
const MOST_PAGES = 50;

/** The address of the page that goes on with this story, same origin; null where there is none. */
export function findNextPage(document: Document, url: string): string | null {
  const wanted = nextNumber(url);
  const relation = findAll(document, 'link[rel~="next"], a[rel~="next"]');
  const links = findAll(document, "a[href]");
  const boxed = links.filter((link) => isInNextBox(link) || NEXT_WORDS.test(tidy(link.textContent).slice(0, 60)));
  const numbered = links.filter((link) => tidy(link.textContent) === String(wanted));
  for (const link of [...relation, ...boxed, ...numbered]) {
    const address = continuation(link.getAttribute("href"), url, wanted);
    if (address) return address;
  }
  return null;
}

const isInNextBox = (link: Element) =>
  [link, link.parentElement].some((element) => element && NEXT_BOX.test(attributeOf(element, "class") ?? ""));

/** The link's address where it is page `wanted` of the story at `url`: the same address but for that number. */
function continuation(href: string | null, url: string, wanted: number): string | null {
  const base = urlOf(url, url);
  const next = href === null || href.includes("$") ? null : urlOf(href, url);
  if (!base || !next || next.origin !== base.origin || next.href === base.href) return null;
  next.hash = "";
  const isNext = pageOf(next.href) === wanted && storyOf(next.href) === storyOf(base.href);
  // /articles/77 ends in a number that is no page: /articles/77/2 is its second.
  const isSecond = pageOf(next.href) === 2 && storyOf(next.href) === trimmed(base.pathname);
  return isNext || isSecond ? next.href : null;
}

// name_2.php news166_2.html /367061/2 /2/ ?page=2 ?p=2 &pn=2 article-2.html
const NUMBER =
  /[_-](\d{1,2})(?=\.\w+(?:$|\?))|\/(?:page\/)?(\d{1,2})\/?(?=$|\?)|[?&](?:page|p|pn|pg|paged)=(\d{1,2})(?=&|$)/;

/** The number of the page in its address, 1 where none stands there. */
function pageOf(address: string): number {
  const found = NUMBER.exec(address);
  return Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? 1);
}

/** Whether the address is that of a later page of a split story. */
export const isLaterPage = (url: string): boolean => pageOf(url) > 1;

const nextNumber = (url: string) => pageOf(url) + 1;

/** What the addresses of all pages of a story share: path without number, ending and closing slash. */
function storyOf(address: string): string {
  const { pathname } = new URL(address.replace(NUMBER, ""));
  return trimmed(pathname);
}

const trimmed = (pathname: string) => pathname.replace(/(?:\.\w{2,5})?\/?$/, "");

/** How many pages the story has, by （1/3ページ） or the pager's largest number; null where nothing tells. */
export function countPages(document: Document, nextPage: string | null, url: string): number | null {
  const found = COUNT.exec(
    tidy(`${own(document, "title")} ${own(document, "body")?.textContent.slice(0, 200_000) ?? ""}`),
  );
  const told = Number(found?.[2] ?? found?.[4] ?? 0);
  if (told > 1 && told <= MOST_PAGES) return told;
  if (!nextPage && pageOf(url) === 1) return null;
  const story = storyOf(url);
  const numbers = findAll(document, "a[href]")
    .map((link) => urlOf(link.getAttribute("href") ?? "", url)?.href ?? "")
    .filter((address) => address !== "" && storyOf(address) === story)
    .map(pageOf);
  const most = Math.max(pageOf(url), nextPage ? pageOf(nextPage) : 1, ...numbers);
  return most > 1 && most <= MOST_PAGES ? most : null;
}
