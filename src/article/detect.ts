// Is this page one news story? A verdict and the signs for it. It runs on every page, so it stands alone: no import of
// code, each kind of element asked for once, no layout.

export interface Detection {
  isArticle: boolean;
  /** Above 0 for an article; how far tells how sure. */
  score: number;
  /** What spoke for and against it, by name, as it counted in the score. */
  signs: Record<string, number>;
}

/** Reads the page, never changes it. `url` is the page's address. */
export function detectArticle(document: Document, url: string): Detection {
  const signs = signsOf(document, url);
  const score = Object.values(signs).reduce((sum, sign) => sum + sign, threshold);
  return { isArticle: score > 0, score, signs };
}

/** What a page without any sign falls short by. The weights were set by hand, on pages of news and of all other kinds. */
const threshold = -2.9;

function signsOf(document: Document, url: string): Record<string, number> {
  const page = own(document, "documentElement");
  const { main, all } = proseOf(own(document, "body"));
  // A headline and two lines are a teaser, however loudly the page calls itself an article.
  if (main < shortest) return { tooShort: -9 };
  return {
    main: 0.9 * Math.log1p(main / 500),
    all: 0.3 * Math.log1p(all / 500),
    share: 0.9 * (main / all),
    ...claims(page),
    ...addressSigns(url),
    ...headlineSigns(page, document),
    byline: page.querySelector(bylines) ? 0.9 : 0,
    code: -0.7 * Math.log1p(page.querySelectorAll("pre").length),
    ...furniture(page),
  };
}

/** The document's property as its prototypes have it: <img name="body"> hides it. */
const own = <K extends keyof Document>(document: Document, name: K): Document[K] =>
  Reflect.get(Object.getPrototypeOf(document), name, document);

/** Letters, of which a Japanese character counts three: fifty characters, two lines of English. */
const shortest = 150;
const eastAsian = /[\u2e80-\u30ff\u31f0-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff9f]/g;
const lengthOf = (text: string) => text.length + 2 * (text.match(eastAsian)?.length ?? 0);

/** Running text: `all` of it, and what stands in the one part of the page that has most of it. In letters. */
function proseOf(body: HTMLElement | null): { main: number; all: number } {
  const parts = new Map<Element, number>();
  const add = (part: Element | null | undefined, letters: number) =>
    part && parts.set(part, (parts.get(part) ?? 0) + letters);
  let all = 0;
  for (const paragraph of paragraphsOf(body)) {
    const letters = runningLetters(paragraph);
    all += letters;
    if (letters === 0) continue;
    const isBox = paragraph.nodeName !== "P";
    const part = isBox ? paragraph : paragraph.parentElement;
    add(part, letters);
    // A story may be cut into sections; but not all that shares a page is one story.
    add(part?.parentElement, letters * 0.7);
  }
  return { main: Math.max(0, ...parts.values()), all };
}

const mostParagraphs = 400;

/** Paragraphs, and boxes whose text is cut by line breaks. */
function paragraphsOf(body: HTMLElement | null): Set<Element> {
  const found = new Set<Element>();
  for (const element of body?.querySelectorAll("p, :not(form) > br") ?? []) {
    if (found.size >= mostParagraphs) break;
    const paragraph = element.nodeName === "BR" ? element.parentElement : element;
    if (paragraph && paragraph !== body) found.add(paragraph);
  }
  return found;
}

const aside = "nav, footer, aside, form, li, figcaption, [hidden], [role='navigation'], [role='contentinfo']";

/** 0 for a few words, for links, and for what stands beside the story. */
function runningLetters(paragraph: Element): number {
  const isBox = paragraph.nodeName !== "P";
  const letters = lengthOf((isBox ? ownText(paragraph) : paragraph.textContent).trim());
  if (letters < 80 || paragraph.closest(aside)) return 0;
  let linked = 0;
  if (!isBox) for (const link of paragraph.querySelectorAll("a")) linked += lengthOf(link.textContent);
  return linked > letters / 2 ? 0 : letters;
}

