// Written by scripts/learn/body.mjs: docs/learning.md tells from what, and how to do it again.

/** What each sign of a step adds to the F1 of the text, times its measure. */
export const weightsAlone: Record<string, number> = {
  rest: 0.006,
  letters: -0.115,
  share: -0.002,
  page: 0.004,
  after: 0.182,
  text: 0.043,
  alike: -0.088,
  named: 0.095,
  linkedAfter: -0.056,
  links: 0.109,
  article: 0.18,
  articleBody: 0.049,
  boxes: -0.399,
  headlineIn: 0.459,
  headlineBefore: 0.145,
  pageLost: -0.304,
  headings: -0.177,
  headingsAlike: 0.142,
};

/** The same where Readability was asked. */
export const weightsWithEngine: Record<string, number> = {
  rest: -0.003,
  letters: -0.13,
  share: -0.002,
  page: 0.003,
  after: 0.173,
  text: 0.059,
  alike: -0.067,
  named: 0.083,
  linkedAfter: -0.082,
  links: 0.106,
  article: 0.128,
  articleBody: 0.046,
  boxes: -0.373,
  headlineIn: 0.36,
  headlineBefore: 0.14,
  pageLost: -0.329,
  engine: 0.116,
  towardsEngine: 0.152,
  headings: -0.157,
  headingsAlike: 0.127,
};
