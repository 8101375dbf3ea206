// Fetches the next page of a story as its site would serve it to the reader, within limits. Nothing in it runs or loads.

import type { PageTrouble } from "../article/join.ts";

export const pageLimits = { bytes: 2_000_000, ms: 5_000 };

/** The page, or why it could not be had. `stop` ends the waiting. */
export async function fetchPage(url: string, stop: AbortSignal): Promise<Document | PageTrouble> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(pageLimits.ms)]);
  const policy = watchPolicy();
  try {
    const response = await ask(url, signal);
    if (typeof response === "string") return response;
    const chunks = await chunksOf(response);
    if (chunks === null) return "large";
    const label = charsetOf(response, chunks) ?? document.characterSet;
    return new DOMParser().parseFromString(decode(chunks, label), "text/html");
  } catch (error) {
    if (signal.aborted) return "late";
    if (isNetworkError(error)) return (await policy.isBroken()) ? "blocked" : "offline";
    throw error;
  } finally {
    policy.forget();
  }
}

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

async function ask(url: string, signal: AbortSignal): Promise<Response | PageTrouble> {
  // A redirect is followed in a second step: the site that it leads to must hear nothing, and be told from a lost network.
  const get = (redirect: RequestRedirect) =>
    fetch(url, { credentials: "same-origin", mode: "same-origin", redirect, signal });
  const first = await get("manual");
  const isMoved = first.type === "opaqueredirect";
  const response = isMoved ? await get("follow").catch(orElsewhere) : first;
  if (typeof response === "string") return response;
  if (isMoved && pathOf(response.url) !== pathOf(url)) return "elsewhere";
  return response.ok && HTML.test(response.headers.get("content-type") ?? "") ? response : "empty";
}

function orElsewhere(error: unknown): "elsewhere" {
  if (isNetworkError(error)) return "elsewhere";
  throw error;
}

/** No network, no leave to use it, and no leave to go where it leads are all this. In Firefox it is the page's TypeError. */
const isNetworkError = (error: unknown) => String(error).startsWith("TypeError");

/** A slash more or less is the same page; a front page or a login is not. */
const pathOf = (url: string) => new URL(url).pathname.replace(/\/$/, "");

/** Null where they are too many. In Firefox they are the page's own, and no array or blob of ours may be made of them. */
async function chunksOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > pageLimits.bytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return chunks;
}

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;
// <meta charset="euc-jp"> <meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">
const META = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]+)/i;
/** Browsers look for it in the first 1024 bytes; some pages write more before it. */
const FIRST_BYTES = 4096;

function charsetOf({ headers }: Response, chunks: Uint8Array<ArrayBuffer>[]): string | null {
  const said = CHARSET.exec(headers.get("content-type") ?? "");
  return (said ?? META.exec(decode(chunks, "latin1").slice(0, FIRST_BYTES)))?.[1] ?? null;
}

function decode(chunks: Uint8Array<ArrayBuffer>[], label: string): string {
  const decoder = decoderFor(label);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // there is no such charset
  }
}

/** Whether the page's policy (CSP) stopped a request since. Firefox holds content scripts to it, Chromium does not. */
function watchPolicy() {
  let isBroken = false;
  const heard = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isBroken ||= effectiveDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", heard);
  return {
    // Firefox tells it a moment after the request has failed.
    isBroken: () => new Promise<boolean>((told) => setTimeout(() => told(isBroken), 100)),
    forget: () => document.removeEventListener("securitypolicyviolation", heard),
  };
}
