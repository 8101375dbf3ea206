// The reader over the page: opened in each way, used, and closed without a trace.

import { describe, expect, test } from "vitest";
import { openPopup, openReader } from "../../scripts/visit.mjs";
import { inBothBrowsers, inReader, openByShortcut, type Stage } from "../support/seidoku.ts";

/** All that the page could see of a reader that was here. */
function traces() {
  const parts = [...document.querySelectorAll<HTMLElement>("html, body, body *")];
  return {
    html: new XMLSerializer().serializeToString(document),
    styles: parts.map((part) => part.getAttribute("style")),
    inert: parts.filter((part) => part.inert).length,
    focus: parts.indexOf(document.activeElement as HTMLElement),
    scroll: [scrollX, scrollY],
    address: location.href,
    steps: history.length,
  };
}

const isOpen = ({ browser }: Stage) =>
  browser.page.evaluate(() => document.querySelectorAll("[data-seidoku-reader]").length);
const closed = ({ browser }: Stage) =>
  browser.page.waitFor("the reader closes", () => !document.querySelector("[data-seidoku-reader]"));
const shownText = ({ browser }: Stage) => browser.page.text(inReader(".text"));

inBothBrowsers({ language: "ja" }, (stage) => {
  const open = async (page: string) => {
    await stage.browser.open(stage.pageAt(page));
    await openPopup(stage.browser);
    await openReader(stage.browser);
  };

  test("opens from the popup, with the article alone", async () => {
    await open("ja-wire.html");
    expect(await stage.browser.page.text(inReader("h1"))).toContain("リンデ海峡の共同管理で合意");
    expect(await shownText(stage)).not.toContain("ランキング");
    await stage.browser.page.screenshot(stage.pictureAt("reader-ja"));
  });

  test("a quote leads to its place in the text, which is marked", async () => {
    const quote = await stage.browser.page.text(inReader(".quotes li:nth-child(2) q"));
    await stage.browser.page.click(inReader(".quotes li:nth-child(2) button"));
    expect(await stage.browser.page.text(inReader("mark"))).toBe(quote);
    await stage.browser.page.waitFor("it is in sight", () => {
      const mark = document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector("mark");
      const { top = -1, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    await stage.browser.page.screenshot(stage.pictureAt("reader-ja-marked"));
  });

  test("themes, size, width and line height change at once", async () => {
    const look = () =>
      stage.browser.page.evaluate(() => {
        const overlay = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!;
        const text = getComputedStyle(overlay.querySelector(".text p")!);
        return { paper: getComputedStyle(overlay).backgroundColor, size: text.fontSize, line: text.lineHeight };
      });
    const before = await look();
    await stage.browser.page.click(inReader("[aria-label='文字と配色']"));
    await stage.browser.page.click(inReader("input[value='dark'] + span"));
    await stage.browser.page.click(inReader("[aria-label='文字サイズを大きく']"));
    await stage.browser.page.click(inReader("[aria-label='行間を大きく']"));
    await expect.poll(async () => (await look()).size).toBe("20px");
    const after = await look();
    expect(after.paper).not.toBe(before.paper);
    expect(Number.parseFloat(after.line)).toBeGreaterThan(Number.parseFloat(before.line) * 1.1);
    await stage.browser.page.screenshot(stage.pictureAt("reader-ja-look"));
  });

  test("the look is kept for the next page", async () => {
    await open("ja-br.html");
    await stage.browser.page.waitFor("the dark theme", () =>
      document.querySelector("[data-seidoku-reader]")?.shadowRoot?.querySelector(".overlay.dark"),
    );
    await stage.browser.page.screenshot(stage.pictureAt("reader-ja-dark"));
  });

  describe.each([
    ["Escape", (page: Stage["browser"]["page"]) => page.press("Escape")],
    ["the close button", (page: Stage["browser"]["page"]) => page.click(inReader("[aria-label='リーダーを閉じる']"))],
    ["the shortcut", (page: Stage["browser"]["page"]) => page.press("Alt+R")],
  ])("%s", (_, close) => {
    test("brings the page back exactly as it was", async () => {
      const { page } = stage.browser;
      await stage.browser.open(stage.pageAt("ja-wire.html"));
      await page.evaluate(() => {
        document.querySelector<HTMLElement>("a[href]")?.focus();
        scrollTo(0, 300);
      });
      const before = await page.evaluate(traces);
      await openByShortcut(stage.browser);
      expect(await page.evaluate(() => document.querySelectorAll("[inert]").length)).toBeGreaterThan(0);
      await close(page);
      await closed(stage);
      expect(await page.evaluate(traces)).toEqual(before);
    });
  });

  test("after scrolling, the page is where the reader was", async () => {
    const { page } = stage.browser;
    await open("ja-wire.html");
    await page.evaluate(() =>
      document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!.scrollTo(0, 1200),
    );
    const paragraph = await page.waitFor("a paragraph on top", () => {
      const blocks = [
        ...document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelectorAll(".block.paragraph"),
      ];
      return blocks.find((block) => block.getBoundingClientRect().bottom > 56)?.textContent;
    });
    await page.press("Escape");
    await closed(stage);
    const top = await page.evaluate((words) => {
      const paragraphs = [...document.querySelectorAll("p")];
      return paragraphs.find(({ textContent }) => textContent.trim() === words)?.getBoundingClientRect().top ?? null;
    }, paragraph);
    expect(top).not.toBeNull();
    expect(Math.abs(top ?? 999)).toBeLessThan(200);
  });

  test("a second quote from the popup is gone to in the open reader", async () => {
    await open("ja-short.html");
    await stage.browser.clickAction();
    const quote = await stage.browser.popup.text(".quotes q");
    await stage.browser.popup.click(".quotes button");
    await stage.browser.popup.click(".open-reader");
    await stage.browser.popupClosed();
    expect(await stage.browser.page.text(inReader("mark"))).toBe(quote);
  });

  test("Escape closes the look first, the reader then", async () => {
    const { page } = stage.browser;
    await open("ja-short.html");
    await page.click(inReader("[aria-label='文字と配色']"));
    await page.text(inReader(".panel"));
    await page.press("Escape");
    await page.waitFor("the panel closes", () => {
      const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot;
      return root && !root.querySelector(".panel");
    });
    await page.press("Escape");
    await closed(stage);
  });

  test("a site that shows another story under it closes it", async () => {
    const { page } = stage.browser;
    await stage.browser.open(stage.pageAt("spa.html?story=1"));
    await page.waitFor("the story", () => document.querySelector(".story h1"));
    await openByShortcut(stage.browser);
    await page.text(inReader(".text"));
    await page.evaluate(() => {
      history.pushState(null, "", "?story=2");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await closed(stage);
    await page.waitFor("the next story", () => document.querySelector(".story h1")?.textContent?.startsWith("古書店"));
    await openByShortcut(stage.browser);
    expect(await page.text(inReader("h1"))).toMatch(/^古書店/);
    await page.press("Escape");
  });

  test("nothing of the page lies over it, and a dialog of the page stays open", async () => {
    const { page } = stage.browser;
    await stage.browser.open(stage.pageAt("ja-wire.html"));
    await page.evaluate(() => {
      const banner = document.createElement("div");
      const inner = document.createElement("div");
      inner.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:red";
      banner.append(inner);
      document.body.append(banner);
      const dialog = document.createElement("dialog");
      dialog.textContent = "会員登録";
      document.body.append(dialog);
      dialog.showModal();
    });
    await openByShortcut(stage.browser);
    const onTop = () => {
      const corners = [
        [20, 20],
        [innerWidth - 40, 30],
        [innerWidth / 2, innerHeight / 2],
      ] as const;
      return corners.every(([x, y]) => document.elementFromPoint(x, y)?.matches("[data-seidoku-reader]"));
    };
    expect(await page.evaluate(onTop)).toBe(true);
    await page.press("Escape");
    await closed(stage);
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
  });

  test.each([
    ["over the reader", false],
    ["over a dialog of its own that was there before", true],
  ])("a dialog that the page opens later %s does not lie over the reader", async (_, isSecond) => {
    const { page } = stage.browser;
    const openDialog = () => {
      const dialog = document.createElement("dialog");
      dialog.style.cssText =
        "inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none";
      dialog.innerHTML = "<input>";
      document.body.append(dialog);
      dialog.showModal();
    };
    await stage.browser.open(stage.pageAt("ja-wire.html"));
    if (isSecond) await page.evaluate(openDialog);
    await openByShortcut(stage.browser);
    const isOnTop = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.matches("[data-seidoku-reader]");
    await page.evaluate(openDialog);
    await page.waitFor("the reader is on top", isOnTop);
    expect(await page.evaluate(() => document.activeElement?.matches("[data-seidoku-reader]"))).toBe(true);
    await page.click(inReader(".summary button"));
    await page.text(inReader("mark"));
    await page.press("Escape");
    await closed(stage);
    const dialogs = () => [...document.querySelectorAll("dialog")].map((dialog) => dialog.matches(":modal"));
    expect(await page.evaluate(dialogs)).toEqual(Array(isSecond ? 2 : 1).fill(true));
  });

  test("opening it twice makes one", async () => {
    await stage.browser.open(stage.pageAt("ja-short.html"));
    await openPopup(stage.browser);
    await openReader(stage.browser);
    await stage.browser.clickAction();
    await stage.browser.popup.click(".open-reader");
    await stage.browser.popupClosed();
    expect(await isOpen(stage)).toBe(1);
  });

  test("on a small screen the column is one, and Back closes it", async () => {
    const { page } = stage.browser;
    await stage.browser.resize(500, 800);
    await stage.browser.open(stage.pageAt("ja-wire.html"));
    await openByShortcut(stage.browser);
    await page.screenshot(stage.pictureAt("reader-ja-narrow"));
    const overflow = await page.evaluate(() => {
      const overlay = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!;
      return overlay.scrollWidth - overlay.clientWidth;
    });
    expect(overflow).toBe(0);
    await page.evaluate(() =>
      document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!.scrollTo(0, 1500),
    );
    await page.evaluate(() => history.back());
    await closed(stage);
    expect(await page.evaluate(() => location.pathname)).toBe("/ja-wire.html");
    await page.waitFor("the page goes to what was read", () => scrollY > 300);
    await stage.browser.resize(1280, 860);
  });
});

inBothBrowsers({ language: "en", colorScheme: "dark" }, (stage) => {
  const open = async (page: string) => {
    await stage.browser.open(stage.pageAt(page));
    await openByShortcut(stage.browser);
  };

  test("an English report in the dark", async () => {
    await open("en-report.html");
    expect(await stage.browser.page.text(inReader(".deck"))).toContain("$42 million");
    await stage.browser.page.screenshot(stage.pictureAt("reader-en-dark"));
  });

  test("a long read keeps list, table, code, quotation, figures and embed", async () => {
    await open("en-longread.html");
    const parts = await stage.browser.page.evaluate(() => {
      const text = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".text")!;
      return ["ol", "ul", "table th", "pre", "blockquote", "figure img", "figcaption", ".embed", "h2", "sup"].filter(
        (part) => !text.querySelector(part),
      );
    });
    expect(parts).toEqual([]);
    await stage.browser.page.screenshot(stage.pictureAt("reader-en-longread"));
  });

  test("Tab stays inside, and never reaches the page", async () => {
    await open("en-report.html");
    for (let step = 0; step < 40; step += 1) await stage.browser.page.press("Tab");
    expect(await stage.browser.page.evaluate(() => document.activeElement?.matches("[data-seidoku-reader]"))).toBe(
      true,
    );
  });

  test("a page that is no article is told, and read when asked", async () => {
    await open("category.html");
    expect(await stage.browser.page.text(inReader(".refusal"))).toBe("This page does not look like an article.");
    await stage.browser.page.click(inReader(".read-anyway"));
    await stage.browser.page.waitFor("an answer", () => {
      const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot;
      return root?.querySelector(".text") ?? (root?.querySelector(".refusal") && !root.querySelector(".read-anyway"));
    });
  });

  test("nothing of a hostile page runs", async () => {
    const { page } = stage.browser;
    await stage.browser.open(stage.pageAt("hostile.html"));
    const before = await page.evaluate(() => (window as { __owned?: number }).__owned ?? 0);
    await openByShortcut(stage.browser);
    for (const part of ["h1", ".text p", ".text figure", ".summary button"]) await page.click(inReader(part));
    await page.screenshot(stage.pictureAt("reader-en-hostile"));
    expect(await page.evaluate(() => (window as { __owned?: number }).__owned ?? 0)).toBe(before);
    expect(await stage.browser.page.text(inReader(".text"))).toContain("sign painter");
  });

  test("a click that the page's script forges does nothing", async () => {
    await open("en-report.html");
    await stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      for (const button of root.querySelectorAll("button")) button.click();
      root.querySelector("div")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(await isOpen(stage)).toBe(1);
    expect(
      await stage.browser.page.evaluate(() =>
        document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector("mark"),
      ),
    ).toBeNull();
  });
});
