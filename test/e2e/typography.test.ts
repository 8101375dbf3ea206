// The article's letters and lines, by its language and by what readers choose: what only a browser can show.

import { describe, expect, test } from "vitest";
import { inBothBrowsers, inReader, openByShortcut, type Stage } from "../support/seidoku.ts";

const chineseFaces = /PingFang|YaHei|JhengHei|SimSun|SimHei|Songti|Heiti|MingLiU|CJK [ST]C/;

inBothBrowsers({ language: "en", colorScheme: "dark" }, (stage) => {
  /** A sample page, as though it said that it is in this language; "" where it says nothing. */
  const open = async (page: string, language?: string) => {
    await stage.browser.open(stage.pageAt(page));
    if (language !== undefined)
      await stage.browser.page.evaluate((lang) => document.documentElement.setAttribute("lang", lang), language);
    await openByShortcut(stage.browser);
  };
  const settle = async (settings: { [name: string]: string | number | boolean }) => {
    await stage.browser.open(`${stage.browser.origin}options.html`);
    await stage.browser.page.evaluate(async (settings) => {
      const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", typeof chromeShape>;
      await (browser ?? chrome).storage.local.set({ settings });
    }, settings);
  };
  /** Of the first such element in the overlay. */
  const styleOf = (selector: string, ...names: string[]) => styleIn(stage, selector, names);

  describe.each([
    ["ja", "ja-short.html", "ja"],
    ["ja-JP", "ja-short.html", "ja-JP"],
    ["no language said, guessed from the letters", "ja-short.html", ""],
  ])("Japanese: %s", (_, page, language) => {
    test("has Japanese faces, strict breaks and air between the lines", async () => {
      await open(page, language);
      const style = await styleOf(".text p", "font-family", "line-break", "line-height", "font-size", "font-style");
      expect(style["font-family"]).toMatch(/^"?Hiragino Sans/);
      expect(style["font-family"]).not.toMatch(chineseFaces);
      expect(style["font-family"]).not.toContain("system-ui");
      expect(style["line-break"]).toBe("strict");
      const lines = Number.parseFloat(style["line-height"] ?? "") / Number.parseFloat(style["font-size"] ?? "");
      expect(lines).toBeGreaterThanOrEqual(1.7);
      expect(lines).toBeLessThanOrEqual(2);
    });
  });

  test("what the browser knows of Japanese spacing and phrases is used", async () => {
    await open("ja-pages-2.html");
    const { "text-spacing-trim": trim = "" } = await styleOf(".text p", "text-spacing-trim");
    const { "word-break": breaks = "" } = await styleOf(".text h2, .text h3", "word-break");
    const [knowsTrim, knowsPhrases] = await stage.browser.page.evaluate(() => [
      CSS.supports("text-spacing-trim: trim-start"),
      CSS.supports("word-break: auto-phrase"),
    ]);
    if (knowsTrim) expect(trim).toBe("trim-start");
    expect(breaks).toBe(knowsPhrases ? "auto-phrase" : "normal");
  });

  test("the widest Japanese column has 40 characters", async () => {
    await settle({ width: 40, size: 16 });
    await open("ja-wire.html");
    const em = await stage.browser.page.evaluate(() => {
      const text = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".text p")!;
      return text.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(text).fontSize);
    });
    expect(em).toBeGreaterThan(39);
    expect(em).toBeLessThanOrEqual(40.01);
    await settle({});
  });

  test("the default English column has 60 to 75 letters, hyphenated where its language is known", async () => {
    await open("en-longread.html");
    const median = await stage.browser.page.evaluate(lettersInLines);
    expect(median).toBeGreaterThanOrEqual(60);
    expect(median).toBeLessThanOrEqual(75);
    expect((await styleOf(".text p", "hyphens")).hyphens).toBe("auto");
    expect((await styleOf(".text h2", "hyphens")).hyphens).toBe("manual");
    const { "font-family": face } = await styleOf(".text p", "font-family");
    expect(face).not.toMatch(/Hiragino|Yu Gothic|CJK/);
  });

  test.each([
    ["sv", "italic"],
    ["ja", "normal"],
    ["zh-Hans", "normal"],
    ["ko-KR", "normal"],
    ["ar", "normal"],
  ])("emphasis in %s is %s", async (language, slant) => {
    await open("ar-report.html", language);
    expect((await styleOf(".text em", "font-style"))["font-style"]).toBe(slant);
  });

  test.each([
    ["zh-Hans", /PingFang SC/, "normal"],
    ["zh-TW", /PingFang TC/, "normal"],
    ["ko-KR", /Apple SD Gothic Neo/, "keep-all"],
    ["ar", /SF Arabic/, "normal"],
  ])("%s has its own faces and breaks", async (language, face, breaks) => {
    await open("ja-short.html", language);
    const style = await styleOf(".text p", "font-family", "word-break");
    expect(style["font-family"]).toMatch(face);
    expect(style["word-break"]).toBe(breaks);
  });

  test("right-to-left texts, and what is said of them, begin on the right", async () => {
    await open("ar-report.html");
    const [number = 0, words = 0, marker = "", textEnd = 0, listEnd = 0] = await stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const rightOf = (selector: string) => root.querySelector(selector)!.getBoundingClientRect().right;
      const { direction } = getComputedStyle(root.querySelector(".text")!);
      return [rightOf(".number"), rightOf(".number + span"), direction, rightOf(".text"), rightOf(".text li")] as const;
    });
    expect(number).toBeGreaterThan(words);
    expect(marker).toBe("rtl");
    expect(listEnd).toBeLessThan(textEnd - 10);
    await stage.browser.page.screenshot(stage.pictureAt("reader-ar"));
  });

  test("our own words keep their direction in such a text: 1 min read", async () => {
    const [number = 0, unit = 0] = await stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const words = root.querySelector(".meta > :last-child")!.firstChild!;
      return [0, 2].map((at) => {
        const letter = document.createRange();
        letter.setStart(words, at);
        letter.setEnd(words, at + 1);
        return letter.getBoundingClientRect().left;
      });
    });
    expect(number).toBeLessThan(unit);
  });

  test("lines with ruby are as high as lines without, also where they stand close; a switch hides the readings", async () => {
    await settle({ lineHeight: 80 });
    await open("ja-pages-1.html");
    const { withRuby, without } = await stage.browser.page.evaluate(linesOfParagraphs);
    expect(withRuby.length).toBeGreaterThan(0);
    for (const height of [...withRuby, ...without]) expect(Math.abs(height - (without[0] ?? 0))).toBeLessThan(0.6);
    await stage.browser.page.click(inReader("[aria-label='Text and colours']"));
    await stage.browser.page.screenshot(stage.pictureAt("look-ruby"));
    await stage.browser.page.click(inReader(".switch.ruby"));
    await expect.poll(async () => (await styleOf("rt", "display")).display).toBe("none");
    await stage.browser.page.press("Escape");
    await settle({});
    await open("ja-short.html");
    await stage.browser.page.click(inReader("[aria-label='Text and colours']"));
    expect((await styleOf(".switch.ruby", "display")).display).toBe("none");
    await stage.browser.page.press("Escape");
  });

  test("high contrast is white on black here, without tints; letters are spaced and lines justified when asked", async () => {
    await settle({ theme: "contrast", spacing: 6, justify: true, size: 20 });
    await open("en-longread.html");
    expect(await styleOf(".overlay", "background-color", "color")).toEqual({
      "background-color": "rgb(0, 0, 0)",
      color: "rgb(255, 255, 255)",
    });
    expect(await styleOf(".text p", "letter-spacing", "text-align")).toEqual({
      "letter-spacing": "1.2px",
      "text-align": "justify",
    });
    expect((await styleOf(".text h2", "text-align"))["text-align"]).not.toBe("justify");
    await stage.browser.page.screenshot(stage.pictureAt("reader-en-contrast"));
    await open("ar-report.html");
    expect(await styleOf(".text p", "letter-spacing")).toEqual({ "letter-spacing": "normal" });
    await settle({});
  });

  test("the look panel fits a small screen, and scrolls where it is higher", async () => {
    await stage.browser.resize(500, 420);
    await open("ja-pages-1.html");
    await stage.browser.page.click(inReader("[aria-label='Text and colours']"));
    const { top, bottom, left, right } = await stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const { top, bottom, left, right } = root.querySelector(".panel")!.getBoundingClientRect();
      return { top, left, bottom: innerHeight - bottom, right: innerWidth - right };
    });
    expect(Math.min(top, bottom, left, right)).toBeGreaterThanOrEqual(0);
    await stage.browser.page.click(inReader(".panel .switch.ruby"));
    await expect.poll(async () => (await styleOf("rt", "display")).display).toBe("none");
    await stage.browser.page.press("Escape");
    await stage.browser.resize(1280, 860);
    await settle({});
  });
});

