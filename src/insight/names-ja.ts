// 同氏, 彼女, 同県警 -> the name given before.

import { isPronoun, isTitleAlone, rankOf, type Source } from "./sources-ja.ts";

const mostNames = 20;

/** Adds the people and bodies named to `named`, the latest first. */
export function keepNames(sources: Source[], named: string[]): void {
  const names = sources.filter(({ name, rank }) => rank >= 2 && !isPronoun(name) && !name.startsWith("同"));
  named.unshift(
    ...names
      .slice(-mostNames)
      .map(({ name }) => name)
      .reverse(),
  );
  named.length = Math.min(named.length, mostNames);
}

const anybody = /^(?:同氏|彼|彼女|本人|自身)$/;
const several = /^彼女?ら$/;

/** The name to show for a mention; null where a pronoun stands for nobody named. */
export function nameFor(mention: string | null, named: string[]): string | null {
  if (mention === null || several.test(mention)) return null;
  if (anybody.test(mention)) return named.find((name) => rankOf(name) === 3) ?? null;
  if (isTitleAlone(mention)) return endingIn(mention, named) ?? mention;
  if (!mention.startsWith("同")) return mention;
  // 同社の広報担当者
  const [body = "", ...rest] = mention.split("の");
  // 同県警 is the police of a prefecture named before: 福岡県警.
  return [endingIn(body.slice(1), named) ?? body, ...rest].join("の");
}

const endingIn = (kind: string, named: string[]): string | undefined =>
  named.find((name) => name.endsWith(kind) && name.length > kind.length);
