import { expect, test } from "vitest";
import { blockText } from "../../src/article/article.ts";
import { readBlocks } from "../../src/article/blocks.ts";
import { copyPage } from "../../src/article/copy.ts";
import { cutLines } from "../../src/article/lines.ts";
import { measureTree } from "../../src/article/measure.ts";
import { pageOf } from "../support/pages.ts";

const url = "https://bridges.example/stories/river";
const known = { url, headline: "The river takes a bridge", kicker: null, deck: null, byline: ["Jane Doe"] };
const cut = (html: string) => {
  const copy = copyPage(pageOf(html, "", url));
  const pieces = readBlocks(copy.body, { copy, measures: measureTree(copy.body), base: url });
  const { kept, cuts } = cutLines(pieces, known);
  return { kept: kept.map(({ block }) => blockText(block)), scored: cuts.filter(({ rule }) => rule === "score") };
};

// Long enough that one line more or less is not half of the text.
const sentence = (number: number) =>
  `On day ${number} the river rose again and the people of the valley carried stones to the old bridge.`;
const story = Array.from({ length: 8 }, (_, day) => `<p>${sentence(day)} ${sentence(day + 20)}</p>`).join("");

test.each([
  [
    "the writer's own note at the end",
    `<div class="author-box"><p>Jane Doe is a freelance writer with years of experience. Follow her on Twitter.</p></div>`,
    "profile",
  ],
  [
    "an offer of the house at the end",
    `<div class="cta"><p>Ready to build? Contact us today for a free consultation with <a href="/team">our experts</a>.</p></div>`,
    "promotion",
  ],
])("%s goes, and is recorded", (_, html, kind) => {
  const { kept, scored } = cut(story + html);
  expect(scored.map((each) => each.kind)).toEqual([kind]);
  expect(kept).toHaveLength(8);
});

test.each([
  ["a sentence that offers help in the middle", "<p>The mayor said the town would help with stones and bread.</p>"],
  ["a person of the story", "<p>John Roe is a fisher who has lived by the river for all of his life.</p>"],
  ["a list of the story", "<ul><li>four carts of stone</li><li>two boats and their crews</li></ul>"],
  ["a short line that somebody says", "<p>“It held,” she said.</p>"],
  ["a block quotation", "<blockquote><p>No stone shall leave the river while the valley sleeps.</p></blockquote>"],
  ["a heading over text", "<h2>What the river took</h2>"],
  ["a table of the story", "<table><tr><th>Day<th>Water<tr><td>One<td>two feet</table>"],
  [
    "a source that the story names",
    `<p>The figures are those of the <a href="https://water.example/">water board</a>.</p>`,
  ],
])("%s stays", (_, html) => {
  const { scored } = cut(story + html + story);
  expect(scored).toEqual([]);
});

test("a heading goes with all that stands under it", () => {
  const offer = `<div class="cta"><p>Contact us today for a free consultation with <a href="/team">our experts</a>.</p></div>`;
  const { kept } = cut(`${story}<div class="cta"><h3>Build with stones</h3>${offer}</div>`);
  expect(kept.at(-1)).toContain("the old bridge");
});

test("a page whose text looks like an offer throughout keeps its running text", () => {
  const offers = Array.from(
    { length: 6 },
    (_, day) =>
      `<div class="cta"><p>Contact us on day ${day} for a free consultation with our experts. Subscribe now.</p></div>`,
  );
  expect(cut(offers.join("")).kept.join(" ")).toContain("on day 3");
});
