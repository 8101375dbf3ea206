import { useState } from "preact/hooks";
import type { Place, SummarySentence } from "../insight/insights.ts";
import { useLabel } from "./labels.ts";
import { isBusy, ModelNote } from "./ModelNote.tsx";
import type { Model } from "./state.ts";
import { placeKey } from "./useMarked.ts";

interface Props {
  sentences: SummarySentence[];
  /** BCP 47 tag of the sentences, and their direction. */
  lang: string;
  dir: "ltr" | "rtl";
  model: Model;
  onPick: (place: Place) => void;
}

/** The article's sentences, at once; in their place what the browser's model writes, once it has. */
export function Summary({ model, ...props }: Props) {
  const label = useLabel();
  const [keepsSentences, setKeepsSentences] = useState(false);
  const { state } = model;
  const written = state.kind === "written" && !keepsSentences;
  if (props.sentences.length === 0) return null;
  return (
    <section class="summary" aria-label={label("summaryTitle")}>
      <h2 class="label">{label("summaryTitle")}</h2>
      {written ? (
        <p class="written" lang={props.lang} dir={props.dir}>
          {state.text}
        </p>
      ) : (
        // Whoever is among the sentences stays there, and keeps the focus.
        <Sentences {...props} onFocus={() => setKeepsSentences(true)} />
      )}
      <ModelNote state={state} isShown={written || state.kind !== "written"}>
        <ModelButton model={model} isShown={written} onToggle={setKeepsSentences} />
      </ModelNote>
    </section>
  );
}

interface ButtonProps {
  model: Model;
  isShown: boolean;
  onToggle: (keepsSentences: boolean) => void;
}

/** One button all the way, so that the focus stays on it. */
function ModelButton({ model: { state, onStop, onWrite }, isShown, onToggle }: ButtonProps) {
  const label = useLabel();
  const write = () => {
    onToggle(false);
    onWrite();
  };
  if (state.kind === "failed" && !mendable.has(state.reason)) return null;
  const [key, act] = isBusy(state)
    ? (["modelStop", onStop] as const)
    : state.kind === "written"
      ? ([isShown ? "modelHide" : "modelShow", () => onToggle(isShown)] as const)
      : (["tryAgain", write] as const);
  return (
    <button type="button" class="more" onClick={act}>
      {label(key)}
    </button>
  );
}

/** What another try may mend. */
const mendable = new Set<string>(["filtered", "download", "click", "late", "stopped", "failed"]);

interface SentencesProps extends Omit<Props, "model"> {
  onFocus: () => void;
}

function Sentences({ sentences, lang, dir, onPick, onFocus }: SentencesProps) {
  const label = useLabel();
  return (
    <ol dir={dir} onFocusIn={onFocus}>
      {sentences.map((sentence, i) => (
        <li key={placeKey(sentence)} data-place={placeKey(sentence)}>
          <button type="button" title={label("toQuote")} onClick={() => onPick(sentence)}>
            <span class="number" aria-hidden="true">
              {i + 1}
            </span>
            <span lang={lang}>{sentence.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
