// All that was left out of the page, by kind, to be put back; and a switch that lets readers hide more.

import type { Article, Removal } from "../article/article.ts";
import { useLabel } from "./labels.ts";
import { kindsOf } from "./Removed.tsx";

interface Props {
  article: Article;
  /** Each block of the text has a button to hide it. */
  isHiding: boolean;
  onHiding: (isHiding: boolean) => void;
  /** Puts it back, or takes what was chosen back. */
  onRestore: (removal: Removal) => void;
  onPickBlock: () => void;
}

export function RemovedPanel({ article: { removed, lang, dir }, isHiding, onHiding, onRestore, onPickBlock }: Props) {
  const label = useLabel();
  return (
    <>
      <label class="switch">
        <input type="checkbox" checked={isHiding} onChange={({ currentTarget }) => onHiding(currentTarget.checked)} />
        {label("hideBlocks")}
      </label>
      {kindsOf(removed).map(([kind, ofKind]) => (
        <section key={kind}>
          <h2 class="label">{label(`removed_${kind}`)}</h2>
          <ul lang={lang} dir={dir}>
            {ofKind.map((removal) => (
              <Entry key={removal.mark + removal.text} removal={removal} onRestore={onRestore} />
            ))}
          </ul>
        </section>
      ))}
      <button type="button" class="more" onClick={onPickBlock}>
        {label("pickBlock")}
      </button>
    </>
  );
}

/** More than three lines, or characters of about so many. */
const LONG = /.{90}|(?:\n.*){3}/s;

/** Long words are folded: their own first lines open them. */
function Entry({ removal, onRestore }: Pick<Props, "onRestore"> & { removal: Removal }) {
  const label = useLabel();
  const { text, choice } = removal;
  const isBack = choice === "restored";
  return (
    <li>
      {LONG.test(text) ? (
        <details>
          <summary class="words">{text}</summary>
        </details>
      ) : (
        <p class="words">{text}</p>
      )}
      {isBack && label("isBack")}
      <button type="button" class="more" onClick={() => onRestore(removal)}>
        {label(isBack ? "undo" : "putBack")}
      </button>
    </li>
  );
}
