import { expect, test } from "vitest";
import { toQuote } from "../../src/export/quote.ts";
import type { Quote } from "../../src/insight/insights.ts";
import { articleOf } from "./article.ts";

const quote = (text: string, more: Partial<Quote> = {}): Quote => ({
  text,
  speaker: "Ruiz",
  mention: null,
  cue: null,
  kind: "direct",
  confidence: 1,
  follows: false,
  block: 0,
  start: 1,
  end: 9,
  ...more,
});
const english = { site: "The Harbor Courier", published: "2026-11-07T23:20:00-05:00" };
const japanese = { lang: "ja", site: "川の町新聞", published: "2026-11-07", headline: "橋が開通" };

test.each([
  ["in English", english, "“It stays,” — Ruiz (“Bridge opens”, The Harbor Courier, November 7, 2026)"],
  ["in Japanese", japanese, "「It stays,」 — Ruiz（「橋が開通」川の町新聞、2026年11月7日）"],
  ["in German", { lang: "de", headline: "Brücke frei" }, "„It stays,“ — Ruiz („Brücke frei“)"],
  ["marks in a headline", { lang: "ja", headline: "市長「残す」" }, "「It stays,」 — Ruiz（『市長「残す」』）"],
  [
    "a language that nobody knows",
    { ...english, lang: "und", site: null },
    /^“It stays,” — Ruiz \(“Bridge opens”, .*2026/,
  ],
  ["a date that is none", { published: "soon" }, "“It stays,” — Ruiz (“Bridge opens”, soon)"],
])("%s", (_, given, cited) => {
  const [first, address] = toQuote(articleOf([], given), [quote("It stays,")]).split("\n");
  if (typeof cited === "string") expect(first).toBe(cited);
  else expect(first).toMatch(cited);
  expect(address).toBe("https://news.example/bridge");
});

test("all parts of a speech on one line, and nobody's name where the speaker is not sure", () => {
  const speech: [Quote, Quote] = [
    quote("We\nstay", { speaker: null }),
    quote("and sing.", { block: 1, follows: true }),
  ];
  expect(toQuote(articleOf([]), speech)).toBe("“We stay” “and sing.” (“Bridge opens”)\nhttps://news.example/bridge");
});

test("a quote of a later page has the address of that page", () => {
  const parts = [
    { start: 4, number: 2, url: "https://news.example/bridge?p=2" },
    { start: 8, number: 3, url: "https://news.example/bridge?p=3" },
  ];
  const address = (block: number) => toQuote(articleOf([], { parts }), [quote("Yes.", { block })]).split("\n")[1];
  expect([3, 4, 9].map(address)).toEqual(["https://news.example/bridge", parts[0]?.url, parts[1]?.url]);
});
