// The reader comes back to the paragraph where an article was left.

import { afterEach, describe, expect, test } from "vitest";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";
import { page, sample, serveRoutes } from "../support/split-story.ts";

inBothBrowsers({ language: "ja" }, (stage) => {
  let server: Awaited<ReturnType<typeof serveRoutes>> | null = null;
  afterEach(async () => {
    await server?.close();
    server = null;
  });
  const open = async (url: string) => {
    await stage.browser.open(url);
    await openByShortcut(stage.browser);
  };
  const closed = async () => {
    await stage.browser.page.press("Escape");
    await stage.browser.page.waitFor("it closes", () => !document.querySelector("[data-seidoku-reader]"));
  };
  /** Scrolls until the block with these words is read. */
  const readTo = (words: string) =>
    stage.browser.page.waitFor(
      "the block is there",
      (wanted) => {
        const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
        const found = [...root.querySelectorAll(".text .block")].find(({ textContent }) =>
          textContent!.includes(wanted),
        );
        found?.scrollIntoView({ block: "start", behavior: "instant" });
        return found !== undefined;
      },
      words,
    );
  /** How far from the top of the view the block with these words is. */
  const isRead = (words: string) =>
    stage.browser.page.waitFor(
      `${words} is read`,
      (wanted) => {
        const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
        const found = [...root.querySelectorAll(".text .block")].find(({ textContent }) =>
          textContent!.includes(wanted),
        );
        const top = found?.getBoundingClientRect().top ?? -1;
        return top > 40 && top < 140;
      },
      words,
    );
  const scrolled = () =>
    stage.browser.page.evaluate(
      () => document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!.scrollTop,
    );
  const told = () => stage.browser.page.texts(inReader(".resumed"));

  const late = "漁協のダグ・リーネ組合長";

  test("opened again it goes on there, says so, and leads to the top", async () => {
    const { page } = stage.browser;
    await open(stage.pageAt("ja-wire.html"));
    await readTo(late);
    await closed();
    await open(`${stage.pageAt("ja-wire.html")}?utm_source=feed#more`);
    await isRead(late);
    expect(await told()).toEqual([expect.stringContaining("前回の続きから表示しています。")]);
    await page.screenshot(stage.pictureAt("position-ja"));
    await page.click(inReader(".resumed button"));
    await expect.poll(scrolled).toBeLessThan(80);
    await closed();
  });

  test("who goes on there and does not move finds the page as it was", async () => {
    await open(stage.pageAt("ja-wire.html"));
    await readTo(late);
    await closed();
    await open(stage.pageAt("ja-wire.html"));
    await isRead(late);
    await stage.browser.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    await closed();
    expect(await stage.browser.page.evaluate(() => scrollY)).toBe(0);
  });

  test("left by another way than closing it is remembered too", async () => {
    await open(`${stage.pageAt("ja-wire.html")}?n=2`);
    await readTo(late);
    await stage.browser.open(stage.pageAt("ja-short.html"));
    await open(`${stage.pageAt("ja-wire.html")}?n=2`);
    await isRead(late);
    await closed();
  });

  test("read to its end it begins anew", async () => {
    await open(`${stage.pageAt("ja-wire.html")}?n=2`);
    await isRead(late);
    await stage.browser.page.evaluate(() =>
      document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!.scrollTo(0, 99999),
    );
    await closed();
    await open(`${stage.pageAt("ja-wire.html")}?n=2`);
    await stage.browser.page.evaluate(() => new Promise((over) => setTimeout(over, 500)));
    expect(await scrolled()).toBe(0);
    expect(await told()).toEqual([]);
    await closed();
  });

  test("a page that changed a little leads to the same paragraph", async () => {
    const html = sample("ja-wire.html");
    let body = html;
    server = await serveRoutes({ "/ja-wire.html": (...asked) => page(body)(...asked) });
    await open(`${server.url}/ja-wire.html`);
    await readTo(late);
    await closed();
    body = html.replace(
      "<p>サーレ首相も",
      "<p>協定の全文は、両国の官報に8日に載る予定だと、両国の報道官が明らかにした。</p><p>サーレ首相も",
    );
    expect(body).not.toBe(html);
    await open(`${server.url}/ja-wire.html`);
    await isRead(late);
    await closed();
  });

  test("a place on a later page waits until the pages are joined", async () => {
    server = await serveRoutes({
      "/ja-pages-1.html": page(sample("ja-pages-1.html")),
      "/ja-pages-2.html": page(sample("ja-pages-2.html"), { delayMs: 700 }),
      "/ja-pages-3.html": page(sample("ja-pages-3.html")),
    });
    await stage.browser.resize(1280, 420); // a high window shows its end
    await open(`${server.url}/ja-pages-1.html`);
    await readTo("種を渡す日");
    await closed();
    await open(`${server.url}/ja-pages-1.html`);
    expect(await scrolled()).toBe(0);
    await isRead("種を渡す日");
    await stage.browser.page.click(inReader("[aria-label='目次']"));
    await expect.poll(() => stage.browser.page.text(inReader("[aria-current]"))).toBe("種を渡す日");
    await stage.browser.page.screenshot(stage.pictureAt("position-ja-pages"));
    await stage.browser.resize(1280, 860);
    await stage.browser.page.press("Escape");
    await closed();
  });

  describe("in the settings", () => {
    const settings = () => stage.browser.open(`${stage.browser.origin}options.html`);

    test("it is seen that no address is kept, and all of it is forgotten", async () => {
      await open(stage.pageAt("ja-wire.html"));
      await readTo(late);
      await closed();
      await settings();
      const kept = () =>
        stage.browser.page.evaluate(async () => {
          const { browser } = globalThis as unknown as { browser: { storage: { local: { get(): Promise<object> } } } };
          return JSON.stringify(await browser.storage.local.get());
        });
      expect(await kept()).toMatch(/"positions":\["[^"]+",\["/);
      expect(await kept()).not.toMatch(/127\.0\.0\.1|wire|リーネ/);
      await stage.browser.page.click(".forget");
      await expect.poll(() => stage.browser.page.texts("[role=status]")).toContain("消去しました。");
      await stage.browser.page.screenshot(stage.pictureAt("position-ja-settings"));
      expect(await kept()).toContain('"positions":null');
      await open(stage.pageAt("ja-wire.html"));
      await stage.browser.page.evaluate(() => new Promise((over) => setTimeout(over, 500)));
      expect(await scrolled()).toBe(0);
    });

    test("a switch turns it off", async () => {
      await settings();
      await stage.browser.page.click(".positions");
      await stage.browser.page.waitFor("it is kept", () => document.querySelector(".outcome")?.textContent);
      await open(stage.pageAt("ja-wire.html"));
      await readTo(late);
      await closed();
      await open(stage.pageAt("ja-wire.html"));
      await stage.browser.page.evaluate(() => new Promise((over) => setTimeout(over, 500)));
      expect(await scrolled()).toBe(0);
    });
  });
});
