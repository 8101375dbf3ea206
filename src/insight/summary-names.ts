// Who is introduced where: "Ruiz said" means nothing to whoever has not read "Elena Ruiz, the mayor".

/** Names that a sentence introduces in full, and those that it uses as known: surnames in small letters. */
export interface Names {
  gives: ReadonlySet<string>;
  needs: ReadonlySet<string>;
}

// Elena Ruiz | Sen. Elena M. Ruiz | José de la Cruz | Ruiz: of two words, a full name
const run =
  /(?<!\p{L})\p{Lu}[\p{L}.'’-]{1,30}(?:\s(?:(?:de|da|di|la|van|von|der|bin|al)\s){0,2}\p{Lu}[\p{L}.'’-]{1,30}){0,4}/gu;
const capital = /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}/gu;

/** For each sentence of the article, in order. Languages without capitals have no such names. */
export function findNames(sentences: string[]): Names[] {
  const known = new Set<string>();
  // The same few names stand in most sentences.
  const read = new Map<string, Run>();
  return sentences.map((text) => {
    const found = mayHaveCapital.test(text) ? text.match(run) : null;
    if (found === null) return nobody;
    const runs = found.map((name) => read.get(name) ?? readRun(name, read));
    const gives = new Set<string>();
    const needs = new Set<string>();
    for (const { surname } of runs) if (surname !== null) gives.add(surname);
    for (const { words } of runs) for (const word of words) if (known.has(word) && !gives.has(word)) needs.add(word);
    for (const surname of gives) known.add(surname);
    return { gives, needs };
  });
}

// Most sentences of Japanese have no letter of these alphabets, and all capitals take long to ask for.
export const mayHaveCapital = /[A-Z\u00c0-\u2fff\ua640-\uabff\uff21-\uff3a\ud800-\udfff]/;
export const nobody: Names = { gives: new Set(), needs: new Set() };

interface Run {
  words: string[];
  /** That of a full name. */
  surname: string | null;
}

function readRun(name: string, read: Map<string, Run>): Run {
  const made = { words: name.match(capital)?.map(plain) ?? [], surname: /\s/.test(name) ? surnameOf(name) : null };
  read.set(name, made);
  return made;
}

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$/, "");
const surnameOf = (name: string): string => plain(name.split(/\s/).at(-1) ?? "");
