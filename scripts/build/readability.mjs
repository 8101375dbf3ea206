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

/** Passages and members told shorter, to the same end: only elements of HTML that were made for it are asked about. */
const shorter = [
  // Fields that nobody changes, arguments that nobody gives.
  [/\bthis\.ELEMENT_NODE\b/g, "1"],
  [/\bthis\.TEXT_NODE\b/g, "3"],
  [/\bthis\.FLAG_STRIP_UNLIKELYS\b/g, "1"],
  [/\bthis\.FLAG_WEIGHT_CLASSES\b/g, "2"],
  [/\bthis\._nbTopCandidates\b(?! =)/g, "5"],
  [/!filterFn \|\| filterFn\.call\(this, node, i, nodeList\)/, "true"],
  [/ &&\s+\(!filterFn \|\| filterFn\(node\.parentNode\)\)/, ""],
  [/maxDepth = maxDepth \|\| 3;/, ""],
  [/maxDepth > 0 && depth > maxDepth/, "depth > 3"],
  [/\(e, normalizeSpaces\) \{\s+normalizeSpaces =[^;]+;/, "(e, normalizeSpaces = true) {"],
  // `this` is the engine everywhere.
  [/Array\.prototype\.(?=\w+\.call\(nodeList)/g, "[]."],
  [/\bfunction (\([\w, ]+\)) \{/g, "$1 => {"],
  [/typeof (\w+)\.readability === "undefined"/, "!$1.readability"],
  [/!(\w+)\.parentNode \|\|\s+typeof \1\.parentNode\.tagName === "undefined"/g, "!$1.parentNode?.tagName"],
  [/\(node\.tagName === "DIV" \|\|[^)]+"H6"\)/, "/^(?:DIV|SECTION|HEADER|H[1-6])$/.test(node.tagName)"],
  [/\(node\.tagName === "A" \|\|[^)]+"INS"\)/, "/^(?:A|DEL|INS)$/.test(node.tagName)"],
  [
    /var listsContainingThisAncestor = 0;\s+for \(.*?\n {12}\}/s,
    "const listsContainingThisAncestor = alternativeCandidateAncestors.filter((list) => list.includes(parentOfTopCandidate)).length;",
  ],
  [/(?<=_hasAncestorTag\(node, )"(\w+)"/g, (_, name) => `"${name.toUpperCase()}"`],
  [/tagName = tagName\.toUpperCase\(\);/, ""],
  [/page = page \? page : (this\._doc\.body;).*?return null;\s+\}/s, "page = $1"],
  // The copy has no styles, nor anything that is filled in.
  [/this\._removeNodes\(this\._getAllNodesWithTag\(doc, \["style"\]\)\);/, ""],
  [/ {4}"(?:DATALIST|EMBED|INPUT|OBJECT|SCRIPT|SELECT|TEXTAREA)",\n/g, ""],
  // Lists of names as patterns.
  [
    /(DIV_TO_P_ELEMS|PHRASING_ELEMS|UNLIKELY_ROLES): (?:new Set\()?\[(.*?)\]\)?/gs,
    (_, name, list) => `${name}: ${oneOf(list)}`,
  ],
  [
    /(DEFAULT_TAGS_TO_SCORE): "(.*?)"\s+\.toUpperCase\(\)\s+\.split\(","\)/,
    (_, name, list) => `${name}: ${oneOf(list.toUpperCase())}`,
  ],
  [/\b(DIV_TO_P_ELEMS|PHRASING_ELEMS|UNLIKELY_ROLES|DEFAULT_TAGS_TO_SCORE)\.(?:has|includes)\(/g, "$1.test("],
  // What it calls an element of its answer is nobody's business.
  [/if \(!this\.ALTER_TO_DIV_EXCEPTIONS.*?\n {10}\}/s, ""],
  [
    /switch \(node\.tagName\) \{.*?\n {4}\}/s,
    `const { [node.tagName]: score = 0 } = {
      DIV: 5, PRE: 3, TD: 3, BLOCKQUOTE: 3, ADDRESS: -3, OL: -3, UL: -3, DL: -3, DD: -3, DT: -3, LI: -3, FORM: -3,
      H1: -5, H2: -5, H3: -5, H4: -5, H5: -5, H6: -5, TH: -5,
    };
    node.readability.contentScore = score;`,
  ],
  [
    /if \(typeof e\.className === "string".*?(?=\n {4}return weight)/s,
    `for (const name of [e.className, e.id]) {
      if (this.REGEXPS.negative.test(name)) weight -= 25;
      if (this.REGEXPS.positive.test(name)) weight += 25;
    }`,
  ],
  [
    /var tokensA = .*?(?=\n {4}if \(!tokensA)/s,
    "const [tokensA, tokensB] = [textA, textB].map((text) => text.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean));",
  ],
  // A module like our own needs nothing around it.
  [/if \(typeof module === "object"\).*/s, "export default Readability;\n"],
];

const member = /^ {2}(\w+)(?:\(|:).*?\n(?= {2}\w| {2}\/|\};)/gms;
const statement = /^ {2}this\.(\w+) =.*?;\n(?=\n| {2}\S|\})/gms;
const pattern = /^ {4}(\w+):.*?,\n(?= {4}[\w/]| {2}\})/gms;

/** Gives the code without the rest. Throws where the package is laid out in another way. */
export function cutReadability(code) {
  const trimmed = shorter.reduce(toldShorter, withoutIdle(code));
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

function oneOf(list) {
  return `/^(?:${list.match(/[\w-]+/g).join("|")})$/`;
}

function toldShorter(code, [passage, short]) {
  if (code.search(passage) < 0)
    throw new Error(`Readability has no ${passage}; correct scripts/build/readability.mjs.`);
  return code.replace(passage, short);
}

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
