// Written by scripts/learn/body.mjs: docs/learning.md tells from what, and how to do it again.

/** What each sign of a step adds to the F1 of the text, times its measure. */
export const weightsAlone: Record<string, number> = {
  rest: -0.002,
  letters: -0.108,
  share: -0.002,
  page: 0.004,
  after: 0.183,
  text: 0.046,
  alike: -0.085,
  named: 0.093,
  linkedAfter: -0.049,
  links: 0.104,
  article: 0.144,
  articleBody: 0.05,
  boxes: -0.402,
  headlineIn: 0.468,
  headlineBefore: 0.141,
  pageLost: -0.303,
  headings: -0.179,
  headingsAlike: 0.143,
};

/** The same where Readability was asked. */
export const weightsWithEngine: Record<string, number> = {
  rest: -0.011,
  letters: -0.123,
  share: -0.002,
  page: 0.003,
  after: 0.174,
  text: 0.063,
  alike: -0.064,
  named: 0.081,
  linkedAfter: -0.077,
  links: 0.101,
  article: 0.088,
  articleBody: 0.048,
  boxes: -0.376,
  headlineIn: 0.363,
  headlineBefore: 0.136,
  pageLost: -0.328,
  engine: 0.115,
  towardsEngine: 0.169,
  headings: -0.158,
  headingsAlike: 0.128,
};
