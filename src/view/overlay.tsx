// The reader over a page, from its opening to its end.

import { render } from "preact";
import type { Place } from "../insight/insights.ts";
import type { Speech } from "../insight/speeches.ts";
import { watchBack } from "./back.ts";
import { Wording, type Words } from "./labels.ts";
import { coverPage } from "./mount.ts";
import { blockInView, focusFirst } from "./position.ts";
import ownSheet from "./Reader.css";
import { Reader } from "./Reader.tsx";
import type { Settings } from "./settings.ts";
import sharedSheet from "./shared.css";
import type { Model, ReadingState } from "./state.ts";

export interface OverlayProps {
  wording: Words;
  settings: Settings;
  state: ReadingState;
  model: Model;
  /** The place to go to and mark, or null. */
  at: Place | null;
  onSettings: (settings: Settings) => void;
  onReadAnyway: () => void;
  onTryAgain: () => void;
  onCopyQuote: (speech: Speech) => Promise<boolean>;
  onClose: () => void;
}

export interface Overlay {
  show(changes: Partial<OverlayProps>): void;
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
  const { wording, onClose } = given;
  const cover = coverPage(document, {
    sheet: sharedSheet + ownSheet,
    language: wording.language,
    label: wording.label("readerLabel"),
    story,
    onEscape: onClose,
    onLost: onClose,
  });
  const isNarrow = matchMedia(narrow).matches;
  const forgetBack = matchMedia(small).matches ? watchBack(window, onClose) : async () => undefined;
  const show = (changes: Partial<OverlayProps>) => {
    props = { ...props, ...changes };
    render(view(props, isNarrow), cover.stage);
  };
  show({});
  focusFirst(cover.stage);
  return {
    show,
    close() {
      const block = blockInView(cover.stage);
      render(null, cover.stage);
      cover.close();
      return forgetBack().then(() => block);
    },
  };
}

const view = ({ wording, ...props }: OverlayProps, isNarrow: boolean) => (
  <Wording.Provider value={wording}>
    <Reader {...props} isNarrow={isNarrow} />
  </Wording.Provider>
);
