// The place in the text that is marked, and the way there.

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Place } from "../insight/insights.ts";

interface Marked<E> {
  /** For the element that holds the text. */
  text: RefObject<E | null>;
  place: Place | null;
  /** Marks a place, and brings eye and focus there. */
  pick: (place: Place) => void;
}

export function useMarked<E extends HTMLElement>(first: Place | null = null): Marked<E> {
  const text = useRef<E>(null);
  const [place, setPlace] = useState(first);
  // Asked for again from outside, while the text is shown.
  useEffect(() => {
    if (first) setPlace(first);
  }, [first]);
  useEffect(() => {
    const mark = text.current?.querySelector<HTMLElement>("mark");
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [place]);
  // A copy, so that a second click on the same quote goes there again.
  return { text, place, pick: ({ block, start, end }) => setPlace({ block, start, end }) };
}
