// A split story becomes one in the reader, and what stands in its way is told.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterEach, describe, expect, test } from "vitest";
import { openPopup, openReader } from "../../scripts/visit.mjs";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";
import { page, type Route, sample, serveRoutes } from "../support/split-story.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

inBothBrowsers({ language: "ja" }, (stage) => {
  let server: Awaited<ReturnType<typeof serveRoutes>> | null = null;
  afterEach(async () => {
    await server?.close();
    server = null;
  });
  const serve = async (routes: Record<string, Route>) => {
    server = await serveRoutes(routes);
    return server;
  };
  /** The first page as it is, the second as it is given, the third as it is. */
  const story = (second: Route, headers = {}) =>
    serve({
      "/ja-pages-1.html": page(sample("ja-pages-1.html"), { headers }),
      "/ja-pages-2.html": second,
      "/ja-pages-3.html": page(sample("ja-pages-3.html")),
    });
  const open = async (url: string) => {
    await stage.browser.open(url);
    await openByShortcut(stage.browser);
  };
  const marks = (count: number) =>
    stage.browser.page.waitFor(
      `${count} pages are joined`,
      (wanted) => {
        const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot;
        return (
          root?.querySelectorAll(".page-mark").length === wanted && !root.querySelector(".more-pages")?.textContent
        );
      },
      count,
    );
  const said = () =>
    stage.browser.page.waitFor("what is missing", () => {
      const more = document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(".more-pages");
      return more?.querySelector("a") && more.querySelector("[role=status]")?.textContent;
    });
  const scrollTo = (selector: string) =>
    stage.browser.page.evaluate((wanted) => {
      document
        .querySelector("[data-seidoku-reader]")
        ?.shadowRoot?.querySelector(wanted)
        ?.scrollIntoView({ block: "center" });
    }, selector);
  const blocksAbove = (words: string) =>
    stage.browser.page.evaluate((wanted) => {
      const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot;
      const found = [...(root?.querySelectorAll(".text .block") ?? [])].find(({ textContent }) =>
        textContent?.includes(wanted),
      );
      return found?.getBoundingClientRect().top ?? null;
    }, words);

  describe("our own story of three pages", () => {
    test("the popup shows one page, and says that the reader has them all", async () => {
      await stage.browser.open(stage.pageAt("ja-pages-1.html"));
      await openPopup(stage.browser);
      expect(await stage.browser.popup.text(".note")).toBe(
        "全3ページの記事です。リーダーで開くと、続きもまとめて読めます。",
      );
      expect(await stage.browser.popup.text(".text")).not.toContain("石垣が崩れた夜");
      await stage.browser.popup.screenshot(stage.pictureAt("popup-ja-pages"));
    });

    test("the reader has them all, each thing once, and tells where each begins", async () => {
      const { page } = stage.browser;
      await openReader(stage.browser);
      await marks(2);
      const text = await page.text(inReader(".text"));
      for (const words of [
        "水は上から順に",
        "石垣が崩れた夜",
        "種を渡す日",
        "何を書くかは、私が決めることではありません",
      ])
        expect(text.split(words)).toHaveLength(2);
      for (const clutter of ["3／3ページ", "関連記事", "次のページ", "前へ"]) expect(text).not.toContain(clutter);
      expect(text.split("十年前まで草に覆われていた")).toHaveLength(2);
      expect(await page.texts(inReader(".page-mark"))).toEqual(["2ページ目", "3ページ目"]);
      expect((await page.texts(inReader(".quotes cite"))).join()).toMatch(/名取|牧|榊原/);
      await page.screenshot(stage.pictureAt("reader-ja-pages"));
      await scrollTo(".page-mark");
      await page.screenshot(stage.pictureAt("reader-ja-pages-mark"));
    });

    test("nothing in it bars a reader", async () => {
      const found = await stage.browser.page.evaluate(async (source) => {
        new Function(source)();
        const { axe } = globalThis as unknown as {
          axe: { run(where: unknown): Promise<{ violations: { id: string }[] }> };
        };
        const { violations } = await axe.run(document.querySelector("[data-seidoku-reader]"));
        return violations.map(({ id }) => id);
      }, axe);
      expect(found).toEqual([]);
    });

    test("opened on its second page it goes on from there, and leads back", async () => {
      await open(stage.pageAt("ja-pages-2.html"));
      await marks(1);
      expect(await stage.browser.page.text(inReader(".page-mark"))).toBe("3ページ目");
      expect(await stage.browser.page.text(inReader(".note a"))).toContain("最初のページへ");
      await stage.browser.page.screenshot(stage.pictureAt("reader-ja-pages-second"));
    });

    test("Escape leads back to the end of what the page has", async () => {
      const { page } = stage.browser;
      await open(stage.pageAt("ja-pages-1.html"));
      await marks(2);
      await scrollTo(".page-mark ~ .page-mark");
      await page.press("Escape");
      await page.waitFor("the page scrolls", () => !document.querySelector("[data-seidoku-reader]") && scrollY > 600);
    });
  });

  test("on a small screen what is read stays where it is while pages come in", async () => {
    const { page: view } = stage.browser;
    await stage.browser.resize(500, 800);
    const { url } = await story(page(sample("ja-pages-2.html"), { delayMs: 1500 }));
    await stage.browser.open(`${url}/ja-pages-1.html`);
    await openPopup(stage.browser);
    await openReader(stage.browser);
    await scrollTo(".more-pages");
    await view.screenshot(stage.pictureAt("reader-ja-pages-loading"));
    // It leaves the stage as soon as there is something to read.
    await stage.browser.popupClosed();
    expect(await view.text(inReader(".more-pages [role=status]"))).toBe("ページ2／3を読み込み中…");
    const before = await blocksAbove("町役場で移住を担当する");
    await marks(2);
    expect(before).not.toBeNull();
    expect(Math.abs(((await blocksAbove("町役場で移住を担当する")) ?? 9999) - (before ?? 0))).toBeLessThan(3);
    await view.screenshot(stage.pictureAt("reader-ja-pages-narrow"));
    await stage.browser.resize(1280, 860);
  });

  test("a page that leads to another site is linked, and that site hears nothing", async () => {
    const other = await serveRoutes({
      "/ja-pages-2.html": page(sample("ja-pages-2.html"), { headers: { "access-control-allow-origin": "*" } }),
    });
    const { url } = await story((_, response) => {
      response.writeHead(302, { location: `http://localhost:${other.port}/ja-pages-2.html` }).end();
    });
    await open(`${url}/ja-pages-1.html`);
    expect(await said()).toBe("2ページ目は、別のページに移動するため読み込めませんでした。");
    expect(
      await stage.browser.page.evaluate(
        () =>
          document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector<HTMLAnchorElement>(".more-pages a")
            ?.href,
      ),
    ).toBe(`${url}/ja-pages-2.html`);
    await scrollTo(".more-pages");
    await stage.browser.page.screenshot(stage.pictureAt("reader-ja-pages-missing"));
    expect(other.asked).toEqual([]);
    await other.close();
  });

  test("a page that does not come in time is linked", async () => {
    const { url } = await story(() => undefined);
    await open(`${url}/ja-pages-1.html`);
    expect(await said()).toBe("2ページ目は、時間内に読み込めませんでした。");
  });

  test("the page's own policy counts where the browser holds us to it", async () => {
    const { url } = await story(page(sample("ja-pages-2.html")), { "content-security-policy": "connect-src 'none'" });
    await open(`${url}/ja-pages-1.html`);
    if (stage.browser.name === "chromium") await marks(2);
    else expect(await said()).toBe("2ページ目は、サイトの制限により読み込めませんでした。");
  });

  test("what is fetched runs nothing and loads nothing but what is shown", async () => {
    const trap = `<img src="/trap.png" onerror="window.__owned = 1"><iframe src="/trap.html"></iframe><script src="/trap.js"></script><script>window.__owned = 1</script></body>`;
    const { url, asked } = await story(page(sample("ja-pages-2.html").replace("</body>", trap)));
    await open(`${url}/ja-pages-1.html`);
    await marks(2);
    expect(asked.filter((path) => path.startsWith("/trap"))).toEqual([]);
    expect(await stage.browser.page.evaluate(() => "__owned" in window)).toBe(false);
  });

  test("closing ends the fetching", async () => {
    let isGone = false;
    const { url, asked } = await story((request) =>
      request.on("close", () => {
        isGone = true;
      }),
    );
    await open(`${url}/ja-pages-1.html`);
    await expect.poll(() => asked).toContain("/ja-pages-2.html");
    await stage.browser.page.press("Escape");
    await expect.poll(() => isGone).toBe(true);
    expect(asked.filter((path) => path.includes("ja-pages-3"))).toEqual([]);
  });

  test("nothing is fetched before the reader opens", async () => {
    const { url, asked } = await story(page(sample("ja-pages-2.html")));
    await stage.browser.open(`${url}/ja-pages-1.html`);
    await openPopup(stage.browser);
    await stage.browser.page.evaluate(() => new Promise((over) => setTimeout(over, 500)));
    expect(asked).not.toContain("/ja-pages-2.html");
  });

  const seed = `${process.env.SEIDOKU_DATA}/seed-newsweek`;
  test.skipIf(!existsSync(seed))("the two pages that started it all (SEIDOKU_DATA)", async () => {
    const read = (name: string) =>
      readFileSync(`${seed}/${name}.html`, "utf8")
        .replaceAll("page1.html", "seed.php")
        .replaceAll("page2.html", "seed_2.php");
    const { url } = await serve({
      "/stories/seed.php": page(read("page1")),
      "/stories/seed_2.php": page(read("page2")),
    });
    await open(`${url}/stories/seed.php`);
    await marks(1);
    const gold = JSON.parse(readFileSync(`${seed}/gold.json`, "utf8")) as { body: string[]; must_not: string[] };
    const paragraphs = await stage.browser.page.texts(inReader(".text .paragraph"));
    const solid = (words: string) => words.replace(/\s+/g, "");
    expect(paragraphs.map(solid)).toEqual(gold.body.map(solid));
    await stage.browser.page.screenshot(stage.pictureAt("reader-seed-pages"));
  });

  test("a story that is sold says that only its beginning is public", async () => {
    await stage.browser.open(stage.pageAt("ja-teaser.html"));
    await openPopup(stage.browser);
    expect(await stage.browser.popup.text(".note")).toBe("公開されているのは冒頭だけです。");
    await stage.browser.popup.screenshot(stage.pictureAt("popup-ja-teaser"));
    await openReader(stage.browser);
    expect(await stage.browser.page.text(inReader(".text"))).not.toContain("残り");
    await stage.browser.page.screenshot(stage.pictureAt("reader-ja-teaser"));
  });

  test("a text that its script brings a moment later is waited for", async () => {
    await stage.browser.open(stage.pageAt("spa.html?story=1&delay=1500"));
    expect(await openPopup(stage.browser)).toMatchObject({ headline: expect.stringContaining("風力発電の洋上基地") });
  });

  test("a text that takes longer is there when it is asked for again", async () => {
    await stage.browser.open(stage.pageAt("spa.html?story=1&delay=7000"));
    expect(await openPopup(stage.browser)).toHaveProperty("refusal");
    await stage.browser.page.waitFor("the story", () => document.querySelector(".story h1"));
    await stage.browser.popup.click(".primary");
    expect(await stage.browser.popup.text(".headline")).toContain("風力発電の洋上基地");
  });
});

inBothBrowsers({ language: "en" }, (stage) => {
  test("the same in English", async () => {
    const server = await serveRoutes({
      "/ja-pages-1.html": page(sample("ja-pages-1.html")),
      "/ja-pages-2.html": page("", { headers: { "content-type": "image/png" } }),
    });
    await stage.browser.open(`${server.url}/ja-pages-1.html`);
    await openPopup(stage.browser);
    expect(await stage.browser.popup.text(".note")).toBe("The story has 3 pages. The reader puts them together.");
    await openReader(stage.browser);
    const said = await stage.browser.page.waitFor(
      "what is missing",
      () =>
        document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(".more-pages a")?.parentElement
          ?.textContent,
    );
    expect(said).toBe("Page 2 is not here: Seidoku found no text on it.This story goes on: open the next page");
    await server.close();
  });
});
