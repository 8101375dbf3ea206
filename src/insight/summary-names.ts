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
  const read = new Map<string, string[]>();
  return sentences.map((text) => {
    const runs = mayHaveCapital.test(text) ? text.match(run) : null;
    if (runs === null) return nobody;
    const gives = new Set(runs.filter((name) => /\s/.test(name)).map(surnameOf));
    const surnames = runs.flatMap((name) => {
      const words = read.get(name) ?? name.match(capital)?.map(plain) ?? [];
      read.set(name, words);
      return words;
    });
    const needs = new Set(surnames.filter((surname) => known.has(surname) && !gives.has(surname)));
    for (const surname of gives) known.add(surname);
    return { gives, needs };
  });
}

// Most sentences of Japanese have no letter of these alphabets, and all capitals take long to ask for.
const mayHaveCapital = /[A-Z\u00c0-\u2fff\ua640-\uabff\uff21-\uff3a\ud800-\udfff]/;
export const nobody: Names = { gives: new Set(), needs: new Set() };

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$/, "");
const surnameOf = (name: string): string => plain(name.split(/\s/).at(-1) ?? "");
