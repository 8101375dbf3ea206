// Words and forms by which a line shows what it is: signs among others, none of which decides. As data, in English
// where no other language is named; line-signs.ts counts them.

/** Each theme by its forms: a line that has several of them speaks of it. */
export const themes = {
  /** Something is offered or asked for: a newsletter, a course, a call. */
  offer: [
    /\bsubscri|newsletter|mailing list|inbox|sign(?:ing)? up\b/i,
    /\b(?:contact|reach out|call|email|chat|talk) (?:us|to us|with us|our|me|today|now)\b/i,
    /\b(?:download|webinar|e-?book|free (?:trial|demo|guide|quote|consultation|course))\b/i,
    /\b(?:schedule|request|book|get) (?:an?|your) (?:free |personali[sz]ed )?(?:demo|consultation|call|appointment|quote|estimate|trial)\b/i,
    /\bour (?:team|experts?|services|platform|app|products?|courses?|program|community|agents|specialists|solutions?)\b/i,
    /\b(?:learn more about|find out|check out|click here|visit|explore) (?:our|how we|us)\b/i,
    /\b(?:join|follow|support) (?:us|our|me|my)\b/i,
    /\b(?:ready|looking|want|need|interested) (?:to|for|in|help)\b[^.?!]{0,120}[?!]/i,
    /\b(?:discount|coupon|promo code|deals?|sale)\b|% off\b|\bsave \$/i,
    /\b(?:today|now|here)[!.]?$/i,
    /\b(?:we|our team) (?:can|will|offer|provide|help|have)\b/i,
    /\b(?:donat|sponsor|fundrais|non-?profit)/i,
  ],
  /** What the house says of itself: commissions, liability, where the text was printed first. */
  legal: [
    /\baffiliate|commissions?\b|paid (?:promotion|partnership)|compensat/i,
    /\bindependent(?:ly)?\b|editorial/i,
    /\b(?:disclaimer|disclosure)\b|\b(?:informational|educational) purposes\b/i,
    /\b(?:not intended|not constitute|a substitute|should not be|consult (?:a|your|with))\b/i,
    /\b(?:republished|reprinted|(?:originally|first) (?:published|appeared|written)|was (?:published|written|produced) (?:by|on|in))\b/i,
    /\b(?:terms (?:of|and)|privacy policy|copyright|all rights|trademarks?)\b/i,
    /\b(?:opinions?|views) (?:expressed|are|of)\b/i,
    /\bthe (?:material|information|content) (?:in|on|provided|contained)\b/i,
    /^(?:disclosure|disclaimer|note|editor['’]s note|correction|this (?:article|story|post|piece))\b/i,
  ],
  /** Who wrote it: an office, years in it, where they live. */
  writer: [
    /\b(?:is|was|as) (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:writer|editor|author|journalist|reporter|founder|director|specialist|consultant|attorney|expert|professor|owner|blogger|contributor|producer|manager|coach|ceo)\b/i,
    /\byears? of experience\b|\bfor (?:over|more than) \w{1,20} years/i,
    /\b(?:degree|university|college|school|mba|phd|certified|master['’]s|bachelor)\b/i,
    /\b(?:freelance|contribut\w+|bylines?|has (?:written|been|worked|covered))\b/i,
    /\b(?:lives? in|based in)\b|\bwhen (?:she|he|they|not|i)['’ ]/i,
    /\b(?:twitter|linkedin|instagram|follow)\b/i,
    /\b(?:her|his|their) (?:work|free time|writing|spare time|husband|wife|family|dog)\b/i,
    /\b(?:passion\w*|expertise|speciali[sz]\w+|enthusiast)\b/i,
  ],
} satisfies Record<string, RegExp[]>;

/** Forms of a whole line or of its beginning. */
export const forms = {
  // "Jane Doe is a", "Dr. Jane Doe, PhD, has", "Hi, I'm Jane", "She lives"
  person:
    /^\(?(?:[Dd]r\.? |[Pp]rof\.? )?(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}(?:[^,.]{2,40}, )?(?:is|was|has|holds|covers|writes|founded|works|lives|joined|studied|spent|started|serves|oversees|runs|leads|loves|believes|specializes|brings)\b|^(?:hi|hey|hello),? (?:there,? )?i['’]?a?m |^I['’]m \p{Lu}/u,
  // "Get the app", "Skip to content", "View gallery"
  imperative:
    /^(?:get|join|subscribe|sign|follow|download|click|read|check|see|shop|buy|view|try|start|learn|find|discover|explore|visit|contact|call|book|schedule|watch|listen|share|support|donate|save|unlock|take|browse|compare|enter|fill|help|submit|register|become|request|jump|skip|go|back|show|close|open)\b/i,
  // "Published in", "Image: ", "Tags", "This article"
  label:
    /^(?:by|written|posted|published|updated|last|reviewed|edited|author|source|image|photo|credit|featured|via|filed|tags?|categor|topics|advertis|share|this (?:post|article|story|content|page)|about|note|disclaimer|disclosure|copyright|©)\b/i,
  // jane@example.org, @jane, 555-123-4567
  contact: /@[\w-]|\b\d{3}[-. ]\d{3,4}[-. ]\d{4}\b/,
  domain: /\b\w{1,40}\.(?:com|org|net)\b/,
} satisfies Record<string, RegExp>;

/** What the page calls the boxes that a line stands in, in small words (see namesOf in clutter.ts). */
export const names = {
  byline: /\b(?:author|byline|date|pub|published|meta|timestamp|updated)\b/,
  button: /\b(?:buttons?|btn|cta)\b/,
  caption: /\b(?:caption|credit|image|photo|media|figure|gallery|slide\w*|video|embed|attribution)\b/,
  note: /\b(?:notes?|footnotes?|references?|citations?|sources?|disclaimer|disclosure|legal|copyright|terms|footer|foot|bottom|after|end)\b/,
} satisfies Record<string, RegExp>;
