// Lines inside an article's own container that are not its text, by what they say. As data; lines.ts goes by it.
import { LABEL, type LineRule, OFFER } from "./line-rule.ts";
import { latinLines } from "./line-rules-en.ts";
import { eastAsianLines } from "./line-rules-ja.ts";

/** What stands where a story breaks off: the rest is sold. */
export const READ_ON =
  // 残り977文字 残り：約1,460字 この記事は会員限定です 有料会員になると続きをお読みいただけます 続きを読むには ここから先は有料
  // Subscribe to continue reading. To keep reading, log in. This post is for paid subscribers. You have reached your limit
  // Weiterlesen mit einem Abo. La suite est réservée aux abonnés. Para seguir leyendo, suscríbete. 剩余内容为会员专享
  /残り[:：]?\s?約?[\d,０-９，]{1,7}文?字|[この本](?:記事|コンテンツ)は[^。]{0,12}(?:有料|会員|購読者)|続き[をは][^。]{0,12}(?:読む|ご?覧)[^。]{0,8}には|(?:会員|登録|ログイン|購入|購読)[^。]{0,16}(?:続き|全文)[をが]|こ[これ](?:から先|以降)は[^。]{0,12}(?:有料|会員)|\b(?:subscri\w+|sign (?:in|up)|log ?in|register|join|an account)\b[^.]{0,40} to (?:continue|keep|finish) reading|\bto (?:continue|keep|finish) reading\b[^.]{0,50}\b(?:subscri|sign (?:in|up)|log ?in|regist|join)|\b(?:article|story|post|content) is (?:only )?(?:for|available to|exclusive(?:ly)? (?:to|for)|reserved for) [^.]{0,20}(?:subscribers|members)\b|\byou(?:.ve| have) reached your (?:\w+ ){0,3}limit\b|\bweiterlesen (?:mit|nach|als)\b|\bum weiterzulesen\b|\b(?:nur|exklusiv) für abonnent|\bréservée? (?:à nos |aux )abonné|\bpara (?:seguir|continuar) leyendo\b|\b(?:solo|exclusivo) para suscriptores\b|유료 ?회원 ?전용|구독 ?후 ?이용|(?:订阅|登录|付费|会员)[^。]{0,10}(?:阅读全文|继续阅读)|剩余\d{1,3}%/i;

/** Marks and names that are the same in many languages. */
const commonLines: LineRule[] = [
  { kind: "promotion", name: "read-on", pattern: READ_ON, example: "残り977文字", reach: "end", longest: 200 },
  {
    kind: "legal",
    name: "rights",
    pattern: /^(?:copyright\b|[©Ⓒ]|[（(][cｃ][）)])|all rights reserved/i,
    example: "Copyright (C) 2024 Example Press",
    longest: OFFER,
  },
  {
    kind: "advertisement",
    name: "advertisement",
    pattern:
      /^[（(]?(?:(?:PR|ＰＲ|AD|広告|PR情報|advertise?ments?|advertising|sponsored(?: content)?|anzeige|werbung|광고|广告)(?:\s?\d{2,4}\s?[×x]\s?\d{2,4})?[\]】）)]?$|(?:article|story) continues |continue reading below|scroll to continue)/i,
    example: "[PR]",
  },
];

/** The first that meets a line takes it. */
export const lineRules: LineRule[] = [...eastAsianLines, ...commonLines, ...latinLines];
const withoutEastAsian = [...commonLines, ...latinLines];

// 【関連記事】 ■関連記事 → 続きを読む
const OPENING_MARKS = /^[\s【■◆●▼▽→▶＞>＜<［[←«»]+/;

/** The rule that meets a line. `text` is tidy, `letters` its length, which is the text's own where none is East Asian. */
export function ruleFor(text: string, letters: number): LineRule | undefined {
  if (letters > OFFER) return undefined;
  const bare = text.replace(OPENING_MARKS, "");
  const rules = letters > text.length ? lineRules : withoutEastAsian;
  return rules.find(({ longest = LABEL, pattern }) => letters <= longest && pattern.test(bare));
}
