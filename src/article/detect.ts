// Is this page one news story? A verdict and the signs for it. It runs on every page, so it imports nothing that does
// more than it needs, asks for each kind of element once, and never for layout.
import { threshold, weights } from "./detector-weights.ts";
import { findProse, own } from "./prose.ts";

export interface Detection {
  isArticle: boolean;
  /** Above 0 for an article; how far tells how sure. */
  score: number;
  /** What spoke for and against it, by name, as it counted in the score. */
  signs: Record<string, number>;
}

type Sign = keyof typeof weights;

/** How strong each sign is, before it is weighed. */
export type Measures = Record<Sign, number | boolean>;

/** Reads the page, never changes it. `url` is the page's address. */
export function detectArticle(document: Document, url: string): Detection {
  const measures = measureSigns(document, url);
  // A headline and two lines are a teaser, however loudly the page calls itself an article.
  if (!measures) return { isArticle: false, score: -9, signs: { tooShort: -9 } };
  const signs = Object.entries(weights).map(
    ([name, weight]) => [name, weight * Number(measures[name as Sign])] as const,
  );
  const score = signs.reduce((sum, [, sign]) => sum + sign, threshold);
  return { isArticle: score > 0, score, signs: Object.fromEntries(signs) };
}

/** Letters: fifty Japanese characters, two lines of English. */
const shortest = 150;

/** Null where the page has no text to speak of. docs/learning.md tells how the signs are weighed. */
export function measureSigns(document: Document, url: string): Measures | null {
  const page = own(document, "documentElement");
  const body = own(document, "body");
  const { main, letters, isEastAsian } = findProse(body);
  if (!body || !main || letters < shortest) return null;
  const count = (selector: string) => page.querySelectorAll(selector).length;
  const { shop, answers, bylines } = countNames(body, main);
  return {
    main: Math.log1p(letters / 500),
    openGraph: count(storyType) > 0,
    ...jsonLdSigns(page),
    ...addressSigns(url, isEastAsian),
    date: hasDate(page, document),
    // East Asian reports often go unsigned, so that it tells nothing there.
    byline: isEastAsian || bylines + count(authors) > 0,
    oneArticle: count("article") === 1,
    code: Math.log1p(count("pre, code")),
    shop: Math.log1p(shop),
    answers: Math.log1p(Math.min(answers, mostAnswers)),
    insideAnswer: isInsideAnswer(main),
  };
}

const storyType = 'meta[property="og:type"]:is([content*=article i], [content*=blog i])';
const authors = "[rel~=author], [itemprop~=author]";

const longestJson = 200_000;
// Bounded, since the page writes it: a list without end must not be searched anew from each of its words.
const typed = (names: string) => new RegExp(`"@type"\\s{0,9}:\\s{0,9}(\\[[^\\]]{0,99})?"(${names})"`);
const story = typed("(?!Tech)\\w{0,40}(Article|BlogPosting)");
const other = typed(
  "Product|ItemList|(Collection|SearchResults|FAQ|QA)Page|DiscussionForumPosting|Question|Service|LocalBusiness|SoftwareApplication",
);

function jsonLdSigns(page: Element) {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  const json = Array.from(scripts, ({ textContent }) => textContent)
    .join()
    .slice(0, longestJson);
  const storyData = story.test(json);
  return { storyData, otherData: !storyData && other.test(json) };
}

// /2024/06/20/, /20240620/
const dated = /\/(19|20)\d\d[/-]?(0[1-9]|1[0-2])/;
// /harbour-market-moves-to-the-old-warehouses
const worded = /\/([^/?-]+-){3,}[^/]/;
// /articles/AB12CD34.html, where words would be in no Latin script
const numbered = /(\d\D{0,99}){4}/;
// docs.example.org, example.org/forum/
const elsewhere =
  /[/.](forums?|threads?|topics?|community|discussions?|questions|docs?|documentation|reference|api|manual|guides?|learn|wiki|developers?|help|support|shop|store|products?|collections?|category|buy)(?=[/.])/i;

function addressSigns(url: string, isEastAsian: boolean) {
  const [, host = "", path = ""] = url.match(/^\w+:\/\/([^/]*)([^#]*)/) ?? [];
  const storyAddress = dated.test(path) || worded.test(path) || (isEastAsian && numbered.test(path));
  return { storyAddress, otherAddress: elsewhere.test(`.${host}${path}/`) };
}

// In names of classes: of what a shop has; of what a forum has; of what names a writer.
const names = /(price|filter)|(repl[iy]|forum|thread|user|member|message)|byline|author/i;
// Asked plainly, since it is asked most: what is no text (a drawing's class, a field that hides a form's) is called nothing.
const namesOf = ({ className }: Element) => names.exec(className);
/** Of elements: enough to know a page by, and soon done on the largest. */
const mostLookedAt = 600;
const mostAnswers = 30;

/** How many of the page's first elements have such names. Answers below the story are its comments, and count for none. */
function countNames(body: HTMLElement, main: Element) {
  const counts = { shop: 0, answers: 0, bylines: 0 };
  const elements = body.getElementsByTagName("*");
  for (let at = 0; at < mostLookedAt; at += 1) {
    const element = elements[at];
    if (!element) break;
    const found = namesOf(element);
    if (!found) continue;
    if (found[1]) counts.shop += 1;
    else if (!found[2]) counts.bylines += 1;
    else if (!isBelow(element, main)) counts.answers += 1;
  }
  return counts;
}

/** 4: it follows, 16: it is contained. */
const isBelow = (element: Element, main: Element) => (main.compareDocumentPosition(element) & 20) === 4;

function isInsideAnswer(main: Element): boolean {
  let part: Element | null = main;
  while (part && part.nodeName !== "BODY" && !namesOf(part)?.[2]) part = own(part, "parentElement");
  return !!part && part.nodeName !== "BODY";
}

const solid = (text: string | null) => (text ?? "").replace(/\s+/g, "").toLowerCase();

/** Whether a date stands beside the headline: the heading that the title repeats, else the first. */
function hasDate(page: Element, document: Document): boolean {
  const title = solid(own(document, "title"));
  const headings = [...page.querySelectorAll("h1")].filter(({ textContent }) => solid(textContent).length > 7);
  const shown = headings.find(({ textContent }) => title.includes(solid(textContent))) ?? headings[0];
  return !!shown && date.test(textBeside(shown, document));
}

// 2024年6月20日, 2024/06/20, 6月20日, March 3, 2024, 3 March 2024
const date =
  /\d{4}\s*[年/.-]\s*\d\d?\s*[月/.-]\s*\d|\d\d?月\d\d?日|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (\d\d?,? )?\d{4}/i;

/** The words shortly before and after a heading. */
function textBeside(heading: Element, document: Document): string {
  const step = (way: "previousNode" | "nextNode", most: number) => {
    // 4: text alone.
    const walker = own(document, "createTreeWalker").call(document, document, 4);
    walker.currentNode = heading;
    let text = "";
    for (let node = walker[way](); node && text.length < most; node = walker[way]())
      if (!/SCRIPT|STYLE/.test(node.parentNode?.nodeName ?? "")) text += ` ${node.textContent?.trim().slice(0, most)}`;
    return text;
  };
  return `${step("previousNode", 150)} | ${step("nextNode", 500)}`;
}
