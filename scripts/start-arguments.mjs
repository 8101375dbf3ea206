// What `npm start` was asked to read.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const usage = "npm start [-- [--headless] address or file]";

/**
 * Gives `{ address }`, `{ file }` or neither (the sample), with `isHeadless`; or `{ refusal }`, one sentence that says
 * what was wrong. `isFile` tells whether a path is one that can be served.
 */
export function parseArguments(given, isFile = canBeServed) {
  const flags = given.filter((one) => one.startsWith("-"));
  const [asked, ...more] = given.filter((one) => !one.startsWith("-"));
  const unknown = flags.find((flag) => flag !== "--headless");
  if (unknown) return { refusal: `There is no option ${unknown}: ${usage}` };
  if (more.length > 0) return { refusal: `One page at a time, please: ${usage}` };
  const isHeadless = flags.length > 0;
  return asked === undefined ? { isHeadless } : { isHeadless, ...pageOf(asked, isFile) };
}

function pageOf(asked, isFile) {
  const scheme = asked.match(/^([a-z][a-z\d+.-]+):/i)?.[1]?.toLowerCase(); // two letters or more: C: is a drive
  if (scheme === "http" || scheme === "https") {
    return URL.canParse(asked) ? { address: new URL(asked).href } : { refusal: `${asked} is no address.` };
  }
  if (scheme && scheme !== "file") return { refusal: `Seidoku reads http, https and files, and ${asked} is neither.` };
  // npm runs us in the project's folder, and the path was written where npm was called.
  const file = scheme ? pathOf(asked) : resolve(process.env.INIT_CWD ?? ".", asked);
  if (file === null || !isFile(file)) return { refusal: `There is no file ${asked}; an address begins with https://` };
  return { file };
}

function pathOf(address) {
  try {
    return fileURLToPath(address);
  } catch (error) {
    if (error instanceof TypeError) return null; // file: addresses of another machine, or none at all
    throw error;
  }
}

const canBeServed = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
