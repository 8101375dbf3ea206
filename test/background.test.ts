import { webcrypto } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Insights } from "../src/insight/insights.ts";
import { fakeBrowser } from "./support/browser.ts";

let browser = fakeBrowser();
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser;
  },
}));

const tab = { id: 3, url: "https://news.example/" };
const content = { id: "seidoku", url: tab.url, tab, frameId: 0 };

beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  await import("../src/background.ts");
});

describe("the icon of a tab", () => {
  test.each([
    [true, "/icons/lit-32.png", "actionTitleArticle"],
    [false, "/icons/unlit-32.png", "actionTitle"],
  ])("where the page is an article: %s", async (isArticle, picture, title) => {
    await browser.hear({ name: "pageDetected", question: [isArticle] }, content);
    expect(browser.action.setIcon).toHaveBeenCalledWith({ tabId: 3, path: expect.objectContaining({ 32: picture }) });
    expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 3, title });
  });

  test("a tab that is gone by now is no failure", async () => {
    browser.action.setIcon.mockRejectedValueOnce(new Error("No tab with id: 3."));
    await expect(browser.hear({ name: "pageDetected", question: [true] }, content)).resolves.toBeUndefined();
  });
});

describe("what readers have switched off", () => {
  const other = { id: 4, url: "https://other.example/" };
  const hidden = { id: 5 };
  const dark = { opens: true, isDark: true };
  const isMarked = (path: string) => ({ path: expect.objectContaining({ 32: path }) });

  test.each([
    ["the detector", { settings: { detects: false } }],
    ["the site", { sites: { "news.example": dark } }],
  ])("%s: a page from before stays dark, and nothing opens", async (_, kept) => {
    Object.assign(browser.kept, kept);
    await browser.hear({ name: "pageDetected", question: [true] }, content);
    expect(browser.action.setIcon).toHaveBeenCalledWith({ tabId: 3, ...isMarked("/icons/unlit-32.png") });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ["the detector", { settings: { detects: false } }, [3, 4, 5]],
    ["the site", { sites: { "news.example": dark } }, [3]],
    ["nothing", { settings: { detects: true } }, []],
  ])("%s: open tabs go dark at once", async (_, kept, tabs) => {
    browser.tabs.query.mockResolvedValue([tab, other, hidden]);
    await browser.storage.local.set(kept);
    await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalled());
    await new Promise((over) => setTimeout(over));
    expect(browser.action.setIcon.mock.calls).toEqual(
      tabs.map((tabId) => [{ tabId, ...isMarked("/icons/unlit-32.png") }]),
    );
  });
});

describe("the reader opens by itself", () => {
  const opens = { "news.example": { opens: true } };
  const asked = () => browser.tabs.sendMessage.mock.calls;
  const detect = (isArticle: unknown, sender: object = content) =>
    browser.hear({ name: "pageDetected", question: [isArticle] }, sender);

  beforeEach(() => {
    browser.kept.sites = opens;
  });

  test("on an article of a site that the reader chose, asking for access to this site alone", async () => {
    await detect(true);
    expect(asked()).toEqual([[3, { name: "openByItself", question: [] }, { frameId: 0 }]]);
    const hosts = ["news.example", "www.news.example"];
    const origins = hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins });
  });

  test("with www. too", async () => {
    await detect(true, { ...content, url: "https://www.news.example/story" });
    expect(asked()).toHaveLength(1);
  });

  test.each<[string, unknown, object]>([
    ["a page that is no article", false, content],
    ["what is no claim", "true", content],
    ["another site", true, { ...content, url: "https://other.example/" }],
    ["a site of that site", true, { ...content, url: "https://m.news.example/" }],
    ["a frame of that site in another page", true, { ...content, frameId: 5 }],
    ["another extension", true, { ...content, id: "other" }],
    ["no tab", true, { ...content, tab: undefined }],
  ])("not on %s", async (_, isArticle, sender) => {
    await detect(isArticle, sender);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ["no such choice", {}],
    ["damaged choices", { "news.example": null }],
    ["no choices at all", 7],
  ])("not with %s", async (_, sites) => {
    browser.kept.sites = sites;
    await detect(true);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test("not once access was taken back", async () => {
    browser.permissions.contains.mockResolvedValueOnce(false);
    await detect(true);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test("and where the page cannot be read, nothing is said", async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error("The extensions gallery cannot be scripted."));
    await detect(true);
    expect(asked()).toEqual([]);
    expect(browser.action.openPopup).not.toHaveBeenCalled();
  });
});

