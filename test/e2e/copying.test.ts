// A quote on the clipboard, from popup and reader, also where a page's address or its policy lets no script copy.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samples } from "../../scripts/serve.mjs";
import { openPopup } from "../../scripts/visit.mjs";
import { inBothBrowsers, inReader, openByShortcut } from "../support/seidoku.ts";

/** Pages that forbid the clipboard. */
const server = createServer(async ({ url = "" }, response) => {
  const page = await readFile(join(samples, url.slice(1))).catch(() => null);
  response.writeHead(page ? 200 : 404, { "content-type": "text/html", "permissions-policy": "clipboard-write=()" });
  response.end(page);
});
beforeAll(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)));
afterAll(() => server.close());

inBothBrowsers({ language: "ja" }, (stage) => {
  const copyButton = ".quotes li:first-child .icon";
  const addresses: [string, () => string][] = [
    ["a page without https", () => stage.pageAt("ja-wire.html").replace("127.0.0.1", "seidoku.test")],
    ["a page whose policy forbids it", () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/ja-wire.html`],
  ];
  /** What lies on the clipboard shows where it is put in. */
  const pasted = async () => {
    await stage.browser.open(stage.pageAt("search.html"));
    await stage.browser.page.evaluate(() => {
      document.body.replaceChildren(document.createElement("textarea"));
      document.querySelector("textarea")?.focus();
    });
    await stage.browser.page.press("Control+V");
    return stage.browser.page.waitFor("the words", () => document.querySelector("textarea")?.value);
  };
  const cited = (url: string) =>
    new RegExp(
      `^「海峡は国境である前に[^」]*」 — ヘイデン大統領（「リンデ海峡の共同管理で合意[^」]*」ワールドウイーク日本版、2026年11月7日）\n${url}$`,
    );

  describe.each(addresses)("%s", (_, addressOf) => {
    test("a quote is copied in the reader, and the page hears nothing of it", async () => {
      const { page } = stage.browser;
      await stage.browser.open(addressOf());
      await page.evaluate(() => {
        for (const target of [document, document.documentElement, document.body])
          target.addEventListener("copy", () => document.body.setAttribute("data-heard", ""), { capture: true });
      });
      await openByShortcut(stage.browser);
      await page.click(inReader(copyButton));
      await expect.poll(() => page.text(inReader(".toast"))).toBe("コピーしました。");
      await page.screenshot(stage.pictureAt("reader-ja-copied"));
      await page.press("Escape");
      expect(await page.evaluate(() => document.querySelectorAll("[data-heard]").length)).toBe(0);
      expect(await pasted()).toMatch(cited(addressOf()));
    });

    test("and in the popup", async () => {
      await stage.browser.open(addressOf());
      await openPopup(stage.browser);
      await stage.browser.popup.click(copyButton);
      await expect.poll(() => stage.browser.popup.text(".toast")).toBe("コピーしました。");
      await stage.browser.popup.screenshot(stage.pictureAt("popup-ja-copied"));
      expect(await pasted()).toMatch(cited(addressOf()));
    });
  });
});
