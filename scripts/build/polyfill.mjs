// The polyfill lists every call of every browser's API with its number of arguments; Seidoku makes a dozen of them.

const table = /^( *)const apiMetadata = (\{.*?^\1\});/ms;

/** Gives the polyfill's code with those calls alone whose names stand in `source`, the code that makes them. */
export function cutPolyfill(code, source) {
  const found = table.exec(code);
  if (!found) throw new Error("webextension-polyfill has no table of calls; correct scripts/build/polyfill.mjs.");
  const kept = JSON.stringify(usedOf(JSON.parse(found[2]), new Set(source.match(/\w+/g))));
  return code.replace(table, () => `const apiMetadata = ${kept};`);
}

/** `storage: { local: { get: { minArgs: 0, maxArgs: 1 } } }`: the innermost tells of the call, and stays whole. */
function usedOf(calls, names) {
  if ("minArgs" in calls) return calls;
  const used = Object.entries(calls).filter(([name, inner]) => names.has(name) && typeof inner === "object");
  return Object.fromEntries(used.map(([name, inner]) => [name, usedOf(inner, names)]));
}
