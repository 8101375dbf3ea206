// Fakes of what browsers publish: Chrome's Summarizer and Firefox's trial.ml.

import { vi } from "vitest";

type Availability = "unavailable" | "downloadable" | "downloading" | "available";

interface Faked {
  /** By language; what is not named is unavailable. */
  availability: Record<string, Availability>;
  isActivated: boolean;
  /** Shares of the model that come in, in order. */
  downloads: number[];
  /** Names of the DOMExceptions that stand in the way. */
  createError: string | null;
  summarizeError: string | null;
  /** Characters; the fake's tokens are that. */
  quota: number;
  answer: string | Promise<string>;
}

export function fakeSummarizer(given: Partial<Faked> = {}) {
  const faked: Faked = {
    availability: { en: "available", ja: "available" },
    isActivated: true,
    downloads: [],
    createError: null,
    summarizeError: null,
    quota: 6000,
    answer: "It stays.",
    ...given,
  };
  const destroy = vi.fn();
  const summarize = vi.fn(async (text: string, { signal }: { signal: AbortSignal }) => {
    if (faked.summarizeError) throw new DOMException("", faked.summarizeError);
    if (text.length > faked.quota) throw new DOMException("", "QuotaExceededError");
    return orAborted(faked.answer, signal);
  });
  const availability = vi.fn(async ({ outputLanguage }: { outputLanguage: string }) => {
    if (!/^[a-z]{2,3}$/.test(outputLanguage)) throw new RangeError("no language");
    return faked.availability[outputLanguage] ?? "unavailable";
  });
  const create = vi.fn(async (options: CreateOptions) => {
    options.signal.throwIfAborted();
    const state = await availability(options);
    if (state === "unavailable") throw new DOMException("", "NotSupportedError");
    if (state !== "available" && !faked.isActivated) throw new DOMException("", "NotAllowedError");
    const monitor = new EventTarget();
    options.monitor(monitor);
    for (const loaded of faked.downloads)
      monitor.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded }));
    if (faked.createError) throw new DOMException("", faked.createError);
    return { summarize, destroy, inputQuota: faked.quota, measureInputUsage: async (text: string) => text.length };
  });
  return { availability, create, summarize, destroy };
}

interface CreateOptions {
  outputLanguage: string;
  signal: AbortSignal;
  monitor: (target: EventTarget) => void;
}

function orAborted(answer: string | Promise<string>, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    Promise.resolve(answer).then(resolve);
  });
}

interface FakedTrial {
  createError: string | null;
  progress: object[];
  answer: unknown;
}

export function fakeTrial({
  createError = null,
  progress = [],
  answer = [{ summary_text: " It stays. " }],
}: Partial<FakedTrial> = {}) {
  const listeners = new Set<(heard: object) => void>();
  const ml = {
    createEngine: vi.fn(async () => {
      for (const heard of progress) for (const listener of listeners) listener(heard);
      if (createError) throw new Error(createError);
    }),
    runEngine: vi.fn(async (_: { args: string[] }) => answer),
    onProgress: {
      addListener: (listener: (heard: object) => void) => listeners.add(listener),
      removeListener: (listener: (heard: object) => void) => listeners.delete(listener),
    },
  };
  return { ml, listeners };
}
