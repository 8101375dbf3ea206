// @vitest-environment node
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samples, serve } from "../../scripts/serve.mjs";

let home: string;
let folder: string;
const undo: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "serve-"));
  undo.push(() => rm(home, { recursive: true }));
  folder = join(home, "pages");
  await mkdir(join(folder, "橋_files"), { recursive: true });
  await writeFile(join(folder, "橋.html"), "<title>橋が流される</title>");
  await writeFile(join(folder, "橋_files", "map.png"), "a map");
  await writeFile(join(folder, "notes.txt"), "not for the index");
  await writeFile(join(home, "secret.txt"), "a secret");
  await symlink(join(home, "secret.txt"), join(folder, "link.txt"));
});

afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

async function started(options: Parameters<typeof serve>[0]) {
  const server = await serve(options);
  undo.push(server.close);
  return server.url;
}

/** Not fetch, which tidies the path before it asks. */
function ask(url: string, path: string, method = "GET"): Promise<{ status: number; type: string; text: string }> {
  return new Promise((answered, failed) => {
    const asked = request(url, { path, method }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      const type = String(response.headers["content-type"]);
      response.on("end", () => answered({ status: response.statusCode ?? 0, type, text }));
    });
    asked.on("error", failed).end();
  });
}

describe("a folder", () => {
  test.each([
    ["a page, its charset left to itself", encodeURI("/橋.html"), "text/html", "<title>橋が流される</title>"],
    ["a page, whatever is asked after ?", `${encodeURI("/橋.html")}?n=1`, "text/html", "<title>橋が流される</title>"],
    ["a picture in a folder", encodeURI("/橋_files/map.png"), "image/png", "a map"],
    ["a text", "/notes.txt", "text/plain; charset=utf-8", "not for the index"],
  ])("gives %s", async (_, path, type, text) => {
    expect(await ask(await started({ folder }), path)).toEqual({ status: 200, type, text });
  });

  test("lists its pages by their titles", async () => {
    const { status, text } = await ask(await started({ folder }), "/");
    expect(status).toBe(200);
    expect(text).toContain(`<a href="${encodeURIComponent("橋.html")}">橋が流される</a>`);
    expect(text).not.toContain("notes.txt");
  });

  test.each([
    ["what is not there", "/nothing.html", 404],
    ["a folder", encodeURI("/橋_files"), 404],
    ["a way out", "/../secret.txt", 404],
    ["a way out in disguise", "/%2e%2e%2fsecret.txt", 404],
    ["a link that leads out", "/link.txt", 404],
    ["a damaged address", "/%E6%A9", 400],
    ["an address with a null byte", "/notes.txt%00.html", 400],
  ])("refuses %s", async (_, path, status) => {
    const answer = await ask(await started({ folder }), path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain("secret");
  });

  test("only gives", async () => {
    const url = await started({ folder });
    expect((await ask(url, "/notes.txt", "POST")).status).toBe(405);
    expect(await ask(url, "/notes.txt", "HEAD")).toMatchObject({ status: 200, text: "" });
  });
});

describe("a file", () => {
  test("is given with what was saved beside it, and nothing else is", async () => {
    const url = await started({ file: join(folder, "橋.html") });
    const { pathname, origin } = new URL(url);
    expect((await ask(origin, pathname)).text).toContain("橋が流される");
    expect((await ask(origin, encodeURI("/橋_files/map.png"))).status).toBe(200);
    for (const path of ["/", "/notes.txt", encodeURI("/橋_files/../notes.txt")]) {
      expect((await ask(origin, path)).status).toBe(404);
    }
  });
});

test("the sample pages are what is served where nothing is said", async () => {
  const { text } = await ask(await started({}), "/");
  expect(text).toContain("Sample pages");
  expect(samples).toMatch(/test.pages$/);
});

test("a folder that is not there is told at the start", async () => {
  await expect(serve({ folder: join(home, "nowhere") })).rejects.toThrow("ENOENT");
});
