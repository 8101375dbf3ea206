// The reader over a page, from its opening to its end.

import { render } from "preact";
import type { Place } from "../insight/insights.ts";
import type { Speech } from "../insight/speeches.ts";
import { watchBack } from "./back.ts";
import { Wording, type Words } from "./labels.ts";
import { coverPage } from "./mount.ts";
import { blockInView, bringUp, isAtEnd } from "./position.ts";
import ownSheet from "./Reader.css";
import { Reader } from "./Reader.tsx";
import type { Settings } from "./settings.ts";
import sharedSheet from "./shared.css";
import type { Model, ReadingState } from "./state.ts";
import type { ChooseBlock } from "./useChoices.ts";

export interface OverlayProps {
  wording: Words;
  settings: Settings;
  state: ReadingState;
  model: Model;
  /** The place to go to and mark, or null. */
  at: Place | null;
  /** The block where the article was left, to go on from, or null. */
  from: number | null;
  onSettings: (settings: Settings) => void;
  onReadAnyway: () => void;
  onTryAgain: () => void;
  onPickBlock: () => void;
  onChooseBlock: ChooseBlock;
  onCopyQuote: (speech: Speech) => Promise<boolean>;
  onClose: () => void;
}

export interface Overlay {
  show(changes: Partial<OverlayProps>): void;
  /** The block that is read, or null where nobody scrolled; and whether nothing is left to read. */
  place(): [block: number | null, isAtEnd: boolean];
  /**
   * Brings the page back at once. Gives the index of the block that was being read, or null where nobody scrolled, when
   * the browser has settled the page's scroll.
   */
  close(): Promise<number | null>;
}

const narrow = "(max-width: 1000px)";
const small = "(max-width: 640px)";

/** `story`: an element of the page that holds some of the article, or null where it was not read yet. */
export function openOverlay(given: OverlayProps, story: Element | null): Overlay {
  let props = given;
  let seen: number | null = null;
  let start: number | null = null;
  const { wording, onClose } = given;
  const cover = coverPage(document, {
    sheet: sharedSheet + ownSheet,
    language: wording.language,
    label: wording.label("readerLabel"),
    story,
    onEscape: onClose,
    onLost: onClose,
  });
  const { stage } = cover;
  const narrowness = matchMedia(narrow);
  const forgetBack = matchMedia(small).matches ? watchBack(window, onClose) : async () => undefined;
  const show = (changes: Partial<OverlayProps>) => {
    props = { ...props, ...changes };
    render(view(props, narrowness.matches), stage);
    // Who goes on from there and does not move has not moved.
    if (changes.from !== undefined) start = blockInView(box);
  };
  show({});
  const box = stage.querySelector<HTMLElement>(".overlay")!;
  // The scrolling box itself, so that arrow keys, space and page keys scroll at once.
  box.focus({ preventScroll: true });
  box.addEventListener("scroll", () => {
    seen = blockInView(box);
  });
  narrowness.onchange = () => {
    show({});
    bringUp(box, seen); // what was read is elsewhere now
  };
  return {
    show,
    place: () => [blockInView(box), isAtEnd(box)],
    close() {
      const block = blockInView(box);
      narrowness.onchange = null;
      render(null, stage);
      cover.close();
      return forgetBack().then(() => (block === start ? null : block));
    },
  };
}

const view = ({ wording, ...props }: OverlayProps, isNarrow: boolean) => (
  <Wording.Provider value={wording}>
    <Reader {...props} isNarrow={isNarrow} />
  </Wording.Provider>
);
