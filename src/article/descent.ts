// Where the article stands: down from the page's body, each time into the part with most of the running text, and as far
// as what stays outside is likelier clutter than story. How likely that is, is learned (body-weights.ts).
import { weightsAlone, weightsWithEngine } from "./body-weights.ts";
import { namesOf } from "./clutter.ts";
import { linkDensity, type Measure, type Measures } from "./measure.ts";
import { findNamed, type Part } from "./tree.ts";

/** From a part into one that it holds. */
export interface Step {
  outer: Part;
  inner: Part;
}

/** What the steps are judged by. */
export interface Grounds {
  measures: Measures;
  /** What Readability chose; null where it was not asked, or found nothing. */
  chosen: Part[] | null;
  /** The part that shows the headline, or null. */
  headline: Part | null;
  /** Running text of the whole page. */
  prose: number;
}

export interface Descent {
  /** The part that most likely is the article. */
  part: Part;
  /** By how much it is likelier than the next that holds another text. */
  margin: number;
}

/** A place on the way down. `left`: how much of the page was left outside until there, as the sum of shares. */
interface Place {
  part: Part;
  gain: number;
  left: number;
}

export function descend(body: Part, grounds: Grounds): Descent {
  const places: Place[] = [{ part: body, gain: 0, left: 0 }];
  for (const step of stepsFrom(body, grounds.measures)) {
    const { gain, left } = places.at(-1) as Place;
    const signs = bodySigns(step, grounds);
    places.push({
      part: step.inner,
      gain: gain + gainOf(signs, grounds),
      left: left + Math.max(signs.rest, signs.letters),
    });
  }
  const best = places.reduce((a, b) => (b.gain > a.gain ? b : a));
  const others = places.filter(({ left }) => Math.abs(left - best.left) > ANOTHER);
  return { part: best.part, margin: Math.min(...others.map(({ gain }) => best.gain - gain)) };
}

/** Parts that differ by less hold the same text. */
const ANOTHER = 0.04;

/** What a step makes better or worse, as share of a perfect text. */
function gainOf(signs: Record<string, number>, { chosen }: Grounds): number {
  const weights = chosen ? weightsWithEngine : weightsAlone;
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (signs[name] ?? 0), 0);
}

// These hold text themselves; what is inside is a piece of it.
const TEXTS = new Set("P UL OL LI DL TABLE BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 FIGURE".split(" "));
const LEAST_SHARE = 0.15;

/** All the way down, along the parts with most of the running text. */
export function stepsFrom(body: Part, measures: Measures): Step[] {
  const steps: Step[] = [];
  for (let outer = body; ; ) {
    const most = outer.children.reduce<Part | null>(
      (best, part) => (best && measures(best).prose >= measures(part).prose ? best : part),
      null,
    );
    const prose = most ? measures(most).prose : 0;
    if (!most || prose === 0 || prose < LEAST_SHARE * measures(outer).prose || TEXTS.has(most.nodeName)) return steps;
    steps.push({ outer, inner: most });
    outer = most;
  }
}

// Parts that stand beside stories; not sure enough to be taken out for it.
const BESIDE =
  /\b(?:related|recommend\w*|comments?|footer|author|bio|sidebar|newsletter|subscribe|promo|popular|trending|more|latest|share|social|widget|faqs?|cta|banner|disclaimer|references?|tags?|next|prev\w*|nav\w*|header|hero|cards?|grid|form|contact)\b/;

export type Signs = Record<string, number> & { rest: number; letters: number };

/** Signs for and against a step, by name; most of them grow with the share of the text that it leaves outside. */
export function bodySigns({ outer, inner }: Step, grounds: Grounds): Signs {
  const { measures, chosen, headline } = grounds;
  const whole = measures(outer);
  const held = measures(inner);
  const rest = 1 - held.prose / whole.prose;
  const letters = 1 - held.letters / whole.letters;
  const depth = { share: 1 - rest, page: held.prose / grounds.prose };
  // Most steps leave nothing behind.
  if (rest < 0.001 && letters < 0.001) return { rest, letters, ...depth };
  const beside = outer.children.filter((part) => part !== inner);
  const after = beside.filter((part) => part.order > inner.order);
  const shareOf = (parts: Part[]) => sumOf(parts, measures).prose / whole.prose;
  return {
    rest,
    letters,
    ...depth,
    after: shareOf(after),
    text: rest - shareOf(beside.filter(({ nodeName }) => !TEXTS.has(nodeName))),
    alike: shareOf(beside.filter((part) => signatureOf(part) === signatureOf(inner))),
    named: shareOf(beside.filter((part) => part.nodeName === "FOOTER" || BESIDE.test(namesOf(part)))),
    linkedAfter: linkDensity(sumOf(after, measures)) * shareOf(after),
    links: (whole.linked - held.linked) / whole.letters,
    article: inner.nodeName === "ARTICLE" || inner.nodeName === "MAIN" ? rest : 0,
    articleBody: /\barticleBody\b/.test(inner.getAttribute("itemprop") ?? "") ? rest : 0,
    boxes: beside.filter((part) => measures(part).prose > 0.03 * whole.prose).length >= 3 ? rest : 0,
    headlineIn: headline && inner.contains(headline) ? rest : 0,
    headlineBefore: headline && outer.contains(headline) && headline.order < inner.order ? rest : 0,
    pageLost: (whole.prose - held.prose) / grounds.prose,
    ...headingSigns(inner, beside, rest),
    ...engineSigns(inner, chosen ?? [], measures, rest),
  };
}

const LEVELS = ["H2", "H3", "H4"];

/** How many of the headings stay outside, and whether these are of the levels of those inside. */
function headingSigns(inner: Part, beside: Part[], rest: number): Record<string, number> {
  if (rest === 0) return {};
  const inside = findNamed(inner, ...LEVELS);
  const levels = inside.map(({ nodeName }) => nodeName);
  const outside = beside.flatMap((part) => (LEVELS.includes(part.nodeName) ? [part] : findNamed(part, ...LEVELS)));
  return {
    headings: (outside.length / (1 + inside.length + outside.length)) * rest,
    headingsAlike: outside.some(({ nodeName }) => levels.includes(nodeName)) ? rest : 0,
  };
}

/** What Readability chose: how much of it the step keeps, and whether it leads further into it. */
function engineSigns(inner: Part, roots: Part[], measures: Measures, rest: number): Record<string, number> {
  const chosen = sumOf(roots, measures).prose;
  if (chosen === 0) return {};
  const kept = roots.filter((root) => inner.contains(root));
  const isAbove = kept.length === roots.length && !kept.includes(inner);
  return { engine: (sumOf(kept, measures).prose / chosen) * rest, towardsEngine: isAbove ? rest : 0 };
}

const sumOf = (parts: Part[], measures: Measures): Measure =>
  parts.reduce<Measure>(
    (sum, part) => {
      const { letters, linked, prose, pictures } = measures(part);
      return {
        letters: sum.letters + letters,
        linked: sum.linked + linked,
        prose: sum.prose + prose,
        pictures: sum.pictures + pictures,
      };
    },
    { letters: 0, linked: 0, prose: 0, pictures: 0 },
  );

/** Sections of a story are of one kind. */
const signatureOf = (part: Part) => `${part.nodeName} ${(part.getAttribute("class") ?? "").trim().split(/\s+/)[0]}`;