describe("the reader", () => {
  const settle = (answers: unknown[]) => Promise.all(answers);

  test("opens from the shortcut", async () => {
    await settle(browser.commands.onCommand.fire("toggle-reader", tab));
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(3, { name: "toggleReader", question: [] }, { frameId: 0 });
  });

  test("opens from the shortcut where the browser does not say in which tab", async () => {
    await settle(browser.commands.onCommand.fire("toggle-reader"));
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { name: "toggleReader", question: [] }, { frameId: 0 });
  });

  test("opens from the context menu", async () => {
    browser.runtime.onInstalled.fire();
    expect(browser.contextMenus.create).toHaveBeenCalledWith(expect.objectContaining({ title: "menuReader" }));
    await settle(browser.contextMenus.onClicked.fire({}, tab));
    expect(browser.tabs.sendMessage).toHaveBeenCalledOnce();
  });

  test("leaves the word to the popup where the page cannot be read", async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error("Cannot access a chrome:// URL"));
    await settle(browser.commands.onCommand.fire("toggle-reader", tab));
    expect(browser.action.openPopup).toHaveBeenCalledOnce();
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  test("hears no other command", async () => {
    await settle(browser.commands.onCommand.fire("_execute_action", tab));
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe("insights", () => {
  const ask = (story: unknown) => browser.hear({ name: "findInsights", question: [story] }, content);

  test("are found in a story", async () => {
    const text = [{ kind: "words", text: "町長は「橋を直す」と述べた。" }];
    const story = { headline: "橋", lang: "ja", body: [{ kind: "paragraph", text }] };
    expect(await ask(story)).toMatchObject({ quotes: [{ text: "橋を直す", speaker: "町長" }] });
  });

  test.each([
    ["short", 2],
    ["medium", 3],
    ["long", 5],
  ])("the summary is as long as the settings say: %s", async (summaryLength, most) => {
    browser.kept.settings = { summaryLength };
    const tell = (what: string, i: number) => ({
      kind: "paragraph",
      text: [{ kind: "words", text: `The ${what} in the harbour was measured by the council in 20${i + 10}.` }],
    });
    const things = "bridge,crane,quay,ferry,market,tunnel,station,library,school,tower,garden,bakery".split(",");
    const { summary } = (await ask({ headline: "Council measures", lang: "en", body: things.map(tell) })) as Insights;
    expect(summary).toHaveLength(most);
  });

  test.each([[null], [7], [{ headline: "橋" }], [{ headline: "橋", lang: "ja", body: "text" }]])(
    "are none in %j",
    async (story) => {
      expect(await ask(story)).toEqual({ summary: [], quotes: [] });
    },
  );
});

describe("where an article was left", () => {
  const story = "https://news.example/harbour";
  const ask = (name: string, question: unknown[], from: object = content) => browser.hear({ name, question }, from);
  const inWindow = (incognito: boolean) => ({ ...content, tab: { ...tab, incognito } });
  beforeEach(() => {
    vi.stubGlobal("crypto", { ...webcrypto, randomUUID: () => "salt", subtle: webcrypto.subtle });
  });

  test("is told when it is read again", async () => {
    await ask("keepPosition", [story, [12, 345]], inWindow(false));
    expect(await ask("positionOf", [story], inWindow(false))).toEqual([12, 345]);
  });

  test("is never kept nor told in private windows", async () => {
    await ask("keepPosition", [story, [12, 345]], inWindow(true));
    expect(browser.kept.positions).toBeUndefined();
    await ask("keepPosition", [story, [12, 345]], inWindow(false));
    expect(await ask("positionOf", [story], inWindow(true))).toBeNull();
  });

  test("is not kept where readers do not want it", async () => {
    browser.kept.settings = { positions: false };
    await ask("keepPosition", [story, [12, 345]], inWindow(false));
    expect(browser.kept.positions).toBeUndefined();
  });

  test.each([["words"], [[1]], [{}]])("is two numbers, not %j", async (at) => {
    await ask("keepPosition", [story, at], inWindow(false));
    expect(browser.kept.positions).toBeUndefined();
  });
});

test("a browser without menus and commands (Firefox for Android) starts all the same", async () => {
  browser = { ...fakeBrowser(), contextMenus: undefined, commands: undefined } as never;
  vi.resetModules();
  await expect(import("../src/background.ts")).resolves.toBeDefined();
  expect(() => browser.runtime.onInstalled.fire()).not.toThrow();
});
