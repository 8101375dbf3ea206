// Japanese lines inside an article's own container that are not its text, by what they say.
import { LABEL, type LineRule, OFFER } from "./line-rule.ts";

export const japaneseLines: LineRule[] = [
  {
    kind: "related",
    name: "ja-related-line",
    language: "ja",
    pattern:
      /^[\s■◆●▼]*【関連(?:記事|ニュース|リンク|特集|動画)?】|^[■◆●▼【＜<]\s*関連(?:記事|サイト|キーワード|ワード|ニュース|リンク)/u,
    example: "【関連記事】別の話",
    reach: "list",
    longest: 1200,
  },
  {
    kind: "related",
    name: "ja-related",
    language: "ja",
    pattern:
      /^[\s【■◆●▼▽→＞>［[]*(?:関連(?:する)?(?:記事|ニュース|リンク|サイト|ワード|キーワード|トピックス?|企業・業界|特集|情報|動画)|外部サイト|(?:あわせて|合わせて|併せて)読みたい|次に読みたい|こちらも(?:おすすめ|オススメ|どうぞ)|(?:編集部の)?(?:おすすめ|オススメ)(?:の?記事)?|今、?あなたに(?:オススメ|おすすめ)|以下の記事を(?:オススメ|おすすめ)|この(?:筆者|著者|記者|連載|特集)の(?:コラム|他の記事|記事|一覧)|時系列で見る|こんな特集も|(?:もっと|さらに)(?:読む|見る|詳しく)|注目の?(?:特集|記事|動画|ニュース|コンテンツ|ビジネスニュース|トピックス)|ピックアップ|特集・連載|連載・特集|トップニュース|新着記事|(?:最新|主要)(?:記事|ニュース)(?:一覧)?|(?:速報・)?新着ニュース|ニュース速報|連載一覧|前回の記事|過去の記事)/u,
    example: "あわせて読みたい",
    reach: "list",
    longest: LABEL,
  },
  {
    kind: "ranking",
    name: "ja-ranking",
    language: "ja",
    pattern:
      /^[\s【■◆●▼]*(?:(?:人気|アクセス|社会|総合|週間|記事|雑誌|デイリー|月間)*ランキング|アクセストップ|人気(?:の)?記事|よく読まれている)/u,
    example: "人気ランキング",
    reach: "end",
    longest: LABEL,
  },
  {
    kind: "sharing",
    name: "ja-sharing",
    language: "ja",
    pattern:
      /^(?:この記事を(?:シェア|共有|保存|印刷)|シェア(?:する)?$|ツイート(?:する)?$|はてなブックマーク|ブックマーク|LINEで送る|noteで書く|記事を(?:印刷|保存|シェア)|この記事が気に入ったら|SmartNewsで読む|スクラップ|みんなの(?:ツイート|ポスト)を見る|フォローして|メールで送る|URLをコピー|文字サイズ|この記事の画像を見る|友だち追加)/u,
    example: "この記事をシェアしよう",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "navigation",
    name: "ja-paging",
    language: "ja",
    pattern:
      /^[\s→▶＞>＜<←»«【]*(?:(?:次|前)の?ページ|次へ|前へ|続きを(?:読む|見る)|全文を(?:読む|見る)|記事一覧|一覧(?:へ|を見る)|もっと見る|トップへ|ページトップ|カテゴリートップ|[（(]?\d+\s*[/／]\s*\d+\s*ページ[）)]?)/u,
    example: "次のページへ",
    reach: "line",
    longest: 200,
  },
  {
    kind: "legal",
    name: "ja-rights",
    language: "ja",
    pattern: /無断(?:での?)?(?:転載|転用|複製|使用)|(?:転載|複製)を?(?:固く)?禁じ|(?:記事|写真)の(?:著作権|無断)/u,
    example: "記事の無断転用を禁じます",
    reach: "end",
    longest: OFFER,
  },
  {
    kind: "promotion",
    name: "ja-magazine",
    language: "ja",
    pattern:
      /^※?画像をクリック|アマゾンに飛びます|好評発売中|バックナンバーが|定期購読(?:は|の|はこちら)|^(?:MAGAZINE|MOOK)$|^\d{4}年\s*\d+月\s*\d+日号[(（]/u,
    example: "※バックナンバーが読み放題となる定期購読はこちら",
    reach: "line",
    longest: OFFER,
  },
  {
    kind: "newsletter",
    name: "ja-newsletter",
    language: "ja",
    pattern: /メールマガジン.{0,12}(?:登録|購読|お届け|こちら)|メルマガ.{0,8}登録|最新情報を購読/u,
    example: "メールマガジンのご登録はこちらから。",
    reach: "line",
    longest: OFFER,
  },
  {
    kind: "promotion",
    name: "ja-paywall",
    language: "ja",
    pattern:
      /残り[:：]?\s*[\d,０-９，]+\s*文字|(?:この|本)記事は.{0,12}(?:会員|有料)|[（([［]?(?:有料|読者|無料)?会員(?:限定)?(?:です|の?記事)?[）)\]］]?$|購読者は.{0,60}会員|会員登録をして|続きを(?:お読み|ご覧|読むには)|読み放題|(?:いま|今)すぐ(?:会員)?登録|無料会員に登録|会員登録(?:すると|が必要|はこちら)|(?:ログイン|登録)して続き|ログインして閲覧|電子版のお?申し?込み|アプリで開く/u,
    example: "この記事は有料会員記事です。残り977文字",
    reach: "end",
    longest: OFFER,
  },
  {
    kind: "profile",
    name: "ja-profile",
    language: "ja",
    pattern:
      /^[【■◆●＜<［[]*(?:プロフィール|著者(?:紹介|プロフィール|略歴)?|筆者(?:紹介|プロフィール|略歴)|執筆者(?:紹介|プロフィール)?|略歴)[】＞>］\]]?(?:$|[:：])/u,
    example: "プロフィール",
    reach: "end",
    longest: LABEL,
  },
  {
    kind: "comments",
    name: "ja-comments",
    language: "ja",
    pattern:
      /^(?:コメントを?(?:する|書く|投稿|見る)|全てのコメント|すべてのコメント|コメントは個人の|この記事(?:への|の)コメント|コメント一覧)/u,
    example: "コメントをする",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "other",
    name: "ja-date-line",
    language: "ja",
    pattern:
      // A year, a day or a clock must be there: 4.7 and 3/5 are marks that something was given.
      /^(?=.{0,60}(?:\d{4}\s*[年/.-]|[月日:：時]|更新|公開|配信))(?:最終更新|公開日?|更新日?時?|配信日?時?|掲載日?|投稿日?)?\s*[:：]?\s*(?:\d{4}\s*[年/.-]\s*)?\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?\s*(?:[（(][月火水木金土日][）)])?\s*(?:午[前後])?\s*(?:\d{1,2}\s*[:：時]\s*\d{0,2}\s*分?)?\s*(?:配信|更新|公開|掲載)?$/u,
    example: "最終更新：10/15(金) 12:30",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "other",
    name: "ja-source-line",
    language: "ja",
    pattern:
      /^[\s［[【（(]*(?:ロイター|共同通信?社?|時事通信?社?|ＡＦＰ|AFP(?:時事|BB News)?|ＡＰ|AP|CNN|ブルームバーグ|Bloomberg|新華社|[\p{sc=Katakana}\p{sc=Han}ー・]{1,12}通信社?(?=\s*[\]］】）)]))(?:\s*[=＝・／/]?\s*(?:共同|時事))?[\s］\]】）)]*$/u,
    example: "[ロイター]",
    reach: "line",
    longest: LABEL,
  },
  {
    kind: "legal",
    name: "ja-agency",
    language: "ja",
    pattern: /^トムソンロイター・ジャパン$|^(?:記事提供|提供)[:：]/u,
    example: "記事提供：山田新聞",
    reach: "line",
    longest: LABEL,
  },
  {
    // What the colours of words stand for, and how to look words up, on pages for learners.
    kind: "other",
    name: "ja-legend",
    language: "ja",
    pattern:
      /^[…‥]+\s*(?:人|国|場所|会社)\S{0,20}の名前(?=\s|$)|^※.{0,20}(?:ことば|言葉|単語|用語).{0,20}(?:辞書|説明|意味).{0,20}(?:できます|表示)/u,
    example: "※青いことばは辞書の説明を見ることができます。",
    reach: "line",
    longest: OFFER,
  },
];
