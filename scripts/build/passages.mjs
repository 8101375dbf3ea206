// Libraries are bundled without the passages that do nothing for us. A passage is told as it reads in one line: by the
// words it begins with, those before which it ends, and what stands there instead.

/** Without comments, and with one blank for each stretch of white. */
const inOneLine = (code) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, "").replace(/\s+/g, " ");

/** Throws where one of them is not there: then the library has changed, and the list is out of date. */
export const cutPassages = (library, code, passages) =>
  passages.reduce((rest, passage) => without(library, rest, passage), inOneLine(code));

function without(library, code, [from, to, instead = ""]) {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start + from.length - 1);
  if (start < 0 || end < 0) throw new Error(`${library} has no "${from} … ${to}"; correct scripts/build.`);
  return code.slice(0, start) + instead + code.slice(end);
}
