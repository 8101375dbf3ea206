// What follows a Japanese quotation tells whether somebody said it: 「…」と述べた, but 「…」を歌う, 「…」という店.

import { japanese } from "./languages/ja.ts";
import { quoted } from "./masking.ts";
import { phraseBefore } from "./sources-ja.ts";

/** Speech as its sentence shows it. */
export interface Speech {
  cue: string | null;
  kind: "direct" | "fragment";
  /** The source that stands between quotation and noun of saying: 「…」との田中被告の証言. */
  source: string | null;
  /** A noun of saying or a passive: the source is whom it comes from (住民から「…」との声). */
  received: boolean;
}

/** `tail` is the masked text from the closing mark to the end of the sentence; null where it shows no speech. */
export function readSpeech(tail: string, inner: string): Speech | null {
  const link = tail.slice(0, longestTail);
  const rest = /^[、,]?(?:など|等)?(?:と|って)(?:も|、|は、)?/.exec(link);
  if (rest !== null) return afterTo(link.slice(rest[0].length), inner);
  const noun = nounAfterNo.exec(link);
  if (noun !== null) return { cue: noun[1] ?? null, kind: "direct", source: null, received: false };
  if (intention.test(link))
    return { cue: intention.exec(link)?.[1] ?? null, kind: "fragment", source: null, received: false };
  return fragmentIn(link, inner);
}

const longestTail = 160;
const nounAfterNo = /^(?:など)?の(声|[一発]言|コメント|言葉|メッセージ|叫び)[がをにもでだ]/;
const intention = /^(?:という|といった|との)?(意向|考え|方針|見解|認識|姿勢|見方)[をでだ]/;
const untilNext = new RegExp(`^[^${quoted}]*`);

function afterTo(rest: string, inner: string): Speech | null {
  if (opposite.test(rest) && !(sentenceLike(inner) && /^呼び?[掛か]け/.test(rest))) return null;
  const cleft = whoIs.exec(rest);
  if (cleft !== null)
    return { cue: cleft[1] ?? null, kind: "direct", source: phraseBefore(cleft[2] ?? ""), received: false };
  const named = fromNoun.exec(`と${rest}`);
  if (named !== null) {
    const kind = anybodys.test(rest) ? "fragment" : "direct";
    return { cue: named[2] ?? null, kind, source: cleanSource(named[1]), received: true };
  }
  const piece = untilNext.exec(rest)?.[0] ?? "";
  const cue = verb.exec(piece)?.[0] ?? null;
  const isHeld = holding.test(rest);
  // 「安全地帯」として確保し, 「人間の盾」としている可能性: a term, not what is held.
  if (isHeld && !sentenceLike(inner) && (cue === null || asTerm.test(rest))) return null;
  if (cue !== null && generic.test(piece)) return { ...direct(cue, piece), kind: "fragment" };
  if (isHeld) return direct(holding.exec(rest)?.[0] ? `と${holding.exec(rest)?.[0]}` : null, rest);
  if (cue !== null && (sentenceLike(inner) || nearVerb.test(piece)))
    return { ...direct(wholeWord(piece, cue), piece), kind: isWord(inner) ? "fragment" : "direct" };
  return sentenceLike(inner) && inner.length >= 10 && !/^[「『]|^$/.test(piece) && !/^の/.test(piece)
    ? direct(null, piece)
    : null;
}

// 「…」と話すのは、町で宿を営む山田さんだ
const whoIs = new RegExp(
  `^[^、。]{0,16}?((?:${japanese.sayingStems})[ぁ-ん]{0,3})のは、?([^。${quoted}]{2,60}?)(?:だ|である|です)?$`,
);

const opposite = new RegExp(`^(?:${japanese.notSaying})`);
const fromNoun = new RegExp(`^と(?:の|いう|いった|する)([^、。の]{1,24}の)?[^、。]{0,6}?(${japanese.sayingNouns})`);
const holding = new RegExp(`^(?:${japanese.holding})`);
const verb = new RegExp(`(?:${japanese.sayingStems})`);
/** コメントを発表した, 内容に触れるツイートをした: somebody speaks in this stretch. */
export const tellsSpeech = (piece: string): boolean => verb.test(piece);
const nearVerb = new RegExp(`^.{0,24}?(?:${japanese.sayingStems})`);
const asTerm = /^して(?!、|い[るたな]?[。、」]?$|い[るた]。)/;
// 「欲しい」との声は根強い: nobody whom the article names.
const anybodys =
  /^(?:の|いう|いった)[^、。]{0,6}?(?:声|批判|不満|指摘|意見|見方)[はもが](?:根強|あ[るっり]|出|上が|多|相次|聞|広が|絶え|強)/;
// 「行きたい」と思う人は多い, 「逃れられる」と思ったため
const generic =
  /^[^、。]{0,12}?(?:思[うったい]*|考え[るたてい]*|言う|いう|答え[たる]*|回答した|感じ[るたてい]*)(?:人|方|者|ケース|ため|ので|から|わけ)/;
const passive =
  /言われ|聞(?:かされ|いた)|(?:指摘さ|批判さ|求めら|尋ねら|問わ|告げら|励まさ|[怒叱]ら|頼ま|質問さ|伝えら)れ/;

const direct = (cue: string | null, piece: string): Speech => ({
  cue,
  kind: "direct",
  source: null,
  received: passive.test(piece),
});

const cleanSource = (found: string | undefined) => (found ? found.replace(/の$/, "") : null);

/** 述べ -> 述べた: the stem with its ending as it stands there. */
function wholeWord(piece: string, stem: string): string {
  const at = piece.indexOf(stem);
  return stem + (/^[ぁ-ん]{0,6}/.exec(piece.slice(at + stem.length))?.[0] ?? "");
}

const ending = /(?:[るたいだすんかねよなう]|ない|ます|です|ろ|れ|て|[。！？!?…])$/;

/** 「英雄」と発表: no utterance, but a word. */
const isWord = (inner: string): boolean => inner.length < 6 && !sentenceLike(inner);

/** Does it end as an utterance does? 「残念だ」 does, 「凛の会」 does not. */
export function sentenceLike(inner: string): boolean {
  return /[。！？]/.test(inner) || (inner.length >= 5 && ending.test(inner));
}

const closingVerb =
  /(?:述べ|語[っり]|主張|発言|表明|強調|指摘|とし(?:た|てい)|訴え|評[しさ]|批判|非難|説明|話し)[^、。]{0,10}$/;

/** A few words of the source's own in the reporter's sentence: 政策への「無条件の支持」を表明した. */
function fragmentIn(tail: string, inner: string): Speech | null {
  if (!/^[^\p{sc=Han}\p{sc=Katakana}]/u.test(tail) || inner.length < 4 || !/[ぁ-ん]/.test(inner)) return null;
  const cue = closingVerb.exec(tail)?.[0] ?? null;
  return cue === null ? null : { cue, kind: "fragment", source: null, received: false };
}
