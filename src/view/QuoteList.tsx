import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { Place, Quote } from "../insight/insights.ts";
import { type Speech, speechesOf } from "../insight/speeches.ts";
import { IconButton } from "./icons.tsx";
import { useLabel } from "./labels.ts";
import { placeKey } from "./useMarked.ts";

/** So many are key quotes; the rest is one click away. */
const keyQuotes = 4;

interface Props {
  quotes: Quote[];
  /** BCP 47 tag of the quotes, and their direction. */
  lang: string;
  dir: "ltr" | "rtl";
  onPick: (place: Place) => void;
  onCopy: (speech: Speech) => void;
}

export function QuoteList({ quotes, lang, dir, onPick, onCopy }: Props) {
  const label = useLabel();
  const [showsAll, setShowsAll] = useState(false);
  const full = speechesOf(quotes);
  if (full.length === 0) return null;
  const shown = showsAll ? full : full.slice(0, keyQuotes);
  return (
    <section class="quotes" aria-label={label("quotesTitle")}>
      <h2 class="label">{label("quotesTitle")}</h2>
      <ul dir={dir}>
        {shown.map((parts) => (
          <li key={placeKey(parts[0])} data-place={placeKey(parts[0])}>
            <button type="button" title={label("toQuote")} onClick={() => onPick(parts[0])}>
              {/* Browsers take the marks from the language around a q, not from its own. */}
              <span class="words" lang={lang}>
                {parts.map((part, at) => (
                  <Fragment key={`${part.block} ${part.start}`}>
                    {isSplit(parts, at) && " … "}
                    <q class={at === 0 || isSplit(parts, at) ? undefined : "paragraph"}>{part.text}</q>
                  </Fragment>
                ))}
              </span>
              {parts[0].speaker === null ? (
                <cite class="unclear">{label("speakerUnclear")}</cite>
              ) : (
                <cite lang={lang}>{parts[0].speaker}</cite>
              )}
            </button>
            <IconButton icon="copy" label={label("copyQuote")} onClick={() => onCopy(parts)} />
          </li>
        ))}
      </ul>
      {full.length > shown.length && (
        <button type="button" class="more" onClick={() => setShowsAll(true)}>
          {label("moreQuotes", full.length)}
        </button>
      )}
    </section>
  );
}

/** “We will rebuild,” Ruiz said, “but not here.” Paragraphs of a block quotation have but a blank line between them. */
const isSplit = (parts: Quote[], at: number): boolean => {
  const [before, part] = [parts[at - 1], parts[at]];
  return before !== undefined && before.block === part?.block && part.start - before.end > "\n\n".length;
};
