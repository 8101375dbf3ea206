import { expect, test } from "vitest";
import { runText } from "../../src/article/article.ts";
import { keepRawBreaks } from "../../src/article/raw-breaks.ts";
import { plain } from "../../src/article/runs.ts";
import { story } from "../support/pages.ts";

const kept = (text: string) => runText(keepRawBreaks(text, plain));

test("lines that are whole sentences become paragraphs", () => {
  expect(kept(`${story[0]}\n\n　${story[1]}`)).toBe(`${story[0]}\n\n${story[1]}`);
  expect(kept(`\n${story[0]}\n${story[1]}\n`)).toBe(`\n${story[0]}\n\n${story[1]}\n\n`);
});

test.each([
  ["a line broken in a sentence", `${story[0]}\n橋は百年前に\n造られた。${story[1]}`],
  ["lines of English", `The river rose on Monday.\nThe bridge fell on Tuesday, and nobody saw it go.`],
  ["one line", `\n  ${story[0]}\n`],
  ["two short ones", "川。\n橋。"],
])("%s stays as it is", (_, text) => {
  expect(kept(text)).toBe(text);
});
