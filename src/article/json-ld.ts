// What a page tells search engines about its story, in JSON-LD (schema.org). Written by the page, so nothing is trusted:
// every field may be missing, of another type, or someone else's.
import type { Survey } from "./survey.ts";
import { solid, tidy } from "./words.ts";

export interface Author {
  name: string;
  isPerson: boolean;
}

/** Strings are tidied and without markup; null or empty where the page does not tell. */
export interface Told {
  headline: string | null;
  deck: string | null;
  description: string | null;
  articleBody: string | null;
  section: string | null;
  authors: Author[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  image: string | null;
}

type Node = Record<string, unknown>;

const LONGEST_SCRIPT = 2_000_000;
const MOST_NODES = 5_000;
// NewsArticle, BlogPosting, ReportageNewsArticle, LiveBlogPosting, Report
const STORY = /(?:Article|Posting|Report)$/i;
// Where a page tells of no story, what it tells of itself.
const PAGE = /(?:Page|HowTo|Recipe|Course|Guide|CreativeWork)$/i;

// As a string, like all that is asked of a page: a release shortens names.
const HEADLINE = "headline";

/** The story that the page's JSON-LD tells of; where there are several, the one that the title names. */
export function readTold(survey: Survey): Told | null {
  const nodes = survey.scripts.flatMap((json) => nodesOf(parsed(json)));
  const stories = nodes.filter((node) => isOf(node, STORY));
  const title = solid(survey.title);
  const named = stories.find(({ [HEADLINE]: headline }) => isText(headline) && title.includes(solid(plain(headline))));
  const story = named ?? stories[0] ?? nodes.find((node) => isOf(node, PAGE) && (node.datePublished || node.author));
  return story ? toldBy(story, nodes) : null;
}

function parsed(json: string): unknown {
  if (json.length > LONGEST_SCRIPT) return null;
  try {
    // Raw line breaks in strings, and comment or CDATA marks around it all, are common and harmless.
    return JSON.parse(
      json.replace(/\p{Cc}+/gu, " ").replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** All objects in the value, outermost first. */
function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting = [value];
  // The list grows on the way; nothing is taken out of it, which costs a long one dearly.
  for (const next of waiting) {
    if (waiting.length > MOST_NODES) break;
    if (!isNode(next)) continue;
    if (!Array.isArray(next)) nodes.push(next);
    for (const inner of Object.values(next)) if (typeof inner === "object") waiting.push(inner);
  }
  return nodes;
}

const isOf = (node: Node, types: RegExp) => list(node["@type"]).some((type) => isText(type) && types.test(type));

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function toldBy(story: Node, nodes: Node[]): Told {
  const authorsIn = (value: unknown) => list(value).flatMap((author) => authorsOf(named(author, nodes)));
  const tell = (name: string) => textOf(story[name]);
  return {
    headline: tell(HEADLINE) ?? (isOf(story, STORY) ? tell("name") : null),
    deck: tell("alternativeHeadline"),
    description: tell("description"),
    articleBody: tell("articleBody"),
    section: tell("articleSection"),
    authors: withPersons(authorsIn(story.author), authorsIn(story.creator)),
    publisher: tell("publisher"),
    published: tell("datePublished"),
    modified: tell("dateModified"),
    image: tell("image"),
  };
}

/** The text, the first of several, or the name or address of a thing. */
function textOf(value: unknown): string | null {
  const [first] = list(value);
  const said = isNode(first) ? [first.name, first.url] : [first];
  const text = said.find(isText);
  return text === undefined ? null : plain(text);
}

/** Papers that name themselves as the author name who wrote it as the creator. */
const withPersons = (authors: Author[], creators: Author[]) =>
  authors.some(({ isPerson }) => isPerson) ? authors : [...creators, ...authors];

/** An author told by reference alone, { "@id": "#jane" }, as it is told elsewhere. */
function named(author: unknown, nodes: Node[]): unknown {
  if (!isNode(author) || author.name || !author["@id"]) return author;
  return nodes.find((node) => node["@id"] === author["@id"] && node.name) ?? author;
}

function authorsOf(author: unknown): Author[] {
  if (isText(author)) return [{ name: plain(author), isPerson: true }];
  if (!isNode(author)) return [];
  const { name, "@type": type = "Person" } = author;
  const isPerson = list(type).includes("Person");
  return list(name)
    .filter(isText)
    .map((one) => ({ name: plain(one), isPerson }));
}

const ENTITIES: Record<string, string> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

/** Some pages write HTML into their JSON: &quot; and <p>. */
const plain = (text: string): string =>
  tidy(
    text
      .replace(/<\/?[a-z][^<>]{0,300}>/gi, " ")
      .replace(/&(?:#(\d{1,6}|x[\da-f]{1,5})|([a-z]{2,4}));/gi, (entity, code, name) => {
        // "x2019" is a number behind a "0".
        const number = Number(/x/i.test(code) ? `0${code}` : code);
        return number > 0 && number < 0x110000
          ? String.fromCodePoint(number)
          : (ENTITIES[name?.toLowerCase()] ?? entity);
      }),
  );
