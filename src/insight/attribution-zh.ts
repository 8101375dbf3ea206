// Who said what in a Chinese article: 王芳说：“…”, “…”王芳表示, 据王芳介绍，“…”; 「」 in traditional characters.

import type { Attribution } from "./attribution.ts";
import { attributePlain, type Told } from "./attribution-plain.ts";
import type { Passage } from "./passages.ts";

export const attributeChinese = (passages: Passage[]): Attribution[] => attributePlain(passages, read);

const verbs =
  "(?:[说說称稱问問喊]|表示|指出|[认認][为為]|[强強][调調]|介[绍紹]|透露|坦言|直言|回[应應忆憶答]|[写寫]道|[补補]充|呼[吁籲]|警告|宣布|解[释釋]|批[评評]|告[诉訴]\\S{1,8})";
const told = new RegExp(`^(.*?)(${verbs})(?:道|了|过)?[，,：:、\\s]*$`);
const telling = new RegExp(`^[，,]?([^，。,：:；\\uE000]{1,30}?)(${verbs})(?:道|了)?(?:[。，,：:！；\\s\\uE000]|$)`);
const whole = /[。！？!?…，,]$/;
// 对此， | 10月14日 | 据
const opening = /^(?:[对對]此|[据據]|而|但是?|同[时時]|[随隨][后後]|此外|不[过過]|[\d年月日时時]+|[今昨]天)+/;
// 王芳|在会上, 王芳|10月14日, 王芳|还
const closing =
  /(?:[在于於向对對就还還也再又则則曾\d]|接受|[日近]前|近日|[今昨当當]天|周[一-日]|[随隨][后後]|公[开開]).*$/;
const nobody = /^(?:[这這那有可所]|如果|因[为為]|[记記]者)/;

function read(before: string, inner: string, after: string): Told | null {
  const [, ahead, cue] = told.exec(before) ?? [];
  if (cue !== undefined) return { name: speakerIn(ahead ?? ""), cue };
  const [, name = "", verb] = (whole.test(inner) || /^[，,]/.test(after) ? telling.exec(after) : null) ?? [];
  return verb === undefined ? null : { name: speakerIn(name), cue: verb };
}

/** The nearest clause that begins with somebody. */
function speakerIn(ahead: string): string {
  for (const clause of ahead.split(/[，,：:]/).reverse()) {
    const name = clause.trim().replace(opening, "").replace(closing, "").trim();
    if (/^[他她]$/.test(name)) return "";
    if (/^[\p{sc=Han}\p{sc=Latin}·. -]{2,20}$/u.test(name) && !nobody.test(name)) return name;
  }
  return "";
}
