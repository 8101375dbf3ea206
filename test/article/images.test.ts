import { expect, test } from "vitest";
import { copyPage } from "../../src/article/copy.ts";
import { imageOf, isSamePicture } from "../../src/article/images.ts";
import { address, pageOf } from "../support/pages.ts";
import { partAt } from "../support/parts.ts";

const site = "https://news.example.jp";
const shown = (document: Document) => imageOf(partAt(copyPage(document).body, "img"), address);
const srcOf = (document: Document) => shown(document)?.src ?? null;

test.each([
  ["the src", `<img src="/a.jpg">`, "https://news.example.jp/a.jpg"],
  ["what a script would load", `<img src="/img/blank.gif" data-src="/a.jpg">`, "https://news.example.jp/a.jpg"],
  [
    "and by other names",
    `<img src="data:image/gif;base64,R0lGOD" data-original="/a.jpg">`,
    "https://news.example.jp/a.jpg",
  ],
  [
    "a candidate that fits, not the largest",
    `<img srcset="/s.jpg 320w, /m.jpg 960w, /l.jpg 4000w">`,
    "https://news.example.jp/m.jpg",
  ],
  [
    "a source of the picture",
    `<picture><source srcset="/a.webp 900w"><img></picture>`,
    "https://news.example.jp/a.webp",
  ],
  ["no pixel that counts visits", `<img src="/count.gif" width="1" height="1">`, null],
  ["no icon", `<img src="/icon.png" width="16" height="16">`, null],
  ["nothing that a style makes a pixel", `<img src="/count" style="border: 0; width: 1px">`, null],
  ["what a style leaves its size", `<img src="/a.jpg" style="max-width:9px; height:auto">`, `${site}/a.jpg`],
  ["no placeholder", `<img src="/img/spacer.gif">`, null],
  ["no script", `<img src="javascript:1">`, null],
])("shows %s", (_, html, expected) => {
  expect(srcOf(pageOf(html))).toBe(expected);
});

test.each([
  ["a picture", "/a.jpg", 640, 480, "", "/a.jpg"],
  ["no pixel", "/count", 1, 1, "", null],
  ["no icon", "/icon", 640, 16, "", null],
  ["what has not come yet", "/a.jpg", 0, 0, "", "/a.jpg"],
  ["what stands behind a pixel", "/p", 1, 1, "data-src='/a.jpg'", "/a.jpg"],
])("shows %s, by what the page loaded", (_, src, naturalWidth, naturalHeight, attributes, expected) => {
  const document = pageOf(`<img src="${src}" ${attributes}>`);
  const loaded = { currentSrc: `${site}${src}`, naturalWidth, naturalHeight };
  for (const [name, value] of Object.entries(loaded)) Object.defineProperty(document.images[0], name, { value });
  expect(srcOf(document)).toBe(expected && site + expected);
});

test("the size of a picture is its own, not that of the noscript it came from", () => {
  expect(shown(pageOf(`<noscript width="9"><img src="/a.jpg" width="640"></noscript>`))?.width).toBe(640);
});

test.each([
  ["https://a.example/x/seed-thumb-720xauto.jpg", "https://b.example/y/seed.jpg?w=3", true],
  ["https://a.example/river_l.jpg", "https://a.example/bridge_l.jpg", false],
])("%s and %s: one picture? %s", (a, b, expected) => {
  expect(isSamePicture(a, b)).toBe(expected);
});
