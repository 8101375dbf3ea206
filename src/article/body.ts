// Chooses the part or parts that hold the article's text: several candidates, Readability's answer among them, are
// judged by what they hold and by what they leave outside; the page's own word goes first.
import type { Reading } from "./blocks.ts";
import { namesOf } from "./clutter.ts";
import type { Copy } from "./copy.ts";
import { descend } from "./descent.ts";
import { askReadability } from "./engine.ts";
import { linkDensity, type Measures } from "./measure.ts";
import type { Metadata } from "./metadata.ts";
import { commonHolder, finderIn, probesOf } from "./places.ts";
import { isOffTopic } from "./topic.ts";
import { findParts, Leaf, type Part, walkTree } from "./tree.ts";
import { isEastAsian } from "./words.ts";

/** Parts of the copy in document order, none inside another; none where the page has no text at all. */
export function chooseBody(
  { copy, measures }: Pick<Reading, "copy" | "measures">,
  metadata: Metadata,
  page: Document,
): Part[] {
  const chosen = judge(copy, metadata, page, measures);
  const told = toldBody(copy, metadata);
  if (told && isPassedOver(told, chosen, measures)) return [told];
  return namedInstead(copy.body, chosen, metadata, measures) ?? narrowed(chosen, told, measures);
}

// Shares of a perfect text. Readability costs as much as all the rest; of English pages a good quarter are so unclear.
const DOUBTFUL = 0.01;

/** The likeliest part; where that is in doubt, with Readability's answer among the signs. */
function judge(copy: Copy, metadata: Metadata, page: Document, measures: Measures): Part[] {
  const { prose } = measures(copy.body);
  const headline = metadata.headlineElement && copy.partOf(metadata.headlineElement);
  const grounds = { measures, headline, prose };
  const isEast = isEastAsian(beginningOf(copy.body));
  // The weights were learned from English pages.
  const first = prose > 0 && !isEast ? descend(copy.body, { ...grounds, chosen: null }) : null;
  if (first && first.margin >= DOUBTFUL) return [first.part];
  const chosen = askReadability(copy, { headline: metadata.headline, isEastAsian: isEast }, page);
  return first ? [descend(copy.body, { ...grounds, chosen }).part] : chosen;
}

const LONG_ENOUGH = 20_000;

function beginningOf(body: Part): string {
  let text = "";
  walkTree(body, (node) => {
    if (text.length > LONG_ENOUGH) return "skip";
    if (node instanceof Leaf) text += node.data;
    return undefined;
  });
  return text;
}

const PROBE_LETTERS = 14;
const MOST_PROBES = 16;

/** The smallest element with the text that the page gives to search engines; null where it gives none, or another. */
function toldBody(copy: Copy, { articleBody }: Metadata): Part | null {
  if (!articleBody || articleBody.length < 200) return null;
  const probes = probesOf(articleBody, PROBE_LETTERS, MOST_PROBES);
  const find = finderIn(copy.body);
  const found = probes.map(find).filter((element) => element !== null);
  return found.length >= 0.6 * probes.length ? commonHolder(found, 0.85) : null;
}

// entryDetailBodyCopy, article-body, articleBody, entry-content, post__content, story-body, news_textbody
const BODY_NAME =
  /\b(?:(?:article|entry|post|story|news|main|single|blog) (?:\w+ )?(?:body|text|content|contents|copy|main text|honbun)|textbody|articlebody|body (?:copy|text)|honbun|article main)\b/;

/** Elements that the page calls the body, with running text in them, the one with most of it first. */
function namedBodies(root: Part, measures: Measures): Part[] {
  return findParts(root, isNamedBody)
    .filter((element) => measures(element).prose > 0)
    .filter((element) => linkDensity(measures(element)) < 0.4)
    .sort((a, b) => measures(b).prose - measures(a).prose);
}

const isNamedBody = (element: Part) =>
  /\barticleBody\b/.test(element.getAttribute("itemprop") ?? "") ||
  (element.nodeName !== "P" && BODY_NAME.test(namesOf(element)));

/** Whether the choice missed the part, or holds less than half of its text. */
function isPassedOver(told: Part, chosen: Part[], measures: Measures): boolean {
  if (isMissed(told, chosen)) return true;
  return measures(told).prose > 2 * proseOf(chosen, measures) && !chosen.some((root) => root.contains(told));
}

const isMissed = (part: Part, chosen: Part[]) => !chosen.some((root) => root.contains(part) || part.contains(root));

const proseOf = (parts: Part[], measures: Measures) => parts.reduce((sum, part) => sum + measures(part).prose, 0);

/** A part that the page calls the body, where what was chosen has no text, or speaks of something else. */
function namedInstead(body: Part, chosen: Part[], metadata: Metadata, measures: Measures): Part[] | null {
  const isEmpty = proseOf(chosen, measures) === 0;
  if (!isEmpty && !isOffTopic(textOf(chosen), metadata)) return null;
  const fits = (part: Part) => isMissed(part, chosen) && (isEmpty || !isOffTopic(part.textContent, metadata));
  const named = namedBodies(body, measures).find(fits);
  return named ? [named] : null;
}

const textOf = (elements: Part[]) => elements.map((element) => element.textContent).join(" ");

/** A body that the page names inside the choice, where nearly all running text stands in it: the rest is its header. */
function narrowed(chosen: Part[], told: Part | null, measures: Measures): Part[] {
  const prose = proseOf(chosen, measures);
  const isEnough = (element: Part) => measures(element).prose >= 0.9 * prose;
  const named = chosen.flatMap((root) =>
    findParts(root, (element) => isEnough(element) && (element === told || isNamedBody(element))),
  );
  const last = named.at(-1);
  return last ? [last] : chosen;
}
