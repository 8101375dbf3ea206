// What became of a click, told in one sentence that goes away again.

import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type LabelKey, useLabel } from "./labels.ts";

/** Long enough to be read; it lies over the text. */
const shownMs = 4000;

export interface Toast {
  toast: ComponentChild;
  say: (said: LabelKey | null) => void;
  /** For what tells whether the browser copied. */
  sayCopied: (copied: Promise<boolean>) => Promise<void>;
}

export function useToast(): Toast {
  const label = useLabel();
  const [said, say] = useState<LabelKey | null>(null);
  useEffect(() => {
    const timer = said && setTimeout(() => say(null), shownMs);
    return () => clearTimeout(timer ?? undefined);
  }, [said]);
  const sayCopied = async (copied: Promise<boolean>) => {
    say(null); // said again, it is to be heard again
    say((await copied) ? "copied" : "copyFailed");
  };
  const toast = (
    <p class="toast" role="status">
      {said && label(said)}
    </p>
  );
  return { toast, say, sayCopied };
}
