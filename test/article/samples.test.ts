// The sample pages of test/pages: what each says, and nothing else.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Article, plainText } from "../../src/article/article.ts";
import { extractArticle } from "../../src/article/extract.ts";
import { addUp } from "../support/adding-up.ts";

const addressOf = (name: string) => `https://news.example.jp/${name}.html`;
const parse = (name: string) =>
  new DOMParser().parseFromString(readFileSync(`test/pages/${name}.html`, "utf8"), "text/html");

function read(document: Document, name: string): Article {
  const extraction = extractArticle(document, addressOf(name));
  if (!extraction.found) throw new Error(`${name}.html was refused: ${extraction.reason}.`);
  return extraction.article;
}

interface Sample {
  name: string;
  headline: string;
  byline: string[];
  published: string | null;
  site: string;
  first: string;
  last: string;
  clutter: string[];
}

const samples: Sample[] = [
  {
    name: "ja-wire",
    headline: "リンデ海峡の共同管理で合意、直行船18年ぶり再開へ ノルダ・セルミア首脳会談",
    byline: ["ハーバー通信"],
    published: "2026-11-07T18:20:00+09:00",
    site: "ワールドウイーク日本版",
    first: "ノルダ共和国のヘイデン大統領とセルミア王国の",
    last: "両政府は12月に管制官の合同訓練を始める。",
    clutter: ["広告", "オススメ", "定期購読", "無断転用", "関連ワード", "握手する", "ニュース速報"],
  },
  {
    name: "ja-br",
    headline: "路面電車「港線」62年ぶり復活へ 汐見市が計画発表、商店主は停留所に注文",
    byline: ["大庭真紀"],
    published: "2026-11-06T17:05:00+09:00",
    site: "みなと日報",
    first: "汐見市は6日、1967年に廃止された路面電車「港線」を",
    last: "来年1月から九つの地区で住民説明会を開く。",
    clutter: [
      "広告",
      "【汐見支局",
      "【関連記事】",
      "棚田に帰った人たち",
      "好評発売中",
      "無断転載",
      "汐見市提供",
      "新着ニュース",
    ],
  },
  {
    name: "ja-short",
    headline: "瀬戸浜水族園でペンギン3羽がふ化 名前を公募",
    byline: [],
    published: null,
    site: "ポータルみなと ニュース",
    first: "瀬戸浜市の瀬戸浜水族園は6日、",
    last: "ひなの名前を今月末まで園の窓口で募る。",
    clutter: ["占い", "関連記事", "アクセスランキング", "学びがある", "親鳥に寄り添う", "プライバシー"],
  },
  {
    name: "ja-pages-1",
    headline: "棚田に帰った人たち 雲野町・水守り十年の記録",
    byline: ["三浦千代"],
    published: "2026-10-30T07:00:00+09:00",
    site: "くらしと風土",
    first: "峠のトンネルを抜けると、斜面が急に明るくなる。",
    last: "役目があったから来たのだと思います」とみている。",
    clutter: ["広告", "関連記事", "次へ", "あわせて読みたい", "人気ランキング", "メールマガジン", "無断転載"],
  },
  {
    name: "ja-pages-2",
    headline: "棚田に帰った人たち 雲野町・水守り十年の記録",
    byline: ["三浦千代"],
    published: "2026-10-30T07:00:00+09:00",
    site: "くらしと風土",
    first: "石垣が崩れた夜",
    last: "見回りの明かりが動いていた。",
    clutter: ["広告", "関連記事", "前へ", "地方紙記者", "人気ランキング", "高見沢遼撮影"],
  },
  {
    name: "ja-pages-3",
    headline: "棚田に帰った人たち 雲野町・水守り十年の記録",
    byline: ["三浦千代"],
    published: "2026-10-30T07:00:00+09:00",
    site: "くらしと風土",
    first: "種を渡す日",
    last: "私が決めることではありません」",
    clutter: ["広告", "関連記事", "前へ", "地方紙記者", "人気ランキング", "3／3ページ"],
  },
  {
    name: "ja-teaser",
    headline: "潮見図書館、百年の蔵書を守る三人 海風と向き合う修復の現場",
    byline: ["坂井理沙"],
    published: "2026-11-07T05:00:00+09:00",
    site: "湾岸新聞デジタル",
    first: "潮見市の港から坂を上がった先に、",
    last: "その手つきを見ていると、芦田さんは…",
    clutter: ["有料会員記事", "残り1842文字", "今すぐ登録", "関連ニュース", "無断転載"],
  },
  {
    name: "en-report",
    headline: "Port Ellery votes to keep its six old warehouses, and open a library in them",
    byline: ["Nora Whitlock", "Tomas Beale"],
    published: "2026-11-07T18:20:00-05:00",
    site: "The Harbor Courier",
    first: "PORT ELLERY, Nov. 7 — The City Council voted 7 to 2",
    last: "Leah Brandt contributed reporting.",
    clutter: ["ADVERTISEMENT", "Related coverage", "Subscribe", "Morning Tide", "saltmarsh", "cookies", "Dana Okafor"],
  },
  {
    name: "en-longread",
    headline: "The Clerk Who Keeps the Tide",
    byline: ["Imogen Farrow"],
    published: "2026-10-18T06:00:00-04:00",
    site: "Saltwater Quarterly",
    first: "The tide at Port Ellery does not come in",
    last: "on the third,” she said, “and we’ll see.”",
    clutter: ["Become a member", "In this issue", "Saltwater in your inbox", "Support slow journalism", "Keep reading"],
  },
  {
    name: "hostile",
    headline: "Forger of lighthouse paintings led police to his own attic",
    byline: ["Casper Lunde"],
    published: "2026-11-05T08:15:00-05:00",
    site: "The Gull Island Post",
    first: "A retired sign painter who sold at least 31 forged lighthouse scenes",
    last: "An earlier version gave Mr. Tarrant’s age as 74.",
    clutter: ["Sign in", "Most read", "Advertisement", "javascript", "__owned"],
  },
];

describe.each(samples)("$name", ({ name, clutter, first, last, headline, byline, published, site }) => {
  const document = parse(name);
  const article = read(document, name);
  const text = plainText(article);

  test("says what the page says of it", () => {
    expect(article).toMatchObject({ headline, byline, published, site });
  });
  test("begins and ends as the story does", () => {
    expect(text.slice(0, first.length)).toBe(first);
    expect(text.slice(-last.length)).toBe(last);
  });
  test("has nothing of the clutter", () => {
    expect(clutter.filter((words) => text.includes(words))).toEqual([]);
  });
  test("has each word of the page in body, metadata or removed", () => {
    expect(addUp(document, article)).toEqual({ lost: [], twice: [], isCapped: false });
  });
});

test.each(["front", "category", "shop", "search", "video", "spa"])("%s is refused", (name) => {
  expect(extractArticle(parse(name), addressOf(name))).toEqual({ found: false, reason: "not-an-article" });
});