inBothBrowsers({ language: "ja" }, (stage) => {
  test("the settings' sample shows the look as it changes, with ruby", async () => {
    const { page } = stage.browser;
    await stage.browser.open(`${stage.browser.origin}options.html`);
    await page.click("input[value='serif'] + span");
    await page.click("[aria-label='字間を大きく']");
    await page.click(".switch.justify");
    const lookOf = () =>
      page.evaluate(() => {
        const { fontFamily, letterSpacing, textAlign } = getComputedStyle(document.querySelector(".sample p")!);
        return { isSerif: fontFamily.includes("Mincho"), letterSpacing, textAlign };
      });
    await expect.poll(lookOf).toEqual({ isSerif: true, letterSpacing: "0.36px", textAlign: "justify" });
    expect(await page.evaluate(() => document.querySelector(".sample rt")?.textContent)).toBe("とうりょう");
    await page.screenshot(stage.pictureAt("settings-look"));
  });
});

declare const chromeShape: { storage: { local: { set(items: object): Promise<void> } } };

function styleIn(stage: Stage, selector: string, names: string[]): Promise<Record<string, string>> {
  return stage.browser.page.evaluate(
    (selector, names) => {
      const found = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(selector)!;
      const style = getComputedStyle(found);
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    },
    selector,
    names,
  );
}

// What follows runs in the page, one function at a time.

/** Letters in a full line of the article's paragraphs: the median. */
function lettersInLines(): number {
  const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
  const counts: number[] = [];
  for (const paragraph of root.querySelectorAll(".block.paragraph p")) {
    const text = paragraph.firstChild;
    if (!(text instanceof Text)) continue;
    const range = document.createRange();
    const tops = [...text.data].map((_, i) => {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      return Math.round(range.getBoundingClientRect().top);
    });
    const lines = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    counts.push(...lines.slice(0, -1));
  }
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

/** Heights of lines: those of paragraphs with ruby, by their number of lines, and those of others. */
function linesOfParagraphs(): { withRuby: number[]; without: number[] } {
  const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
  const heights = { withRuby: [] as number[], without: [] as number[] };
  for (const paragraph of root.querySelectorAll(".block.paragraph p")) {
    const { height } = paragraph.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const list = paragraph.querySelector("rt") ? heights.withRuby : heights.without;
    list.push(height / Math.round(height / line));
  }
  return heights;
}
