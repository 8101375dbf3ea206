import { type Article, type Block, fromParagraphs, type Run } from "../../src/article/article.ts";

export const words = (text: string): Run[] => [{ kind: "words", text }];

/** A small article with this body. */
export const articleOf = (body: Block[], given: Partial<Article> = {}): Article => ({
  ...fromParagraphs({ headline: "Bridge opens", paragraphs: [], lang: "en" }),
  url: "https://news.example/bridge",
  body,
  ...given,
});
