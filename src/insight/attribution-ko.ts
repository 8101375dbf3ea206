// Who said what in a Korean article: "…"라고 말했다, with whoever stands before it in 은, 는, 이, 가 or 도.

import type { Attribution } from "./attribution.ts";
import { attributePlain, type Told } from "./attribution-plain.ts";
import type { Passage } from "./passages.ts";

export const attributeKorean = (passages: Passage[]): Attribution[] => attributePlain(passages, read);

// "…"라고 말했다 | "…"며 | "…"는 입장을 밝혔다
const quoting = /^(?:(?:이?라)?(?:고|며|면서)|(?:이?라)?는\s*(?:입장|말|의견|지적|주장|반응|비판|뜻)|\s*등)/;
const saying = /(?:말|밝|전|강조|설명|지적|주장|비판|덧붙|답|반박|촉구|평가|적|했|하)[가-힣]*/;
// 시장은 | 그는 | 하지만, which is nobody
const subject = /^(.+?)[은는이가도]$/;
const office =
  /(?:대표|의원|대통령|씨|관계자|대변인|위원장?|총리|장관|차관|시장|지사|교수|감독|선수|회장|[사원청총국실]장|변호사|시민|경찰|정부|협회|측|후보|기자)$/;
const verbLike = /(?:[다하있되했한된었겠]|이라|지만)$/;
const particle = /[은는을를에의로고며서와과만날다,]$/;

function read(before: string, _: string, after: string): Told | null {
  if (!quoting.test(after)) return null;
  return { name: speakerIn(before), cue: saying.exec(after.slice(0, 60))?.[0] ?? null };
}

function speakerIn(before: string): string {
  const words = before.trim().split(/\s+/);
  const found = words.flatMap((word, at) => {
    const stem = subject.exec(word)?.[1] ?? "";
    return stem === "" || verbLike.test(stem) ? [] : [{ stem, at, isTopic: /[은는도]$/.test(word) }];
  });
  const best =
    found.find(({ stem, isTopic }) => isTopic && (office.test(stem) || /^그녀?$/.test(stem))) ??
    found.find(({ stem }) => office.test(stem)) ??
    found.find(({ stem, at, isTopic }) => isTopic && at < 2 && stem.length > 1);
  if (best === undefined) return /(\S+)에 따르면/.exec(before)?.[1] ?? "";
  return /^그녀?$/.test(best.stem) ? "" : nameAt(words, best.at, best.stem);
}

/** 강준수 시의회 대변인: up to two words before the one with the particle. */
function nameAt(words: string[], at: number, stem: string): string {
  let from = at;
  while (from > 0 && at - from < 2 && office.test(stem) && !particle.test(words[from - 1] ?? ",")) from--;
  return [...words.slice(from, at), stem].join(" ");
}
