import { expect, test } from "vitest";
import { type Block, blockText } from "../../src/article/article.ts";
import { readBlocks } from "../../src/article/blocks.ts";
import { copyPage } from "../../src/article/copy.ts";
import { measureTree } from "../../src/article/measure.ts";
import { address, pageOf, story } from "../support/pages.ts";

const blocks = (html: string): Block[] => {
  const copy = copyPage(pageOf(html));
  return readBlocks(copy.body, { copy, measures: measureTree(copy.body), base: address }).map(({ block }) => block);
};
const outline = (html: string) => blocks(html).map((block) => [block.kind, blockText(block)]);

test.each([
  [
    "two breaks part paragraphs",
    "<div>a<br><br>b<br>c</div>",
    [
      ["paragraph", "a"],
      ["paragraph", "b\nc"],
    ],
  ],
  [
    "a box inside a div parts its words",
    "<div>a<div>b</div>c</div>",
    [
      ["paragraph", "a"],
      ["paragraph", "b"],
      ["paragraph", "c"],
    ],
  ],
  [
    "headings keep their order of three levels",
    "<h1>a</h1><h3>b</h3><h6>c</h6>",
    [
      ["heading", "a"],
      ["heading", "b"],
      ["heading", "c"],
    ],
  ],
  ["lists have items", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", [["list", "a\n\nb\n\nc"]]],
  ["tables have cells", "<table><tr><th>a<td>b<tr><td>c<td>d</table>", [["table", "a\tb\n\nc\td"]]],
  ["a table of one column is a layout", "<table><tr><td><p>a</p></table>", [["paragraph", "a"]]],
  ["code keeps its lines", "<pre>a\n  b</pre>", [["code", "a\n  b"]]],
  ["quotations have paragraphs", "<blockquote><p>a</p><p>b</p></blockquote>", [["quote", "a\n\nb"]]],
])("%s", (_, html, expected) => {
  expect(outline(html)).toEqual(expected);
});

test("raw line breaks part the paragraphs of a story in one element", () => {
  expect(outline(`<p>${story.join("\n\n")}</p>`)).toEqual(story.map((text) => ["paragraph", text]));
});

test("line breaks of an English source do not", () => {
  expect(outline("<p>The river rose on Monday.\nThe bridge fell on Tuesday and nobody saw it go.</p>")).toHaveLength(1);
});

test.each([
  ["figcaption", `<figure><img src="/a.jpg"><figcaption>橋の跡（例新聞提供）</figcaption></figure>`],
  ["p.cap", `<div class="entryImage"><img src="/a.jpg"><p class="cap">橋の跡（例新聞提供）</p></div>`],
  ["small", `<div><img src="/a.jpg"><small>橋の跡（例新聞提供）</small></div>`],
])("a caption in %s is the figure's, its credit apart", (_, html) => {
  expect(blocks(html)).toEqual([
    {
      kind: "figure",
      image: { src: "https://news.example.jp/a.jpg", alt: "", width: null, height: null },
      caption: [{ kind: "words", text: "橋の跡" }],
      credit: "例新聞提供",
    },
  ]);
});

test("a frame is an embed with title and address, and only over http", () => {
  expect(
    blocks(`<iframe src="https://video.example/1" title="会見"></iframe><iframe src="javascript:x"></iframe>`),
  ).toEqual([{ kind: "embed", title: "会見", href: "https://video.example/1" }]);
});

test("scripts, styles, forms' fields and hidden parts leave nothing", () => {
  expect(
    blocks(`<script>x</script><style>y</style><input value="z"><p hidden>h</p><p style="display: none">n</p><p>a</p>`),
  ).toHaveLength(1);
});
