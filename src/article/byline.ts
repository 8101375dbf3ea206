// Who wrote it: from JSON-LD, meta tags, the byline on the page, and the forms in which wires and papers sign a text.
import type { Told } from "./json-ld.ts";
import { around, inside, isShort, type Seen, type Survey, textOf } from "./survey.ts";
import { lengthOf, solid, tidy } from "./words.ts";

/** Names only. `names`: what the page calls its site, which is no author. `headline`: where the byline is looked for first. */
export function findByline(survey: Survey, told: Told | null, names: string[], headline: Seen | null): string[] {
  const isHouse = houseTest(names, told);
  const persons = told?.authors.filter(({ isPerson }) => isPerson).map(({ name }) => name) ?? [];
  const bodies = told?.authors.filter(({ isPerson }) => !isPerson).map(({ name }) => name) ?? [];
  const sources = [
    () => persons,
    () => metaAuthors(survey),
    () => shownBylines(survey, headline),
    () => signatures(survey),
    () => wires(survey),
    () => bodies,
  ];
  for (const source of sources) {
    const found = unique(
      source()
        .flatMap(namesIn)
        .filter((name) => !isHouse(name)),
    );
    if (found.length > 0) return found.slice(0, MOST_NAMES);
  }
  return [];
}

const MOST_NAMES = 8;
const unique = (names: string[]) =>
  names.filter((name, index) => names.findIndex((other) => solid(other) === solid(name)) === index);

/** The publisher writes nothing: "SANKEI DIGITAL INC.", 朝日新聞デジタル on asahi.com, "admin". */
function houseTest(names: string[], told: Told | null): (name: string) => boolean {
  const houses = [...names, told?.publisher ?? ""].map(solid).filter((name) => name.length > 1);
  return (name) => {
    const written = solid(name);
    return (
      NOBODY.test(name) || houses.some((house) => house === written || (written.length > 4 && house.includes(written)))
    );
  };
}
const NOBODY =
  /^(?:admin(?:istrator)?|editor(?:s|ial)?(?: team| staff| board)?|staff(?: writer)?|webmaster|guest(?: author)?|news(?: desk)?|redaktion|by|author|unknown|user)$|\b(?:inc|ltd|llc|gmbh|co)\.?$|^(?:日刊現代|共同)?編集部$|(?:株式会社|デジタル)$/i;

const METAS = "author article:author parsely-author sailthru.author dc.creator cxenseparse:author byl".split(" ");

const metaAuthors = (survey: Survey) =>
  METAS.flatMap((name) => survey.metas.get(name) ?? []).filter(
    (author) => !/^(?:https?:)?\/\/|^www\.|^@/.test(author.trim()),
  );

const MOST_SHOWN = 80;
const LONGEST_SHOWN = 180;
const LABELS = /byline|author|writer|reporter|contributor/;
const isLink = ({ name, attributes }: Seen) =>
  name === "A" &&
  (/\bauthor\b/.test(attributes.get("rel") ?? "") || /\/(?:author|reporter)/i.test(attributes.get("href") ?? ""));
const isOfAuthor = ({ attributes }: Seen) => /\bauthor\b/.test(attributes.get("itemprop") ?? "");
const isName = ({ attributes }: Seen) => /\bname\b/.test(attributes.get("itemprop") ?? "");
const isShown = (seen: Seen) => LABELS.test(seen.label) || isLink(seen) || isOfAuthor(seen);

/** The byline on the page: nearest to the headline where there is one. */
function shownBylines(survey: Survey, headline: Seen | null): string[] {
  const shown = survey.seen
    .filter(isShown)
    .slice(0, MOST_SHOWN)
    .filter((seen) => isShort(survey, seen, LONGEST_SHOWN) && ![...around(seen)].some(isApart));
  const first = headline ? nearest(shown, headline) : shown[0];
  if (!first) return [];
  // "By Jane Doe and John Roe" may be two links in one box.
  const linked = inside(survey, first).filter((seen) => isLink(seen) || isName(seen));
  return (linked.length > 0 ? linked : [first]).map((seen) => textOf(survey, seen));
}

