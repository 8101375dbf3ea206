// Where articles were left: under hashes of their addresses, so that nobody reads here what was read.

import type { Bookmark } from "../article/bookmark.ts";
import { stored } from "./stored.ts";

/** The salt of this browser, then the articles, the one left last at the end. */
type Positions = [salt: string, ...left: [hash: string, ...Bookmark][]];

const most = 200;

const kept = stored("positions", parsePositions);

export async function positionOf(address: string): Promise<Bookmark | null> {
  const [salt, ...left] = await kept.read();
  const hash = await hashOf(salt, address);
  const found = left.find(([other]) => other === hash);
  return found ? [found[1], found[2]] : null;
}

let last: Promise<void> = Promise.resolve();

/** Null forgets it. One after the other: windows close with many tabs. */
export function keepPosition(address: string, at: Bookmark | null): Promise<void> {
  last = last.catch(() => undefined).then(() => keep(address, at));
  return last;
}

async function keep(address: string, at: Bookmark | null): Promise<void> {
  const [salt, ...left] = await kept.read();
  const hash = await hashOf(salt, address);
  const others = left.filter(([other]) => other !== hash);
  const all = at ? [...others, [hash, ...at] satisfies Positions[1]] : others;
  await kept.write([salt, ...all.slice(-most)]);
}

function parsePositions(raw: unknown): Positions {
  const [salt, ...left]: unknown[] = Array.isArray(raw) ? raw : [];
  return [typeof salt === "string" ? salt : crypto.randomUUID(), ...left.filter(isPosition)];
}

const isPosition = (one: unknown): one is Positions[1] =>
  Array.isArray(one) && typeof one[0] === "string" && isBookmark(one.slice(1));

export const isBookmark = (raw: unknown): raw is Bookmark =>
  Array.isArray(raw) && raw.length === 2 && raw.every(Number.isSafeInteger);

// utm_source=feed fbclid=IwAR
const TRACKING = /^(?:utm_.*|(?:fb|g|y)clid)$/;

/** SHA-256 with the salt. Places in the page and tracking make no other article. */
async function hashOf(salt: string, address: string): Promise<string> {
  const url = new URL(address);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort(); // written in one way, whether something was deleted or not
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(salt + url));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
