import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "./labels.ts";
import { goToBlock } from "./position.ts";

/** Stands above the block where the article was left; brings it up, says so, and leads to the top. */
export function Resumed() {
  const { label, language } = useWords();
  const mark = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => mark.current?.scrollIntoView(), []);
  return (
    <p class="divider resumed" role="status" lang={language} ref={mark}>
      <span>{label("resumed")}</span>
      <button
        type="button"
        class="more"
        onClick={({ currentTarget }) => goToBlock(currentTarget.closest(".overlay"), -1)}
      >
        {label("toTop")}
      </button>
    </p>
  );
}
