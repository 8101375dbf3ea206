// From Chrome 128 on, whatever Seidoku calls gives promises by itself, but for answers to messages: of the polyfill only
// that stays, and the rest of it goes.

const useless = [
  // The list of every call of every browser's API, and what makes promises of them.
  [/^( *)const apiMetadata = \{.*?^\1\};/ms, "const apiMetadata = {};"],
  [/^( *)if \(Object\.keys\(apiMetadata\).*?^\1\}/ms, ""],
  [/^( *)const makeCallback = .*?^\1\};/ms, ""],
  [/^ *const pluralizeArguments = .*?;$/ms, ""],
  [/^( *)const wrapAsyncFunction = .*?^\1\};/ms, ""],
  [/else if \(hasOwnProperty\(metadata, prop\)\) \{.*?\}(?= else)/ms, ""],
  // Of developer tools and privacy settings, which Seidoku does not touch.
  [/^( *)const onRequestFinishedWrappers = .*?^\1\}\);/ms, ""],
  [/^( *)devtools: \{\n *network: .*?^\1\},/ms, ""],
  [/^( *)const settingMetadata = .*?^\1\};/ms, ""],
  [/^( *)apiMetadata\.privacy = .*?^\1\};/ms, ""],
  // Types count arguments.
  [/^( *)if \(args\.length < metadata\.minArgs\).*?^\1\}/ms, ""],
  [/^( *)if \(args\.length > metadata\.maxArgs\).*?^\1\}/ms, ""],
];

/** Throws where something of it is not there: then the polyfill has changed, and the list is out of date. */
export function cutPolyfill(code) {
  return useless.reduce((rest, [part, replacement]) => {
    if (!part.test(rest)) throw new Error(`webextension-polyfill has no ${part}; correct scripts/build/polyfill.mjs.`);
    return rest.replace(part, () => replacement);
  }, code);
}
