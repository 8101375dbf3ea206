// Why there is no article to show, and what a reader may do about it.

import type { Refusal } from "../article/refusals.ts";
import { useLabel } from "./labels.ts";
import { refusalLabels } from "./refusals.ts";

export interface Retry {
  /** Read the page although it is no article. */
  onReadAnyway: () => void;
  /** Look once more for a text that the page's script may have brought. */
  onTryAgain: () => void;
  /** Read only a block that the reader picks on the page. */
  onPickBlock: () => void;
}

export function Refused({ reason, onReadAnyway, onTryAgain, onPickBlock }: Retry & { reason: Refusal }) {
  const label = useLabel();
  return (
    <>
      <p class="refusal" role="status">
        {label(refusalLabels[reason])}
      </p>
      {reason === "not-an-article" && (
        <button type="button" class="primary read-anyway" onClick={onReadAnyway}>
          {label("readAnyway")}
        </button>
      )}
      {reason === "no-text" && (
        <button type="button" class="primary try-again" onClick={onTryAgain}>
          {label("tryAgain")}
        </button>
      )}
      {(reason === "not-an-article" || reason === "no-text") && (
        <button type="button" class="more pick-block" onClick={onPickBlock}>
          {label("pickBlock")}
        </button>
      )}
    </>
  );
}
