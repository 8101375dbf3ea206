// The next page of a story, fetched: what is let in, and what each refusal is called.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchPage, pageLimits } from "../../src/browser/fetch-page.ts";

const url = "https://news.example.jp/river_2.html";
const html = "<!doctype html><title>川の橋</title><p>流された橋</p>";
const type = (value: string) => ({ headers: { "content-type": value } });
const never = () => new AbortController().signal;
const asked = vi.fn<typeof fetch>();

const answer = (body: BodyInit | null, init: ResponseInit = type("text/html")) =>
  asked.mockImplementationOnce(async () => new Response(body, init));
const moved = { type: "opaqueredirect" } as Response;
const words = async () => {
  const page = await fetchPage(url, never());
  return typeof page === "string" ? page : page.querySelector("p")?.textContent;
};

beforeEach(() => vi.stubGlobal("fetch", asked));
afterEach(() => {
  vi.unstubAllGlobals();
  asked.mockReset();
});

test("a page comes as a document, asked for with the reader's cookies and within the site", async () => {
  answer(html, type("text/html; charset=UTF-8"));
  expect(await words()).toBe("流された橋");
  expect(asked.mock.calls[0]).toMatchObject([url, { credentials: "same-origin", mode: "same-origin" }]);
});

// 流 in Shift_JIS and in EUC-JP
test.each([
  ["the header", [0x97, 0xac], "text/html; charset=Shift_JIS", ""],
  ["a meta tag", [0xce, 0xae], "text/html", `<meta charset="euc-jp">`],
  [
    "an older meta tag",
    [0x97, 0xac],
    "text/html",
    `<meta http-equiv="Content-Type" content="text/html; charset=x-sjis">`,
  ],
])("the charset is told by %s", async (_, bytes, contentType, meta) => {
  const [before, after] = [`${meta}<p>`, "</p>"].map((part) => [...new TextEncoder().encode(part)]);
  answer(new Uint8Array([...(before ?? []), ...bytes, ...(after ?? [])]), type(contentType));
  expect(await words()).toBe("流");
});

test("a charset that does not exist is read as UTF-8", async () => {
  answer(html, type("text/html; charset=klingon"));
  expect(await words()).toBe("流された橋");
});

test.each([
  ["a picture", () => answer("...", type("image/png")), "empty"],
  ["a page that is not there", () => answer(html, { status: 404, ...type("text/html") }), "empty"],
  ["more than the limit", () => answer("a".repeat(pageLimits.bytes + 1)), "large"],
  ["no network", () => asked.mockRejectedValueOnce(new TypeError("Failed to fetch")), "offline"],
  [
    "a redirect off the site",
    () => asked.mockResolvedValueOnce(moved).mockRejectedValueOnce(new TypeError("Failed to fetch")),
    "elsewhere",
  ],
  [
    "a redirect to another page",
    () => {
      const login = Object.defineProperty(new Response(html, type("text/html")), "url", {
        value: "https://news.example.jp/login",
      });
      asked.mockResolvedValueOnce(moved).mockResolvedValueOnce(login);
    },
    "elsewhere",
  ],
])("%s is refused by name", async (_, given, reason) => {
  given();
  expect(await words()).toBe(reason);
});

test("a redirect to the same page with a slash is followed", async () => {
  const slash = Object.defineProperty(new Response(html, type("text/html")), "url", { value: `${url}/` });
  asked.mockResolvedValueOnce(moved).mockResolvedValueOnce(slash);
  expect(await words()).toBe("流された橋");
});

test("what the page's policy forbids is told from a lost network", async () => {
  asked.mockImplementationOnce(async () => {
    document.dispatchEvent(Object.assign(new Event("securitypolicyviolation"), { effectiveDirective: "connect-src" }));
    throw new TypeError("NetworkError");
  });
  expect(await words()).toBe("blocked");
});

test("nothing is waited for when the reader closes", async () => {
  asked.mockImplementationOnce((_, init) => {
    return new Promise((_, fail) => init?.signal?.addEventListener("abort", () => fail(init.signal?.reason)));
  });
  const stop = new AbortController();
  const page = fetchPage(url, stop.signal);
  stop.abort();
  expect(await page).toBe("late");
});
