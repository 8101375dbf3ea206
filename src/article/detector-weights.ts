// Written by scripts/learn/detector.mjs: docs/learning.md tells from what, and how to do it again.

/** What a page without any sign falls short by. */
export const threshold = -3.05;

/** What each sign counts, times its measure. */
export const weights = {
  main: 1.36,
  openGraph: 1.33,
  storyData: 0.86,
  otherData: -0.42,
  storyAddress: 1.75,
  otherAddress: -1.25,
  date: 1.38,
  byline: 0.99,
  oneArticle: 1.33,
  code: -0.73,
  shop: -0.66,
  answers: -1.23,
  insideAnswer: -0.36,
};
