// The headings of the article, and the pages of a joined story, as a way to them.

import { useRef, useState } from "preact/hooks";
import { type Article, runText } from "../article/article.ts";
import { type Label, useWords } from "./labels.ts";
import { blockOnTop } from "./position.ts";
import { useScrolled } from "./useScrolled.ts";

interface Props {
  article: Article;
  /** Index of a block, or -1 for the headline. */
  onGo: (block: number) => void;
}

/** One heading is no outline. */
export const hasOutline = ({ body, parts }: Article) =>
  body.filter(({ kind }) => kind === "heading").length + parts.length > 1;

export function Outline({ article, onGo }: Props) {
  const { label } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [read, setRead] = useState(-1);
  useScrolled(list, article, (overlay) => setRead(overlay.scrollTop > 0 ? (blockOnTop(overlay) ?? Infinity) : -1));
  const entries = entriesOf(article, label);
  const current = entries.findLast(({ block }) => block <= read);
  return (
    <ol class="rows" ref={list} lang={article.lang} dir={article.dir}>
      {entries.map((entry, i) => (
        <li key={i}>
          <button
            type="button"
            class={`level${entry.level}`}
            aria-current={entry === current ? "location" : undefined}
            onClick={() => onGo(entry.block)}
          >
            {entry.words}
          </button>
        </li>
      ))}
    </ol>
  );
}

function entriesOf({ headline, body, parts }: Article, label: Label) {
  const pages = parts.map(({ start, number }) => ({ block: start, level: 2, words: label("pageBegins", number) }));
  const headings = body.flatMap((block, i) =>
    block.kind === "heading" ? [{ block: i, level: block.level, words: runText(block.text) }] : [],
  );
  const all = [{ block: -1, level: 2, words: headline }, ...pages, ...headings];
  // A page begins above its first heading.
  return all.sort((a, b) => a.block - b.block);
}
