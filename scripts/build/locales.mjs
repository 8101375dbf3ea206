// Browsers want {"key":{"message":"words"}} of every message, and the frame is longer than most words. So only what the
// manifest asks for stays a message of its own; the rest becomes one, which src/browser/i18n.ts takes apart.

/** `messages` as in messages.json; `keys` are the short ones, where there is one: the place of the words, or a name. */
export function packMessages(messages, manifest, keys) {
  const isAsked = (key) => manifest.includes(`__MSG_${key}__`);
  const isPlace = (key) => /^\d+$/.test(keys.get(key) ?? "");
  const asked = Object.keys(messages).filter(isAsked);
  const named = Object.keys(messages).filter((key) => !isAsked(key) && !isPlace(key));
  const lines = [
    ...[...keys.keys()].filter(isPlace).map((key) => wordsOf(key, messages[key])),
    ...named.map((key) => `${keys.get(key) ?? key}:${wordsOf(key, messages[key])}`),
  ];
  return {
    ...Object.fromEntries(asked.map((key) => [key, { message: messages[key].message }])),
    words: { message: lines.join("|") },
  };
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
