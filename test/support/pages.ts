// Pages made by hand, for the tests of the article room.
import { JSDOM } from "jsdom";

export const address = "https://news.example.jp/stories/river.html";

export const pageOf = (body: string, head = "", url = address): Document =>
  new JSDOM(
    `<!doctype html><html lang="ja"><head><title>川の橋が流される｜例新聞</title>${head}</head><body>${body}</body></html>`,
    {
      url,
    },
  ).window.document;

/** Paragraphs of a story that nobody has written. */
export const story = [
  "山あいの町で二十日、大雨のために川の橋が流された。町は住民に川へ近づかないよう呼びかけている。",
  "町長の山田太郎氏は記者会見で「橋はできるだけ早く架け直したい」と述べ、国に支援を求める考えを示した。",
  "橋は百年前に造られ、通学路として使われていた。学校は二十一日から休みとなり、再開の時期は決まっていない。",
  "気象台によると、雨は二十二日まで続く見込みで、一時間に五十ミリの激しい雨が降るおそれがある。",
];
export const paragraphs = story.map((text) => `<p>${text}</p>`).join("\n");

const FIELDS = "input, button, fieldset, object, output, select, textarea, img";
const PICTURES = "img[name], form[name], iframe[name], object[name], embed[name]";

/** What browsers do and jsdom does not: a form's fields and a document's pictures hide what these had by that name. */
export function clobbered(document: Document): Document {
  const isAsking = watchSelectors(document);
  const hide = (holder: Node, named: Element) => {
    const name = named.getAttribute("name") ?? "";
    const get = () => (isAsking() ? Reflect.get(Object.getPrototypeOf(holder), name, holder) : named);
    return () => Object.defineProperty(holder, name, { get, configurable: true });
  };
  // jsdom's document.forms is empty in XHTML.
  const fields = [...document.querySelectorAll("form")].flatMap((form) =>
    [...form.querySelectorAll(FIELDS)].map((field) => hide(form, field)),
  );
  const pictures = [...document.querySelectorAll(PICTURES)].map((picture) => hide(document, picture));
  for (const define of [...fields, ...pictures]) define();
  return document;
}

/** jsdom answers selectors with a script of its own, which what is hidden would mislead; tells whether it is at work. */
function watchSelectors({ defaultView }: Document): () => boolean {
  let asking = 0;
  const { Document, Element } = defaultView as unknown as typeof globalThis;
  for (const prototype of [Document.prototype, Element.prototype] as unknown as Record<string, unknown>[]) {
    for (const name of ["querySelector", "querySelectorAll", "closest", "matches"]) {
      const answer = prototype[name] as ((selector: string) => unknown) | undefined;
      if (!answer) continue;
      prototype[name] = function (this: unknown, selector: string) {
        asking += 1;
        try {
          return answer.call(this, selector);
        } finally {
          asking -= 1;
        }
      };
    }
  }
  return () => asking > 0;
}
