import { expect, test } from "vitest";
import { namesOf } from "../../src/article/clutter.ts";
import { elementRules } from "../../src/article/clutter-rules.ts";
import { LABEL } from "../../src/article/line-rule.ts";
import { lineRules, ruleFor } from "../../src/article/line-rules.ts";
import { lengthOf } from "../../src/article/words.ts";
import { pageOf, story } from "../support/pages.ts";

test.each([
  ["element", elementRules],
  ["line", lineRules],
])("each %s rule has a name of its own", (_, rules) => {
  const names = rules.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(lineRules.map((rule) => [rule.name, rule] as const))(
  "%s meets its example, and no line of a story",
  (name, rule) => {
    expect(ruleFor(rule.example, lengthOf(rule.example))?.name).toBe(name);
    const { pattern, longest = LABEL } = rule;
    expect(story.filter((line) => lengthOf(line) <= longest && pattern.test(line))).toEqual([]);
  },
);

test.each(elementRules.filter((rule) => rule.words).map((rule) => [rule.example, rule] as const))(
  "%s is clutter by its name",
  (name, rule) => {
    const element = pageOf(`<div class="${name}">`).querySelector("div");
    expect(element && namesOf(element)).toMatch(rule.words ?? /^$/);
  },
);

test.each([
  "article-body",
  "entryDetailBodyCopy",
  "no-sidebar",
  "has-comments",
  "loading",
  "adam",
  "header-image",
  "shadow",
])("%s is not", (name) => {
  const element = pageOf(`<div class="${name}">`).querySelector("div");
  const met = elementRules.filter((rule) => element && rule.words?.test(namesOf(element)));
  expect(met.map((rule) => rule.name)).toEqual([]);
});
