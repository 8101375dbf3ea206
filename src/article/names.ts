// The names in a byline, without what stands around them.
import { MONTHS } from "./dates.ts";
import { pattern } from "./pattern.ts";
import { isEastAsian, lengthOf, tidy } from "./words.ts";

// "By" "Written by" "Posted by"
export const BY =
  "(?:(?:written|words|text|story|posted|reported|authored|created|published|article|contributed) +)?by";
// "By Jane Doe and John Roe", "文／山田太郎", "著者：", "Von Max Muster", "｜記者"
const BEFORE = pattern`^(?:${BY}|von|par|por|di|authors?|aut(?:o|eu)r|取材・文|文(?:・写真|・構成|責)?|取材|構成|執筆者?|著者名?|筆者|記者|ライター|글)(?:\s*[:：●＝=／/・]\s*|\s+)`;
// ", Staff Writer" " | Reuters" "／ASCII編集部" "・立教大学教授" "記者" " on March 3" "March 3, 2024" "@jane" "(Reuters)"
const AFTER = pattern`\s*(?:[|｜]|\s[-–—•·]\s|[,，]\s*(?:staff|senior|special|chief|contribut|correspond|editor|reporter|writer|managing|deputy|the |ph\.?d|m\.?d|mba\b|ms\b|rdn?\b)|\b(?:${MONTHS})[a-z]{0,6}\.? \d|\bon (?:\w+ \d|behalf of\b)|\b(?:last )?(?:updated|published|reviewed)\b|(?<!\S)@\w|・[^・]{0,30}(?:大学|教授|研究|代表|記者|編集|リスト|ライター|家$)|\(@?).*$`;
// "山田記者", "박준석 기자 외 1명"
const TITLE_AT_END = /\s*(?:記者|特派員|(?:編集|論説)委員|기자(?:\s*외\s*\d+명)?|\bet al\.?)$/u;

// "山田花子 川の町から　日々の話": a name, and behind it the column or the post
const WITH_POST = /^(\p{sc=Han}{3,6})(?<!新聞|通信|委員|支局|部|社)\s(?=.{6})(?!.*記者).*$/u;

const LONGEST_BYLINE = 300;

/** The names in a byline: without "By", titles, posts and dates. */
export function namesIn(byline: string): string[] {
  const plain = tidy(byline.slice(0, LONGEST_BYLINE)).replace(BEFORE, "").replace(AFTER, "");
  return plain
    .split(/\s*(?:[、;]|\s&\s|,?\s(?:and|und|et)\s|,\s+(?=\p{Lu}\p{Ll}))\s*/u)
    .map(nameOnly)
    .filter(isNameLike);
}

const nameOnly = (part: string) =>
  tidy(part.replace(BEFORE, ""))
    .replace(/^[\s［[【（(《<●■,，]+|[\s］\]】》>,.、:]+$/gu, "")
    // "Jane Doe)" but not GIGAZINE（ギガジン）
    .replace(/^([^（(]*)[）)]+$/u, "$1")
    // 山田花子，Example
    .replace(/^([\p{sc=Han}ぁ-ヿ ]{2,12})，\s*[a-z].*$/iu, "$1")
    // "Jane Doe, keeper of all bridges"
    .replace(/[,，]\s+[\p{Ll}\d].*$/u, "")
    // エルサレム松岡花子, ニューヨーク＝山田花子: where it was written stands before the name
    .replace(/^(?:[^=＝]{2,12}[=＝]|[ァ-ヿ]{3,})(?=\p{sc=Han}{2})(?![^ ]{0,4}(?:通信|新聞|放送|経済|時事|編集))/u, "")
    .replace(TITLE_AT_END, "")
    .replace(WITH_POST, "$1");

/** The first names that one of the sources has. */
export function firstNames<Source>(sources: Source[], namesOf: (source: Source) => string[]): string[] {
  for (const source of sources) {
    const names = namesOf(source);
    if (names.length > 0) return names;
  }
  return [];
}

const LONGEST_NAME = 90;

/** Not a sentence, a date, an address or a button. */
function isNameLike(text: string): boolean {
  if (lengthOf(text) < 3 || lengthOf(text) > LONGEST_NAME || /[。！？!?@]|https?:|\d{4}/u.test(text)) return false;
  return /\p{L}/u.test(text) && !NO_NAME.test(text) && !(/^the\b/i.test(text) && !isWrittenAsName(text));
}
const NO_NAME =
  /^(?:share|follow|read|view|more|home|news|email|contact|about|comments?|written|posted|last|full bio|log ?in|sign|sun|mon|tue|wed|thu|fri|sat)\b/i;

const LONGEST_EAST_ASIAN = 60;
// この記事を書いた人 著者 プロフィール 記事一覧 最終更新 フォローする
const NO_EAST_ASIAN_NAME =
  /[、。「」を]|この|した|する|です|ます|一覧|記事|プロフィール|フォロー|シェア|もっと|関連|続き|更新|公開|配信|広告|コメント|ランキング|^(?:(?:執筆|編集|監修)者?|[著筆作記]者|ライター|文|写真|取材|撮影|个人|作者简介)[:：]?$/u;

const PARTICLES = new Set(
  "de da del della di du dos van von der den ter la le bin ibn al el y e of the and".split(" "),
);
const MOST_WORDS = 5;

/** Whether words that are printed as an author's may be a name: "Jane van der Doe", "Example Team", 山田花子; no clause. */
export function isWrittenAsName(text: string): boolean {
  if (isEastAsian(text)) return lengthOf(text) <= LONGEST_EAST_ASIAN && !NO_EAST_ASIAN_NAME.test(text);
  const words = text.split(" ");
  return words.length <= MOST_WORDS && words.every((word) => /^[\p{Lu}\d]/u.test(word) || PARTICLES.has(word));
}

// Words of menus, buttons, sections and houses, which are written like names: "Daily Example", "Read More". Of plurals,
// without "s".
const NO_PERSONS = new Set(
  (
    "about agency all and article blog business by center checked club college columnist comment company contact " +
    "contributor corporation correspondent daily digital director editor editorial event expert fact follow for getty " +
    "guide health home how image inc industry insight journal latest magazine manager market marketing media min minute " +
    "more network new newsletter of online our photo post press product read related reporter review science senior " +
    "service share sign solution staff story strategy subscribe support team tech technology the time university video " +
    "view web what why world writer your"
  ).split(" "),
);
const isNoPersons = (word: string) => /[\d&/]/.test(word) || NO_PERSONS.has(word.toLowerCase().replace(/s$/, ""));

/** Whether it is written as a person's first and last name, and nothing speaks for another thing. */
export function isPerson(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 4 || !/^\p{Lu}/u.test(words.at(-1) ?? "")) return false;
  return isWrittenAsName(text) && !words.some(isNoPersons);
}

// jane.doe, mdelatorreq6vkpg2ma0ci, jdoe_72: what somebody signs in with
export const isLogin = (text: string): boolean => /^[a-z\d]+(?:[._-][a-z\d]+)*$/.test(text);
