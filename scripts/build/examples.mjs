// Rules bring examples of what they meet, and names, for the tests and for who reads them; the browser needs neither.

const example = /\bexample:\s*(["'])(?:(?!\1)[^\\\n]|\\.)*\1,?/g;
// kind: "related", name: "en-related", as rules have it; rule: "said-before", as it is told of what was cut.
const name = /(?<=\bkind: "\w+",\s*)name: "[\w-]+",|\brule: "[\w-]+",/g;

export const withoutExamples = (code) => code.replace(example, "").replace(name, "");
