// Who may speak in a Japanese sentence: noun phrases before は, が, も, によると and から.

import { japanese } from "./languages/ja.ts";
import { unmask } from "./masking.ts";

/** A noun phrase with the particle that makes it a source; offsets count in the masked text. */
export interface Source {
  name: string;
  particle: "は" | "が" | "も" | "から" | "によると";
  start: number;
  /** Where the particle ends. */
  end: number;
  rank: Rank;
}

/** How much a phrase looks like somebody: 3 a name with its title, 2 a body or a person unnamed, 1 any noun, 0 nobody. */
export type Rank = 0 | 1 | 2 | 3;

// 山田氏は, 県警によると, 住民からも; では and には name a place, とは defines, 「」は is a word.
const particles =
  /によ(?:ると|れば)|からも?(?=[、\uE000「は])|(?<![でにとてへ])は(?!ず|じめ)|が(?![らりるっい])|(?<![でにとてへ])も(?=[、\uE000\p{sc=Han}\p{sc=Katakana}])/gu;

/** All sources of a masked stretch, in order; `base` is added to the offsets. */
export function findSources(masked: string, base: number): Source[] {
  const sources: Source[] = [];
  particles.lastIndex = 0;
  for (let found = particles.exec(masked); found; found = particles.exec(masked)) {
    const start = startOfPhrase(masked, found.index);
    const name = cleanName(unmask(masked.slice(start, found.index)));
    const rank = name === "" ? 0 : rankOf(name);
    if (rank > 0)
      sources.push({
        name,
        particle: normal(found[0]),
        start: base + start,
        end: base + found.index + found[0].length,
        rank,
      });
  }
  return sources;
}

/** The noun phrase that ends the masked text: 町で宿を営む山田さん -> 山田さん. */
export const phraseBefore = (masked: string): string =>
  cleanName(unmask(masked.slice(startOfPhrase(masked, masked.length))));

function normal(particle: string): Source["particle"] {
  if (particle.startsWith("によ")) return "によると";
  if (particle.startsWith("から")) return "から";
  return particle === "が" ? "が" : particle === "も" ? "も" : "は";
}

const longestPhrase = 40;
const solid = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}ー・＝=々〇ヶ&＆.．\-－\uE001]/u;
// 山田さんら, ある住民, お母さん: hiragana that belongs to a name.
const within = ["さん", "ちゃん", "くん", "さま", "たち", "ある", "ら", "お", "ご", "の"];
// 福島みずほ党首: hiragana between Chinese characters may be a name, unless it is grammar.
const grammar = /(?:など|から|[まで]す|[もへとでそこあ]の|と(?:き|ころ|いう)|ため|[をがにはでもとへてたるしりくれい])$/;

/** Where the noun phrase begins that ends before `end`. */
function startOfPhrase(masked: string, end: number): number {
  const least = Math.max(0, end - longestPhrase);
  let at = end;
  while (at > least) {
    const step = stepBack(masked, at, least);
    if (step === 0) break;
    at -= step;
  }
  return at;
}

function stepBack(masked: string, at: number, least: number): number {
  const before = masked.charAt(at - 1);
  if (solid.test(before)) return 1;
  if (/[ 　]/.test(before) && solid.test(masked.charAt(at - 2))) return 1;
  const particle = within.find((one) => masked.startsWith(one, at - one.length) && at - one.length >= least);
  // 教授であるリー氏, but ある住民
  if (particle === "ある" && masked.charAt(at - 3) === "で") return 0;
  if (
    particle !== undefined &&
    (particle !== "の" || solid.test(masked.charAt(at - 2)) || masked.charAt(at - 2) === "ん")
  )
    return particle.length;
  return stepOverName(masked, at, least);
}

function stepOverName(masked: string, at: number, least: number): number {
  const run = /[ぁ-ん]{2,5}$/.exec(masked.slice(Math.max(least, at - 6), at))?.[0] ?? "";
  if (run === "" || run.length > 4 || grammar.test(run)) return 0;
  const before = masked.charAt(at - run.length - 1);
  return /[\p{sc=Han}]/u.test(before) && /[\p{sc=Han}\p{sc=Katakana}]/u.test(masked.charAt(at)) ? run.length : 0;
}

