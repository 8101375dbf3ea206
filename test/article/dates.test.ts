import { expect, test } from "vitest";
import { aroundDate, dateInAddress, readMachineDate, readPrintedDate, zoneOfSite } from "../../src/article/dates.ts";

const japan = { zone: "+09:00", year: null };
const nowhere = { zone: "", year: null };

test.each([
  ["2024年6月20日(木)11時23分", "2024-06-20T11:23:00+09:00"],
  ["2024年01月31日（水）15時00分", "2024-01-31T15:00:00+09:00"],
  ["2019年3月1日 13時16分", "2019-03-01T13:16:00+09:00"],
  ["2019/02/22 17:23", "2019-02-22T17:23:00+09:00"],
  ["2019.04.19 20:00", "2019-04-19T20:00:00+09:00"],
  ["2019年04月21日 12時00分更新", "2019-04-21T12:00:00+09:00"],
  ["2025/1/14 21:17（最終更新 1/15 9:00）", "2025-01-14T21:17:00+09:00"],
  ["公開日：2025/01/31 11:30", "2025-01-31T11:30:00+09:00"],
  ["2024年6月20日 午後3時5分", "2024-06-20T15:05:00+09:00"],
  ["2024年6月20日 午前0時30分", "2024-06-20T00:30:00+09:00"],
  ["２０２４年６月２０日　１１時２３分", "2024-06-20T11:23:00+09:00"],
  ["令和6年6月20日", "2024-06-20"],
  ["令和元年5月1日 10時", "2019-05-01T10:00:00+09:00"],
  ["平成31年4月30日", "2019-04-30"],
  ["2024年6月20日", "2024-06-20"],
])("%s is %s", (printed, expected) => {
  expect(readPrintedDate(printed, japan)).toBe(expected);
});

test.each([
  ["3/9(木) 18:45配信", "2017-03-09T18:45:00+09:00"],
  ["[06月24日 11時30分]", "2017-06-24T11:30:00+09:00"],
])("%s has its year from elsewhere, or is none", (printed, expected) => {
  expect(readPrintedDate(printed, { zone: "+09:00", year: 2017 })).toBe(expected);
  expect(readPrintedDate(printed, japan)).toBeNull();
});

test.each([
  ["March 3, 2024 at 4:05 p.m.", "2024-03-03T16:05:00"],
  ["Mar. 3rd, 2024", "2024-03-03"],
  ["Published: Sept 30, 2024, 12:10 AM", "2024-09-30T00:10:00"],
  ["3 March 2024, 16:05", "2024-03-03T16:05:00"],
  ["3rd of March 2024", "2024-03-03"],
  ["3. Mar 2024 um 16.05 Uhr", "2024-03-03T16:05:00"],
  ["17.05.2021", "2021-05-17"],
  ["17/05/2021", "2021-05-17"],
  ["05/17/2021", "2021-05-17"],
  ["05/05/2021", "2021-05-05"],
])("%s is %s, its zone unknown", (printed, expected) => {
  expect(readPrintedDate(printed, nowhere)).toBe(expected);
});

test.each([
  ["a day that is in no month", "2024年6月31日"],
  ["a leap day of another year", "2023/02/29"],
  ["a thirteenth month", "2024年13月1日"],
  ["a month before the first", "2024年00月1日"],
  ["a year before the web", "1945年8月15日"],
  ["a day of which the month is not told", "04/05/2021"],
  ["a version", "1.17.05.2021"],
  ["a telephone number", "03-1234-5678"],
  ["a score", "12-3 7"],
  ["a fraction", "2/3ほどが終わった"],
  ["no date", "川があふれた"],
])("%s is no date", (_, text) => {
  expect(readPrintedDate(text, { zone: "+09:00", year: 2024 })).toBeNull();
});

test("an impossible time leaves the day", () => {
  expect(readPrintedDate("2024年6月20日 25時00分", japan)).toBe("2024-06-20");
});

test.each([
  ["2021-10-13T11:41:29+0900", "2021-10-13T11:41:29+09:00"],
  ["2021-10-13T11:41:29+09:00", "2021-10-13T11:41:29+09:00"],
  ["2021-10-13T07:00:13000+0900", "2021-10-13T07:00:13+09:00"],
  ["2021-10-13T07:00:13.000Z", "2021-10-13T07:00:13Z"],
  ["2021-10-13 07:00:13 UTC", "2021-10-13T07:00:13Z"],
  ["2021-10-13 07:00:13 JST", "2021-10-13T07:00:13+09:00"],
  ["2025-01-31 11:30:00", "2025-01-31T11:30:00+08:00"],
  ["2025-01-31T11:30", "2025-01-31T11:30:00+08:00"],
  ["20240620", "2024-06-20"],
  ["2024-06-20", "2024-06-20"],
  ["2024年6月20日 11時23分", "2024-06-20T11:23:00+08:00"],
  ["2021-02-30T10:00:00Z", null],
  ["yesterday", null],
])("the machine's %s is %s", (told, expected) => {
  expect(readMachineDate(told, { zone: "+08:00", year: null })).toBe(expected);
});

test.each([
  ["https://news.example.jp/2024/06/20/river", "2024-06-20", 2024],
  ["https://news.example.jp/20240620/river", "2024-06-20", 2024],
  ["https://news.example.jp/hl?a=20170309-35097838", "2017-03-09", 2017],
  ["https://news.example.jp/2024-06-20-river", "2024-06-20", 2024],
  ["https://news.example.jp/column/2024/01/river.php", null, 2024],
  ["https://news.example.jp/articles/1234567890", null, null],
  ["https://2024.example.jp/06/20/river", null, null],
  ["https://news.example.jp/river", null, null],
])("the address %s tells the day %s and the year %s", (url, day, year) => {
  expect(dateInAddress(url)).toEqual({ day, year });
});

test.each([
  ["https://news.example.jp/a", "en", "+09:00"],
  ["https://news.example.jp:8080/a", null, "+09:00"],
  ["https://news.example.com/a", "ja-JP", "+09:00"],
  ["https://news.example.com/a", "ko", "+09:00"],
  ["https://news.example.com/a", "zh-CN", "+08:00"],
  ["https://news.example.com/a", "en", ""],
  ["https://news.example.com/jp/.jp/", null, ""],
])("the clock of %s in %s is %j", (url, lang, zone) => {
  expect(zoneOfSite(url, lang)).toBe(zone);
});

test.each([
  ["川の通信 3/9(木) 18:45配信", ["川の通信 ", "配信"]],
  ["Jane Doe December 2, 2025", ["Jane Doe ", ""]],
  ["Jane Doe 04/05/2021 3 min", ["Jane Doe ", " 3 min"]],
  ["川があふれた", null],
])("around the date of %s stands %j", (text, expected) => {
  expect(aroundDate(text)).toEqual(expected);
});
