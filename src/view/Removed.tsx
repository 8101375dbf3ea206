// One quiet line that tells what was left out of the page.

import type { Removal } from "../article/article.ts";
import { useWords } from "./labels.ts";

interface Props {
  removed: Removal[];
  /** Shows it all; without it the line is no button. */
  onOpen?: () => void;
}

export function Removed({ removed, onOpen }: Props) {
  const { label, locale } = useWords();
  const left = kindsOf(removed.filter(({ choice }) => choice !== "restored"));
  if (left.length === 0) return null;
  const kinds = left.map(([kind, ofKind]) => label("removedKind", label(`removed_${kind}`), ofKind.length));
  const list = new Intl.ListFormat(locale, { style: "narrow", type: "conjunction" }).format(kinds);
  const Line = onOpen ? "button" : "p";
  return (
    <Line class="removals" onClick={onOpen}>
      {label("removedBlocks", list)}
    </Line>
  );
}

/** Most frequent first. */
export function kindsOf(removed: Removal[]): [Removal["kind"], Removal[]][] {
  const kinds = new Map<Removal["kind"], Removal[]>();
  for (const removal of removed) kinds.set(removal.kind, [...(kinds.get(removal.kind) ?? []), removal]);
  return [...kinds].sort(([, a], [, b]) => b.length - a.length);
}
