// The overlay's own script, put into a page when the reader opens: it brings Preact, the views and their style.
// It knows no browser API; reader.ts, which lives in the same world, hands in what it needs.

import { render } from "preact";
import type { Place } from "./insight/insights.ts";
import { watchBack } from "./view/back.ts";
import { Wording, type Words } from "./view/labels.ts";
import { coverPage } from "./view/mount.ts";
import { blockInView, focusFirst } from "./view/position.ts";
import sheet from "./view/Reader.css";
import { Reader } from "./view/Reader.tsx";
import type { Settings } from "./view/settings.ts";
import type { ReadingState } from "./view/state.ts";

export interface OverlayProps {
  wording: Words;
  settings: Settings;
  state: ReadingState;
  /** The place to go to and mark, or null. */
  at: Place | null;
  onSettings: (settings: Settings) => void;
  onReadAnyway: () => void;
  onTryAgain: () => void;
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

/** `story`: an element of the page that holds some of the article, or null where it was not read yet. */
export type OpenOverlay = (given: OverlayProps, story: Element | null) => Overlay;

/** The isolated world that the scripts of this extension share in a page. */
export type World = typeof globalThis & { seidokuReader?: true; seidokuOverlay?: OpenOverlay };

const narrow = "(max-width: 1000px)";
const small = "(max-width: 640px)";

(globalThis as World).seidokuOverlay ??= (given, story) => {
  let props = given;
  const { wording, onClose } = given;
  const cover = coverPage(document, {
    sheet,
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
};

const view = ({ wording, ...props }: OverlayProps, isNarrow: boolean) => (
  <Wording.Provider value={wording}>
    <Reader {...props} isNarrow={isNarrow} />
  </Wording.Provider>
);
