// Lists of alternatives, any("述べ 語"), as short as they can be told: pairs of letters that often stand together need
// one sign (byte pair encoding, Gage 1994).

// any("述べ 語 話し", "言[いう]")
const call = /(?<==\s)any\(\s*((?:"[^"\\]*",?\s*)+)\)/g;
const definition = /const any = [^;]+;/;

/** Signs that may stand for a pair of letters, or of signs before it, where no list has them. */
const all = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&,/:;<=>@_`~'";
const bytesOf = (text) => Buffer.byteLength(text);

/** The code with its lists of alternatives shortened, and with what reads them. */
export function shortenAlternatives(code) {
  const lists = [...code.matchAll(call)].map(([, list]) => joined(list));
  if (lists.length === 0) return code;
  const { signs, pairs } = pairsOf(lists.join("\n"));
  const short = (text) => pairs.reduce((left, pair, at) => left.replaceAll(pair, () => signs[at]), text);
  return code
    .replace(call, (_, list) => `any(${JSON.stringify(short(joined(list)))})`)
    .replace(definition, () => decoder(signs.slice(0, pairs.length), pairs));
}

const joined = (list) => [...list.matchAll(/"([^"]*)"/g)].map(([, words]) => words).join("|");

function pairsOf(lists) {
  const signs = [...all].filter((sign) => !lists.includes(sign)).join("");
  const pairs = [];
  let text = lists;
  for (const sign of signs) {
    const { pair, saved } = best(text);
    if (saved < fewest) break;
    pairs.push(pair);
    text = text.replaceAll(pair, () => sign);
  }
  return { signs, pairs };
}

/** A pair that saves fewer bytes takes more in the decoder. */
const fewest = 12;

function best(text) {
  const counts = new Map();
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1);
    if (!/[\n\p{Cs}]/u.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .map(([pair, count]) => ({ pair, saved: count * (bytesOf(pair) - 1) }))
    .reduce((a, b) => (b.saved > a.saved ? b : a), { pair: "", saved: 0 });
}

const decoder = (signs, pairs) => `const pairs = ${JSON.stringify(pairs.join(""))};
const any = (list) => [...${JSON.stringify(signs)}].reduceRight((text, sign, at) => text.split(sign).join(pairs.slice(2 * at, 2 * at + 2)), list).replaceAll(" ", "|");`;
