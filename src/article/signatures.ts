// The forms in which papers and wires sign a text: at its end, or alone on a line.
import { namesIn } from "./names.ts";
import type { Seen, Survey } from "./survey.ts";

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

/** Names that a line is signed with, from the headline on; the first form that is found. */
export function signatures(survey: Survey, headline: Seen | null): string[] {
  const lines = survey.text
    .slice(headline?.from ?? 0)
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

/** The agency that a text is signed with, wherever below the headline. */
export function wires({ text }: Survey, headline: Seen | null): string[] {
  const from = headline?.from ?? 0;
  const found = WIRE.exec(text.slice(from, from + MOST_TEXT));
  return [found?.[1] ?? found?.[2] ?? ""].filter((name) => name !== "");
}

// The first page of a story that an agency signs on its last: the agency's own caption, 提供写真（2024年 ロイター/Jane Doe）
const CREDIT = /[（(](?:19|20)\d{2}年 ?(ロイター|ＡＦＰ|AFP|ＡＰ|AP)[/／][^（()）\n]{1,60}[)）]/u;

export const credits = ({ text }: Survey): string[] => CREDIT.exec(text.slice(0, MOST_TEXT))?.slice(1) ?? [];

export const signatureForms: readonly { pattern: RegExp; example: string }[] = SIGNATURES;
