import { expect, test } from "vitest";
import { isOffTopic, topicWords } from "../../src/article/topic.ts";
import { story } from "../support/pages.ts";

const said = {
  headline: "大雨で川の橋が流される",
  description:
    "山田太郎町長は記者会見で支援を求めた。通学路の橋は百年前に造られ、学校は休校となる。気象台は警戒を呼びかけた",
};

test("compounds are taken by pairs, Latin words as they are", () => {
  expect(topicWords("国家運営 Global rally")).toEqual(["国家", "家運", "運営", "global", "rally"]);
});

test.each([
  ["the story is on topic", story.join(""), false],
  ["a list of other services is not", "読者の悩みに答える掲示板です。健康と医療の情報を毎日お届けします。", true],
  ["nor is the headline over a notice", `${said.headline} ログインしてください。`, true],
])("%s", (_, text, expected) => {
  expect(isOffTopic(text, said)).toBe(expected);
});
