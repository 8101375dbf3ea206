// What keeps a sentence out of a summary, and what its words weigh nothing for: lists by language.

export interface SummaryPhrases {
  /** Openings that lean on the sentence before: "But he said…", しかし同氏は. */
  leaning: RegExp;
  /** "I was there", 私は: the reporter or a source speaks of himself, outside quote marks. */
  firstPerson: RegExp;
  /** Words too common to tell what a text is about. */
  stopWords: ReadonlySet<string>;
}

const set = (list: string) => new Set(list.split(" "));
const openingMarks = `^["“”'‘’«»„(\\s—–-]*`;
/** One of the words, whole, at the beginning. */
const opens = (list: string) => new RegExp(`${openingMarks}(?:${list})(?![\\p{L}\\p{N}])`, "iu");

const en: SummaryPhrases = {
  leaning: opens(
    "but|and|so|yet|or|nor|however|meanwhile|moreover|furthermore|also|still|instead|therefore|thus|hence|nevertheless|nonetheless|then|besides|likewise|similarly|otherwise|in addition|on the other hand|on the one hand|for example|for instance|as a result|in contrast|by contrast|in other words|in fact|indeed|of course|what['’]s more|that said|even so|even then|after that|at that point|because of (?:this|that)|he|she|it|they|this|that|these|those|his|her|hers|their|theirs|its|him|them|himself|herself|such|the former|the latter|both|neither|another|others|(?:he|she|it|they|that|here|there|who|what)['’](?:s|re|d|ll|ve)|elsewhere|there|here|not only that|too|again|plus|because|which|who",
  ),
  firstPerson: /^(?:i|we|my|our|i['’]\p{L}+|we['’]\p{L}+)(?!\p{L})/iu,
  stopWords: set(
    "a an the of to in on at by for with from as is are was were be been being am do does did has have had having it its this that these those he she they we you i him her them his hers their our us me my your who whom which what when where why how and or but if then than so not no nor can could will would shall should may might must about into over after before between out up down off again once there here all any both each few more most other some such only own same too very just also said says say one two mr mrs ms new year last first people told",
  ),
};

const de: SummaryPhrases = {
  leaning: opens(
    "aber|und|doch|oder|sondern|denn|allerdings|jedoch|dennoch|trotzdem|deshalb|deswegen|daher|darum|somit|also|zudem|außerdem|ferner|auch|dabei|dafür|dagegen|damit|danach|dann|darauf|daraufhin|davor|dazu|dort|hier|hingegen|indes|inzwischen|jetzt|nun|so|stattdessen|unterdessen|währenddessen|zum beispiel|im gegensatz|er|sie|es|dies|diese|dieser|dieses|diesen|diesem|das|jene|jener|sein|seine|seiner|seinen|seinem|ihr|ihre|ihrer|ihren|ihrem|ihm|ihn|solche|beide",
  ),
  firstPerson: /^(?:ich|wir|mein|meine|unser|unsere)(?!\p{L})/iu,
  stopWords: set(
    "der die das den dem des ein eine einen einem einer eines und oder aber auch auf aus bei bis da dass durch er sie es wir ich ihr für haben hat hatte im in ist sein sind war waren wird werden wurde wurden kann können mehr mit nach nicht noch nur ob schon sehr sich so über um unter vom von vor was wenn wer wie zu zum zur als am an sagte sei habe diese dieser dieses gegen ohne zwischen",
  ),
};

const ja: SummaryPhrases = {
  leaning:
    /^[「『（(\s　]*(?:しかし|だが|だけど|ただし|ただ[、し]|また|そして|そのため|それ|その|これ|この|こうした|そうした|こういった|そういった|こうして|さらに|一方|他方|なお|だから|したがって|従って|つまり|ところが|ところで|でも|けれど|すると|そこ|それでも|とはいえ|ちなみに|なぜなら|というのも|例えば|たとえば|加えて|しかも|むしろ|次に|もっとも|もちろん|いずれ|どちら|両者|前者|後者|同(?:氏|社|省|庁|日|年|月|国|署|局|紙|市|県|州|党|法|盟|誌|町|村|区|校|大学|組織|団体|機関|委員会|被告|容疑者|僚|相|女史|作|店|駅|病院|地区|地域|隊|チーム)|彼|あの|ここ|そう|こう|あれ|と(?:述べ|語|話|いう|の)|に(?:よると|ついて)|など|ほか)/u,
  firstPerson: /^(?:私|僕|俺|わたし|ぼく|我々|われわれ)/u,
  stopWords: set("事 者 物 的 中 上 下 前 後 時 氏 人 年 月 日 今 次 同 約 一 二 三 何 言 話 語 述 見 明"),
};

const none: SummaryPhrases = { leaning: /(?!)/, firstPerson: /(?!)/, stopWords: new Set() };

const byLanguage: Record<string, SummaryPhrases> = { en, de, ja };

/** The lists of a language by its primary code ("ja"); empty ones where we have none. */
export const summaryPhrases = (primary: string): SummaryPhrases => byLanguage[primary] ?? none;

/** No reporting in any language: rights, agencies, invitations to click, credits of pictures and writers. */
export const boilerplate = new RegExp(
  [
    "©|\\(c\\)\\s|copyright|all rights reserved|getty images|無断転載|転載を禁|複製を禁", // © 2026 Example News
    "click here|sign up|subscribe|newsletter|scroll down|\\b(?:read|see) more\\b|follow (?:us|@)|download (?:the|our) app|ニュースレター|メルマガ|会員登録|無料登録|続きを読む|続きは|詳しくはこちら|関連記事|あわせて読みたい|購読|フォローして",
    "image (?:copyright|caption)|^写真は|(?:photo|photograph|picture|image)s? (?:by|credit|courtesy)|file photo|(?:写真|撮影|画像|提供|資料|出典|図版)(?:は、|[：:=＝/／])|[=＝](?:写真|提供|撮影|共同|ロイター|AP|AFP)|（写真|写真）|この記事は",
    "reporting by|editing by|writing by|additional reporting|contributed to this (?:report|story)|this (?:article|story) (?:was|has been) (?:originally|first|updated|amended)|翻訳[：:]|[（(](?:聞き手|取材|文|構成)[・：:＝=]",
    "[(（—–-]\\s?(?:reuters|afp|ap|epa|dpa|ロイター|時事|共同)[)）]?[.。]?$", // … (Reuters)
    "https?://|www\\.|@\\w+\\.\\w",
  ].join("|"),
  "iu",
);
