// A number by which words are known again without being kept: 32 bits, FNV-1a (Fowler, Noll, Vo 1991).

export function hashOf(words: string): number {
  let hash = 2166136261;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash;
}
