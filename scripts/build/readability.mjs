// Of Readability, only what can be reached from the steps that we take goes into the bundle: about half of it.
// The package's layout tells its parts: members of the prototype and statements of the constructor stand two blanks in,
// the patterns of REGEXPS four.

/** What src/article/engine.ts calls. */
const taken = ["_prepDocument", "_grabArticle"];
/** What it sets to its own. */
const replaced = ["_getAllNodesWithTag", "REGEXPS.commas", "_flags", "_articleTitle", "_metadata"];
/** The page as markup, which it keeps to go back to; engine.ts never lets it. */
const markup = "var pageCacheHtml = page.innerHTML;";

/** Passages that do nothing here: from these words up to those. */
const idle = [
  // Options and complaints: it is given a document alone.
  ["  // In some older versions", "  this._doc = doc;"],
  ["options.nbTopCandidates ||", "this.DEFAULT_N_TOP_CANDIDATES;"],
  ["  // Control whether log messages", "\n}\n\nReadability.prototype"],
  ['if (node.tagName === "HTML") {', "var matchString"],
  // What is hidden, dialogs over the page, who wrote it: the copy has none of these, and a byline is given.
  ["if (!this._isProbablyVisible(node)) {", "if (shouldRemoveTitleHeader &&"],
  // What the answer is called, a box around it, whether it is long enough (it always is), and which way it is written.
  ["if (isPaging) {", "var siblingScoreThreshold"],
  ["// So we have all of the content", "var parseSuccessful"],
  ["// Now that we've gone through", "if (parseSuccessful)"],
  ["// Find out text direction", "return articleContent;"],
];

const member = /^ {2}(\w+)(?:\(|:).*?\n(?= {2}\w| {2}\/|\};)/gms;
const statement = /^ {2}this\.(\w+) =.*?;\n(?=\n| {2}\S|\})/gms;
const pattern = /^ {4}(\w+):.*?,\n(?= {4}[\w/]| {2}\})/gms;

/** Gives the code without the rest. Throws where the package is laid out in another way. */
export function cutReadability(code) {
  const trimmed = withoutIdle(code);
  const parts = partsOf(trimmed);
  const missing = [...taken, ...replaced].filter((name) => !parts.has(name));
  if (missing.length > 0) throw new Error(`Readability has no ${missing}; correct scripts/build/readability.mjs.`);
  const reached = reachedIn(parts);
  return [...parts].reduce((kept, [name, text]) => (reached.has(name) ? kept : kept.replace(text, "")), trimmed);
}

/** No log, and no document but a browser's. The minifier takes out what stands behind `false`. */
const withoutIdle = (code) =>
  idle
    .reduce((kept, [from, to]) => without(kept, from, to), without(code, markup, "\n"))
    .replace(/\bthis\.(?=log\()/g, "false && this.")
    .replace(/\bthis\.(?:_debug|_docJSDOMParser)\b(?! =)/g, "false");

function without(code, from, to) {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`Readability has no ${from}; correct scripts/build/readability.mjs.`);
  return code.slice(0, start) + code.slice(end);
}

/** What each name stands for: a method, a table, a pattern, or how the constructor sets a field. */
function partsOf(code) {
  const members = named(code, member);
  const patterns = named(Object.fromEntries(members).REGEXPS ?? "", pattern);
  return new Map([...members, ...named(code, statement), ...patterns.map(([name, text]) => [`REGEXPS.${name}`, text])]);
}

const named = (code, form) => [...code.matchAll(form)].map(([text, name]) => [name, text]);

function reachedIn(parts) {
  const reached = new Set(["REGEXPS"]);
  const waiting = [...taken];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (reached.has(name) || replaced.includes(name)) continue;
    reached.add(name);
    const used = (parts.get(name) ?? "").matchAll(/\bthis\.(REGEXPS\.\w+|\w+)/g);
    waiting.push(...[...used].map(([, other]) => other));
  }
  return reached;
}
