// Pages made by hand, for the tests of the article room.
import { JSDOM } from "jsdom";

export const address = "https://news.example.jp/stories/river.html";

export const pageOf = (body: string, head = "", url = address): Document =>
  new JSDOM(
    `<!doctype html><html lang="ja"><head><title>川の橋が流される｜例新聞</title>${head}</head><body>${body}</body></html>`,
    {
      url,
    },
  ).window.document;

/** Paragraphs of a story that nobody has written. */
export const story = [
  "山あいの町で二十日、大雨のために川の橋が流された。町は住民に川へ近づかないよう呼びかけている。",
  "町長の山田太郎氏は記者会見で「橋はできるだけ早く架け直したい」と述べ、国に支援を求める考えを示した。",
  "橋は百年前に造られ、通学路として使われていた。学校は二十一日から休みとなり、再開の時期は決まっていない。",
  "気象台によると、雨は二十二日まで続く見込みで、一時間に五十ミリの激しい雨が降るおそれがある。",
];
export const paragraphs = story.map((text) => `<p>${text}</p>`).join("\n");
