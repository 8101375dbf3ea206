// Site, kicker, headline, byline, dates and reading time.

import type { Article } from "../article/article.ts";
import { dateText } from "./dates.ts";
import { useWords } from "./labels.ts";
import { noteLabels } from "./notes.ts";
import { FirstPage } from "./Paging.tsx";

interface Props {
  article: Article;
  /** Whole minutes. */
  minutes: number;
}

export function ArticleHeader({ article, minutes }: Props) {
  const { label, locale, language } = useWords();
  const { published, modified } = article;
  return (
    <header class="head" lang={article.lang} dir={article.dir}>
      <div class="source">
        {article.site && <b>{article.site}</b>}
        {article.kicker && <span>{article.kicker}</span>}
      </div>
      <h1 class="headline" tabIndex={-1}>
        {article.headline}
      </h1>
      {article.deck && <p class="deck">{article.deck}</p>}
      <div class="meta">
        {article.byline.length > 0 && <span>{article.byline.join(article.lang.startsWith("ja") ? "、" : ", ")}</span>}
        {published && (
          <time dateTime={published} lang={language}>
            {dateText(published, locale)}
          </time>
        )}
        {modified && modified !== published && (
          <time dateTime={modified} lang={language}>
            {label("updated", dateText(modified, locale))}
          </time>
        )}
        <span lang={language}>{label("readingTime", minutes)}</span>
      </div>
      {article.note && (
        <p class="note" lang={language}>
          {label(noteLabels[article.note])}
        </p>
      )}
      <FirstPage article={article} />
    </header>
  );
}
