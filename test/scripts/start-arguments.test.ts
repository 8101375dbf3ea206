// @vitest-environment node
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseArguments } from "../../scripts/start-arguments.mjs";

const here = fileURLToPath(import.meta.url);
const story = resolve("/news", "story.html");
const parse = (...given: string[]) => parseArguments(given, (path) => path === story || path === here);

// npm's word for the folder that it was called in.
beforeEach(() => void vi.stubEnv("INIT_CWD", "/news"));
afterEach(() => void vi.unstubAllEnvs());

describe("what is asked for", () => {
  test.each([
    ["nothing is the sample", [], {}],
    ["an address", ["https://news.example/story?id=1"], { address: "https://news.example/story?id=1" }],
    [
      "an address in Japanese, as servers want it",
      ["https://例.jp/記事"],
      { address: "https://xn--fsq.jp/%E8%A8%98%E4%BA%8B" },
    ],
    ["a file, from where the command was given", ["story.html"], { file: story }],
    ["the address of a file", [pathToFileURL(here).href], { file: here }],
  ])("%s", (_, given, asked) => {
    expect(parse(...given)).toEqual({ isHeadless: false, ...asked });
  });

  test("--headless stands before or after the page", () => {
    expect(parse("--headless", "story.html")).toEqual({ isHeadless: true, file: story });
    expect(parse("story.html", "--headless")).toEqual({ isHeadless: true, file: story });
  });
});

describe("one sentence says what was wrong", () => {
  test.each([
    ["no such file", ["nowhere.html"], "There is no file nowhere.html"],
    ["an address without its scheme", ["news.example/story"], "an address begins with https://"],
    ["a damaged address", ["https://"], "https:// is no address"],
    ["a damaged address of a file", ["file://%zz/a"], "There is no file"],
    ["another scheme", ["ftp://news.example/a"], "ftp://news.example/a is neither"],
    ["two pages", ["story.html", "story.html"], "One page at a time"],
    ["an unknown option", ["--quiet"], "There is no option --quiet"],
  ])("%s", (_, given, words) => {
    expect(parse(...given).refusal).toContain(words);
    expect(parse(...given).refusal).not.toContain("\n");
  });
});

test("a folder is no file", () => {
  vi.stubEnv("INIT_CWD", process.cwd());
  expect(parseArguments(["test/pages"]).refusal).toContain("There is no file test/pages");
});
