// What readers have asked their system for: less motion, and colours of their own.

import { expect, test } from "vitest";
import { axeFindings, faintWords } from "../support/access.ts";
import { withEachPanel } from "../support/panels.ts";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";

/** Elements that would move by themselves. */
function moving(): string[] {
  const root = document.querySelector("[data-seidoku-reader]")?.shadowRoot ?? document;
  const isLong = (durations: string) => durations.split(",").some((duration) => Number.parseFloat(duration) > 0.01);
  return [...root.querySelectorAll("*")]
    .filter((element) => {
      const style = getComputedStyle(element);
      const isAnimated = style.animationName !== "none" && isLong(style.animationDuration);
      return isAnimated || isLong(style.transitionDuration) || style.scrollBehavior === "smooth";
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

inBothBrowsers({ language: "ja" }, (stage) => {
  test("with less motion nothing moves by itself, and a quote's place is there at once", async () => {
    const { browser } = stage;
    await browser.open(stage.pageAt("ja-wire.html"));
    await browser.setWishes({ lessMotion: true });
    await browser.page.waitFor("the wish", () => matchMedia("(prefers-reduced-motion: reduce)").matches);
    await openByShortcut(browser);
    const found: string[] = [];
    await withEachPanel(browser.page, inReader, async () => {
      found.push(...(await browser.page.evaluate(moving)));
    });
    await browser.page.click(inReader(".quotes li:nth-child(3) button"));
    const places = await browser.page.evaluate(async () => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      const seen = new Set<number>();
      for (let frame = 0; frame < 12; frame += 1) {
        const { top } = root.querySelector("mark")?.getBoundingClientRect() ?? {};
        if (top !== undefined) seen.add(top);
        await new Promise(requestAnimationFrame);
      }
      return seen.size;
    });
    expect(found).toEqual([]);
    // Where it comes into the text, and where it is read.
    expect(places).toBeLessThanOrEqual(2);
    await browser.page.press("Escape");
  });

  test("in the system's colours all is seen: words, the choice that holds, the marked place, and where focus is", async () => {
    const { browser } = stage;
    await browser.setWishes({ forcedColors: true });
    await browser.page.waitFor("the wish", () => matchMedia("(forced-colors: active)").matches);
    await openByShortcut(browser);
    await browser.page.click(inReader(".summary button"));
    await browser.page.text(inReader("mark"));
    const [mark, progress, paper] = await browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      return ["mark", ".progress div", ".overlay"].map(
        (part) => getComputedStyle(root.querySelector(part)!).backgroundColor,
      );
    });
    expect([mark, progress]).not.toContain(paper);
    expect(await axeFindings(browser.page)).toEqual([]);
    expect(await faintWords(browser.page)).toEqual([]);

    await browser.page.click(inReader("[aria-label='文字と配色']"));
    await browser.page.text(inReader(".panel.look"));
    await browser.page.press("Tab");
    const [chosen, other] = await browser.page.evaluate(() => {
      const root = document.querySelector("[data-seidoku-reader]")!.shadowRoot!;
      return ["input:checked + span", "input:not(:checked) + span"].map((part) => {
        const { outlineStyle, outlineColor, backgroundColor } = getComputedStyle(
          root.querySelector(`.choices ${part}`)!,
        );
        return [outlineStyle, outlineColor, backgroundColor].join(" ");
      });
    });
    expect(chosen).not.toBe(other);
    await browser.page.screenshot(stage.pictureAt("reader-ja-forced"));
    await browser.setWishes({});
  });
});
