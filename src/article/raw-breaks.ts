// Line breaks of the source that the page shows: portals write a whole story into one <p>, its paragraphs apart by
// raw line breaks, and let CSS (white-space: pre-wrap) show them.
import type { Run } from "./article.ts";
import { type Style, words } from "./runs.ts";

// Only where each line but the last is a whole East Asian sentence: other sources break lines anywhere.
const WHOLE_LINE = /[。！？」』）】][ \t\u3000]*$/u;
const SHORTEST_STORY = 60;

/** The words of a text node, with breaks between its lines where these are paragraphs. */
export function keepRawBreaks(text: string, style: Style): Run[] {
  if (text.length < SHORTEST_STORY || !text.includes("\n")) return [words(text, style)];
  const lines = text.split("\n").filter((line) => line.trim());
  if (lines.length < 2 || !lines.slice(0, -1).every((line) => WHOLE_LINE.test(line))) {
    return [words(text, style)];
  }
  const parted = lines.flatMap((line): Run[] => [words(line.trim(), style), { kind: "break" }, { kind: "break" }]);
  const start = text.slice(0, text.length - text.trimStart().length);
  const ends = start.includes("\n") ? [{ kind: "break" } as const] : [];
  const end = text.slice(text.trimEnd().length);
  return [...ends, ...(end.includes("\n") ? parted : parted.slice(0, -2))];
}
