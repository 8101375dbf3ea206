// From Chrome 128 on, whatever Seidoku calls gives promises by itself, but for answers to messages: of the polyfill only
// that stays, and the rest of it goes.
import { cutPassages } from "./passages.mjs";

const idle = [
  // It is loaded as a script, in an extension, and leaves `browser` in a global.
  ["(function (global, factory) {", ' "use strict"', "(function () {"],
  ["if (!(globalThis.chrome &&", "if (!(globalThis.browser &&"],
  ["module.exports = wrapAPIs", "(chrome)", "globalThis.browser = wrapAPIs"],
  [" else { module.exports = globalThis.browser; } });", "", " })()"],
  // The list of every call of every browser's API, and what makes promises of them.
  ["const apiMetadata", "const isThenable"],
  ["const makeCallback", "const wrapMethod"],
  ["else if (hasOwnProperty(metadata, prop)) {", "else { value = value.bind"],
  ["else if (hasOwnProperty(metadata,", "else { Object.defineProperty"],
  [", apiMetadata);", " };", ");"],
  // Namespaces are read, and no more.
  ["return new Proxy(method", " }; let hasOwnProperty", "return wrapper.bind(null, target);"],
  ["let hasOwnProperty", "const wrapObject"],
  [", metadata = {}) =>", " { let cache", ") =>"],
  ["has(proxyTarget, prop)", "get(proxyTarget, prop"],
  [" && (hasOwnProperty(wrappers, prop)", ") { value = wrapObject", " && wrappers[prop]"],
  [", metadata[prop])", "; } else {", ")"],
  [", set(value)", " }); return value"],
  [", set(proxyTarget", " }; let proxyTarget"],
  // Listeners to messages stay, and answer by a promise or not at all.
  [", ...args) { target.addListener", "(", ") { target.addListener"],
  ["wrapperMap.get(listener), ...args", ")", "wrapperMap(listener)"],
  [", hasListener(", " }); const on"],
  ["const onRequestFinishedWrappers", "const onMessageWrappers"],
  ["new DefaultWeakMap(listener => { if", " return function onMessage", "(listener => {"],
  ["let didCallSendResponse", "const isResultThenable", "const result = listener(message, sender); "],
  ["result !== true && isThenable", "(result)", "isThenable"],
  ["result !== true && !isResultThenable", ") { return false", "!isResultThenable"],
  ["if (isResultThenable) {", " return true", "sendPromisedResult(result);"],
  ["let message; if (error &&", "sendResponse({", "const message = error?.message; "],
  ["devtools: {", "runtime: {"],
  ["onMessageExternal:", "sendMessage:"],
  // Types count arguments.
  ["(name, metadata, apiNamespaceObj", ", ...args) => {", "(apiNamespaceObj"],
  ["if (args.length < metadata.minArgs)", "return new Promise"],
  ['(null, "sendMessage"', " }, tabs:", "(null)"],
  ['(null, "sendMessage"', " } };", "(null)"],
  // Of developer tools and privacy settings, which Seidoku does not touch.
  ["const settingMetadata", "return wrapObject(extensionAPIs"],
];

/** Throws where something of it is not there: then the polyfill has changed, and the list is out of date. */
export const cutPolyfill = (code) => cutPassages("webextension-polyfill", code, idle);
