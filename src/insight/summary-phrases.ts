// What keeps a sentence out of a summary, and what its words weigh nothing for: lists by language.

import { type WordSet, wordSet } from "./languages/language.ts";

export interface SummaryPhrases {
  /** Openings that lean on the sentence before: "But he said…", しかし同氏は. */
  leaning: RegExp;
  /** The same further in, outside quote marks: “…,” she added; "In May he left"; ルイス氏はまた. */
  leaningWithin: RegExp;
  /** "I was there", 私は: the reporter or a source speaks of himself, outside quote marks. */
  firstPerson: RegExp;
  /** Openings that speak of something as known, and in brackets what: "The (bridge)…". */
  definite: RegExp;
  /** Words too common to tell what a text is about. */
  stopWords: WordSet;
}

const openingMarks = `^["“”'‘’«»„(\\s—–-]*`;
/** One of the words or phrases ("of/course"), or of what the pattern meets, whole, at the beginning. */
const opens = (list: WordSet, others = "(?!)") =>
  new RegExp(`${openingMarks}(?:${[...list].join("|").replaceAll("/", " ")}|${others})(?![\\p{L}\\p{N}])`, "iu");
/** One of the words, whole, anywhere. */
const holds = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, "iu");

const nothing = /(?!)/;

const en: SummaryPhrases = {
  leaning: opens(
    wordSet(
      "but and so yet or nor however meanwhile moreover furthermore also still instead therefore thus hence nevertheless nonetheless then besides likewise similarly otherwise indeed he she it they this that these those his her hers their theirs its him them himself herself such both neither another others elsewhere here too again plus because which who remarkably interestingly unfortunately fortunately surprisingly importantly additionally finally eventually ultimately later subsequently consequently accordingly sadly luckily incidentally notably crucially ironically conversely admittedly apparently clearly obviously certainly perhaps maybe yes",
      "in/addition on/the/other/hand on/the/one/hand for/example for/instance as/a/result in/contrast by/contrast in/other/words in/fact of/course that/said even/so even/then after/that at/that/point because/of/this because/of/that the/former the/latter not/only/that afterward afterwards either/way at/the/same/time the/same for/his/part for/her/part for/its/part for/their/part as/such if/so more/than/that despite/this despite/that",
    ),
    "what['’]s more|(?:he|she|it|they|that|here|who|what)['’](?:s|re|d|ll|ve)|(?:one|some|most|many|all|two|three|several|none|half|part) of (?:them|these|those|it|this|that)",
  ),
  // “…,” she added | Paint it, and… | In May last year he left | Eleven of those were
  leaningWithin:
    /^(?:“” (?:he|she|they|it) |\p{Lu}\p{Ll}+ (?:it|its|them|their|him|his|her) |(?:In|On|At|By|After|Before|Since|During|When|While|As|If|For|With|From|Until|Speaking|Asked|Despite|Under)(?: [\p{Ll}\d'’-]+| (?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day)){1,9}, (?:he|she|they) |.* of (?:those|these|them) )/u,
  // Not US; not World War I.
  firstPerson: /(?<![\p{L}.])(?:(?<!\p{Lu}\p{Ll}+ )I(?= \p{Ll}|['’]\p{L})|[Mm]e|[Mm]y|[Ww]e|us|[Oo]urs?)(?![\p{L}.])/u,
  definite: /^[“"]?(?:[Tt]he|[Bb]oth|These|Those|Its) (\p{Ll}+(?: \p{Ll}+)?)/u,
  stopWords: wordSet(
    "a an the of to in on at by for with from as is are was were be been being am do does did has have had having it its this that these those he she they we you i him her them his hers their our us me my your who whom which what when where why how and or but if then than so not no nor can could will would shall should may might must about into over after before between out up down off again once there here all any both each few more most other some such only own same too very just also said says say one two mr mrs ms new year last first people told",
  ),
};

const de: SummaryPhrases = {
  leaning: opens(
    wordSet(
      "aber und doch oder sondern denn allerdings jedoch dennoch trotzdem deshalb deswegen daher darum somit also zudem außerdem ferner auch dabei dafür dagegen damit danach dann darauf daraufhin davor dazu dort hier hingegen indes inzwischen jetzt nun so stattdessen unterdessen währenddessen er sie es dies diese dieser dieses diesen diesem das jene jener sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem ihm ihn solche beide",
      "zum/beispiel im/gegensatz",
    ),
  ),
  leaningWithin: nothing,
  firstPerson: holds("ich|wir|mich|mir|uns|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?"),
  definite: nothing,
  stopWords: wordSet(
    "der die das den dem des ein eine einen einem einer eines und oder aber auch auf aus bei bis da dass durch er sie es wir ich ihr für haben hat hatte im in ist sein sind war waren wird werden wurde wurden kann können mehr mit nach nicht noch nur ob schon sehr sich so über um unter vom von vor was wenn wer wie zu zum zur als am an sagte sei habe diese dieser dieses gegen ohne zwischen",
  ),
};

const ja: SummaryPhrases = {
  leaning:
    /^[「『（(\s　]*(?:しか[しも]|したがって|従って|だ(?:が|けど|から)|ただ[、し]|ま(?:[たず]|るで)|そ(?:して|[のれうこ]|んな|もそも)|こ(?:[のれうこ]|んな)|あ(?:[のれ]|んな|わせて)|さらに|[一他]方|な(?:お|ぜなら|ど)|つ(?:まり|づいて|いに)|と(?:ころ[がで]|はい[えう]|なると|にかく|述べ|[語話の]|いう)|でも|けれど|すると|ちなみに|例えば|たとえば|加えて|むしろ|次に|も(?:っとも|ちろん)|い(?:ずれ|や)|どちら|両者|前[者回述]|後者|先述|上記|同(?:[氏社省庁日年月国署局紙市県州党法盟誌町村区校僚相作店駅隊]|大学|組織|団体|機関|委員会|被告|容疑者|女史|病院|地[区域]|チーム)|彼|続いて|最後に|に(?:よると|ついて)|ほか|翌(?:[年月週日朝]|シーズン)|全くもう|はい|ええ|や(?:はり|がて)|結局|実[際は]|特に|当時|以[上下]|併せて|逆に|反対に|対して|事実)/u,
  // ルイス氏はまた、… | ホテルも否定した。 | 「…」と述べた。
  leaningWithin:
    /^(?:[^、。]{1,20}[はも](?:また|さらに|一方)|[^、。はがを]{1,12}も(?![のうとっし])|“”(?:、“”)*(?:など)?と[^はがも、]*$|.*(?<!\p{sc=Han})(?:こ(?:[のれ]|うし)|それ|そうした|彼女?|同(?:[氏社省庁署州党紙]|容疑者|被告))(?!\p{sc=Han}{0,3}年))/u,
  // Not 私立, 私鉄.
  firstPerson: /[私僕俺](?=[はがもをのに、たと])|わたし|ぼくは|我々|われわれ/u,
  definite: nothing,
  stopWords: wordSet("事 者 物 的 中 上 下 前 後 時 氏 人 年 月 日 今 次 同 約 一 二 三 何 言 話 語 述 見 明"),
};

const zh: SummaryPhrases = {
  leaning:
    /^[「『“‘（(\s]*(?:[但而此其这這那他她它该該也还還]|不[过過]|然而|因此|所以|[于於]是|另外|同[时時]|[对對]此|上述|[例比]如|首先|最[后後])/u,
  leaningWithin: nothing,
  // 我国 is any reporter's country.
  firstPerson: /我(?![国國军軍市省县縣方])|咱/u,
  definite: nothing,
  stopWords: wordSet("的 了 是 在 和 有 也 不 人 年 月 日 中 上 下 前 后 後 说 說 将 將 与 與 对 對"),
};

const ko: SummaryPhrases = {
  leaning: opens(
    wordSet(
      "그러나 하지만 그런데 그리고 그래서 따라서 또 또한 그는 그가 그의 그녀는 그들은 이는 이에 이와 이를 이날 이어 이후 이런 이같은 이러한 그 이 저 특히 반면 한편 다만 즉 예를",
    ),
  ),
  leaningWithin: nothing,
  firstPerson: holds("나는|저는|우리는|우리가|내가|제가"),
  definite: nothing,
  stopWords: wordSet(
    "이 그 저 것 수 등 및 더 또 또한 고 며 은 는 를 을 의 에 에서 으로 로 한 할 한다 했다 있다 있는 지난 이날 대한 위해",
  ),
};

const fr: SummaryPhrases = {
  leaning: opens(
    wordSet(
      "mais et or donc car ainsi aussi cependant pourtant toutefois néanmoins enfin puis ensuite il elle ils elles ce cet cette ces cela ça celui-ci celle-ci ceux-ci son sa ses leur leurs y lui",
      "en/revanche par/ailleurs de/plus en/outre par/exemple en/effet",
    ),
  ),
  leaningWithin: nothing,
  firstPerson: holds("je|nous|moi|j['’]\\p{L}+|mon|ma|mes|notre|nos"),
  definite: nothing,
  stopWords: wordSet(
    "le la les un une des de du et à au aux en dans par pour sur avec sans que qui ce cette ces son sa ses leur il elle ils elles on se ne pas plus est sont a ont été être avoir mais ou où comme selon après avant deux",
  ),
};

const es: SummaryPhrases = {
  leaning: opens(
    wordSet(
      "pero y o así además también entonces luego después mientras él ella ellos ellas este esta esto estos estas ese esa eso esos esas aquel aquella su sus lo asimismo",
      "sin/embargo no/obstante por/eso por/ello por/tanto por/lo/tanto en/cambio por/ejemplo aun/así",
    ),
  ),
  leaningWithin: nothing,
  firstPerson: holds("yo|nosotros|nosotras|mi|mis|nuestr[oa]s?"),
  definite: nothing,
  stopWords: wordSet(
    "el la los las un una unos unas de del y a al en por para con sin que se su sus lo le les no más es son fue ha han ser haber como pero o este esta entre sobre según tras dos",
  ),
};

const it: SummaryPhrases = {
  leaning: opens(
    wordSet(
      "ma e o però quindi così inoltre anche tuttavia invece perciò dunque poi infatti intanto lui lei loro egli ella esso essa questo questa questi queste quello quella quelli quelle ciò",
      "ad/esempio per/esempio il/suo la/sua i/suoi le/sue",
    ),
  ),
  leaningWithin: nothing,
  firstPerson: holds("io|noi|mi[oae]|miei|nostr[oaie]"),
  definite: nothing,
  stopWords: wordSet(
    "il lo la i gli le un una uno di del della dei delle e a al alla in nel nella con per da dal che si non più è sono ha hanno essere come ma o su sul tra fra suo sua anche due",
  ),
};

const pt: SummaryPhrases = {
  leaning: opens(
    wordSet(
      "mas e ou porém assim também contudo entretanto portanto então depois já ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela seu sua seus suas",
      "além/disso no/entanto por/isso enquanto/isso por/exemplo",
    ),
  ),
  leaningWithin: nothing,
  firstPerson: holds("eu|nós|meus?|minhas?|noss[oa]s?"),
  definite: nothing,
  stopWords: wordSet(
    "o a os as um uma de do da dos das e em no na nos nas por para com sem que se seu sua não mais é são foi ser ter como mas ou ao à pelo pela entre sobre segundo após dois",
  ),
};

const none: SummaryPhrases = {
  leaning: nothing,
  leaningWithin: nothing,
  firstPerson: nothing,
  definite: nothing,
  stopWords: new Set(),
};

const byLanguage: Record<string, SummaryPhrases> = { en, de, fr, es, it, pt, ja, zh, ko };

/** The lists of a language by its primary code ("ja"); empty ones where we have none. */
export const summaryPhrases = (primary: string): SummaryPhrases => byLanguage[primary] ?? none;

/** No reporting in any language: rights, agencies, invitations to click, credits of pictures and writers. */
export const boilerplate = new RegExp(
  [
    "©|\\(c\\)\\s|copyright|all rights reserved|getty images|無断転載|転載を禁|複製を禁", // © 2026 Example News
    "click here|sign up|subscribe|newsletter|scroll down|\\b(?:read|see) more\\b|follow (?:us|@)|download (?:the|our) app|ニュースレター|メルマガ|会員登録|無料登録|続きを読む|続きは|詳しくはこちら|関連記事|あわせて読みたい|購読|フォローして",
    "image (?:copyright|caption)|^写真は|^(?:the|a) (?:spot|scene|site|view)\\b(?! (?:is|was|has|had))|\\d:\\d\\d ?[ap]\\.?m\\.?: |in (?:this|the) (?:photo|picture|image)|(?:photo|photograph|picture|image)s? (?:by|credit|courtesy)|file photo|(?:写真|撮影|画像|提供|資料|出典|図版)(?:は、|[：:=＝/／])|[=＝](?:写真|提供|撮影|共同|ロイター|AP|AFP)|（写真|写真）|この記事は",
    "reporting by|editing by|writing by|additional reporting|contributed to this (?:report|story)|this (?:article|story) (?:was|has been) (?:originally|first|updated|amended)|翻訳[：:]|[（(](?:聞き手|取材|文|構成)[・：:＝=]",
    "[(（—–-]\\s?(?:reuters|afp|ap|epa|dpa|ロイター|時事|共同)[)）]?[.。]?$", // … (Reuters)
    "https?://|www\\.|@\\w+\\.\\w",
  ].join("|"),
  "iu",
);
