// The place in the text that is marked, the way there, and the way back to where it was asked for.

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Place } from "../insight/insights.ts";
import { useLabel } from "./labels.ts";

interface Marked<E> {
  /** For the element that holds the text. */
  text: RefObject<E | null>;
  place: Place | null;
  /** Marks a place, and brings eye and focus there. */
  pick: (place: Place) => void;
}

/** Places are of the text that `version` names: in another they would be elsewhere. */
export function useMarked<E extends HTMLElement>(first: Place | null = null, version = ""): Marked<E> {
  const label = useLabel();
  const text = useRef<E>(null);
  const [marked, setMarked] = useState({ place: first, version });
  const place = marked.version === version ? marked.place : null;
  const setPlace = (place: Place) => setMarked({ place, version });
  // Asked for again from outside, while the text is shown.
  useEffect(() => {
    if (first) setPlace(first);
  }, [first]);
  useEffect(() => {
    const box = text.current;
    const mark = box?.querySelector("mark");
    if (!mark || !place) return;
    mark.title = label("markBack");
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
    const heard = (event: Event) => {
      if (!leadsBack(event)) return;
      event.preventDefault(); // else Enter goes on to the button
      goBack(box, place);
    };
    box?.addEventListener("click", heard);
    box?.addEventListener("keydown", heard);
    return () => {
      box?.removeEventListener("click", heard);
      box?.removeEventListener("keydown", heard);
    };
  }, [place]);
  // A copy, so that a second click on the same quote goes there again.
  return { text, place, pick: ({ block, start, end }) => setPlace({ block, start, end }) };
}

/** For what asks for a place, so that it is found again. */
export const placeKey = ({ block, start }: Place): string => `${block} ${start}`;

/** Links in the marked place stay links, and its words can be selected. */
function leadsBack(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest("mark") || target.closest("a")) return false;
  return event instanceof KeyboardEvent ? event.key === "Enter" : String(getSelection()) === "";
}

function goBack(text: Element | null, place: Place): void {
  const button = text?.parentElement?.querySelector<HTMLElement>(`[data-place="${placeKey(place)}"] button`);
  const folded = button?.closest("details");
  if (folded) folded.open = true;
  button?.focus();
}
