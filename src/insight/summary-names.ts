// Who is introduced where: "Ruiz said" means nothing to whoever has not read "Elena Ruiz, the mayor".

/** Names that a sentence introduces in full, and those that it uses as known: surnames in small letters. */
export interface Names {
  gives: ReadonlySet<string>;
  needs: ReadonlySet<string>;
}

// Elena Ruiz | Sen. Elena M. Ruiz | José de la Cruz: two capitals at least
const fullName =
  /(?<!\p{L})\p{Lu}[\p{L}.'’-]{1,30}(?:\s(?:(?:de|da|di|la|van|von|der|bin|al)\s){0,2}\p{Lu}[\p{L}.'’-]{1,30}){1,4}/gu;
const capital = /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}/gu;

/** For each sentence of the article, in order. Languages without capitals have no such names. */
export function findNames(sentences: string[]): Names[] {
  const known = new Set<string>();
  return sentences.map((text) => {
    if (!anyCapital.test(text)) return nobody;
    const gives = new Set<string>();
    const needs = new Set<string>();
    for (const [name] of text.matchAll(fullName)) gives.add(surnameOf(name));
    for (const [word] of text.matchAll(capital)) {
      const surname = plain(word);
      if (known.has(surname) && !gives.has(surname)) needs.add(surname);
    }
    for (const surname of gives) known.add(surname);
    return { gives, needs };
  });
}

// What most sentences of Japanese lack is soon told.
const anyCapital = /\p{Lu}/u;
const nobody: Names = { gives: new Set(), needs: new Set() };

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$/, "");
const surnameOf = (name: string): string => plain(name.split(/\s/).at(-1) ?? "");
