// The overlay: the article in good typography, summary and quotes beside or above it, and controls for the look.

import { useRef, useState } from "preact/hooks";
import { type Article, type Block, sayingOf } from "../article/article.ts";
import type { Place } from "../insight/insights.ts";
import type { Speech } from "../insight/speeches.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { FigureView } from "./FigureView.tsx";
import { IconButton } from "./icons.tsx";
import { LookPanel } from "./LookPanel.tsx";
import { useLabel, useWords } from "./labels.ts";
import { lookOf } from "./look.ts";
import { hasOutline, Outline } from "./Outline.tsx";
import { MorePages } from "./Paging.tsx";
import { goToBlock } from "./position.ts";
import { QuoteList } from "./QuoteList.tsx";
import { Refused, type Retry } from "./Refused.tsx";
import { Removed } from "./Removed.tsx";
import { RemovedPanel } from "./RemovedPanel.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import { Summary } from "./Summary.tsx";
import type { Settings } from "./settings.ts";
import type { Model, ReadingState, Ready } from "./state.ts";
import { TimeLeft } from "./TimeLeft.tsx";
import { useToast } from "./Toast.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { type ChooseBlock, useChoices } from "./useChoices.ts";
import { useMarked } from "./useMarked.ts";
import { useShortcuts } from "./useShortcuts.ts";

interface Props extends Retry {
  state: ReadingState;
  settings: Settings;
  model: Model;
  /** The place to go to and mark, or null for the top. */
  at: Place | null;
  /** The block where the article was left, to go on from, or null. */
  from?: number | null;
  /** Quotes are folded where they would stand between summary and text. */
  isNarrow: boolean;
  onSettings: (settings: Settings) => void;
  onChooseBlock: ChooseBlock;
  onCopyQuote: (speech: Speech) => Promise<boolean>;
  onClose: () => void;
}

export function Reader({ state, settings, model, at, from, isNarrow, onSettings, onClose, ...actions }: Props) {
  const label = useLabel();
  const overlay = useRef<HTMLDivElement>(null);
  const progress = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<string | null>(null);
  const article = state.kind === "ready" ? state.article : null;
  const { toast, say, sayCopied } = useToast();
  const choices = useChoices(overlay, article, say, actions.onChooseBlock);
  const go = (block: number) => {
    setPanel(null);
    goToBlock(overlay.current, block);
  };
  const look = lookOf(settings);
  useShortcuts(overlay, { settings, onSettings, panel, onPanel: setPanel });
  return (
    <div
      ref={overlay}
      class={`seidoku overlay ${look.class}`}
      style={look.style}
      tabIndex={-1}
      onScroll={({ currentTarget }) => {
        if (progress.current) progress.current.style.scale = `${shareRead(currentTarget)} 1`;
      }}
    >
      <div class="progress" aria-hidden="true">
        <div ref={progress} />
      </div>
      <Toolbar
        panels={[
          { icon: "outline", content: article && hasOutline(article) ? <Outline article={article} onGo={go} /> : null },
          { icon: "removed", content: article && <RemovedPanel article={article} {...choices} {...actions} /> },
          { icon: "look", content: <LookPanel settings={settings} onChange={onSettings} /> },
          { icon: "help", content: <Shortcuts settings={settings} onChange={onSettings} /> },
        ]}
        open={panel}
        onOpen={setPanel}
        onClose={onClose}
      >
        {article && <TimeLeft article={article} />}
      </Toolbar>
      {state.kind === "reading" && (
        <p class="notice" role="status">
          {label("reading")}
        </p>
      )}
      {state.kind === "refused" && (
        <div class="notice">
          <Refused reason={state.reason} {...actions} />
        </div>
      )}
      {state.kind === "ready" && (
        <ReadyReader
          ready={state}
          model={model}
          at={at}
          from={from}
          isNarrow={isNarrow}
          onCopy={(speech) => sayCopied(actions.onCopyQuote(speech))}
          onOpenRemoved={() => setPanel("removed")}
          onHide={choices.isHiding ? choices.onHide : null}
        />
      )}
      {toast}
    </div>
  );
}

const shareRead = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement) =>
  scrollTop / Math.max(1, scrollHeight - clientHeight);

interface ReadyProps extends Pick<Props, "model" | "at" | "from" | "isNarrow"> {
  ready: Ready;
  onCopy: (speech: Speech) => void;
  onOpenRemoved: () => void;
  /** Takes the mark of a block; null where none is to be hidden. */
  onHide: ((mark: string) => void) | null;
}

function ReadyReader({ ready, model, at, from, isNarrow, onCopy, onOpenRemoved, onHide }: ReadyProps) {
  const { label } = useWords();
  const { article, insights, minutes, paging } = ready;
  const version = article.removed.map(({ mark, choice }) => choice && mark).join("");
  const { text, place, pick } = useMarked<HTMLElement>(at, version);
  const hasQuotes = insights.quotes.some((quote) => quote.kind === "direct");
  return (
    <main class="page">
      <ArticleHeader article={article} minutes={minutes} />
      <aside>
        <Summary sentences={insights.summary} lang={article.lang} dir={article.dir} model={model} onPick={pick} />
        {hasQuotes && (
          <details open={!isNarrow}>
            <summary class="label">{label("quotesTitle")}</summary>
            <QuoteList quotes={insights.quotes} lang={article.lang} dir={article.dir} onPick={pick} onCopy={onCopy} />
            <Removed removed={article.removed} onOpen={onOpenRemoved} />
          </details>
        )}
        {!hasQuotes && <Removed removed={article.removed} onOpen={onOpenRemoved} />}
      </aside>
      <article
        class={onHide ? "text hiding" : "text"}
        ref={text}
        lang={article.lang}
        dir={article.dir}
        aria-label={label("articleTitle")}
      >
        {article.lead && <FigureView figure={article.lead} pictures notes={article.footnotes} />}
        <ArticleBody
          body={article.body}
          footnotes={article.footnotes}
          parts={article.parts}
          from={from}
          marked={place}
          pictures
          beside={onHide ? (block) => <HideButton {...{ article, block, onHide }} /> : undefined}
        />
        <MorePages article={article} paging={paging} />
      </article>
    </main>
  );
}

interface HideProps {
  article: Article;
  block: number;
  onHide: (mark: string) => void;
}

function HideButton({ article: { body, blockMarks }, block, onHide }: HideProps) {
  const label = useLabel();
  const mark = blockMarks[block];
  const words = sayingOf(body[block] as Block).slice(0, 30);
  return mark ? <IconButton icon="close" label={label("hideBlock", words)} onClick={() => onHide(mark)} /> : null;
}
