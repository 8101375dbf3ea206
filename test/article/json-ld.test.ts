import { expect, test } from "vitest";
import { readTold } from "../../src/article/json-ld.ts";
import { surveyPage } from "../../src/article/survey.ts";
import { pageOf } from "../support/pages.ts";

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const told = (...values: unknown[]) =>
  readTold(surveyPage(pageOf("", values.map((value) => script(JSON.stringify(value))).join(""))));
const story = { "@type": "NewsArticle", headline: "川の橋が流される" };

test.each([
  ["alone", story],
  ["in a list", [{ "@type": "WebSite", name: "例新聞" }, story]],
  ["in a graph", { "@graph": [{ "@type": "BreadcrumbList" }, story] }],
  ["as what a page is about", { "@type": "WebPage", mainEntity: story }],
  ["of several types", { ...story, "@type": ["Thing", "ReportageNewsArticle"] }],
  ["in small letters", { ...story, "@type": "article" }],
  ["as a blog's post", { ...story, "@type": "BlogPosting" }],
])("a story is found %s", (_, value) => {
  expect(told(value)?.headline).toBe("川の橋が流される");
});

test.each([
  ["a shop's product", { "@type": "Product", headline: "橋の本" }],
  ["a type that is no text", { "@type": 7, headline: "橋" }],
  ["null", null],
])("%s is none", (_, value) => {
  expect(told(value)).toBeNull();
});

test("of several stories it is the one that the title names", () => {
  expect(told({ ...story, headline: "別の話" }, story)?.headline).toBe("川の橋が流される");
});

test.each([
  ["raw line breaks in a string", `{"@type":"NewsArticle","headline":"川の\n橋"}`],
  ["comment marks around it", `<!-- {"@type":"NewsArticle","headline":"川の 橋"} -->`],
  ["CDATA marks around it", `//<![CDATA[\n{"@type":"NewsArticle","headline":"川の 橋"}\n//]]>`],
])("%s do no harm", (_, json) => {
  expect(readTold(surveyPage(pageOf("", script(json))))?.headline).toBe("川の 橋");
});

test("where no story is told, what the page tells of itself is told, but no headline by its name", () => {
  const page = { "@type": "WebPage", name: "川の橋｜例新聞", datePublished: "2024-06-20" };
  expect(told(page)).toMatchObject({ headline: null, published: "2024-06-20" });
  expect(told(page, story)?.published).toBeNull();
  expect(told({ "@type": "WebPage", name: "川の橋｜例新聞" })).toBeNull();
});

test("an author told by reference is named where that is told", () => {
  const graph = {
    "@graph": [
      { ...story, author: { "@id": "#hanako" } },
      { "@id": "#hanako", "@type": "Person", name: "山田花子" },
    ],
  };
  expect(told(graph)?.authors).toEqual([{ name: "山田花子", isPerson: true }]);
  expect(told({ ...story, author: { "@id": "#nobody" } })?.authors).toEqual([]);
});

test("who is a person and a firm at once is a person", () => {
  expect(told({ ...story, author: { "@type": ["Person", "Organization"], name: "Jane Doe" } })?.authors).toEqual([
    { name: "Jane Doe", isPerson: true },
  ]);
});

test("broken JSON tells nothing, and hides no other", () => {
  expect(readTold(surveyPage(pageOf("", script("{") + script(JSON.stringify(story)))))?.headline).toBe(
    "川の橋が流される",
  );
});

test("markup and entities are not part of a text", () => {
  expect(told({ ...story, description: "<p>A &amp; B&#39;s &quot;C&quot; &#x6a4b; &bogus;</p>" })?.description).toBe(
    `A & B's "C" 橋 &bogus;`,
  );
});

test("fields of other types than they should have are left out", () => {
  const odd = {
    ...story,
    description: 5,
    articleSection: {},
    author: [null, 3, { name: 4 }],
    publisher: [],
    image: [],
  };
  expect(told(odd)).toMatchObject({ description: null, section: null, authors: [], publisher: null, image: null });
});

test("persons and organisations are told apart", () => {
  const author = [{ "@type": "Person", name: "山田花子" }, { "@type": "Organization", name: "例新聞" }, "Jane Doe"];
  expect(told({ ...story, author })?.authors).toEqual([
    { name: "山田花子", isPerson: true },
    { name: "例新聞", isPerson: false },
    { name: "Jane Doe", isPerson: true },
  ]);
});

test("where the paper names itself, its creator is a person", () => {
  const author = { "@type": "Organization", name: "例新聞" };
  expect(told({ ...story, author, creator: ["山田花子"] })?.authors[0]).toEqual({ name: "山田花子", isPerson: true });
});

test("a picture and a publisher are named by their address or name", () => {
  const image = [{ "@type": "ImageObject", url: "/river.jpg" }];
  expect(told({ ...story, image, publisher: { name: "例新聞" } })).toMatchObject({
    image: "/river.jpg",
    publisher: "例新聞",
  });
});
