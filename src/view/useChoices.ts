// What the reader puts back and hides: told in a sentence, and shown in the text when it is there.

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Article, Removal } from "../article/article.ts";
import { showBlocks } from "./position.ts";
import type { Toast } from "./Toast.tsx";

/** Puts back or hides what has this mark, or no more. */
export type ChooseBlock = (mark: string, list: "restored" | "hidden", isOn: boolean) => void;

export function useChoices(
  overlay: RefObject<HTMLElement | null>,
  article: Article | null,
  say: Toast["say"],
  onChooseBlock: ChooseBlock,
) {
  const [isHiding, onHiding] = useState(false);
  const chosen = useRef<string | null>(null);
  useEffect(() => {
    const back = article?.removed.find(({ mark, choice }) => mark === chosen.current && choice === "restored");
    chosen.current = null;
    if (back) showBlocks(overlay.current, back.before, back.blocks.length);
  }, [article]);
  const onRestore = ({ mark, choice }: Removal) => {
    chosen.current = mark;
    say(choice ? null : "isBack");
    onChooseBlock(mark, choice ?? "restored", !choice);
  };
  const onHide = (mark: string) => {
    say("isHidden");
    onChooseBlock(mark, "hidden", true);
  };
  return { isHiding, onHiding, onRestore, onHide };
}
