import { expect, test } from "vitest";
import { isLogin, isPerson, isWrittenAsName, namesIn } from "../../src/article/names.ts";

test.each([
  ["By Jane Doe, Staff Writer", ["Jane Doe"]],
  ["By Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]],
  ["Jane Doe | Reuters", ["Jane Doe"]],
  ["By Jane Doe on March 3, 2024", ["Jane Doe"]],
  ["Von Max Muster und Eva Muster", ["Max Muster", "Eva Muster"]],
  ["Jane O'Byrne-Smith", ["Jane O'Byrne-Smith"]],
  ["文：山田花子", ["山田花子"]],
  ["山田花子・川立大学教授", ["山田花子"]],
  ["山田花子 川の町から　日々の話", ["山田花子"]],
  ["[山田花子，Example]", ["山田花子"]],
  ["リバーニュース（川の通信）", ["リバーニュース（川の通信）"]],
  ["（山田花子）", ["山田花子"]],
  ["山田花子、佐藤一郎", ["山田花子", "佐藤一郎"]],
  ["リバー通信", ["リバー通信"]],
  ["エルサレム松岡花子", ["松岡花子"]],
  ["ニューヨーク＝山田花子", ["山田花子"]],
  ["Written by: Jane Doe", ["Jane Doe"]],
  ["Authors: Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
  ["Jane Doe December 2, 2025", ["Jane Doe"]],
  ["Jane Doe on behalf of the river group", ["Jane Doe"]],
  [", Daily Example", ["Daily Example"]],
  ["The Example Team", ["The Example Team"]],
  ["the bridge is gone", []],
  ["2024年6月20日", []],
  ["Share this story", []],
  ["jane@example.org", []],
  ["町は橋を直すと述べた。", []],
  ["", []],
])("the names in %j are %j", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  ["Jane Doe", true, true],
  ["Jane van der Doe", true, true],
  ["山田花子", true, false],
  ["この記事を書いた人", false, false],
  ["ライター", false, false],
  ["最終更新", false, false],
  ["Daily Example", true, false],
  ["Senior Writer", true, false],
  ["Read More", true, false],
  ["jane doe", false, false],
  ["Jane writes about bridges", false, false],
  ["Where to Find the Best of All Bridges", false, false],
])("%s is written as a name: %s; as a person's: %s", (text, isName, isOne) => {
  expect([isWrittenAsName(text), isPerson(text)]).toEqual([isName, isOne]);
});

test.each([
  ["jane.doe", true],
  ["jdoe_72", true],
  ["Jane Doe", false],
  ["jane doe", false],
  ["山田花子", false],
])("%s is what somebody signs in with: %s", (text, expected) => {
  expect(isLogin(text)).toBe(expected);
});
