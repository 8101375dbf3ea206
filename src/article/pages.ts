// Finds the next page of a split story, and how many there are. Joining them is for those who may fetch.
import { urlOf } from "./runs.ts";
import { type Seen, type Survey, saidBy, surveyPage, textOf } from "./survey.ts";

// 次のページへ 次へ 次ページ→ 次ページは： Next page » Continue to page 2 Weiter 下一页 다음 페이지
const NEXT_WORDS =
  /^[\s→▶＞>»【]*(?:次(?:の)?ページ|次へ|続きを(?:読む|見る)|next(?: page)?\b|continue to page \d|nächste seite|weiter$|下一页|다음 ?페이지)/iu;
const NEXT_BOX = /(?:^|[\s_-])next(?:-?page(?:-?title)?)?(?=$|[\s_-])|nextPage/i;
// （1/3ページ） 1/3 ページ  Page 1 of 3
const COUNT = /(?<!\d)\d{1,2}\s*[/／]\s*(\d{1,2})\s*(?:ページ|頁|page)|\bpage\s+\d{1,2}\s+of\s+(\d{1,2})/iu;
const MOST_PAGES = 50;
const MOST_TEXT = 200_000;
const LONGEST_TITLE = 600;

/** The address of the page that goes on with this story, same origin; null where there is none. */
export function findNextPage(document: Document, url: string, survey = surveyPage(document)): string | null {
  const wanted = pageOf(url) + 1;
  const links = linksOf(survey);
  const relation = links.filter((link) => /(?:^|\s)next(?:\s|$)/i.test(saidBy(link, "rel")));
  const boxed = links.filter((link) => isInNextBox(link) || NEXT_WORDS.test(textOf(survey, link, 60)));
  const numbered = links.filter((link) => textOf(survey, link, 60) === String(wanted));
  for (const link of [...relation, ...boxed, ...numbered]) {
    const address = continuation(saidBy(link, "href"), url, wanted);
    if (address) return address;
  }
  return null;
}

const linksOf = ({ seen }: Survey) =>
  seen.filter((link) => (link.name === "A" || link.name === "LINK") && link.attributes.has("href"));

const addressesIn = (survey: Survey, url: string) =>
  linksOf(survey).flatMap((link) => urlOf(saidBy(link, "href"), url) ?? []);

/** The address of the story's first page, where `url` is a later one; null where no link leads there. */
export function findFirstPage(document: Document, url: string, survey = surveyPage(document)): string | null {
  if (!isLaterPage(url)) return null;
  const first = addressesIn(survey, url).find((address) => isFirstOf(address, url));
  return first ? first.href.replace(/#.*/, "") : null;
}

function isFirstOf(address: URL, url: string): boolean {
  const { origin, search } = withoutNumber(url);
  if (address.origin !== origin || withoutNumber(address.href).search !== search) return false;
  // /articles/77 ends in a number that is no page.
  const isNumbered = pageOf(address.href) === 1 && storyOf(address.href) === storyOf(url);
  return isNumbered || trimmed(address.pathname) === storyOf(url);
}

const isInNextBox = (link: Seen) => [link, link.parent].some((seen) => seen && NEXT_BOX.test(saidBy(seen, "class")));

/** The link's address where it is page `wanted` of the story at `url`: the same address but for that number. */
function continuation(href: string, url: string, wanted: number): string | null {
  const base = urlOf(url, url);
  const next = href.includes("$") ? null : urlOf(href, url);
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
export function pageOf(address: string): number {
  const found = NUMBER.exec(address);
  return Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? 1);
}

/** Whether the address is that of a later page of a split story. */
export const isLaterPage = (url: string): boolean => pageOf(url) > 1;

/** What the addresses of all pages of a story share: path without number, ending and closing slash. */
const storyOf = (address: string) => trimmed(withoutNumber(address).pathname);

const withoutNumber = (address: string) => new URL(address.replace(NUMBER, ""));

const trimmed = (pathname: string) => pathname.replace(/(?:\.\w{2,5})?\/?$/, "");

/** How many pages the story has, by （1/3ページ） or the pager's largest number; null where nothing tells. */
export function countPages(
  document: Document,
  nextPage: string | null,
  url: string,
  survey = surveyPage(document),
): number | null {
  const found = COUNT.exec(`${survey.title.slice(0, LONGEST_TITLE)} ${survey.text.slice(0, MOST_TEXT)}`);
  const told = Number(found?.[1] ?? found?.[2] ?? 0);
  if (told > 1 && told <= MOST_PAGES) return told;
  if (!nextPage && pageOf(url) === 1) return null;
  const story = storyOf(url);
  const addresses = addressesIn(survey, url).map(({ href }) => href);
  const numbers = addresses.filter((address) => storyOf(address) === story).map(pageOf);
  const most = Math.max(pageOf(url), nextPage ? pageOf(nextPage) : 1, ...numbers);
  return most > 1 && most <= MOST_PAGES ? most : null;
}
