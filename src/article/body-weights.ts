// Written by scripts/learn/body.mjs: docs/learning.md tells from what, and how to do it again.

/** What each sign of a step adds to the F1 of the text, times its measure. */
export const weightsAlone: Record<string, number> = {
  rest: -0.008,
  letters: -0.108,
  share: -0.002,
  page: 0.004,
  after: 0.188,
  text: 0.04,
  alike: -0.085,
  named: 0.097,
  linkedAfter: -0.051,
  links: 0.105,
  article: 0.18,
  articleBody: 0.049,
  boxes: -0.406,
  headlineIn: 0.444,
  headlineBefore: 0.14,
  pageLost: -0.302,
  headings: -0.17,
  headingsAlike: 0.145,
};

/** The same where Readability was asked. */
export const weightsWithEngine: Record<string, number> = {
  rest: -0.023,
  letters: -0.118,
  share: -0.002,
  page: 0.003,
  after: 0.177,
  text: 0.057,
  alike: -0.063,
  named: 0.087,
  linkedAfter: -0.076,
  links: 0.092,
  article: 0.11,
  articleBody: 0.044,
  boxes: -0.375,
  headlineIn: 0.325,
  headlineBefore: 0.135,
  pageLost: -0.329,
  engine: 0.134,
  towardsEngine: 0.172,
  headings: -0.148,
  headingsAlike: 0.127,
};
