// The keys of labels are names for us and for translators; the browser reads them a hundred times over, so it gets short ones.

/**
 * A short key for each key that nothing else in the code can be meant by: it has a capital in it, as camel case has, and
 * is none of `taken` (names of messages, say).
 */
export function shortKeys(keys, taken) {
  const plain = new Set(taken);
  const long = keys.filter((key) => /[a-z][A-Z]/.test(key) && !plain.has(key));
  return new Map(long.map((key, at) => [key, `k${at.toString(36)}`]));
}

/** The code with its strings that are keys shortened. */
export const shortenLabels = (code, keys) =>
  code.replace(/"(\w+)"/g, (whole, word) => (keys.has(word) ? `"${keys.get(word)}"` : whole));

/** The manifest's text, where a key stands as __MSG_key__. */
export const shortenPlaces = (text, keys) =>
  text.replace(/__MSG_(\w+?)__/g, (whole, key) => (keys.has(key) ? `__MSG_${keys.get(key)}__` : whole));
