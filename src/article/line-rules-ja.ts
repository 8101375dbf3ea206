// Japanese lines, and a few Chinese and Korean, inside an article's own container that are not its text, by what they say.
import { type LineRule, OFFER } from "./line-rule.ts";

export const eastAsianLines: LineRule[] = [
  {
    kind: "related",
    name: "ja-related-line",
    pattern: /^関連.{0,8}[】＞>]/,
    example: "【関連記事】別の話",
    reach: "list",
    longest: OFFER,
  },
  {
    kind: "related",
    name: "ja-related",
    pattern:
      /^(?:関連(?:する)?(?:記事|ニュース|リンク|サイト|(?:キー)?ワード|トピック|企業|特集|情報|動画)|外部サイト|(?:[あ合]わ?せて|併せて|次に)読みたい|こちらもどうぞ|(?:こちらも|編集部の|今、?あなたに|以下の記事を)?(?:おすすめ|オススメ)|この(?:[筆著記]者|連載|特集)の(?:コラム|(?:他の)?記事|一覧)|時系列で見る|(?:もっと|さらに)(?:読む|見る|詳しく)|注目の?(?:特集|記事|動画|ニュース|コンテンツ|トピック)|ピックアップ|特集・連載|連載(?:・特集|一覧)|(?:新着|最新|主要|トップ|速報・新着)(?:記事|ニュース)|ニュース速報|(?:前回|過去)の記事)/,
    example: "あわせて読みたい",
    reach: "list",
  },
  {
    kind: "ranking",
    name: "ja-ranking",
    pattern:
      /^(?:(?:人気|アクセス|総合|[週月]間|記事|デイリー)*ランキング|アクセストップ|人気の?記事|よく読まれている)/,
    example: "人気ランキング",
    reach: "end",
  },
  {
    kind: "sharing",
    name: "ja-sharing",
    pattern:
      /^(?:(?:この)?記事を(?:シェア|共有|保存|印刷)|(?:シェア|ツイート|ポスト)(?:する)?$|(?:はてな)?ブックマーク|(?:LINE|メール)で送る|この記事(?:が気に入ったら|の画像を見る)|スクラップ|フォローして|URLをコピー|文字サイズ|友だち追加)/,
    example: "この記事をシェアしよう",
  },
  {
    kind: "navigation",
    name: "ja-paging",
    pattern:
      /^(?:[次前](?:の?ページ|へ)|(?:続き|全文)を(?:読む|見る)|記事一覧|一覧(?:へ|を見る)|もっと見る|トップへ|(?:カテゴリー|ページ)トップ|[（(]?\d+\s*[/／]\s*\d+\s*ページ)/,
    example: "次のページへ",
    longest: 200,
  },
  {
    kind: "legal",
    name: "ja-rights",
    pattern:
      /無断(?:での?)?(?:転[載用]|複製|使用)|(?:転載|複製)を?(?:固く)?禁|(?:記事|写真)の著作権|무단\s*전재|재배포\s*금지|저작권자/,
    example: "記事の無断転用を禁じます",
    reach: "end",
    longest: OFFER,
  },
  {
    kind: "promotion",
    name: "ja-magazine",
    pattern:
      /^※?画像をクリック|アマゾンに飛びます|好評発売中|バックナンバーが|定期購読[はの]|^\d{4}年\s*\d+月\s*\d+日号[（(]/,
    example: "※バックナンバーが読み放題となる定期購読はこちら",
    longest: OFFER,
  },
  {
    kind: "newsletter",
    name: "ja-newsletter",
    pattern: /(?:メールマガジン|メルマガ).{0,12}(?:登録|購読|お届け|こちら)/,
    example: "メールマガジンのご登録はこちらから。",
    longest: OFFER,
  },
  {
    kind: "promotion",
    name: "ja-paywall",
    pattern:
      /会員(?:限定)?(?:です|の?記事)?[）)\]］】]?$|購読者は.{0,60}会員|会員登録(?:をして|すると|が必要|はこちら)|続きを(?:お読み|ご覧)|読み放題|[いま今]すぐ(?:会員)?登録|会員に登録|ログインして閲覧|電子版のお?申し?込み|アプリで開く/,
    example: "会員登録が必要です",
    reach: "end",
    longest: OFFER,
  },
  {
    kind: "profile",
    name: "ja-profile",
    pattern: /^(?:プロフィール|(?:[著筆]者|執筆者)(?:紹介|プロフィール|略歴)?|略歴)(?:$|[】＞>］\]:：])/,
    example: "プロフィール",
    reach: "end",
  },
  {
    kind: "comments",
    name: "ja-comments",
    pattern: /^(?:コメント(?:を?(?:する|書く|投稿|見る)|は個人の|一覧)|(?:全て|すべて|この記事へ?)のコメント)/,
    example: "コメントをする",
  },
  {
    kind: "other",
    name: "ja-source-line",
    pattern:
      /^[（(]?(?:ロイター|共同|時事|ＡＦＰ|AFP|ＡＰ|AP|CNN|ブルームバーグ|新華社|[\p{sc=Katakana}\p{sc=Han}ー・]{1,12}通信社?(?=[】］\]）)]))(?:通信社?)?(?:[ =＝・／/]?(?:共同|時事|BB News))?[】］\]）)]?$/u,
    example: "[ロイター]",
  },
  {
    kind: "legal",
    name: "ja-agency",
    pattern: /^トムソンロイター・ジャパン$|^(?:記事)?提供[:：]/,
    example: "記事提供：山田新聞",
  },
  {
    // What the colours of words stand for, and how to look words up, on pages for learners.
    kind: "other",
    name: "ja-legend",
    pattern:
      /^[…‥]+\s*(?:人|国|場所|会社)\S{0,20}の名前(?=\s|$)|^※.{0,20}(?:ことば|言葉|単語).{0,20}(?:辞書|意味).{0,20}(?:できます|表示)/,
    example: "※青いことばは辞書の説明を見ることができます。",
    longest: OFFER,
  },
  {
    kind: "related",
    name: "zh-related",
    pattern:
      /^(?:相关(?:阅读|新闻|文章|链接)|(?:推荐|延伸)阅读|精彩(?:视频)?推荐|热门(?:评论|推荐|文章)|更多(?:精彩|新闻))/,
    example: "推荐阅读",
    reach: "list",
  },
  {
    kind: "legal",
    name: "zh-editor",
    pattern: /^[（(]?(?:责任编辑|责编|编辑)[:：]|^纠错】|^(?:分享到|转播到|我要评论|自动播放)/,
    example: "【纠错】 责任编辑： 王小明",
    reach: "end",
  },
  {
    kind: "navigation",
    name: "ko-furniture",
    pattern: /^(?:이미지 확대|관련\s*(?:기사|뉴스)|많이 본|구독하기|공유하기|.{0,12}선호 출처로 추가|기사 제보)/,
    example: "이미지 확대보기",
  },
];
