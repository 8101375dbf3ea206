import { expect, test } from "vitest";
import { ruleFor } from "../../src/article/line-rules.ts";
import { lengthOf } from "../../src/article/words.ts";

const nameFor = (line: string) => ruleFor(line, lengthOf(line))?.name ?? null;

// Each beside a line of a story that begins or sounds like it.
test.each([
  ["関連ニュース", "ja-related", "関連する二つの橋も閉じられた"],
  ["【関連記事】別の橋の話", "ja-related-line", "警察は【関連】の印がある書類を調べている"],
  ["アクセスランキング", "ja-ranking", "町は住みやすさのランキングで一位となった"],
  ["次のページへ", "ja-paging", "町の歴史は次のページをめくろうとしている"],
  ["記事の無断転載を禁じます", "ja-rights", "画家は作品の転載に同意していなかった"],
  ["会員登録はこちら", "ja-paywall", "会員の登録は千人を超えた"],
  ["プロフィール", "ja-profile", "プロフィール写真の加工が広がっている"],
  ["[ロイター]", "ja-source-line", "ロイターの取材に町長が答えた"],
  ["Related stories", "en-related", "Related deaths rose to nine on Monday"],
  ["Read more: The bridge", "en-related-line", "Read my lips, the mayor said"],
  ["Most Popular", "en-ranking", "Most popular bridges are old ones"],
  ["Subscribe to our newsletter", "en-newsletter", "Subscribers of the paper are fewer now"],
  ["Leave a Reply", "en-comments", "Leave a bridge alone, he said"],
  ["About the author", "en-profile", "About the author little is known"],
  ["Advertisement", "advertisement", "Advertisements for the bridge filled the town"],
  ["© 2024 Example Press", "rights", "The copyright on the song ended in May"],
  ["※青いことばは辞書の説明を見ることができます。", "ja-legend", "※写真の一部を加工しています"],
  ["…人の名前", "ja-legend", "…人の名前を呼ぶ声が川から聞こえたと町長は話した"],
  ["Join the conversation", "en-comment-call", "Join the two ropes before the water comes"],
  ["3 comments", "en-comments", "Discussion"],
  ["In this article", "en-contents", "In this article of the law the bridge is named"],
  ["Show caption", "en-viewer", "Show me the bridge, she said"],
  ["View at Example Stones", "en-shop", "View from the old bridge"],
  ["$75 $90 at Example Stones", "en-shop", "$75 at first, then nothing at all was paid for the stones"],
  [
    "We may earn a commission from links on this page.",
    "en-disclosure",
    "The commission may earn praise for its report",
  ],
  ["This story was first published by The Example.", "en-reprint", "This story was told by every fisher"],
  ["Photo by Jane Doe on Unsplash", "en-credit", "Photos by Jane Doe hang in the old town hall."],
  ["Image credit: Example Press", "en-credit", "Image matters, the mayor said"],
  ["VIDEO COURTESY OF EXAMPLE STONES", "en-credit", "Video: how the bridge fell"],
  ["残り977文字", "read-on", "町に残るのは977人だけとなった"],
  ["Subscribe to continue reading", "read-on", "He subscribed to nothing the mayor said"],
  ["Mehr zum Thema", "de-related", "Mehr Themen als je zuvor standen an"],
])("%s is met by %s, and %s by none", (line, name, told) => {
  expect(nameFor(line)).toBe(name);
  expect(nameFor(told)).toBeNull();
});
