// The words of a page as they are read, gathered from its text nodes.

// A line of the source that was broken between two Japanese characters: no blank belongs there.
const BROKEN_LINE = /([\u2e80-\u9fff\uff01-\uff9f])[ \t]*\n\s*(?=[\u2e80-\u9fff\uff01-\uff9f])/g;
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;

// "byJane" "25Ja" "2025|5 min": a word has ended at the edge of an element, as it has not in H₂O.
const APART = /^(?:\p{Ll}\p{Lu}|\d\p{Lu}\p{Ll}|\d\d)/u;

const BLANK = /^\s*$/;
const UNTIDY = /[^ -~]| {2}/;
const ASCII = /^[\0-\x7f]*$/;

function collapsed(data: string): string {
  if (!UNTIDY.test(data)) return data;
  // Half of all texts are blanks between the lines of the source.
  if (BLANK.test(data)) return " ";
  const joined = ASCII.test(data) ? data : data.replace(BROKEN_LINE, "$1").replace(INVISIBLE, "");
  return joined.replace(/\s+/g, " ");
}

/** Joins texts, so that no blank follows a blank and no line is empty. */
export function textGatherer() {
  const parts: string[] = [];
  let length = 0;
  let isAtBlank = true;
  let isAtBreak = true;
  let isAtEdge = false;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  return {
    add(data: string) {
      const plain = collapsed(data);
      const part = isAtBlank && plain.startsWith(" ") ? plain.slice(1) : plain;
      if (part === "") return;
      // <span>By</span><span>Jane</span>: set apart by the page's style alone
      if (isAtEdge && APART.test(`${parts.at(-1)?.slice(-1) ?? ""}${part.slice(0, 2)}`)) push(" ");
      push(part);
      isAtEdge = false;
      isAtBlank = part.endsWith(" ");
      isAtBreak = false;
    },
    breakLine() {
      if (!isAtBreak) push("\n");
      isAtBlank = true;
      isAtBreak = true;
    },
    edge() {
      isAtEdge = true;
    },
    length: () => length,
    join: () => parts.join(""),
  };
}
