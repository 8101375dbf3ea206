// The forms in which papers and wires sign a text: at its end, or alone on a line.
import { namesIn } from "./names.ts";
import { pattern } from "./pattern.ts";
import type { Seen, Survey } from "./survey.ts";

const AGENCY = "(?:ロイター|共同(?:通信)?|時事(?:通信)?|[AＡ][FＦ]?[PＰ])";
const AGENCIES = `${AGENCY}(?:[=＝・／/ ]${AGENCY})?`;
const WORD = String.raw`\p{L}[\p{L}.'’-]+`;
const NAME = String.raw`(\p{sc=Han}{1,4}[ 　]?[\p{sc=Han}ぁ-ヿ]{1,5})`;
/** Marks of a signed text. The name is the first group. */
const SIGNATURES = [
  // [田中花子，ITmedia]
  pattern`^[［[]\s*([^［\]］[／/]{2,30}?)\s*[，,]\s*[a-z][\w ]{2,30}[\]］]$`,
  // 文● 山田花子／例編集部, TEXT BY JANE DOE
  pattern`^(?:(?:取材・文|文(?:・写真|・構成|責)?|執筆者?|著者|記者)\s*[：:●＝=／/]|(?:text|words) by[ :])\s*([^。、\n]{2,40})$`,
  // …と述べた。[ロイター]
  pattern`(?:^|[。」])\s*[［[【（(]\s*(${AGENCIES})\s*[\]］】）)]$`,
  // 【川の町支局・山田花子】, …と述べた。【エルサレム松岡花子】
  pattern`(?:^【[^】]{1,10}(?:支局|総局|本社|部)[・＝=\s]|。\s*【)([^】]{2,40})】$`,
  // …と述べた。（ニューヨーク＝山田花子）
  pattern`。\s*[（(]((?:[^（()）]{2,12}[=＝])?[\p{sc=Han}ヶ]{2,5}[\p{sc=Han}ぁ-ヿ]{0,4})[)）]$`,
  // 山田花子記者
  pattern`^${NAME}\s*記者$`,
  // 編集委員 山田花子
  pattern`^(?:(?:編集|論説|解説)委員|特派員)\s+${NAME}$`,
  // By Jane Doe
  pattern`^by\s+(${WORD}(?:\s+${WORD}){1,4})$`,
];

const LONGEST_SIGNATURE = 120;

/** Who signs in a line that is a signature and nothing else; nobody where it is not. */
export const signersOf = (line: string): string[] =>
  (line.length > LONGEST_SIGNATURE ? [] : SIGNATURES)
    .map((form) => form.exec(line))
    .filter((found) => found?.[0] === line)
    .flatMap((found) => namesIn(found?.[1] ?? ""));

const MOST_LINES = 3000;

/** Names that a line is signed with, from the headline on; the first form that is found. */
export function signatures(survey: Survey, headline: Seen | null): string[] {
  const lines = survey.text
    .slice(headline?.from ?? 0)
    .split("\n", MOST_LINES)
    .map((line) => line.trim().slice(-LONGEST_SIGNATURE))
    .filter((line) => line.length > 1);
  for (const form of SIGNATURES) {
    for (const line of lines) {
      const [, name] = form.exec(line) ?? [];
      if (name) return [name];
    }
  }
  return [];
}

// [ロイター] 【共同】 ［北海通信］ after the last sentence, or alone on its line; 来源：半月谈
const WIRE = pattern`[［[【]\s*(${AGENCIES}|[ァ-ヿ\p{sc=Han}]{1,12}通信社?)\s*[\]］】]|来源[:：]\s*([\p{sc=Han}a-z]{2,12})`;
const MOST_TEXT = 200_000;

/** The agency that a text is signed with, wherever below the headline. */
export function wires({ text }: Survey, headline: Seen | null): string[] {
  const from = headline?.from ?? 0;
  const found = WIRE.exec(text.slice(from, from + MOST_TEXT));
  return [found?.[1] ?? found?.[2] ?? ""].filter((name) => name !== "");
}

// The first page of a story that an agency signs on its last: the agency's own caption, 提供写真（2024年 ロイター/Jane Doe）
const CREDIT = pattern`[（(](?:19|20)\d{2}年 ?(${AGENCY})[/／][^（()）\n]{1,60}[)）]`;

export const credits = ({ text }: Survey): string[] => CREDIT.exec(text.slice(0, MOST_TEXT))?.slice(1) ?? [];
