// What a reader does on a page: clicks the toolbar button, reads the popup, opens the reader.
// `browser` is one of the test clients, with the page open in front.

/** Gives what the popup says of the page, or `{ refusal }`, its sentence for why it says nothing. */
export async function openPopup(browser) {
  await browser.clickAction();
  await browser.popup.waitFor("the popup has read the page", () => {
    const state = document.querySelector("#popup")?.dataset.state;
    return Boolean(state) && state !== "reading";
  });
  return browser.popup.evaluate(() => {
    const wordsOf = (selector, root = document) => root.querySelector(selector)?.textContent.trim() ?? null;
    const refusal = wordsOf(".refusal");
    if (refusal !== null) return { refusal };
    return {
      lang: document.querySelector(".head").lang,
      headline: wordsOf(".headline"),
      summary: [...document.querySelectorAll(".summary li [lang]")].map((sentence) => sentence.textContent.trim()),
      quotes: [...document.querySelectorAll(".quotes li")].map((quote) => ({
        text: wordsOf("q", quote),
        speaker: wordsOf("cite", quote),
      })),
    };
  });
}

/** "Open reader" in the open popup. Gives back when the article covers the page. */
export async function openReader(browser) {
  await browser.popup.click(".open-reader");
  await browser.page.waitFor("the reader shows the article", () => {
    return Boolean(document.querySelector("[data-seidoku-reader]")?.shadowRoot.querySelector(".text"));
  });
  await browser.page.waitFor("pictures have loaded", () => {
    const pictures = [...document.querySelector("[data-seidoku-reader]").shadowRoot.querySelectorAll("img")];
    return pictures.every((picture) => picture.complete || picture.loading === "lazy");
  });
}
