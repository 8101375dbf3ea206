// The toolbar popup: headline, insights and the whole clean text, without pictures.

import { useEffect, useState } from "preact/hooks";
import type { Place } from "../insight/insights.ts";
import { ArticleBody, FigureView } from "./ArticleBody.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { IconButton } from "./icons.tsx";
import { type LabelKey, useWords } from "./labels.ts";
import { QuoteList } from "./QuoteList.tsx";
import { Removed } from "./Removed.tsx";
import { refusalLabels } from "./refusals.ts";
import { Summary } from "./Summary.tsx";
import type { Theme } from "./settings.ts";
import type { ReadingState, Ready } from "./state.ts";
import { useMarked } from "./useMarked.ts";

interface Props extends Actions {
  state: ReadingState;
  theme: Theme;
  onReadAnyway: () => void;
}

interface Actions {
  onOpenReader: (at: Place | null) => void;
  /** Tell whether the browser copied. */
  onCopyText: () => Promise<boolean>;
  onCopyMarkdown: () => Promise<boolean>;
  onOriginal: () => void;
  onSettings: () => void;
}

export function Popup({ state, theme, onReadAnyway, ...actions }: Props) {
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
          <p class="refusal" role="status">
            {label(refusalLabels[state.reason])}
          </p>
          {state.reason === "not-an-article" && (
            <button type="button" class="primary read-anyway" onClick={onReadAnyway}>
              {label("readAnyway")}
            </button>
          )}
        </main>
      )}
      {state.kind === "ready" && <ReadyPopup ready={state} {...actions} />}
    </div>
  );
}

function ReadyPopup({ ready, ...actions }: Actions & { ready: Ready }) {
  const { label } = useWords();
  const { text, place, pick } = useMarked<HTMLElement>();
  const { article, insights, minutes } = ready;
  return (
    <>
      <main class="scroll">
        <ArticleHeader article={article} minutes={minutes} />
        <Summary sentences={insights.summary} lang={article.lang} dir={article.dir} onPick={pick} />
        <QuoteList quotes={insights.quotes} lang={article.lang} dir={article.dir} onPick={pick} />
        <section class="text" ref={text} lang={article.lang} dir={article.dir} aria-label={label("articleTitle")}>
          {article.lead && <FigureView figure={article.lead} pictures={false} />}
          <ArticleBody body={article.body} marked={place} pictures={false} />
          {article.nextPage && (
            <a href={article.nextPage} target="_blank" rel="noopener noreferrer">
              {label("nextPage")}
            </a>
          )}
        </section>
        <Removed removed={article.removed} />
      </main>
      <Bar {...actions} place={place} />
    </>
  );
}

/** Long enough to be read; it lies over the text. */
const toastMs = 4000;

function Bar({ place, ...actions }: Actions & { place: Place | null }) {
  const { label } = useWords();
  const [said, setSaid] = useState<LabelKey | null>(null);
  useEffect(() => {
    const timer = said && setTimeout(() => setSaid(null), toastMs);
    return () => clearTimeout(timer ?? undefined);
  }, [said]);
  const copy = async (copied: Promise<boolean>) => {
    setSaid(null); // said again, it is to be heard again
    setSaid((await copied) ? "copied" : "copyFailed");
  };
  return (
    <footer class="bar">
      <button type="button" class="primary open-reader" onClick={() => actions.onOpenReader(place)}>
        {label("openReader")}
      </button>
      <IconButton icon="copy" label={label("copyText")} onClick={() => copy(actions.onCopyText())} />
      <IconButton icon="markdown" label={label("copyMarkdown")} onClick={() => copy(actions.onCopyMarkdown())} />
      <IconButton icon="original" label={label("openOriginal")} onClick={actions.onOriginal} />
      <IconButton icon="settings" label={label("settings")} onClick={actions.onSettings} />
      <p class="toast" role="status">
        {said && label(said)}
      </p>
    </footer>
  );
}
