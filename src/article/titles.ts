// Titles as pages write them for tabs and search engines: the headline, and around it the site, the section, a page number.
import { lengthOf, solid, tidy } from "./words.ts";

// Longer ones are no headline, and the page's way to keep us busy.
const LONGEST_TITLE = 600;

// "…か（1/2ページ）" "… (2/3)" "… - Page 2" "… | 2ページ目"
const PAGING =
  /\s*(?:[（(]\s*\d{1,2}\s*[/／]\s*\d{1,2}\s*(?:ページ|頁|page)?\s*[)）]|[-–|｜:：]?\s*\d{1,2}\s*ページ目?|\s[-–|]\s*page \d{1,2}(?: of \d{1,2})?)\s*$/iu;

export const withoutPaging = (title: string): string => tidy(title.replace(PAGING, ""));

// " | " " - " " – " " :: " "｜" "：" ": " "_", also where the page left one part empty ("A |  | B")
const SEPARATOR =
  /\s*[|｜]\s*|\s+(?:[–—•·»«-]|::?|\/\/)\s+|：|(?<=[\p{sc=Han}ぁ-ヿ가-힣」』）]):\s|[ㅣ_]|(?<=[\p{sc=Han}ぁ-ヿ！？」』）])-(?=[\p{sc=Han}ァ-ヿ])/u;

/** A title's parts in order, none of them empty. */
export const partsOf = (title: string): string[] =>
  title
    .slice(0, LONGEST_TITLE)
    .split(SEPARATOR)
    .map((part) => tidy(part ?? ""))
    .filter((part) => part !== "");

const longestOf = (parts: string[]) => parts.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), "");

/**
 * The headline of a title: what is left when the site's name, its section and the page number are gone. `names` are what
 * the page calls its site; where it does not say, only a short end behind a separator goes.
 */
export function headlineOf(title: string, names: string[]): string {
  const whole = withoutPaging(tidy(title.slice(0, LONGEST_TITLE)));
  const rest = names.reduce(withoutName, whole);
  return withoutPaging(rest === whole ? withoutShortEnd(whole) : rest);
}

const EDGE = String.raw`[\s|｜:：_ㅣ•·»«–—-]+`;
const EDGE_AT_END = new RegExp(`${EDGE}$`);

/** The title without the name at its end, perhaps in brackets, or at its beginning. */
function withoutName(title: string, name: string): string {
  // A pattern is made for the few titles that have the name at all.
  if (name.length < 2 || !title.toLowerCase().includes(name.toLowerCase())) return title;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const atEnd = new RegExp(
    `(?:${EDGE}[（(]?${escaped}(?:オンライン)?[)）]?|\\s*[（(]${escaped}[^（()）]{0,24}[)）])$`,
    "iu",
  );
  const atStart = new RegExp(`^${escaped}\\s*[|｜:：»–—-]\\s*`, "iu");
  const kept = title.replace(atEnd, "").replace(atStart, "");
  return kept === "" ? title : tidy(kept.replace(EDGE_AT_END, ""));
}

// "Daily Example | ": a beginning goes behind a bar alone, since headlines open with 独自： and 「引用」- of their own.
const BAR_AT_END = /[|｜]\s*$/u;
const LONGEST_END = 60;

/** "Headline | Site" -> "Headline", where the end is much shorter than what stands before it. */
function withoutShortEnd(title: string): string {
  const parts = partsOf(title);
  const longest = longestOf(parts);
  const others = parts.filter((part) => part !== longest);
  if (others.length === 0 || lengthOf(longest) < 0.55 * lengthOf(title)) return title;
  const isShort = (part: string) => lengthOf(part) <= LONGEST_END && lengthOf(longest) > 1.5 * lengthOf(part);
  const at = title.indexOf(longest);
  if (parts[0] === longest) return others.every(isShort) ? longest : title;
  if (parts.at(-1) === longest) return others.every(isShort) && BAR_AT_END.test(title.slice(0, at)) ? longest : title;
  const last = others.at(-1) ?? "";
  return isShort(last) ? title.slice(0, title.lastIndexOf(last)).replace(EDGE_AT_END, "") : title;
}

/**
 * How alike a heading is to the title, 0 to 1. One that is the beginning or the longest part of the title says the same,
 * whatever the title adds to it. For one title and many headings.
 */
export function likenessTo(title: string): (heading: string) => number {
  const whole = solid(title);
  const longest = solid(longestOf(partsOf(title)));
  const pairs = pairsOf(whole);
  return (heading) => {
    const letters = solid(heading);
    if (letters === whole) return 1;
    if (letters === longest) return 0.95;
    // Pages have a hundred headings; of such lengths they share too little to be this one.
    const isNear = letters.length < 3 * pairs.total + 5 && pairs.total < 3 * letters.length;
    return isNear ? agreementOf(letters, pairs) : 0;
  };
}

/** How alike two titles are, 0 to 1: shared pairs of letters (Dice), width and blanks aside. */
export const agreement = (a: string, b: string): number => agreementOf(solid(a), pairsOf(solid(b)));

function agreementOf(letters: string, right: Pairs): number {
  // Of texts of so different lengths no two are alike.
  if (letters.length > 5 * right.total + 5 || right.total > 5 * letters.length) return 0;
  const left = pairsOf(letters);
  let shared = 0;
  for (const [pair, count] of left.counts) shared += Math.min(count, right.counts.get(pair) ?? 0);
  const total = left.total + right.total;
  return total === 0 ? 0 : (2 * shared) / total;
}

interface Pairs {
  counts: Map<string, number>;
  total: number;
}

function pairsOf(solidTitle: string): Pairs {
  const letters = [...solidTitle.slice(0, 400).replace(/[\p{P}\p{S}]/gu, "")];
  const counts = new Map<string, number>();
  for (let i = 1; i < letters.length; i += 1) {
    const pair = `${letters[i - 1]}${letters[i]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, letters.length - 1) };
}
