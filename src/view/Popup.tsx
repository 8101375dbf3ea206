// The toolbar popup: headline, insights and the whole clean text, without pictures.

import type { Place } from "../insight/insights.ts";
import type { Speech } from "../insight/speeches.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { FigureView } from "./FigureView.tsx";
import { IconButton } from "./icons.tsx";
import { useWords } from "./labels.ts";
import { MorePages } from "./Paging.tsx";
import { QuoteList } from "./QuoteList.tsx";
import { Refused, type Retry } from "./Refused.tsx";
import { Removed } from "./Removed.tsx";
import { Summary } from "./Summary.tsx";
import type { Theme } from "./settings.ts";
import type { Model, ReadingState, Ready } from "./state.ts";
import { type Toast, useToast } from "./Toast.tsx";
import { useMarked } from "./useMarked.ts";

export interface PopupProps extends Actions, Retry {
  state: ReadingState;
  theme: Theme;
  model: Model;
}

interface Actions {
  onOpenReader: (at: Place | null) => void;
  /** Tell whether the browser copied. */
  onCopyText: () => Promise<boolean>;
  onCopyMarkdown: () => Promise<boolean>;
  onCopyQuote: (speech: Speech) => Promise<boolean>;
  onOriginal: () => void;
  onSettings: () => void;
}

export function Popup({ state, theme, model, onReadAnyway, onTryAgain, onPickBlock, ...actions }: PopupProps) {
  const { label, language } = useWords();
  return (
    <div id="popup" class={`seidoku popup ${theme}`} lang={language} data-state={state.kind}>
      {state.kind === "reading" && (
        <main class="notice">
          <p role="status">{label("reading")}</p>
        </main>
      )}
      {state.kind === "refused" && (
        <main class="notice">
          <Refused reason={state.reason} {...{ onReadAnyway, onTryAgain, onPickBlock }} />
        </main>
      )}
      {state.kind === "ready" && <ReadyPopup ready={state} model={model} {...actions} />}
    </div>
  );
}

function ReadyPopup({ ready, model, onCopyQuote, ...actions }: Actions & { ready: Ready; model: Model }) {
  const { label } = useWords();
  const { text, place, pick } = useMarked<HTMLElement>();
  const toast = useToast();
  const { article, insights, minutes } = ready;
  return (
    <>
      <main class="scroll">
        <ArticleHeader article={article} minutes={minutes} />
        {article.nextPage && article.pageCount && <p class="note">{label("pagesToJoin", article.pageCount)}</p>}
        <Summary sentences={insights.summary} lang={article.lang} dir={article.dir} model={model} onPick={pick} />
        <QuoteList
          quotes={insights.quotes}
          lang={article.lang}
          dir={article.dir}
          onPick={pick}
          onCopy={(speech) => toast.sayCopied(onCopyQuote(speech))}
        />
        <section class="text" ref={text} lang={article.lang} dir={article.dir} aria-label={label("articleTitle")}>
          {article.lead && <FigureView figure={article.lead} pictures={false} notes={article.footnotes} />}
          <ArticleBody body={article.body} footnotes={article.footnotes} marked={place} pictures={false} />
          <MorePages article={article} paging={null} />
        </section>
        <Removed removed={article.removed} />
      </main>
      <Bar {...actions} {...toast} place={place} />
    </>
  );
}

type BarProps = Omit<Actions, "onCopyQuote"> & Toast & { place: Place | null };

function Bar({ place, toast, sayCopied, ...actions }: BarProps) {
  const { label } = useWords();
  return (
    <footer class="bar">
      <button type="button" class="primary open-reader" onClick={() => actions.onOpenReader(place)}>
        {label("openReader")}
      </button>
      <IconButton icon="copy" label={label("copyText")} onClick={() => sayCopied(actions.onCopyText())} />
      <IconButton icon="markdown" label={label("copyMarkdown")} onClick={() => sayCopied(actions.onCopyMarkdown())} />
      <IconButton icon="original" label={label("openOriginal")} onClick={actions.onOriginal} />
      <IconButton icon="gear" label={label("settings")} onClick={actions.onSettings} />
      {toast}
    </footer>
  );
}
