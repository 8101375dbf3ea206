// What a reader is told of the pages of a split story: where each begins, which one is coming, which one is missing.

import type { Article } from "../article/article.ts";
import { useWords } from "./labels.ts";
import type { Paging } from "./state.ts";

/** Above the first block of a page. */
export function PageMark({ number }: { number: number }) {
  const { label, language } = useWords();
  return (
    <p class="divider page-mark" lang={language}>
      <span>{label("pageBegins", number)}</span>
    </p>
  );
}

/** At the end of the text. */
export function MorePages({ article, paging }: { article: Article; paging: Paging | null }) {
  const { label, language } = useWords();
  const count = Math.max(article.pageCount ?? 0, paging?.number ?? 0);
  return (
    <div class="more-pages" lang={language}>
      <p role="status">
        {paging?.kind === "loading" && label("joiningPage", paging.number, count)}
        {paging?.kind === "missing" && label(`missing_${paging.reason}`, paging.number)}
      </p>
      {article.nextPage && paging?.kind !== "loading" && <PageLink href={article.nextPage} text={label("nextPage")} />}
    </div>
  );
}

/** Above the text of a later page. */
export function FirstPage({ article: { firstPage } }: { article: Article }) {
  const { label, language } = useWords();
  return (
    firstPage && (
      <p class="note" lang={language}>
        <PageLink href={firstPage} text={label("firstPage")} />
      </p>
    )
  );
}

const PageLink = ({ href, text }: { href: string; text: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {text}
  </a>
);
