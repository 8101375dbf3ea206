import { useState } from "preact/hooks";
import type { Place, Quote } from "../insight/insights.ts";
import { useLabel } from "./labels.ts";

/** So many are key quotes; the rest is one click away. */
const keyQuotes = 4;

interface Props {
  quotes: Quote[];
  /** BCP 47 tag of the quotes, and their direction. */
  lang: string;
  dir: "ltr" | "rtl";
  onPick: (place: Place) => void;
}

export function QuoteList({ quotes, lang, dir, onPick }: Props) {
  const label = useLabel();
  const [showsAll, setShowsAll] = useState(false);
  const full = quotes.filter((quote) => quote.kind === "direct");
  if (full.length === 0) return null;
  const shown = showsAll ? full : full.slice(0, keyQuotes);
  return (
    <section class="quotes" aria-label={label("quotesTitle")}>
      <h2 class="label">{label("quotesTitle")}</h2>
      <ul>
        {shown.map((quote) => (
          <li key={`${quote.block} ${quote.start}`}>
            <button type="button" title={label("toQuote")} onClick={() => onPick(quote)}>
              {/* Browsers take the marks from the language around a q, not from its own. */}
              <span class="words" lang={lang} dir={dir}>
                <q>{quote.text}</q>
              </span>
              {quote.speaker === null ? (
                <cite class="unclear">{label("speakerUnclear")}</cite>
              ) : (
                <cite lang={lang}>{quote.speaker}</cite>
              )}
            </button>
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