/** A box's words without those of the boxes in it, and without its links: lists of them may share it with the story. */
const ownText = (box: Element) =>
  [...box.childNodes]
    .filter(({ nodeName }) => /^(#text|B|STRONG|EM|I|SPAN|FONT)$/.test(nodeName))
    .map(({ textContent }) => textContent)
    .join(" ");

const longestJson = 200_000;
// Bounded, since the page writes it: a list without end must not be searched anew from each of its words.
const storyType = /"@type"\s{0,9}:\s{0,9}(\[[^\]]{0,99})?"\w{0,40}(Article|BlogPosting)"/;
const otherType =
  /"@type"\s{0,9}:\s{0,9}(\[[^\]]{0,99})?"(Product|ItemList|CollectionPage|SearchResultsPage|FAQPage|QAPage|Service|DiscussionForumPosting)"/;

/** What the page says that it is. */
function claims(page: Element): Record<string, number> {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  const json = [...scripts]
    .map(({ textContent }) => textContent.slice(0, longestJson))
    .join()
    .slice(0, longestJson);
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  const isStory = /article|blog/i.test(type);
  return {
    jsonLd: storyType.test(json) ? 1.6 : otherType.test(json) ? -0.9 : 0,
    openGraph: isStory ? 1.3 : type ? -0.9 : 0,
    published: page.querySelector(publishedTime) ? 0.4 : 0,
  };
}

const publishedTime = 'meta[property="article:published_time"], [itemprop="datePublished"]';
const bylines = '[rel~="author"], [class*="byline" i], [class*="author" i], [itemprop~="author"]';

// /2024/06/20/, /20240620/
const dated = /\/(19|20)\d\d[/-]?(0[1-9]|1[0-2])/;
// /harbour-market-moves-to-the-old-warehouses
const worded = /\/(?:[^/-]+-){3,}[^/]+/;

function addressSigns(url: string): Record<string, number> {
  const path = url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, "");
  return {
    home: /^\/?(index\.\w+)?$/.test(path) && !url.includes("?") ? -1.5 : 0,
    dated: dated.test(path) ? 1 : 0,
    worded: worded.test(path) ? 1.1 : 0,
  };
}

const solid = (text: string | null) => (text ?? "").replace(/\s+/g, "").toLowerCase();

/** A heading that the title repeats, and a date beside it. */
function headlineSigns(page: Element, document: Document): Record<string, number> {
  const title = solid(own(document, "title"));
  const headings = [...page.querySelectorAll("h1")].filter(({ textContent }) => solid(textContent).length > 7);
  const headline = headings.find(({ textContent }) => title.includes(solid(textContent)));
  const shown = headline ?? headings[0];
  return { headline: headline ? 0.6 : 0, date: shown && date.test(textBeside(shown, document)) ? 0.6 : 0 };
}

// 2024年6月20日, 2024/06/20, 6月20日, March 3, 2024, 3 March 2024
const date =
  /\d{4}\s*[年/.-]\s*\d\d?\s*[月/.-]\s*\d|\d\d?月\d\d?日|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d\d?,? \d{4}|\d\d?\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}/i;

/** The words shortly before and after a heading. */
function textBeside(heading: Element, document: Document): string {
  const step = (way: "previousNode" | "nextNode", most: number) => {
    // 4: text alone.
    const walker = own(document, "createTreeWalker").call(document, document, 4);
    walker.currentNode = heading;
    let text = "";
    for (let node = walker[way](); node && text.length < most; node = walker[way]())
      text += ` ${node.textContent?.trim().slice(0, most)}`;
    return text;
  };
  return `${step("previousNode", 150)} | ${step("nextNode", 400)}`;
}

const shops = '[class*="cart" i], [class*="price" i]';
const forums = '[class*="reply" i], [class*="forum" i], [class*="thread" i]';

/** Prices and answers, of which a story's page has few. */
function furniture(page: Element): Record<string, number> {
  const count = (selector: string) => Math.log1p(page.querySelectorAll(selector).length);
  return { shop: -0.35 * count(shops), forum: -0.6 * count(forums) };
}
