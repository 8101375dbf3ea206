import { expect, test } from "vitest";
import { directionOf, guessLanguage, languageOf, languageTag } from "../../src/article/language.ts";

test.each([
  ["川の橋が流された。町は雨の中で復旧を急いでいる。", "ja"],
  ["大桥被洪水冲走，居民等待救援，市长说明情况。", "zh"],
  ["다리가 떠내려갔다. 주민들은 비가 그치기를 기다린다.", "ko"],
  ["The bridge was taken by the river, and the people of the town wait for help.", "en"],
  ["Die Brücke ist fort, und der Fluss steigt, die Stadt wartet mit den Booten.", "de"],
  ["Les ponts de la ville sont fermés pour une semaine, et les enfants ne vont pas dans les écoles.", "fr"],
  ["Мост унесло рекой, город ждёт помощи.", "ru"],
  ["انجرف الجسر والمدينة تنتظر المساعدة", "ar"],
  ["12:30 / 2024", "und"],
  ["", "und"],
])("%s is %s", (text, expected) => {
  expect(guessLanguage(text)).toBe(expected);
});

test.each([
  ["ja", "ja"],
  [" JA ", "ja"],
  ["ja_JP", "ja-JP"],
  ["jp", "ja"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["es-419", "es-419"],
  ["und", null],
  ["japanese", null],
  ["", null],
  [null, null],
])("the tag of %j is %j", (value, expected) => {
  expect(languageTag(value)).toBe(expected);
});

test.each([
  ["the page's word holds among languages of one script", "de", "The bridge of the town is in the river.", "de"],
  ["letters that the said language does not have know better", "en", "川の橋が流された。", "ja"],
  ["what is said of other scripts stays", "zh-TW", "川の橋が流された。", "zh-TW"],
  ["where nothing is said, the text tells", null, "川の橋が流された。", "ja"],
])("%s", (_, said, text, expected) => {
  expect(languageOf(said, text)).toBe(expected);
});

test.each([
  ["ar-EG", "rtl"],
  ["he", "rtl"],
  ["arn", "ltr"],
  ["ja", "ltr"],
])("%s is written %s", (lang, expected) => {
  expect(directionOf(lang)).toBe(expected);
});
