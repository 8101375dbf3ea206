// English lines inside an article's own container that are not its text, by what they say.
import { LABEL, type LineRule, OFFER } from "./line-rule.ts";

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
      /^(?:sign up (?:for|to|now|here)|subscribe (?:to|now|today|here)|get (?:our|the|your) .{0,60}(?:newsletter|inbox)|join (?:our|the) .{0,40}(?:newsletter|mailing list)|enter your email|.{0,60}\b(?:delivered|straight) to your inbox|thank(?:s| you)? for (?:subscribing|signing up)|(?:want|love|like|enjoy)\b.{0,80}\b(?:sign up|subscribe)\b|follow (?:us|me) on\b|download (?:our|the) .{0,20}app)/i,
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
    kind: "sharing",
    name: "en-sharing-list",
    language: "any",
    pattern:
      /^(?:(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|bluesky|threads|flipboard|messenger|sms|email(?: (?:this|a friend))?|print|copy(?: link)?|share|tweet|pin(?: it)?)(?:[\s,|•·]{1,3}|$)){2,12}$/i,
    example: "Facebook Email a friend Copy link",
    reach: "line",
    longest: 200,
  },
  {
    kind: "comments",
    name: "en-comments",
    language: "en",
    pattern:
      /^(?:(?:\d+|no)\s+(?:comments?|repl(?:y|ies)|responses?)|comments?|(?:comments?|repl(?:y|ies)|responses) \(?\d+\)?|(?:\d+ )?(?:thoughts?|responses?|comments?|replies) (?:on|to) [“"'].*|leave a reply.*|your email address will not be published.*|cancel reply)$/i,
    example: "Leave a Reply",
    reach: "end",
    longest: LABEL,
  },
  {
    // It may well stand in the middle of the text.
    kind: "comments",
    name: "en-comment-call",
    language: "en",
    pattern:
      /^(?:(?:view|add|show|post|leave|join|start)\s+(?:a |your |the |all )?(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?|conversation|discussion)\b.{0,30}|leave a comment.*)$/i,
    example: "Join the conversation",
    reach: "line",
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
  {
    kind: "navigation",
    name: "en-contents",
    language: "en",
    pattern:
      /^(?:jump to(?: a)?(?: section)?|(?:table of )?contents|(?:in|on) this (?:article|post|guide|story|page|issue)|topics covered|skip to (?:main |the )?content)\s*:?$/i,
    example: "In this article",
    reach: "list",
    longest: LABEL,
  },
  {
    kind: "navigation",
    name: "en-viewer",
    language: "en",
    pattern:
      /^(?:(?:show|hide|toggle|view) (?:caption|gallery|image|photos?|more|less|all)|view \d+ images?|swipe .{0,30}|(?:click|tap) (?:to|on|the|here).{0,40}|image \d+ of \d+|close|previous|next|play(?: video)?|loading(?:\.{3}|…)?|opens in (?:a )?new (?:tab|window)|scroll .{0,30})$/i,
    example: "Show caption",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "promotion",
    name: "en-shop",
    language: "en",
    pattern:
      /^(?:(?:view|see)(?: it| now)? (?:at|on) [^.]{2,40}|(?:buy|shop|get it|order)(?: it| now)? (?:at|on|from) [^.]{2,40}|(?:from )?[$£€]\s?[\d,.]{1,12}(?: [$£€]\s?[\d,.]{1,12})? (?:at|on|from) [^.]{2,40}|(?:buy|shop|order) now|check (?:the )?(?:latest |current )?price.{0,30}|best prices today:?|add to cart|learn more|get started|read (?:more|on)|see (?:more|details|at .{2,30}))$/i,
    example: "$75 at Example Store",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "other",
    name: "en-date-line",
    language: "en",
    pattern:
      /^[[(]?(?:(?:first |last |originally |article |story )?(?:published|updated|posted|modified|reviewed|submitted)(?: on| at)?\s*:?\s*)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)(?:[,|• ]{1,3}(?:at )?\d{1,2}:\d{2}.{0,20})?[\])]?$/i,
    example: "Published March 3, 2024",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "legal",
    name: "en-disclosure",
    language: "en",
    pattern:
      /\b(?:as an amazon associate|(?:may|might|could|sometimes|can) (?:earn|receive|get|contain|include|be paid|be compensated)\b.{0,60}\b(?:commissions?|affiliate|compensation)|(?:contains?|includes?|through|use|via|are) (?:\w{1,20} ){0,3}affiliate links?|earns? (?:us |me )?(?:an? )?(?:\w{1,20} )?(?:affiliate )?commissions?)\b/i,
    example: "We may earn a commission if you buy through our links.",
    reach: "line",
    longest: OFFER,
  },
  {
    kind: "legal",
    name: "en-reprint",
    language: "en",
    pattern:
      /^[[(]?(?:this|the) (?:article|story|post|piece|essay|column|interview|report)\b.{0,80}\b(?:was|is|has been|appears?|appeared) (?:originally |first |also |previously )?(?:published|republished|reprinted|appeared|produced|posted|syndicated|written by)\b/i,
    example: "This article was originally published in The Example.",
    reach: "line",
    longest: OFFER,
  },
];
