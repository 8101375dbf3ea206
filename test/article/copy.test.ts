import { describe, expect, test } from "vitest";
import { copyPage } from "../../src/article/copy.ts";
import { pageOf } from "../support/pages.ts";
import { markupOf, partAt, partsAt } from "../support/parts.ts";

const copied = (html: string, options = {}) => copyPage(pageOf(html), options).body;

test("handlers, styles and unknown attributes do not come along", () => {
  const html = `<p onclick="x()" style="color:red" data-x="1" data-seidoku="0" class="a" id="b" title="c">橋</p>`;
  expect(markupOf(copied(html))).toBe(`<body><p class="a" id="b" title="c">橋</p></body>`);
});

test.each([
  ["a picture", (image: string) => image],
  ["the picture of a noscript", (image: string) => `<noscript>${image}</noscript>`],
])("what %s says without end is cut", (_, placed) => {
  const image = partAt(copied(placed(`<img src="/a.jpg" alt="${"橋".repeat(5000)}">`)), "img");
  expect([image.getAttribute("src"), image.getAttribute("alt")]).toEqual(["/a.jpg", "橋".repeat(2000)]);
});

test.each([
  ["a script", "<script>x</script>"],
  ["a style", "<style>x</style>"],
  ["a field", "<input value='x'><textarea>x</textarea><select><option>x</select>"],
  ["a drawing", "<svg><text>x</text></svg>"],
  ["a template", "<template>x</template>"],
  ["a button", "<button>x</button>"],
  ["a closed dialog", "<dialog>x</dialog>"],
  ["what is hidden", "<p hidden>x</p>"],
  ["what is hidden, by a name of its own", "<div hidden id='other'>x</div><div hidden id='S:0 other'>x</div>"],
  ["what machines are not told", "<p aria-hidden='true'>x</p>"],
  ["what a style hides", "<p style='color: red; DISPLAY : none'>x</p><p style='visibility:hidden'>x</p>"],
])("%s is left out", (_, html) => {
  expect(copied(`${html}<p>橋</p>`).textContent).toBe("橋");
});

test.each([
  ["an open dialog", "<dialog open>x</dialog>"],
  ["a heading that unfolds its section", "<h3><button>x</button></h3>"],
  ["what a search in the page may open", "<p hidden='until-found'>x</p>"],
  ["what React sends late, for its script to put into its place", "<div hidden id='S:0'>x</div>"],
])("%s stays", (_, html) => {
  expect(copied(html).textContent).toBe("x");
});

test("who sees the page may tell more that is hidden, but not that what says so is seen", () => {
  const html = "<p id='a'>x</p><p hidden>x</p><p aria-hidden='true'>x</p><p style='display:none'>x</p><p>橋</p>";
  expect(copied(html, { isVisible: ({ id }: Element) => id !== "a" }).textContent).toBe("橋");
  expect(copied(html, { isVisible: () => true }).textContent).toBe("x橋");
});

test("the picture of a noscript stands in its place, but not beside the same picture", () => {
  const sources = (html: string) => partsAt(copied(html), "img").map((image) => image.getAttribute("src"));
  expect(sources(`<p>橋<noscript><img src="/a.jpg"></noscript></p>`)).toEqual(["/a.jpg"]);
  expect(sources(`<img src="/blank.gif"><noscript><img src="/a.jpg"></noscript>`)).toEqual(["/blank.gif"]);
  expect(sources(`<noscript><iframe src="/x"></iframe></noscript>`)).toEqual([]);
  expect(sources(`<noscript><img src="https://stats.example/hit?id=7"></noscript>`)).toEqual([]);
  expect(sources(`<noscript><img src="/picture?id=7" width="640"></noscript>`)).toEqual(["/picture?id=7"]);
});

describe.each([
  ["as elements", (html: string) => html],
  ["as text, where scripts are on", (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;")],
])("pictures of a noscript, %s", (_, written) => {
  const pictures = (html: string, before = "") => {
    const body = copied(`${before}<noscript>${written(html)}</noscript>`, {
      isVisible: (element: Element) => element.nodeName !== "NOSCRIPT",
    });
    return partsAt(body, "img");
  };

  test.each([
    ["counts visits", `<img height=1 width=1 src="/tr?id=7">`],
    ["is not shown", `<img src="/tr" style="display:none">`],
    ["is not seen", `<img style='a:b; visibility: hidden' src='/tr'>`],
    ["is small by its style", `<img src="/tr" style="width:1px">`],
  ])("what %s is none", (_, html) => {
    expect(pictures(html)).toEqual([]);
    expect(pictures(html, "<img src='/a.jpg'>").map((image) => image.attributes.has("data-noscript"))).toEqual([false]);
    expect(pictures(`${html}<img src="/b.jpg">`)).toHaveLength(1);
  });

  test("the others keep their words and size", () => {
    const [image] = pictures(`<img class=a src="/a.jpg?b=1&amp;c=2" alt="橋 の跡" width='640' height=480>`);
    const said = ["src", "alt", "width", "height"].map((name) => image?.getAttribute(name));
    expect(said).toEqual(["/a.jpg?b=1&c=2", "橋 の跡", "640", "480"]);
  });
});

test("wrappers that hold one wrapper fall together where it is asked for", () => {
  const html = "<div class='a'><div class='b'><section><p>橋</p><p>川</p></section></div></div>";
  expect(partsAt(copied(html), "*")).toHaveLength(5);
  expect(partsAt(copied(html, { flatten: true }), "*")).toHaveLength(3);
});

test("a form is copied as a box that says so, since its fields' ids would hide its own properties", () => {
  const body = copied("<form id='a'><p>橋</p></form><form role='search'></form>");
  expect(markupOf(body)).toBe('<body><div id="a" role="form"><p>橋</p></div><div role="search"></div></body>');
});

test("each copied element knows its original, and the other way round", () => {
  const document = pageOf("<div><p>川</p><p hidden>x</p></div><noscript><img src='/a.jpg'></noscript>");
  const copy = copyPage(document);
  const [seen, unseen, noscript] = document.querySelectorAll("p, noscript");
  for (const [part, original] of [
    [partAt(copy.body, "p"), seen],
    [partAt(copy.body, "img"), noscript],
    [copy.body, document.body],
  ] as const) {
    expect(part.original).toBe(original);
    expect(original && copy.partOf(original)).toBe(part);
  }
  expect(unseen && copy.partOf(unseen)).toBeNull();
});

test("elements are numbered in document order, and know the last one in them", () => {
  const { body, parts } = copyPage(
    pageOf("<div><p>川<b>の</b></p><noscript><img src='/a.jpg'></noscript></div><p hidden>x</p><p>橋</p>"),
  );
  expect([body, ...partsAt(body, "*")].map((part) => parts.indexOf(part))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(parts.map(({ nodeName, order, last }) => [nodeName, order, last])).toEqual([
    ["BODY", 0, 5],
    ["DIV", 1, 4],
    ["P", 2, 3],
    ["B", 3, 3],
    ["IMG", 4, 4],
    ["P", 5, 5],
  ]);
});

test("only the part that was asked for is copied", () => {
  const document = pageOf("<p>川</p><section>橋</section><p>町</p>");
  expect(copyPage(document, { root: document.querySelector("section") ?? undefined }).body.textContent).toBe("橋");
});

test("names that no element may have become spans", () => {
  const document = pageOf("<p>橋</p>");
  document.body.append(document.createElementNS("http://www.w3.org/1999/xhtml", "a_b"));
  expect(copyPage(document).body.children.map(({ nodeName }) => nodeName)).toEqual(["P", "SPAN"]);
});
