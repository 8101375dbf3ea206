// Sites as stories that go on meet them: one that is slow, one that leads away, one whose policy forbids, one that is late.

import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { samples } from "../../scripts/serve.mjs";

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A server with these answers by path, and the sample pages' pictures. `asked` are the paths that were asked for. */
export async function serveRoutes(routes: Record<string, Route>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    asked.push(path);
    const route = routes[path];
    if (route) route(request, response);
    else if (path.startsWith("/images/") && existsSync(join(samples, path)))
      response.end(readFileSync(join(samples, path)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${port}`, port, asked, close };
}

/** A page, after a while and with headers where they are given. */
export const page =
  (html: string, { delayMs = 0, headers = {} }: { delayMs?: number; headers?: Record<string, string> } = {}): Route =>
  (_, response) => {
    setTimeout(() => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(html);
    }, delayMs);
  };

export const sample = (name: string) => readFileSync(join(samples, name), "utf8");
