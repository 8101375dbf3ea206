import { expect, test } from "vitest";
import { imageOf, isSamePicture } from "../../src/article/images.ts";
import { address, pageOf } from "../support/pages.ts";

const srcOf = (html: string) => {
  const image = pageOf(html).querySelector("img");
  return image ? (imageOf(image, image, address)?.src ?? null) : null;
};

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
  ["no placeholder", `<img src="/img/spacer.gif">`, null],
  ["no script", `<img src="javascript:1">`, null],
])("shows %s", (_, html, expected) => {
  expect(srcOf(html)).toBe(expected);
});

test.each([
  ["https://a.example/x/seed-thumb-720xauto.jpg", "https://b.example/y/seed.jpg?w=3", true],
  ["https://a.example/river_l.jpg", "https://a.example/bridge_l.jpg", false],
])("%s and %s: one picture? %s", (a, b, expected) => {
  expect(isSamePicture(a, b)).toBe(expected);
});
