// The pages of the `web` data (in the folder SEIDOKU_DATA), in two parts: what may be learned from, and what is kept
// aside to see whether that holds on sites never looked at. A site is in one part as a whole.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const keptAsideOf = 4;

/** The site's name; the page's number where the address is not known. */
export function siteOf({ id, url }) {
  const { hostname } = new URL(url);
  return hostname === "example.org" ? String(id) : hostname.replace(/^www\./, "");
}

/** One page in four, by the hash of its site. */
export const isKeptAside = (page) =>
  createHash("sha256").update(siteOf(page)).digest().readUInt32BE(0) % keptAsideOf === 0;

/** Each with its gold (id, url, type, title, author, date, text, with, without), `isKeptAside` and `html()`. */
export function readWebPages(folder = process.env.SEIDOKU_DATA) {
  if (!folder) throw new Error("SEIDOKU_DATA is not set: it names the folder that holds web/gold.jsonl.");
  const lines = readFileSync(join(folder, "web", "gold.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const gold = JSON.parse(line);
    const html = () => gunzipSync(readFileSync(join(folder, "web", `${gold.id}.html.gz`))).toString("utf8");
    return { ...gold, isKeptAside: isKeptAside(gold), html };
  });
}
