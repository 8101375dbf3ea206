// @vitest-environment node

import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "../support/browser.ts";

let browser = fakeBrowser();
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser;
  },
}));
const load = () => import("../../src/browser/positions.ts");
let positions = await load();
const keepPosition: typeof positions.keepPosition = (...given) => positions.keepPosition(...given);
const positionOf: typeof positions.positionOf = (address) => positions.positionOf(address);

const story = "https://news.example/harbour?id=7";

beforeEach(() => {
  return start();
});

/** A browser in which nothing was kept yet. */
async function start(): Promise<void> {
  browser = fakeBrowser();
  vi.resetModules();
  positions = await load();
}

test("an article is found again where it was left", async () => {
  await keepPosition(story, [12, 345]);
  expect(await positionOf(story)).toEqual([12, 345]);
  await keepPosition(story, [13, 678]);
  expect(await positionOf(story)).toEqual([13, 678]);
  await keepPosition(story, null);
  expect(await positionOf(story)).toBeNull();
});

test.each([
  ["a place in the page", `${story}#comments`, true],
  ["where the click came from", `${story}&utm_source=feed&utm_medium=rss&fbclid=x1`, true],
  ["another article", "https://news.example/harbour?id=8", false],
  ["another site", "https://other.example/harbour?id=7", false],
])("%s: the same article is %s", async (_, address, isSame) => {
  await keepPosition(story, [12, 345]);
  expect((await positionOf(address)) !== null).toBe(isSame);
});

test("neither address nor words can be read from what is kept", async () => {
  await keepPosition(story, [12, 345]);
  const [salt, ...left] = browser.kept.positions as [string, ...unknown[]];
  expect(salt.length).toBeGreaterThan(20);
  expect(left).toEqual([[expect.stringMatching(/^[\w+/]{43}=$/), 12, 345]]);
});

test("each browser has a salt of its own", async () => {
  await keepPosition(story, [1, 2]);
  const first = browser.kept.positions;
  await start();
  await keepPosition(story, [1, 2]);
  expect(browser.kept.positions).not.toEqual(first);
});

test("the last 200 are kept", async () => {
  for (let i = 0; i <= 200; i += 1) await keepPosition(`https://news.example/${i}`, [i, 0]);
  expect(await positionOf("https://news.example/0")).toBeNull();
  expect(await positionOf("https://news.example/1")).toEqual([1, 0]);
  expect(browser.kept.positions).toHaveLength(201);
});

test("many tabs that close at once are all kept", async () => {
  const addresses = [1, 2, 3, 4].map((i) => `https://news.example/${i}`);
  await Promise.all(addresses.map((address, i) => keepPosition(address, [i, 0])));
  expect(await Promise.all(addresses.map(positionOf))).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
  ]);
});

describe("damaged, it costs no more than itself", () => {
  test.each([[null], [7], ["text"], [{}], [[]], [["salt", 3, ["hash"], ["hash", "1", 2], [1, 2, 3]]]])(
    "%j",
    async (raw) => {
      browser.kept.positions = raw;
      expect(await positionOf(story)).toBeNull();
      await keepPosition(story, [12, 345]);
      expect(await positionOf(story)).toEqual([12, 345]);
    },
  );
});

test.each([
  [[1, -2], true],
  [[1], false],
  [[1, "2"], false],
  [[1, 2.5], false],
  ["12", false],
  [null, false],
])("%j is a bookmark: %s", (raw, is) => {
  expect(positions.isBookmark(raw)).toBe(is);
});
