import { expect, test } from "vitest";
import { picturesIn } from "../../src/article/noscript.ts";
import { pageOf } from "../support/pages.ts";

const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const saidIn = (html: string) => {
  const noscript = pageOf(`<noscript>${html}</noscript>`).querySelector("noscript");
  return (noscript ? picturesIn(noscript) : []).map(({ attributes }) => Object.fromEntries(attributes));
};

test.each([
  ["quotes of both kinds, and none", `<img src="/a.jpg" alt='橋の 跡' width=640>`, [["/a.jpg", "橋の 跡", "640"]]],
  ["an address with an ampersand", `<img src="/a.jpg?b=1&amp;c=2">`, [["/a.jpg?b=1&c=2"]]],
  ["names in capitals", `<IMG SRC="/a.jpg">`, [["/a.jpg"]]],
  ["two of them", `<p><img src="/a.jpg"></p><img src="/b.jpg">`, [["/a.jpg"], ["/b.jpg"]]],
  ["none", `<iframe src="/a.jpg"></iframe>`, []],
])("pictures are read the same, as elements and as text: %s", (_, html, said) => {
  for (const written of [html, escaped(html)]) expect(saidIn(written).map((one) => Object.values(one))).toEqual(said);
});

test("a text is read for so long, and no further", () => {
  expect(saidIn(escaped(`${"橋".repeat(20_000)}<img src="/a.jpg">`))).toEqual([]);
});
