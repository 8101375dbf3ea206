// Names of properties for which a release has short ones. All scripts are built with the same, since some cross worlds.
// Never here: what is stored (settings), what messages are called, what is read from a page (as JSON-LD), and what is
// also asked for by a string.

const oneOf = (names) => new RegExp(`^(?:${names.trim().split(/\s+/).join("|")})$`);

/** Names that no page, browser or library has. */
export const namesInside = `
  afterLinks agent alike allLinked answers anyway article articleBody attribution attributions authors base blocks
  bodies bonus bound boxes boxLinked breakLine brief bringBack bullet byline bylines candidates cast characters
  choices chosen closing commas confidence continues counts credit cuts date deck deep deeper definite depth element
  ending endings engine expanded figures firstName firstPage firsts flatDepth flatten follows forget found frequency
  fresh gain gender gives goesOn grammar hasLinks hasText hasVideo headings headingsAlike headline headlineBefore
  headlineElement headlineIn holding human icon image inner insideAnswer insights insightsOf isArticle isBroken
  isDate isEastAsian isForced isHidden isLive isMarked isPaid isProse isQuestion isQuoted isRepeated isReport isSaid
  isSigned isSpeech isTopic isVague isVideo isVisible joinPages kept kicker kindOf known later latest
  lead leaningWithin leans least legalEdge letters lineCuts linked linkedAfter linksOut locale longest loose main
  manly manners marked marks masked measures mention metas minutes missing modified nameButton nameByline
  nameCaption named nameNote names namesakes namesIn namings needs nextPage nodes number objects offers offersLinked
  oneArticle onlyName openers openGraph openOverlay ordered ordinals origins otherAddress otherData others outer
  pageCount pageLost pairs paragraphs particle partOf parts passage people person persons pictures piece pieces
  place previous pronoun pronouns prose proseAlike published publisher rank reach reading readOnce received refers
  removed repeated roles roots runs runsIn score section seen sentence sentences settings shop showOptions showPopup
  signed signedWriter signs site someLink sources speaker speechAt spoke stage stands stem story storyAddress
  storyData subject subjectIn sure surname tags titles tokens topic towardsEngine trust unknown untold women words
  worth writer
`;

/** Browsers have these too, but on things that we do not touch, as a response's text(). */
export const namesOfBrowsersToo = `
  caption code columns count description items kind label labels language links margin next order overlay pattern
  quotes range reason root rule score scripts share step summary text total
`;

/**
 * Of Preact, what components have that are classes, which none of ours is. Of Readability, its patterns, and what it
 * notes down on elements.
 */
const namesOfLibraries = `
  component(?:Did|Will)[A-Z]\\w+ getDerivedStateFrom(?:Props|Error) shouldComponentUpdate getChildContext
  getSnapshotBeforeUpdate debounceRendering
  readability okMaybeItsACandidate unlikelyCandidates positive negative tokenize whitespace
  hasContent hashUrl
`;

export const shortenedNames = oneOf(namesInside + namesOfBrowsersToo + namesOfLibraries);
