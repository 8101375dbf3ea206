// Lines inside an article's own container that are not its text, by what they say. As data; lines.ts goes by it.
import { LABEL, type LineRule, OFFER } from "./line-rule.ts";
import { englishLines } from "./line-rules-en.ts";
import { japaneseLines } from "./line-rules-ja.ts";

const chineseAndKoreanLines: LineRule[] = [
  {
    kind: "related",
    name: "zh-related",
    language: "zh",
    pattern:
      /^[\s【]*(?:相关(?:阅读|新闻|文章|链接)|推荐阅读|延伸阅读|精彩(?:视频)?推荐|热门(?:评论|推荐|文章)|更多(?:精彩|新闻))/u,
    example: "推荐阅读",
    reach: "list",
    longest: LABEL,
  },
  {
    kind: "legal",
    name: "zh-editor",
    language: "zh",
    pattern: /^[\s【（(]*(?:责任编辑|责编|编辑)[:：]|^【纠错】|^(?:分享到|转播到|我要评论|自动播放)/u,
    example: "【纠错】 责任编辑： 王小明",
    reach: "end",
    longest: LABEL,
  },
  {
    kind: "legal",
    name: "ko-rights",
    language: "ko",
    pattern: /무단\s*전재|재배포\s*금지|저작권자/u,
    example: "무단 전재 및 재배포 금지",
    reach: "end",
    longest: OFFER,
  },
  {
    kind: "navigation",
    name: "ko-furniture",
    language: "ko",
    pattern: /^(?:이미지 확대|관련\s*(?:기사|뉴스)|많이 본|구독하기|공유하기|.{0,12}선호 출처로 추가|기사 제보)/u,
    example: "이미지 확대보기",
    reach: "line",
    longest: LABEL,
  },
];

const germanLines: LineRule[] = [
  {
    kind: "related",
    name: "de-related",
    language: "de",
    pattern:
      /^(?:lesen sie auch|mehr zum thema|das könnte sie (?:auch )?interessieren|weitere (?:artikel|themen|nachrichten)|auch interessant|mehr lesen|zum thema)\b.{0,60}$/i,
    example: "Mehr zum Thema",
    reach: "list",
    longest: LABEL,
  },
];

/** Marks and names that are the same in many languages. */
const commonLines: LineRule[] = [
  {
    kind: "legal",
    name: "rights",
    language: "any",
    pattern: /^(?:copyright\b|[©Ⓒ]|[（(][cCｃＣ][）)])|all rights reserved/i,
    example: "Copyright (C) 2024 Example Press",
    reach: "line",
    longest: OFFER,
  },
  {
    kind: "advertisement",
    name: "advertisement",
    language: "any",
    pattern:
      /^[[【（(]?(?:PR|ＰＲ|AD|広告|PR情報|advertisements?|advertising|sponsored(?: content)?|anzeige|werbung|광고|广告|article continues (?:after|below).*|story continues (?:after|below).*|continue reading below.*|scroll to continue.*)(?:\s?\d{2,4}\s?[×x]\s?\d{2,4})?[\]】）)]?$/i,
    example: "[PR]",
    reach: "line",
    longest: LABEL,
  },
  {
    // Who took a picture that stands elsewhere, or that is not shown.
    kind: "other",
    name: "credit",
    language: "any",
    pattern:
      /^[([（]?(?:(?:lead|featured?|header|cover|main|top|hero|opening|banner|thumbnail|stock) )?(?:(?:photo|photograph|image|picture|illustration|graphic|artwork|screenshot|video|art)s? ?(?:credits?\s*[:：]|(?:taken )?(?:by\b|courtesy (?:of\b|:)|via\b|from\b)|©)|(?:photo|photograph|image|illustration|credit)s?(?: source)?\s*[:：]|©?\s?getty images\b).{0,100}[^.!?。]$/i,
    example: "Photo by Jane Doe on Unsplash",
    reach: "line",
    longest: 150,
  },
  {
    kind: "tags",
    name: "tags",
    language: "any",
    pattern:
      /^(?:tags?|tagged(?: (?:with|as))?|filed under|categories|category|topics?|posted in|キーワード|タグ|ジャンル|schlagworte)\s*[:：]/i,
    example: "Tags : gadget, news",
    reach: "line",
    longest: 300,
  },
];

/** The first that meets a line takes it. */
export const lineRules: LineRule[] = [
  ...japaneseLines,
  ...chineseAndKoreanLines,
  ...englishLines,
  ...commonLines,
  ...germanLines,
];

/** The rule that meets a line. `text` is tidy, `letters` its length. */
export const ruleFor = (text: string, letters: number): LineRule | undefined =>
  lineRules.find((rule) => letters <= rule.longest && rule.pattern.test(text));
