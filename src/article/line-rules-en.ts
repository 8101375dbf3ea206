// English lines inside an article's own container that are not its text, by what they say.
import { LABEL, type LineRule } from "./line-rule.ts";

export const englishLines: LineRule[] = [
  {
    kind: "related",
    name: "en-related",
    language: "en",
    pattern:
      /^(?:related(?: (?:articles?|stories|posts?|news|reading|content|topics|links|coverage))?|read (?:more|also|next)|further reading|more (?:from|on|about|stories|news|articles|like this)\b.*|recommended(?: (?:for you|reading|articles?|stories))?|(?:you (?:may|might)|people) also (?:like|enjoy).*|see also|also (?:read|on)|don'?t miss|trending(?: now)?|what to read next|latest (?:news|posts|stories|articles)|recent posts|editor'?s picks?|in case you missed it|up next|keep reading|more stories|sponsored (?:content|links)|around the web|from the web)\s*[:.»>]?$/i,
    example: "You may also like",
    reach: "list",
    longest: LABEL,
  },
  {
    kind: "related",
    name: "en-related-line",
    language: "en",
    pattern:
      /^(?:read (?:more|also|next)|related|see also|also read|more|watch|recommended|must read)\s*(?::|-|–|—|\|)\s*\S/i,
    example: "READ MORE: Another story",
    reach: "line",
    longest: 200,
  },
  {
    kind: "ranking",
    name: "en-ranking",
    language: "en",
    pattern: /^(?:most (?:popular|read|viewed|shared)|popular (?:posts|stories|articles|now)|ranking|top stories)$/i,
    example: "Most Popular",
    reach: "end",
    longest: LABEL,
  },
  {
    kind: "newsletter",
    name: "en-newsletter",
    language: "en",
    pattern:
      /^(?:sign up (?:for|to|now|here)|subscribe (?:to|now|today|here)|get (?:our|the|your) .{0,60}(?:newsletter|inbox)|join (?:our|the) .{0,40}(?:newsletter|mailing list)|enter your email|.{0,60}\b(?:delivered|straight) to your inbox|thanks? (?:you )?for (?:subscribing|signing up)|follow (?:us|me) on\b|download (?:our|the) .{0,20}app)/i,
    example: "Sign up for our daily newsletter",
    reach: "line",
    longest: 250,
  },
  {
    kind: "sharing",
    name: "en-sharing",
    language: "en",
    pattern:
      /^(?:share(?: (?:this|on|via|with|the)\b.{0,30})?|tweet(?: this)?|pin(?: it)?|email(?: this)?|print(?: this)?|copy link|facebook|twitter|linkedin|whatsapp|reddit|pinterest|like this|click to share.*|like loading)\s*[:.]?$/i,
    example: "Share this article",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "comments",
    name: "en-comments",
    language: "en",
    pattern:
      /^(?:(?:\d+|no|view|add|show|post|leave|join)?\s*(?:a |your |the |all )?(?:comments?|repl(?:y|ies)|responses?|conversation|discussion)(?: \(?\d+\)?)?|leave a (?:reply|comment).*|your email address will not be published.*|cancel reply)$/i,
    example: "Leave a Reply",
    reach: "end",
    longest: LABEL,
  },
  {
    kind: "profile",
    name: "en-profile",
    language: "en",
    pattern:
      /^(?:about (?:the |our )?(?:author|writer|contributor)s?|(?:the )?author(?:'s)? (?:bio|profile)|written by|author)\s*:?$/i,
    example: "About the author",
    reach: "end",
    longest: LABEL,
  },
];
