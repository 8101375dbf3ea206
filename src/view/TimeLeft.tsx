// How long the rest of the text takes to read.

import { useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../article/article.ts";
import { minutesLeft, wholeMinutes } from "../insight/reading-time.ts";
import { useLabel } from "./labels.ts";
import { blockOnTop, isAtEnd } from "./position.ts";
import { useScrolled } from "./useScrolled.ts";

/** Quiet for screen readers too: it changes while the text is read. */
export function TimeLeft({ article }: { article: Article }) {
  const label = useLabel();
  const place = useRef<HTMLSpanElement>(null);
  const [block, setBlock] = useState<number | null>(0);
  const left = useMemo(() => minutesLeft(article), [article]);
  useScrolled(place, article, (overlay) => setBlock(isAtEnd(overlay) ? null : blockOnTop(overlay)));
  const minutes = block === null ? undefined : left[block];
  return (
    <span class="time-left" ref={place}>
      {minutes !== undefined && label("timeLeft", wholeMinutes(minutes))}
    </span>
  );
}