const isApart = ({ name, label }: Seen) => name === "NAV" || name === "FOOTER" || /comment|related|widget/.test(label);

/** A column names its writer above the headline; far below stand the writers of other columns. */
function nearest(shown: Seen[], headline: Seen): Seen | undefined {
  const farOf = ({ order }: Seen) => {
    const far = order - headline.order;
    return far > 0 ? far : -2 * far;
  };
  return shown.reduce<Seen | undefined>((best, seen) => (best && farOf(best) <= farOf(seen) ? best : seen), undefined);
}

/** Marks of a signed text, each with an example. The name is the first group. */
const SIGNATURES: { pattern: RegExp; example: string }[] = [
  { pattern: /^[［[]\s*([^［\]］[／/]{2,30}?)\s*[，,]\s*[A-Za-z][\w ]{2,30}[\]］]$/u, example: "[田中花子，ITmedia]" },
  {
    pattern:
      /^(?:取材・文|文・写真|文・構成|文責|執筆者?|著者|記者|文|TEXT BY|WORDS BY)\s*[：:●＝=／/]\s*([^。、\n]{2,40})$/iu,
    example: "文● 山田花子／例編集部",
  },
  { pattern: /^TEXT BY\s+([^。\n]{3,40})$/u, example: "TEXT BY JANE DOE" },
  {
    pattern:
      /(?:^|[。」])\s*[［[【（(]\s*((?:ロイター|共同通信?|時事通信?|ＡＦＰ|AFP|ＡＰ|AP)(?:[=＝・／/ ]\s*(?:共同|時事))?)\s*[\]］】）)]$/u,
    example: "…と述べた。[ロイター]",
  },
  { pattern: /^【[^】]{1,10}(?:支局|総局|本社|部)[・＝=\s]([^】]{2,30})】$/u, example: "【川の町支局・山田花子】" },
  { pattern: /。\s*【([^】]{2,40})】$/u, example: "…と述べた。【エルサレム松岡花子】" },
  {
    pattern:
      /。\s*[（(]((?:[^（()）]{2,12}[=＝])?[\p{sc=Han}々ヶ]{2,5}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{0,4})[)）]$/u,
    example: "…と述べた。（ニューヨーク＝山田花子）",
  },
  {
    pattern: /^([\p{sc=Han}々]{1,4}[ 　]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5})\s*記者$/u,
    example: "山田花子記者",
  },
  {
    pattern:
      /^(?:(?:編集|論説|解説)委員|特派員)\s+([\p{sc=Han}々]{1,4} ?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5})$/u,
    example: "編集委員 山田花子",
  },
  {
    pattern: /^by\s+((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+(?:\s+and\s+(?:\p{Lu}[\p{L}.'’-]+\s*){2,4})?)$/iu,
    example: "By Jane Doe",
  },
];

/** Who signs in a line that is a signature and nothing else; nobody where it is not. */
export const signersOf = (line: string): string[] =>
  SIGNATURES.map(({ pattern }) => pattern.exec(line))
    .filter((found) => found?.[0] === line)
    .flatMap((found) => namesIn(found?.[1] ?? ""));

const MOST_LINES = 3000;
const LONGEST_SIGNATURE = 120;

/** Names that a line of the page is signed with; the first form that is found. */
function signatures(survey: Survey): string[] {
  const lines = survey.text
    .split("\n", MOST_LINES)
    .map((line) => line.trim().slice(-LONGEST_SIGNATURE))
    .filter((line) => line.length > 1);
  for (const { pattern } of SIGNATURES) {
    for (const line of lines) {
      const [, name] = pattern.exec(line) ?? [];
      if (name) return [name];
    }
  }
  return [];
}

// [ロイター] 【共同】 ［北海通信］ after the last sentence, or alone on its line; 来源：半月谈
const WIRE =
  /[［[【]\s*((?:ロイター|共同|時事|ＡＦＰ|AFP|ＡＰ|AP)(?:[=＝・／/](?:共同|時事))?|[\p{sc=Katakana}\p{sc=Han}ー・]{1,12}通信社?)\s*[\]］】]|来源[:：]\s*([\p{sc=Han}A-Za-z]{2,12})/u;
const MOST_TEXT = 200_000;

/** The agency that a text is signed with, wherever it stands. */
function wires({ text }: Survey): string[] {
  const found = WIRE.exec(text.slice(0, MOST_TEXT));
  return [found?.[1] ?? found?.[2] ?? ""].filter((name) => name !== "");
}

// "By Jane Doe and John Roe", "文／山田太郎", "著者：", "Von Max Muster", "｜記者"
const BEFORE =
  /^(?:(?:written |text |words |posted |story )?by|von|par|por|di|author|autor|auteur|取材・文|文・写真|文・構成|文責|取材|構成|執筆者?|著者名?|筆者|記者|ライター|文|글)\s*[:：●＝=／/・]?\s+|^(?:取材・文|文・写真|文責|執筆者?|著者名?|筆者|文)\s*[:：●＝=／/]\s*/iu;
// ", Staff Writer" " | Reuters" "／ASCII編集部" "・立教大学教授" "記者" " on March 3" "@jane" "(Reuters)"
const AFTER =
  /\s*(?:[|｜]|\s[-–—•·]\s|[,，]\s*(?:staff|senior|special|chief|contribut|correspond|editor|reporter|writer|managing|deputy|political|national|the |ph\.?d|m\.?d)|\bon \w+ \d|\b(?:updated|published)\b|(?<!\S)@\w|・[^・]{0,30}(?:大学|教授|研究|代表|記者|編集|ジャーナリスト|ライター|評論家|作家)|\(@?).*$/iu;
// "山田記者", "박준석 기자 외 1명"
const TITLE_AT_END = /\s*(?:記者|特派員|編集委員|論説委員|기자(?:\s*외\s*\d+명)?|\bet al\.?)$/u;

// "山田花子 川の町から　日々の話": a name, and behind it the column or the post
const WITH_POST = /^([\p{sc=Han}々]{3,6})(?<!新聞|通信|委員|支局|部|社)\s(?=.{6})(?!.*記者).*$/u;

const LONGEST_BYLINE = 300;

/** The names in a byline: without "By", titles, posts and dates. */
export function namesIn(byline: string): string[] {
  const plain = tidy(byline.slice(0, LONGEST_BYLINE)).replace(BEFORE, "").replace(AFTER, "");
  return plain
    .split(/\s*(?:、|;|\s&\s|\s+and\s+|\s+und\s+|\s+et\s+|,\s+and\s+|,\s+(?=\p{Lu}\p{Ll}))\s*/u)
    .map(nameOnly)
    .filter(isNameLike);
}

const nameOnly = (part: string) =>
  tidy(part.replace(BEFORE, ""))
    .replace(/^[\s［[【（(《<●■]+|[\s］\]】）)》>,.、]+$/gu, "")
    // エルサレム松岡花子, ニューヨーク＝山田花子: where it was written stands before the name
    .replace(/^[^=＝]{2,12}[=＝](?=[\p{sc=Han}])/u, "")
    .replace(/^[\p{sc=Katakana}ー・]{3,}(?=[\p{sc=Han}]{2,})(?![^ ]{0,4}(?:通信|新聞|放送|経済|時事|編集))/u, "")
    .replace(TITLE_AT_END, "")
    .replace(WITH_POST, "$1");

/** Not a sentence, a date, an address or a button. */
function isNameLike(text: string): boolean {
  if (lengthOf(text) < 3 || lengthOf(text) > 90 || /[。！？!?@]|https?:|\d{4}/u.test(text)) return false;
  return (
    /\p{L}/u.test(text) && !/^(?:share|follow|read|view|more|home|news|email|contact|about|comments?|the)\b/i.test(text)
  );
}

export const signatureForms: readonly { pattern: RegExp; example: string }[] = SIGNATURES;
