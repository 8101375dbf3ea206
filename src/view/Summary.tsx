import type { Place, SummarySentence } from "../insight/insights.ts";
import { useLabel } from "./labels.ts";

interface Props {
  sentences: SummarySentence[];
  /** BCP 47 tag of the sentences, and their direction. */
  lang: string;
  dir: "ltr" | "rtl";
  onPick: (place: Place) => void;
}

export function Summary({ sentences, lang, dir, onPick }: Props) {
  const label = useLabel();
  if (sentences.length === 0) return null;
  return (
    <section class="summary" aria-label={label("summaryTitle")}>
      <h2 class="label">{label("summaryTitle")}</h2>
      <ol>
        {sentences.map((sentence, i) => (
          <li key={`${sentence.block} ${sentence.start}`}>
            <button type="button" title={label("toQuote")} onClick={() => onPick(sentence)}>
              <span class="number" aria-hidden="true">
                {i + 1}
              </span>
              <span lang={lang} dir={dir}>
                {sentence.text}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
