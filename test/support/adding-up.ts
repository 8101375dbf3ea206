// Adds up a page: each word that it shows must be in the article's body, its metadata, or what was removed.
import {
  type Article,
  type Block,
  blockText,
  longestRemoval,
  mostRemovedBlocks,
  plainText,
  runText,
} from "../../src/article/article.ts";
import { copyPage } from "../../src/article/copy.ts";
import { withoutPaging } from "../../src/article/titles.ts";
import { Leaf, walkTree } from "../../src/article/tree.ts";
import { solid, tidy } from "../../src/article/words.ts";

/** Letters and digits alone: a credit loses its brackets when it is told apart from its caption. */
const lettersOf = (text: string) => solid(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Marks of footnotes are words of the page too. */
const withMarks = (block: Block): Block =>
  JSON.parse(JSON.stringify(block, (key, value) => (key === "footnote" ? undefined : value)));

/** All words of a block: captions, credits, readings and an embed's title too. */
function wordsOf(marked: Block): string {
  const block = withMarks(marked);
  if (block.kind === "figure") return [runText(block.caption), block.credit ?? ""].join(" ");
  if (block.kind === "table") return `${runText(block.caption)} ${blockText(block)}`;
  return block.kind === "embed" ? block.title : blockText(block);
}

/** Stretches of text that the page shows, ruby readings aside. */
export function shownWords(document: Document): string[] {
  const shown: string[] = [];
  walkTree(copyPage(document).body, (node) => {
    if (node instanceof Leaf) {
      if (/[\p{L}\p{N}]/u.test(node.data)) shown.push(node.data);
      return undefined;
    }
    return /^(?:RT|RP|IFRAME|VIDEO|AUDIO|NOSCRIPT)$/.test(node.nodeName) ? "skip" : undefined;
  });
  return shown;
}

const isCapped = ({ text, blocks }: Article["removed"][number]) =>
  text.length >= longestRemoval || blocks.length >= mostRemovedBlocks;

/** Stretches that are nowhere; and body paragraphs that are also told as removed, though the page has them once. */
export function addUp(document: Document, article: Article): { lost: string[]; twice: string[]; isCapped: boolean } {
  const shown = shownWords(document);
  const removed = lettersOf(article.removed.map(({ text }) => text).join(" "));
  const notes = article.footnotes.map(({ text }) => lettersOf(runText(text)));
  const said = [article.headline, article.kicker, article.deck, ...article.byline];
  const kept = [...article.body, ...(article.lead ? [article.lead] : [])].map(wordsOf);
  const all = lettersOf([...kept, ...said, ...notes].join(" ")) + removed;
  const page = lettersOf(shown.join(" "));
  const paragraphs = [...plainText(article).split("\n\n").map(lettersOf), ...notes];
  return {
    lost: shown.filter((words) => !all.includes(lettersOf(withoutPaging(tidy(words))))),
    twice: paragraphs.filter(
      (words) => words.length > 30 && removed.includes(words) && page.indexOf(words) === page.lastIndexOf(words),
    ),
    isCapped: article.removed.some(isCapped),
  };
}