const opening = new RegExp(`^(?:${japanese.openers})(?=.{2})`);

/** Without connectives, dates and dots before it, and without modifiers that tell nothing: 同社の山田社長 -> 山田社長. */
export function cleanName(phrase: string): string {
  const plain = phrase
    .replace(/[\s　]+/g, " ")
    .trim()
    .replace(opening, "")
    .replace(/^[のらおご・\-.]+|[の・]+$/g, "")
    .replace(/^\d{1,2}日(?:午[前後])?(?=.{2})/, "")
    .replace(/(?<=.(?:ら|たち|氏|さん))(?:合計|計|の)?[\d０-９]+人$/, "");
  if (!plain.includes("の")) return plain;
  const [modifier, ...rest] = plain.split("の");
  const head = rest.join("の");
  if (modifier === undefined || head === "") return plain;
  const isNamed = endsIn(head, titles) && !titles.words.has(head) && !sources.words.has(head);
  if (isNamed && (/^(?:同|その|この|当)/.test(modifier) || plain.length > longestTitled)) return rest.at(-1) ?? head;
  return plain.length > longestName ? (rest.at(-1) ?? head) : plain;
}
const longestName = 24;
// 野党・労働党のジェレミー・コービン党首: the name is what counts.
const longestTitled = 14;

interface Endings {
  words: ReadonlySet<string>;
  /** The last letters of the words tell most names apart. */
  letters: ReadonlySet<string>;
}

// A set asked for each ending is far quicker than a pattern of five hundred words.
function endingsOf(list: string): Endings {
  const words = list.split("|");
  return { words: new Set(words), letters: new Set(words.map((word) => word.slice(-1))) };
}
const titles = endingsOf(japanese.titles);
const sources = endingsOf(japanese.sources);
const longestWord = 12;

/** 博士, 市長: who that is was said before. */
export const isTitleAlone = (name: string): boolean => titles.words.has(name);

/** Ends in a word of the list, with something before it. */
function endsIn(name: string, { words, letters }: Endings): boolean {
  if (!letters.has(name.charAt(name.length - 1))) return false;
  for (let length = Math.min(longestWord, name.length - 1); length > 0; length--)
    if (words.has(name.slice(-length))) return true;
  return false;
}

/** 山田氏, 山田氏側; the title alone names nobody. */
const isTitled = (head: string): boolean =>
  endsIn(head.replace(/(?:ら|側|たち|自身|本人)$/, ""), titles) || endsIn(head, titles);
const isBody = (head: string): boolean =>
  titles.words.has(head) ||
  sources.words.has(head) ||
  isPronoun(head) ||
  endsIn(head, sources) ||
  /(?:\d+社|各国|外務省)$/.test(head);
const nobody = new RegExp(`(?:^|の|[\\d０-９]|[\\p{sc=Han}])(?:${japanese.noSource})$`, "u");

export function rankOf(name: string): Rank {
  if (isPronoun(name)) return 3;
  const head = name.split("の").at(-1) ?? name;
  if (isTitled(head) || (foreignName.test(head) && !isBody(head) && !isNewsHouse(head))) return 3;
  if (isBody(head)) return 2;
  if (/^[\p{Lu}Ａ-Ｚ]{2,}$/u.test(head)) return 2; // FIFA, ＮＨＫ
  if (nobody.test(head) || /^[\d０-９\s]+\p{sc=Han}{0,2}$/u.test(head) || head.length < 2) return 0;
  return 1;
}

// チャック・シューマー院内総務: somebody, whatever the title.
const foreignName = /[ァ-ヶー]{2,}[・＝][ァ-ヶー]{2,}/;

const pronoun = new RegExp(`^(?:${japanese.pronouns})$`);
export const isPronoun = (name: string): boolean => pronoun.test(name);

const house = new RegExp(`(?:${japanese.newsHouses})(?:など)?$`);
export const isNewsHouse = (name: string): boolean =>
  name.split("・").every((part) => house.test(part)) || house.test(name);
