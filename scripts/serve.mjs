// A small static server, for the sample pages and for one page of the reader's own. On this machine alone.
import { createReadStream } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const samples = fileURLToPath(new URL("../test/pages", import.meta.url));

// No charset for HTML: a saved page may be in Shift_JIS, and says so itself.
const types = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".css": "text/css",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder, or one file with the `_files` folder that browsers save beside a page.
 * Gives the address of the server, with a slash at its end, or that of the file. Every host name gets the same answers.
 */
export async function serve({ folder = samples, file = null, port = 0 } = {}) {
  const root = await realpath(file ? dirname(resolve(file)) : folder);
  const only = file ? basename(file) : null;
  const server = createServer((request, response) => {
    answer(request, response, { root, only }).catch((error) => {
      if (!response.headersSent) say(response, 500, String(error));
      else response.destroy();
    });
  });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  const origin = `http://127.0.0.1:${server.address().port}/`;
  return { url: only ? origin + encodeURIComponent(only) : origin, close: () => close(server) };
}

async function answer(request, response, { root, only }) {
  if (request.method !== "GET" && request.method !== "HEAD") return say(response, 405, "Only GET and HEAD.");
  const path = pathOf(request.url);
  if (path === null) return say(response, 400, "This is no address.");
  if (path === "/favicon.ico") return response.writeHead(204).end();
  if (path === "/" && only === null) return say(response, 200, await indexOf(root), "text/html; charset=utf-8");
  const found = await fileAt(root, path, only);
  if (found === null) return say(response, 404, "There is no such file.");
  response.writeHead(200, { ...headers(typeOf(found.path)), "content-length": found.size });
  if (request.method === "HEAD") return response.end();
  createReadStream(found.path)
    .on("error", () => response.destroy())
    .pipe(response);
}

function pathOf(address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
    return path.startsWith("/") && !path.includes("\0") ? path : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Null where there is no file, where it is not offered, and where the path or a link in it leads out of the folder. */
async function fileAt(root, path, only) {
  const inside = (place) => place.startsWith(root.endsWith(sep) ? root : root + sep);
  const place = resolve(root, `.${path}`);
  if (!inside(place) || !isOffered(place, root, only)) return null;
  const real = await realpath(place).catch(() => null);
  if (real === null || !inside(real)) return null;
  const { size, isFile } = await stat(real).then((found) => ({ size: found.size, isFile: found.isFile() }));
  return isFile ? { path: real, size } : null;
}

function isOffered(place, root, only) {
  if (only === null) return true;
  const beside = join(root, `${basename(only, extname(only))}_files`);
  return place === join(root, only) || place.startsWith(beside + sep);
}

async function indexOf(root) {
  const names = (await readdir(root)).filter((name) => /\.html?$/i.test(name)).sort();
  const rows = await Promise.all(names.map(async (name) => row(name, await readFile(join(root, name), "utf8"))));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sample pages</title><style>body{font:16px/1.7 system-ui;max-width:45em;margin:3em auto;padding:0 1em}</style>
<h1>Sample pages</h1><ul>${rows.join("\n")}</ul></html>`;
}

function row(name, html) {
  const title = html.match(/<title>([^<]*)<\/title>/i)?.[1]?.trim() || name;
  return `<li><a href="${encodeURIComponent(name)}">${title}</a></li>`; // the title is HTML already
}

function typeOf(path) {
  return types[extname(path).toLowerCase()] ?? "application/octet-stream";
}

function headers(type) {
  return { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" };
}

function say(response, status, words, type = "text/plain; charset=utf-8") {
  response.writeHead(status, headers(type)).end(words);
}

function close(server) {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
}
