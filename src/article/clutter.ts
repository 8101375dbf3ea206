// Takes away what is not reporting before the body is chosen, by the names that the page gives its parts.
import type { RemovalKind } from "./article.ts";
import { type ElementRule, elementRules } from "./clutter-rules.ts";
import type { Copy } from "./copy.ts";
import { linkDensity, type Measures, measureTree } from "./measure.ts";
import { Leaf, type Part, walkTree } from "./tree.ts";

/** Something that was taken out of the copy. */
export interface Cut {
  kind: RemovalKind;
  rule: string;
  element: Part;
}

/** Takes clutter out of the copy, and tells what went. What holds much of the page's running text stays, whatever its name. */
export function cutClutter(copy: Copy): Cut[] {
  const measures = measureTree(copy.body);
  const met: Met[] = [];
  const ruleOf = remembered(ruleFor);
  walkTree(copy.body, (node) => {
    if (node instanceof Leaf || node === copy.body) return undefined;
    const rule = ruleOf(node);
    if (!rule || holdsArticle(node, rule, copy.body, measures)) return undefined;
    met.push({ rule, element: node });
    return "skip";
  });
  const sure = withoutStory(met, measures(copy.body).prose, measures);
  for (const { element } of sure) element.remove();
  return sure.map(({ rule: { kind, name }, element }) => ({ kind, rule: name, element }));
}

interface Met {
  rule: ElementRule;
  element: Part;
}

/** Leaves those that share a name and together hold much of the text: a story may be told in "product-widget"s. */
function withoutStory(met: Met[], all: number, measures: Measures): Met[] {
  const prose = new Map<string, number>();
  const nameOf = ({ rule, element }: Met) =>
    `${elementRules.indexOf(rule)} ${element.getAttribute("class") || element.getAttribute("id") || prose.size}`;
  for (const one of met) prose.set(nameOf(one), (prose.get(nameOf(one)) ?? 0) + measures(one.element).prose);
  // Rules without words go by the element's own name.
  return met.filter(
    (one) => !one.rule.words || one.rule.kind === "comments" || (prose.get(nameOf(one)) ?? 0) <= MUCH * all,
  );
}

/** Lists and cards share their names by the hundred. */
function remembered(find: (element: Part) => ElementRule | undefined) {
  const known = new Map<string, ElementRule | undefined>();
  return (element: Part) => {
    const { nodeName, attributes } = element;
    const key = `${nodeName} ${attributes.get("role")} ${attributes.get("class")} ${attributes.get("id")}`;
    if (!known.has(key)) known.set(key, find(element));
    return known.get(key);
  };
}

const NEVER = new Set(["HTML", "BODY", "MAIN", "TD", "TR", "TBODY", "TABLE"]);

function ruleFor(element: Part): ElementRule | undefined {
  if (NEVER.has(element.nodeName)) return undefined;
  const role = element.getAttribute("role") ?? "";
  const words = namesOf(element);
  return elementRules.find(
    (rule) =>
      rule.tags?.includes(element.nodeName) || rule.roles?.includes(role) || (words !== "" && rule.words?.test(words)),
  );
}

/** Class and id as words: "sideRankingPanel bl_box" -> "side ranking panel bl box". */
export function namesOf(element: { getAttribute(name: string): string | null }): string {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names
    .slice(0, 500)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase()
    .replace(DENIED, "")
    .trim();
}
// no-sidebar, has-comments, with-share: say what is or is not beside the element, not what it is
const DENIED = /\b(?:no|non|not|has|have|with|without|hide|disable) [a-z]+/g;

// A page of few words: a fifth of its running text is one paragraph of three.
const MUCH = 0.2;
// Letters: a teaser of two lines.
const LITTLE = 200;
// Comments may well outweigh the article.
const VERY_MUCH = 0.7;

function holdsArticle(element: Part, rule: ElementRule, body: Part, measures: Measures): boolean {
  const all = measures(body).prose;
  const own = measures(element);
  if (own.prose === 0 || linkDensity(own) > 0.6) return false;
  if (rule.isVague && own.prose > LITTLE) return linkDensity(own) < 0.3;
  return own.prose > (rule.kind === "comments" ? VERY_MUCH : MUCH) * all;
}
