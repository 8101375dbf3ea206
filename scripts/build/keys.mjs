// Keys of messages are long for those who write; each is shipped three times, in two languages and in the code.

/** A short name for each key that can have one: its place among the messages, or a short name for its family. */
export const shortKeys = (keys, code) =>
  new Map([...keys.filter((key) => isAlone(key, code)).map((key, i) => [key, `${i}`]), ...familiesOf(keys, code)]);

/** The code has it as a string of its own, and it is nothing else there. */
const isAlone = (key, code) => isLong(key) && code.includes(`"${key}"`) && !isName(key, code);

/** Of two words or more, as in "copyText": "close" may mean many things. */
const isLong = (key) => /^[a-z]+[A-Z][A-Za-z]+$/.test(key);
const isName = (key, code) =>
  new RegExp(`(?<![A-Za-z"])${key}(?![A-Za-z])|(?<![A-Za-z])${key}(?![A-Za-z"])`).test(code);

/** Of the keys that are put together as `removed_${kind}`, and in no other way. */
function familiesOf(keys, code) {
  const families = [...new Set(keys.flatMap((key) => key.match(/^[A-Za-z]+(?=_)/) ?? []))].filter(
    (family) => code.includes(`\`${family}_\${`) && !code.includes(`"${family}_`),
  );
  return keys.flatMap((key) => {
    const [family, member] = key.split("_");
    return member && families.includes(family) ? [[key, `${letter(families.indexOf(family))}_${member}`]] : [];
  });
}

const letter = (i) => (i + 10).toString(36);

/** The code with the short ones. */
export function withShortKeys(code, short) {
  const ofFamilies = [...short].filter(([key]) => key.includes("_"));
  const families = new Map(ofFamilies.map(([key, name]) => [key.split("_")[0], name.split("_")[0]]));
  return code
    .replace(/"([a-z]+[A-Z][A-Za-z]+)"/g, (whole, key) => (short.has(key) ? `"${short.get(key)}"` : whole))
    .replace(/`([A-Za-z]+)_(?=\$\{)/g, (whole, family) =>
      families.has(family) ? `\`${families.get(family)}_` : whole,
    );
}
