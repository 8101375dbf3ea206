// Rules bring examples of what they meet, for the tests and for who reads them; the browser needs none.

const example = /\bexample:\s*(["'])(?:(?!\1)[^\\\n]|\\.)*\1,?/g;

export const withoutExamples = (code) => code.replace(example, "");
