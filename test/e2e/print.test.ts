// The open reader on paper: the article alone and whole, dark on light, on no more sheets than it needs.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { themes } from "../../src/view/settings.ts";
import { sheetsOf } from "../support/pdf.ts";
import { inBothBrowsers, openByShortcut } from "../support/seidoku.ts";
import { changeSettings } from "../support/settings.ts";

/** A page that holds on to its place: by its policy no style is ours to add, and by its own it fills the window. */
const stubborn = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Snow closes the pass</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; style-src 'nonce-own'">
<style nonce="own">
  html { height: 100% !important; overflow: hidden !important; background: black !important; position: fixed }
  body { display: flex !important; height: 100%; overflow: auto; background: black; color: white }
</style><nav>Timetables and tickets</nav><main><h1>Snow closes the pass</h1>
${`<p>The road over the pass was closed on Monday, and the villages beyond it are reached by boat, said the warden.</p>
<p>Two ploughs had turned back at the second bend, where the drifts were higher than the posts that mark the road.</p>`.repeat(
  30,
)}
</main></html>`;

const folder = await mkdtemp(join(tmpdir(), "seidoku-print-"));
await writeFile(join(folder, "stubborn.html"), stubborn);
const server = await serve({ folder });
afterAll(() => Promise.all([server.close(), rm(folder, { recursive: true })]));

/** Letters alone: printers hyphenate, and use signs for two letters in one. */
const lettersOf = (words: string) => words.normalize("NFKC").replace(/\P{L}/gu, "");

/** The words of each part of the article. */
const partsOf = () => {
  const page = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".page")!;
  const parts = [...page.querySelectorAll<HTMLElement>("h1, .text :is(p, h2, h3, li, td, pre, figcaption)")];
  return parts.filter((part) => !part.querySelector("p, li, ruby")).map((part) => part.textContent ?? "");
};

/** On white. */
function contrastOf(ink: string): number {
  const share = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [red = 0, green = 0, blue = 0] = ink.split(" ").map(Number).map(share);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

inBothBrowsers({ language: "en", colorScheme: "dark" }, (stage) => {
  const open = async (address: string) => {
    await stage.browser.open(address);
    await openByShortcut(stage.browser);
  };
  const print = async () => sheetsOf(await stage.browser.print());

  test("a long article is all there, on as many sheets as it needs, whatever lies behind it", async () => {
    const { page } = stage.browser;
    await open(stage.pageAt("en-longread.html"));
    const sheets = await print();
    const printed = lettersOf(sheets.map(({ words }) => words).join(""));
    const missing = (await page.evaluate(partsOf)).filter((part) => !printed.includes(lettersOf(part)));
    expect(missing).toEqual([]);
    expect(printed).toContain(lettersOf("She remembers it as a Tuesday; it was a Monday."));
    expect(printed).not.toContain(lettersOf(await page.text("nav, header")).slice(0, 30));
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.filter(({ isBlank }) => isBlank)).toEqual([]);

    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("div"), { style: "block-size: 30000px" }));
    });
    expect(await print()).toHaveLength(sheets.length);
  });

  test("no control is on it, and captions stay with their pictures", async () => {
    await stage.browser.setMedium("print");
    const seen = await stage.browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const find = (selector: string) => [...root.querySelectorAll(selector)].filter((part) => part.checkVisibility());
      return {
        // Pictures and the marks of notes are buttons on the screen, and parts of the text.
        controls: find("button:not(.text :is(.picture, .footnote-mark)), input, select, summary, output").map(
          (part) => part.outerHTML,
        ),
        torn: find("figure").filter((figure) => getComputedStyle(figure).breakInside !== "avoid").length,
        captions: find("figure figcaption").length,
        page: document.body.checkVisibility(),
      };
    });
    await stage.browser.setMedium("screen");
    expect(seen).toEqual({ controls: [], torn: 0, captions: expect.any(Number), page: false });
    expect(seen.captions).toBeGreaterThan(2);
  });

  test.each(themes)("in the theme %s it is dark on light", async (theme) => {
    await stage.browser.open(`${stage.browser.origin}options.html`);
    await changeSettings(stage.browser, { theme });
    await open(stage.pageAt("ja-wire.html"));
    const sheets = await print();
    expect(sheets.flatMap(({ inks }) => inks).filter((ink) => contrastOf(ink) < 4.5)).toEqual([]);
    const paper = () => {
      const overlay = document.querySelector("[data-seidoku-reader]")!.shadowRoot!.querySelector(".overlay")!;
      return [overlay, document.documentElement].map((part) => getComputedStyle(part).backgroundColor);
    };
    await stage.browser.setMedium("print");
    expect(await stage.browser.page.evaluate(paper)).toEqual(Array(2).fill("rgba(0, 0, 0, 0)"));
    await stage.browser.setMedium("screen");
  });

  describe("a page that holds on to its place", () => {
    const expectArticle = async () => {
      const sheets = await print();
      const printed = sheets.map(({ words }) => words).join("");
      expect(printed.match(/Twoploughshadturnedback/g)).toHaveLength(30);
      expect(printed).not.toContain("Timetables");
      expect(sheets.flatMap(({ inks }) => inks).filter((ink) => contrastOf(ink) < 4.5)).toEqual([]);
      return sheets.length;
    };

    test("gives it up on paper, and has it again when the reader closes", async () => {
      const { page } = stage.browser;
      await open(`${server.url}stubborn.html`);
      expect(await expectArticle()).toBeGreaterThan(1);
      await page.press("Escape");
      await page.waitFor("the reader closes", () => !document.querySelector("[data-seidoku-reader]"));
      const [sheet] = await print();
      expect(sheet?.words).toContain("Timetablesandtickets");
    });

    test("and so does its own dialog", async () => {
      await stage.browser.open(`${server.url}stubborn.html?dialog`);
      await stage.browser.page.evaluate(() => {
        document.body.append(document.createElement("dialog"));
        document.querySelector("dialog")!.showModal();
      });
      await openByShortcut(stage.browser);
      await expectArticle();
    });
  });
});
