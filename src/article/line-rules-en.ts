// English lines, and a few German, inside an article's own container that are not its text, by what they say.
import { type LineRule, OFFER } from "./line-rule.ts";

export const latinLines: LineRule[] = [
  {
    kind: "related",
    name: "en-related",
    pattern:
      /^(?:(?:related|recommended|latest|recent|more|trending|popular)(?: (?:articles?|stories|posts?|news|reading|content|topics|links|coverage|now|for you))?|(?:read|also|see|watch) (?:more|also|next|read|on)|further reading|more (?:from|on|about|stories|news|articles|like this)\b.*|(?:(?:may|might)|people) also (?:like|enjoy).*|you (?:may|might) (?:also )?(?:like|enjoy).*|don'?t miss|what to read next|editor'?s picks?|in case you missed it|up next|keep reading|sponsored links|(?:around|from) the web)\s*[:.»>]?$/i,
    example: "You may also like",
    reach: "list",
  },
  {
    kind: "related",
    name: "en-related-line",
    pattern: /^(?:read (?:more|also|next)|related|see also|also read|more|watch|recommended|must read)\s*[:–—|-]\s*\S/i,
    example: "READ MORE: Another story",
    longest: 200,
  },
  {
    kind: "ranking",
    name: "en-ranking",
    pattern: /^(?:most (?:popular|read|viewed|shared)|ranking|top stories)$/i,
    example: "Most Popular",
    reach: "end",
  },
  {
    kind: "newsletter",
    name: "en-newsletter",
    pattern:
      /^(?:sign up (?:for|to|now|here)|subscribe (?:to|now|today|here)|(?:get|join) (?:our|the|your) .{0,60}(?:newsletter|inbox|mailing list)|enter your email|.{0,60}\b(?:delivered|straight) to your inbox|thank(?:s| you)? for (?:subscribing|signing up)|(?:want|love|like|enjoy)\b.{0,80}\b(?:sign up|subscribe)\b|follow (?:us|me) on\b|download (?:our|the) .{0,20}app)/i,
    example: "Sign up for our daily newsletter",
    longest: 250,
  },
  {
    kind: "sharing",
    name: "en-sharing",
    pattern:
      /^(?:(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|bluesky|threads|flipboard|messenger|sms|(?:email|print|pin|tweet|like|share)(?: (?:this|it|a friend))?|copy(?: link)?)(?:[\s,|•·]{1,3}|[:.]?$)){1,12}$|^(?:share (?:this|on|via|with|the)\b.{0,30}|click to share.*|like loading.*)$/i,
    example: "Facebook Email a friend Copy link",
    longest: 200,
  },
  {
    kind: "comments",
    name: "en-comments",
    pattern:
      /^(?:(?:(?:\d+|no) )?(?:comments?|repl(?:y|ies)|responses?)(?: \(?\d+\)?)?|(?:\d+ )?(?:thoughts?|responses?|comments?|replies) (?:on|to) [“"'].*|leave a reply.*|your email address will not be published.*|cancel reply)$/i,
    example: "Leave a Reply",
    reach: "end",
  },
  {
    // It may well stand in the middle of the text.
    kind: "comments",
    name: "en-comment-call",
    pattern:
      /^(?:view|add|show|post|leave|join|start) (?:an? |your |the |all )?(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?|conversation|discussion)\b.{0,30}$/i,
    example: "Join the conversation",
  },
  {
    kind: "profile",
    name: "en-profile",
    pattern:
      /^(?:about (?:the |our )?(?:author|writer|contributor)s?|(?:the )?author(?:'s)?(?: bio| profile)?|written by)\s*:?$/i,
    example: "About the author",
    reach: "end",
  },
  {
    kind: "navigation",
    name: "en-contents",
    pattern:
      /^(?:jump to(?: a)?(?: section)?|(?:table of )?contents|(?:in|on) this (?:article|post|guide|story|page|issue)|topics covered|skip to (?:main |the )?content)\s*:?$/i,
    example: "In this article",
    reach: "list",
  },
  {
    kind: "navigation",
    name: "en-viewer",
    pattern:
      /^(?:(?:show|hide|toggle|view) (?:caption|gallery|image|photos?|more|less|all)|(?:view|image) \d+ .{0,12}|(?:swipe|scroll) .{0,30}|(?:click|tap) (?:to|on|the|here).{0,40}|close|previous|next|play(?: video)?|loading(?:\.\.\.|…)?|opens in .{0,12}(?:tab|window))$/i,
    example: "Show caption",
  },
  {
    kind: "promotion",
    name: "en-shop",
    pattern:
      /^(?:(?:view|see|buy|shop|get it|order)(?: it| now)? (?:at|on) [^.]{2,40}|(?:from )?[$£€]\s?[\d,.]{1,12}(?: [$£€]\s?[\d,.]{1,12})? (?:at|on|from) [^.]{2,40}|(?:buy|shop|order) now|check (?:the )?(?:latest |current )?price.{0,30}|best prices today:?|add to cart|learn more|get started|see (?:more|details))$/i,
    example: "$75 at Example Store",
  },
  {
    kind: "legal",
    name: "en-disclosure",
    pattern:
      /\b(?:as an amazon associate|(?:may|might|could|sometimes|can) (?:earn|receive|get|contain|include|be paid|be compensated)\b.{0,60}\b(?:commissions?|affiliate|compensation)|(?:contains?|includes?|through|use|via|are) (?:\w{1,20} ){0,3}affiliate links?|earns? (?:us |me )?(?:an? )?(?:\w{1,20} )?(?:affiliate )?commissions?)\b/i,
    example: "We may earn a commission if you buy through our links.",
    longest: OFFER,
  },
  {
    kind: "legal",
    name: "en-reprint",
    pattern:
      /^(?:this|the) (?:article|story|post|piece|essay|column|interview|report)\b.{0,80}\b(?:was|is|has been|appear(?:s|ed)?) (?:originally |first |also |previously )?(?:published|republished|reprinted|appeared|produced|posted|syndicated|written by)\b/i,
    example: "This article was originally published in The Example.",
    longest: OFFER,
  },
  {
    // Who took a picture that stands elsewhere, or that is not shown.
    kind: "other",
    name: "en-credit",
    pattern:
      /^[([（]?(?:(?:lead|featured?|header|cover|main|top|hero|banner|stock) )?(?:(?:photo(?:graph)?|image|picture|illustration|graphic|artwork|screenshot|video)s? ?(?:credits?\s*[:：]|(?:taken )?(?:by|courtesy of|via|from)\b|©)|(?:photo|image|illustration|credit)s?(?: source)?\s*[:：]|©?\s?getty images\b).{0,100}[^.!?。]$/i,
    example: "Photo by Jane Doe on Unsplash",
    longest: 150,
  },
  {
    kind: "tags",
    name: "tags",
    pattern:
      /^(?:tag(?:s|ged(?: with| as)?)?|filed under|categor(?:y|ies)|topics?|posted in|キーワード|タグ|ジャンル|schlagworte)\s*[:：]/i,
    example: "Tags : gadget, news",
    longest: 300,
  },
  {
    kind: "related",
    name: "de-related",
    pattern:
      /^(?:lesen sie auch|mehr zum thema|das könnte sie (?:auch )?interessieren|weitere (?:artikel|themen|nachrichten)|auch interessant|mehr lesen|zum thema)\b.{0,60}$/i,
    example: "Mehr zum Thema",
    reach: "list",
  },
];
