// Names of properties for which a release has short ones. All scripts are built with the same, since some cross worlds.
// Never here: what is stored (settings), what messages are called, what is read from a page (as JSON-LD), and what is
// also asked for by a string.

const oneOf = (names) => new RegExp(`^(?:${names.trim().split(/\s+/).join("|")})$`);

/** Names that no page, browser or library has. */
export const namesInside = `
  afterLinks agent alike allLinked answers anyway article articleBody attribution attributions authors base blocks
  bodies bonus bound boxes boxLinked breakLine brief bringBack bullet byline bylines candidates cast characters
  choices chosen closing commas confidence continues counts credit cuts date deck deep deeper definite depth element
  endedBy ending endings engine expanded figures firstName firstPage firsts flatDepth flatten follows forget found
  frequency fresh gain gender gives goesOn grammar hasLinks hasText hasVideo headings headingsAlike headline
  headlineBefore headlineElement headlineIn holding human icon image inner insideAnswer insights insightsOf isArticle
  isBroken isDate isEastAsian isForced isHidden isLive isMarked isPaid isProse isQuestion isQuoted isRepeated isReport
  isSaid isShown isSigned isSpeech isTopic isVague isVideo isVisible joinPages kept kicker kindOf known last later
  latest lead leaningWithin leans least legalEdge letters lineCuts linked linkedAfter linksOut locale longest loose
  main manly manners marked marks masked measures mention metas minutes missing model modified nameButton nameByline
  nameCaption named nameNote names namesakes namesIn namings needs nextPage nodes number objects offers offersLinked
  oneArticle onlyName openers openGraph openOverlay ordered ordinals origins otherAddress otherData others outer
  pageCount pageLost pairs paragraphs particle partOf parts passage people person persons pictures piece pieces place
  previous pronoun pronouns prose proseAlike published publisher question rank reach reading readOnce received refers
  removed repeated roles roots runs runsIn score section seen sentence sentences settings shop showOptions showPopup
  signed signedWriter signs site someLink sources speaker speechAt spoke stage stands stem story storyAddress
  blockMarks choice isHiding removal isPrivate sayCopied toast
  storyData subject subjectIn sure surname tags titles tokens topic towardsEngine troubleWith trust unknown untold
  women words worth writer
  sites waiting typed onSite onUndo onExport onImport onClear
`;

/** Browsers have these too, but on things that we do not touch, as a response's text(). */
export const namesOfBrowsersToo = `
  caption code columns count cue description end items kind label labels language links low margin next order
  overlay pattern quotes range reason root rule score scripts share start step summary text total
`;

/**
 * Of Preact, what it calls its parts, and options that its hooks set. Of Readability, its patterns, and what it notes down
 * on elements.
 */
const namesOfLibraries = `
  __hooks diffed unmount setState shouldComponentUpdate getChildContext
  readability okMaybeItsACandidate unlikelyCandidates positive negative tokenize whitespace
  hasContent hashUrl
`;

/** Names by which doors and views know what is done at a click; both are built with the same short ones. */
export const namesOfActions =
  /^(?:on(?:Close|Settings|Pick|Escape|TryAgain|ReadAnyway|Choose|Lost|Restore|Original|OpenReader|ChooseBlock|Copy|CopyText|CopyMarkdown|CopyQuote|Model|Download|PickBlock|OpenRemoved|Hide|Hiding|Write|Toggle|Stop)|modelRuns|percent|isNarrow|wording|paging|summaryLengths)$/;

export const shortenedNames = oneOf(namesInside + namesOfBrowsersToo + namesOfLibraries);

/** Where such a name is a browser's, it is put in quotes, which keep it. */
export const withForeignNames = (code) => code.replace(/<ol start=\{([^}]*)\}/g, '<ol {...{ "start": $1 }}');

/** The short names that were given, anew: those that the code says most are the shortest. */
export function mostSaidFirst(given, code) {
  const counts = new Map();
  for (const [, name] of code.matchAll(/[.{,]([A-Za-z_$][\w$]*)(?:(?<=\.[\w$]+)|(?=:))/g)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const often = (short) => counts.get(short) ?? 0;
  const names = Object.keys(given).sort((a, b) => often(given[b]) - often(given[a]));
  const shorts = Object.values(given).sort((a, b) => a.length - b.length);
  return Object.fromEntries(names.map((name, i) => [name, shorts[i]]));
}
