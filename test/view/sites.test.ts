import { describe, expect, test } from "vitest";
import { choicesOf, hostOf, noChoices, parseSites, siteChoices, siteIn, withChoices } from "../../src/view/sites.ts";

const choices = { opens: true, isDark: false, restored: ["a"], hidden: [] };

describe("choices survive damage", () => {
  test.each([
    ["nothing", undefined, {}],
    ["a list", ["news.example"], {}],
    ["a whole one", { "news.example": choices }, { "news.example": choices }],
    ["a site without choices", { "news.example": {} }, {}],
    ["no host", { "news.example/a b": choices }, {}],
    [
      "wrong values",
      { "news.example": { ...choices, opens: "yes", hidden: "b" } },
      { "news.example": { ...choices, opens: false } },
    ],
    [
      "marks that are none",
      { "news.example": { restored: ["a", 1, null] } },
      { "news.example": { ...noChoices, restored: ["a"] } },
    ],
  ])("%s", (_, raw, parsed) => {
    expect(parseSites(raw)).toEqual(parsed);
  });

  test("a file cannot bring any number", () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.example`, choices]));
    expect(Object.keys(parseSites(many))).toHaveLength(500);
    const marks = Array.from({ length: 300 }, (_, at) => `${at}`);
    const { restored } = choicesOf(parseSites({ "news.example": { restored: marks } }), "news.example");
    expect([restored.length, restored.at(-1)]).toEqual([200, "299"]);
  });
});

test("a site's choices change by themselves, and it goes with its last", () => {
  const sites = withChoices({ "news.example": choices }, "other.example", { isDark: true });
  expect(sites).toEqual({ "news.example": choices, "other.example": { ...noChoices, isDark: true } });
  expect(withChoices(sites, "other.example", { isDark: false })).toEqual({ "news.example": choices });
});

test("a name that every object has is no site", () => {
  expect(choicesOf({}, "constructor")).toEqual(noChoices);
});

test.each([
  ["https://www.news.example/story?page=2", "news.example"],
  ["http://news.example:8080/", "news.example:8080"],
  ["https://m.news.example/", "m.news.example"],
])("%s", (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ["news.example", "news.example"],
  [" www.News.example ", "news.example"],
  ["https://www.news.example/story?page=2#end", "news.example"],
  ["HTTP://news.example:8080", "news.example:8080"],
  ["127.0.0.1:8080/a", "127.0.0.1:8080"],
  ["ｎｅｗｓ．example", "news.example"],
  ["", null],
  ["news", null],
  ["news example", null],
  ["*.example", null],
  ["https://*/", null],
  ["chrome://extensions", null],
  ["javascript:alert(1)", null],
  ["file:///etc/hosts", null],
  ["mailto:ed@news.example", "news.example"],
])("%j names the site %j", (words, site) => {
  expect(siteIn(words)).toBe(site);
});

test("each choice by itself, with the number of its marks", () => {
  const sites = { "news.example": choices, "other.example": { ...noChoices, isDark: true, hidden: ["a", "b"] } };
  expect(siteChoices(sites)).toEqual([
    ["news.example", "opens", 1],
    ["news.example", "restored", 1],
    ["other.example", "isDark", 1],
    ["other.example", "hidden", 2],
  ]);
});
