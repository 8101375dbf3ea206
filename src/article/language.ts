// The language of a text by its letters and smallest words, for pages that do not say.

// Words that hardly any text of the language is without, and few others have.
const COMMON: Record<string, string> = {
  en: "the of and to in that is was for with",
  de: "der die und das nicht den mit ist von ein",
  fr: "les des est une dans pour que qui sur pas",
  es: "los las que una por para con del como más",
  it: "che della non sono per una nel gli alla più",
  pt: "que não uma para com os dos mais são ao",
  nl: "het een van en de niet dat op zijn voor",
};

const SCRIPTS: Record<string, RegExp> = {
  ja: /[ぁ-ゖァ-ヺー]/g,
  ko: /\p{sc=Hangul}/gu,
  zh: /\p{sc=Han}/gu,
  ar: /\p{sc=Arabic}/gu,
  he: /\p{sc=Hebrew}/gu,
  ru: /\p{sc=Cyrillic}/gu,
  el: /\p{sc=Greek}/gu,
  th: /\p{sc=Thai}/gu,
  hi: /\p{sc=Devanagari}/gu,
};
// Shares of all letters. Japanese is written in the Han of others too.
const LEAST_KANA = 0.05;
const LEAST_OF_SCRIPT = 0.25;

/** BCP 47; "und" where the letters do not tell. A few thousand characters are enough. */
export const guessLanguage = (text: string): string => byLetters(text) ?? byWords(text);

function byLetters(text: string): string | null {
  if (ASCII.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isMuch = ([language, script]: [string, RegExp]) =>
    (text.match(script)?.length ?? 0) >= letters * (language === "ja" ? LEAST_KANA : LEAST_OF_SCRIPT);
  return letters > 0 ? (Object.entries(SCRIPTS).find(isMuch)?.[0] ?? null) : null;
}
const ASCII = /^[\0-\x7f]*$/;

function byWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(COMMON).map(([language, list]) => {
    const common = new Set(list.split(" "));
    return { language, share: words.filter((word) => common.has(word)).length / words.length };
  });
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= LEAST_SHARE ? best.language : "und";
}
const LEAST_SHARE = 0.05;

const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|yi|ps|sd|ug|dv|ckb)\b/i;

/** The direction that a language is written in. */
export const directionOf = (lang: string): "ltr" | "rtl" => (RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr");

/** "ja_JP" and " JA " as BCP 47, or null where it is no language tag. */
export function languageTag(value: string | null | undefined): string | null {
  const found = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(value ?? "");
  if (!found || /^(?:und|mul|zxx)$/i.test(found[1] ?? "")) return null;
  const [, language = "", script, region] = found;
  const primary = language.toLowerCase() === "jp" ? "ja" : language.toLowerCase();
  return [primary, script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(), region?.toUpperCase()]
    .filter(Boolean)
    .join("-");
}

/** What the page says, unless its letters say that it is wrong; a guess where it says nothing. */
export function languageOf(said: string | null, text: string): string {
  if (said === null) return guessLanguage(text);
  // Templates say lang="en" on pages of every language; letters that English does not have know better.
  const isLatin = /^(?:en|de|fr|es|it|pt|nl)\b/.test(said);
  return (isLatin && byLetters(text)) || said;
}
