// Parts of a page that are not reporting, by what the page calls them. As data; clutter.ts goes by it.
import type { RemovalKind } from "./article.ts";

export interface ElementRule {
  kind: RemovalKind;
  name: string;
  /** Element names, upper case. */
  tags?: string[];
  roles?: string[];
  /** Meets class and id, written as small words with blanks between: "side ranking panel". */
  words?: RegExp;
  /** Its words name parts of articles too: it holds only where there is little running text. */
  isVague?: boolean;
  /** A class or id that it meets. */
  example?: string;
}

export const elementRules: ElementRule[] = [
  { kind: "navigation", name: "nav", tags: ["NAV", "MENU"], roles: ["navigation", "menu", "menubar", "tablist"] },
  { kind: "other", name: "dialog", tags: ["DIALOG"], roles: ["dialog", "alertdialog", "alert"] },
  { kind: "other", name: "form", roles: ["form", "search"], isVague: true },
  { kind: "legal", name: "footer", tags: ["FOOTER"], roles: ["contentinfo"] },
  { kind: "other", name: "aside", tags: ["ASIDE"], roles: ["complementary"], isVague: true },
  {
    kind: "ranking",
    name: "ranking",
    words:
      /\b(?:access )?(?:rankings?|rank list|popular (?:posts|news|list|articles)|most (?:read|popular|viewed)|trending)\b/,
    example: "sideRankingPanel",
  },
  {
    kind: "related",
    name: "related",
    words:
      /\b(?:relat(?:ed|ions?)|rec+om+end(?:ed|s|ations?)?|osusume|timeseries|read (?:more|next|also)|see also|more (?:stories|news|articles)|latest ?(?:headlines?\w*|news|posts|articles)|headlines list|news ?list|pickup|other articles|also (?:like|read)|up next|next articles?|zergnet|outbrain|taboola|popin|logly|uzou|recirc\w*|onward)\b/,
    example: "related-link-elm",
  },
  {
    kind: "advertisement",
    name: "advertisement",
    words:
      /\b(?:ad(?:s|v|vert\w*|sbygoogle|sense|box|slot|area|space|unit|wrap(?:per)?|container|block|mod|banner|label|placeholder)?|gpt|dfp|teads|in article ad|sponsor(?:ed|s)?|pianoj?|pr (?:area|box|block)|bnr|banners?)\b/,
    example: "ad-teads-nw-box",
  },
  {
    kind: "promotion",
    name: "promotion",
    words:
      /\b(?:magazine (?:info|panel|box)|mook|promo(?:s|tion)?|campaign|paywall|subscri(?:be|ption)s?|cta|upsell|app (?:promo|download|banner)|donat(?:e|ion))\b/,
    isVague: true,
    example: "magazine-info",
  },
  {
    kind: "newsletter",
    name: "newsletter",
    words: /\b(?:newsletters?|mail ?mag\w*|sign ?up|opt ?in)\b/,
    example: "newsletter-signup",
  },
  {
    kind: "sharing",
    name: "sharing",
    words:
      /\b(?:shar(?:es?|ing|er)|share(?:tools?|bar|buttons?|links?|this|daddy)|sns|socials?|bookmarks?|addtoany|addthis|hatena|tweet button|follow (?:us|btn|button)|like box|print ?(?:button|btn|friendly))\b/,
    example: "shareTool",
  },
  {
    kind: "comments",
    name: "comments",
    words: /\b(?:comments?|(?:comment)?respond|disqus\w*|discussion|reactions)\b/,
    example: "comment-box",
  },
  {
    kind: "navigation",
    name: "navigation",
    words:
      /\b(?:bread ?crumbs?|topic ?path|pankuzu|crumbs|pag(?:er|inat(?:e|ion)|ing|enate)|index navi|next page title|page ?navi|prev next|post navigation|nav links|skip link|navbar|menu|site header|global (?:header|footer|nav)|(?:site|page) footer|sitemap|toc|table of contents)\b/,
    example: "entryPagenate",
  },
  {
    kind: "tags",
    name: "tags",
    words: /\b(?:tags|tag ?(?:list|cloud)|entry tag|key ?words?|topics list|cat links)\b/,
    example: "entry-tag",
  },
  {
    kind: "profile",
    name: "profile",
    words:
      /\b(?:profile|author (?:bio|box|info|profile|card|description|about|block|section)|about (?:the )?author|bio(?:graphy)?|writer (?:profile|info)|post author)\b/,
    isVague: true,
    example: "profileWrap",
  },
  {
    kind: "legal",
    name: "legal",
    words: /\b(?:copy ?rights?|disclaimers?|cookies?|gdpr|consent|privacy|terms)\b/,
    example: "copyright",
  },
  {
    kind: "other",
    name: "sidebar",
    words:
      /\b(?:side ?(?:bar|column)|right rail|widgets?|modal|popup|pop up|lightbox|tooltip|screen reader text|sr only|visually hidden|speech|player controls)\b/,
    isVague: true,
    example: "sideBar",
  },
];
