// The toolbar popup, opened by a real click: what it shows, and what its buttons do.

import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { openPopup, type Shown } from "../../scripts/visit.mjs";
import { inBothBrowsers, type Stage } from "../support/seidoku.ts";

type Article = Exclude<Shown, { refusal: string }>;

async function readArticle({ browser, pageAt }: Stage, page: string): Promise<Article> {
  await browser.open(page.startsWith("http") ? page : pageAt(page));
  const shown = await openPopup(browser);
  if ("refusal" in shown) throw new Error(`The popup said: ${shown.refusal}`);
  return shown;
}

const textOf = ({ browser }: Stage) => browser.popup.text("#popup .text");

inBothBrowsers({ language: "ja" }, (stage) => {
  describe("a Japanese wire story", () => {
    test("has its headline, a summary and the quotes with their speakers", async () => {
      const shown = await readArticle(stage, "ja-wire.html");
      expect(shown).toMatchObject({ lang: "ja", headline: expect.stringContaining("リンデ海峡の共同管理で合意") });
      expect(shown.summary).toHaveLength(3);
      expect(shown.quotes[0]).toEqual({
        text: expect.stringContaining("海峡は国境である前に"),
        speaker: "ヘイデン大統領",
      });
      await stage.browser.popup.screenshot(stage.pictureAt("popup-ja"));
    });

    test("says where and when it appeared, and how long it takes to read", async () => {
      expect(await stage.browser.popup.text(".source b")).toBe("ワールドウイーク日本版");
      expect(await stage.browser.popup.text(".meta")).toMatch(/2026年11月7日 18:20.*約\d分/s);
    });

    test("has the clean text with captions, and no picture", async () => {
      const text = await textOf(stage);
      expect(text).toContain("協定に署名した。");
      expect(text).toContain("握手するノルダのヘイデン大統領");
      for (const clutter of ["ランキング", "メールマガジン", "MOOK", "無断転載", "関連記事", "あなたにオススメ"])
        expect(text).not.toContain(clutter);
      expect(await stage.browser.popup.evaluate(() => document.querySelectorAll("img").length)).toBe(0);
    });

    test("a sentence of the summary leads to its place in the text", async () => {
      const [, second = ""] = await stage.browser.popup.texts(".summary li [lang]");
      await stage.browser.popup.click(".summary li:nth-child(2) button");
      expect(await stage.browser.popup.text(".text mark")).toBe(second);
      await stage.browser.popup.waitFor("the place is in sight", () => {
        const { top, bottom } = document.querySelector("mark")!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && document.activeElement?.matches("mark");
      });
      await stage.browser.popup.screenshot(stage.pictureAt("popup-ja-marked"));
    });

    test.each([
      ["テキストをコピー", /^リンデ海峡の共同管理で合意/],
      ["Markdownでコピー", /^# リンデ海峡の共同管理で合意/],
    ])("%s puts it on the clipboard", async (button, begins) => {
      await readArticle(stage, "ja-wire.html");
      await stage.browser.popup.click(`[aria-label='${button}']`);
      await expect.poll(() => stage.browser.popup.text(".toast")).toBe("コピーしました。");
      // What lies on the clipboard shows where it is put in.
      await stage.browser.open(stage.pageAt("search.html"));
      await stage.browser.page.evaluate(() => document.querySelector("input")?.select());
      await stage.browser.page.press("Control+V");
      const pasted = () => stage.browser.page.evaluate(() => document.querySelector("input")?.value);
      await expect.poll(pasted).toMatch(begins);
    });
  });

  test("without an article it says so, and reads the page all the same when asked", async () => {
    await stage.browser.open(stage.pageAt("front.html"));
    expect(await openPopup(stage.browser)).toEqual({ refusal: "このページは記事ではないようです。" });
    await stage.browser.popup.screenshot(stage.pictureAt("popup-ja-no-article"));
    await stage.browser.popup.click(".read-anyway");
    const words = await stage.browser.popup.waitFor("the page, or why not", () => {
      const popup = document.querySelector<HTMLElement>("#popup");
      return popup?.dataset.state !== "reading" && !popup?.querySelector(".read-anyway") && popup?.textContent;
    });
    expect(words.length).toBeGreaterThan(40);
  });

  const seed = `${process.env.SEIDOKU_DATA}/seed-newsweek`;
  describe.skipIf(!existsSync(seed))("the page that started it all (SEIDOKU_DATA)", () => {
    test.each(["page", "page-br", "page1", "page2"])("%s.html", async (name) => {
      const server = await serve({ folder: seed });
      const shown = await readArticle(stage, `${server.url}${name}.html`).finally(server.close);
      expect(shown.headline).toMatch(/^ロシアと北朝鮮が包括戦略条約/);
      const text = await textOf(stage);
      expect(text.length).toBeGreaterThan(400);
      for (const clutter of ["ランキング", "無断転用", "バックナンバー", "関連記事", "ニュース速報"])
        expect(text).not.toContain(clutter);
      await stage.browser.popup.screenshot(stage.pictureAt(`popup-seed-${name}`));
    });
  });
});

inBothBrowsers({ language: "en", colorScheme: "dark" }, (stage) => {
  test("an English report has deck, bylines, summary and quotes", async () => {
    const shown = await readArticle(stage, "en-report.html");
    expect(shown.headline).toMatch(/^Port Ellery votes to keep/);
    expect(shown.summary).toHaveLength(3);
    expect(shown.quotes).toContainEqual({
      text: expect.stringContaining("memory of this town"),
      speaker: "Renata Ruiz",
    });
    expect(await stage.browser.popup.text(".meta")).toMatch(
      /Nora Whitlock, Tomas Beale.*November 7, 2026.*3 min read/s,
    );
    await stage.browser.popup.screenshot(stage.pictureAt("popup-en-dark"));
  });

  test("keys alone do it all", async () => {
    await stage.browser.popup.press("Tab");
    await stage.browser.popup.press("Tab");
    await stage.browser.popup.press("Enter");
    await stage.browser.popup.waitFor("a marked sentence", () => document.querySelector(".text mark"));
  });

  test("the settings open in a tab of their own, and hold", async () => {
    await stage.browser.popup.click("[aria-label='Settings']");
    await stage.browser.goToTab("options.html");
    await stage.browser.page.click("input[value='sepia'] + span");
    await stage.browser.page.waitFor("sepia", () => document.querySelector(".options.sepia"));
    await stage.browser.page.screenshot(stage.pictureAt("options-en"));
    await stage.browser.goToTab("en-report");
    await openPopup(stage.browser);
    await stage.browser.popup.waitFor("the theme", () => document.querySelector(".popup.sepia"));
    await stage.browser.popup.screenshot(stage.pictureAt("popup-en-sepia"));
  });
});
