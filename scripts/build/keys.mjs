// Keys of messages are long for those who write; each is shipped three times, in two languages and in the code.

/** A short name for each key that the code has as a string of its own, and that is nothing else there. */
export function shortKeys(keys, code) {
  const alone = keys.filter((key) => isLong(key) && isString(key, code) && !isName(key, code));
  return new Map(alone.map((key, i) => [key, `k${i.toString(36)}`]));
}

/** Of two words or more, as in "copyText": "close" may mean many things. Families ("theme_dark") are put together. */
const isLong = (key) => /^[a-z]+[A-Z][A-Za-z]+$/.test(key);
const isString = (key, code) => code.includes(`"${key}"`);
const isName = (key, code) =>
  new RegExp(`(?<![A-Za-z"])${key}(?![A-Za-z])|(?<![A-Za-z])${key}(?![A-Za-z"])`).test(code);

/** The code with the short ones. */
export const withShortKeys = (code, short) =>
  code.replace(/"([a-z]+[A-Z][A-Za-z]+)"/g, (whole, key) => (short.has(key) ? `"${short.get(key)}"` : whole));
