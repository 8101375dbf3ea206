// The keys of the reader: what each does, which ones readers may choose, and what a press of one means.

/** Each is kept under its name, which is also the key of its label. */
const usual = [
  ["next_paragraph", "j"],
  ["previous_paragraph", "k"],
  ["next_heading", "n"],
  ["previous_heading", "p"],
  ["insights", "s"],
  ["outline", "o"],
  ["look", "l"],
  ["removed", "r"],
  ["larger", "+"],
  ["smaller", "-"],
  ["theme", "t"],
  ["help", "?"],
] as const;

export type Action = (typeof usual)[number][0];
export type Keys = Record<Action, string>;

export const actions: Action[] = usual.map(([action]) => action);
export const defaultKeys = Object.fromEntries(usual) as Keys;

/** What is damaged becomes the default; of two alike the first has the key, and the other none. */
export function parseKeys(raw: unknown): Keys {
  const given = recordOf(raw);
  const taken = new Set<string>();
  const keys = actions.map((action) => {
    const key = [given[action], defaultKeys[action]].find((key) => isKey(key) && !taken.has(key));
    taken.add(String(key));
    return [action, key ?? ""];
  });
  return Object.fromEntries(keys);
}

export const recordOf = (raw: unknown): Record<string, unknown> =>
  typeof raw === "object" && raw !== null ? { ...raw } : {};

/** Any one character but a space, which scrolls, and Firefox's keys for its quick search. */
const isKey = (key: unknown): key is string => typeof key === "string" && /^[^\s/']$/u.test(key);

/** The key of a press, or null where it is the browser's, an input method's, or no character. */
export function keyOf({ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): string | null {
  if (ctrlKey || altKey || metaKey || isComposing || !isKey(key)) return null;
  return shiftKey ? key : key.toLowerCase(); // Caps Lock is no other key
}

/** What a press asks for, or null: none where readers type, nor where they want no single keys. */
export function actionOf(press: KeyboardEvent, keys: Keys): Action | null {
  const key = press.target instanceof Element && press.target.closest(typing) ? null : keyOf(press);
  return key === null ? null : (actions.find((action) => keys[action] === key) ?? null);
}

const typing = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

/** As it stands on the keyboard. */
export const nameOf = (key: string): string => (/\p{Lu}/u.test(key) ? `Shift+${key}` : key.toUpperCase());
