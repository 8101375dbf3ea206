// One quiet line that tells what was left out of the page.

import type { Removal } from "../article/article.ts";
import { useWords } from "./labels.ts";

export function Removed({ removed }: { removed: Removal[] }) {
  const { label, locale } = useWords();
  if (removed.length === 0) return null;
  const kinds = countKinds(removed).map(([kind, count]) => label("removedKind", label(`removed_${kind}`), count));
  const list = new Intl.ListFormat(locale, { style: "narrow", type: "conjunction" }).format(kinds);
  return <p class="removed">{label("removedBlocks", list)}</p>;
}

/** Most frequent first. */
function countKinds(removed: Removal[]): [Removal["kind"], number][] {
  const counts = new Map<Removal["kind"], number>();
  for (const { kind } of removed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
