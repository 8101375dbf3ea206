// ?We will,? she said: pages that lost their quotation marks on the way print another sign for each.

/** Whether a story's paragraphs are such; then a paragraph's text, as long as before, with marks in their places. */
export function markRestorer(texts: string[]): (text: string) => string {
  // Most stories have no such sign, or a few.
  const some = texts.filter((text) => text.includes("?"));
  const isLost = some.some((text) => opening.test(text)) && some.some((text) => sureClosing.test(text));
  return isLost ? restore : (text) => text;
}

// But not "pay ?300", a lost currency, nor "two men ? and a woman", a lost dash.
const opening = /(?<=^|[\s(])\?(?=\p{L})/u;
// "… we will.? The council" and "we will,? she said"; no question ends so.
const sureClosing = /\p{L}[.,!]\?(?=$|\s|\p{Lu})/u;
const either = /(?<=^|[\s(])\?(?=\p{L})|(?<=[.,!])\?|(?<=[\p{L}\p{N}])\?(?=$|[\s.,;:)]|\p{Lu})/gu;

/** A mark after a letter may be a question's own: it closes what is open, and nothing else. */
function restore(text: string): string {
  let isOpen = false;
  return text.replace(either, (mark, at: number) => {
    const opens = at === 0 || /[\s(]/.test(text.charAt(at - 1));
    if (!opens && !isOpen && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return mark;
    isOpen = opens;
    return opens ? "“" : "”";
  });
}
