// Words by which a line shows what it is: signs among others, none of which decides. As data, in English
// where no other language is named; line-signs.ts counts them.

/** Each theme by its forms: a line that has several of them speaks of it. */
export const themes = {
  /** Something is offered or asked for: a newsletter, a course, a call. */
  offer: [
    /\bsubscri|newsletter|mailing list|inbox|sign(?:ing)? up\b/i,
    /\b(?:contact|reach out|call|email|chat|talk) (?:us|to us|with us|our|me|today|now)\b/i,
    /\b(?:schedule|request|book|get) (?:an?|your) (?:free |personali[sz]ed )?(?:demo|consultation|call|appointment|quote|estimate|trial)\b/i,
    /\bour (?:team|experts?|services|platform|app|products?|courses?|program|community|agents|specialists|solutions?)\b/i,
    /\b(?:join|follow|support) (?:us|our|me|my)\b/i,
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
    /\b(?:terms (?:of|and)|privacy policy|copyright|all rights|trademarks?)\b/i,
    /^(?:disclosure|disclaimer|note|editor['’]s note|correction|this (?:article|story|post|piece))\b/i,
  ],
  /** Who wrote it: an office, years in it, where they live. */
  writer: [
    /\b(?:is|was|as) (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:writer|editor|author|journalist|reporter|founder|director|specialist|consultant|attorney|expert|professor|owner|blogger|contributor|producer|manager|coach|ceo)\b/i,
    /\b(?:degree|university|college|school|mba|phd|certified|master['’]s|bachelor)\b/i,
    /\b(?:freelance|contribut\w+|bylines?|has (?:written|been|worked|covered))\b/i,
    /\b(?:lives? in|based in)\b|\bwhen (?:she|he|they|not|i)['’ ]/i,
  ],
} satisfies Record<string, RegExp[]>;

/** What the page calls the boxes that a line stands in, in small words (see namesOf in clutter.ts). */
export const names = {
  byline: /\b(?:author|byline|date|pub|published|meta|timestamp|updated)\b/,
  button: /\b(?:buttons?|btn|cta)\b/,
  caption: /\b(?:caption|credit|image|photo|media|figure|gallery|slide\w*|video|embed|attribution)\b/,
  note: /\b(?:notes?|references?|citations?|sources?|disclaimer|disclosure|legal|copyright|terms|footer|bottom|after|end)\b/,
} satisfies Record<string, RegExp>;
