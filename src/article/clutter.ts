// Takes away what is not reporting before the body is chosen, by the names that the page gives its parts.
import type { RemovalKind } from "./article.ts";
import { type ElementRule, elementRules } from "./clutter-rules.ts";
import { type Copy, orderOf } from "./copy.ts";
import { linkDensity, type Measures, measureTree } from "./measure.ts";
import { isElement, walk } from "./walk.ts";

/** Something that was taken out of the copy. */
export interface Cut {
  kind: RemovalKind;
  rule: string;
  element: Element;
  /** Where it stood: the number of its element. */
  order: number;
}

/** Takes clutter out of the copy, and tells what went. What holds much of the page's running text stays, whatever its name. */
export function cutClutter(copy: Copy): Cut[] {
  const measures = measureTree(copy.body);
  const cuts: Cut[] = [];
  walk(copy.body, (node) => {
    if (!isElement(node) || node === copy.body) return undefined;
    const rule = ruleFor(node);
    if (!rule || holdsArticle(node, rule, copy.body, measures)) return undefined;
    cuts.push({ kind: rule.kind, rule: rule.name, element: node, order: orderOf(node) });
    return "skip";
  });
  for (const { element } of cuts) element.remove();
  return cuts;
}

const NEVER = new Set(["HTML", "BODY", "MAIN", "TD", "TR", "TBODY", "TABLE"]);

function ruleFor(element: Element): ElementRule | undefined {
  if (NEVER.has(element.nodeName)) return undefined;
  const role = element.getAttribute("role") ?? "";
  const words = namesOf(element);
  return elementRules.find(
    (rule) =>
      rule.tags?.includes(element.nodeName) || rule.roles?.includes(role) || (words !== "" && rule.words?.test(words)),
  );
}

/** Class and id as words: "sideRankingPanel bl_box" -> "side ranking panel bl box". */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names
    .slice(0, 500)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase()
    .trim();
}

// A page of few words: a fifth of its running text is one paragraph of three.
const MUCH = 0.2;
// Comments may well outweigh the article.
const VERY_MUCH = 0.7;

function holdsArticle(element: Element, rule: ElementRule, body: Element, measures: Measures): boolean {
  const all = measures(body).prose;
  const own = measures(element);
  if (own.prose === 0 || linkDensity(own) > 0.6) return false;
  return own.prose > (rule.kind === "comments" ? VERY_MUCH : MUCH) * all;
}
