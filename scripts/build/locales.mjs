// Browsers want {"key":{"message":"words"}} of every message, and the frame is longer than most words. So only what the
// manifest asks for stays a message of its own; the rest becomes one, which src/browser/i18n.ts takes apart.

/** `messages` as in messages.json; `keys` are the short ones, where there is one. */
export function packMessages(messages, manifest, keys) {
  const packed = {};
  const lines = [];
  for (const [key, message] of Object.entries(messages)) {
    if (manifest.includes(`__MSG_${key}__`)) packed[key] = { message: message.message };
    else lines.push(`${keys.get(key) ?? key}:${wordsOf(key, message)}`);
  }
  return { ...packed, words: { message: lines.join("|") } };
}

/** Translators have the description and named places. */
function wordsOf(key, { message, placeholders = {} }) {
  const words = Object.entries(placeholders).reduce(
    (words, [name, { content }]) => words.replaceAll(`$${name.toUpperCase()}$`, content.replace(/^\$(\d)$/, "{$1}")),
    message,
  );
  if (/[|$]/.test(words)) throw new Error(`The words of "${key}" have a | or $, which divide and fill messages.`);
  return words;
}
