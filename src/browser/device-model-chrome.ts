// Chrome and Edge: https://webmachinelearning.github.io/writing-assistance-apis/. For windows alone, and not for workers
// with a life of their own, since only a window has clicks.

import type { DeviceModel, Job } from "./device-model.ts";

interface SummarizerOptions {
  type: "tldr";
  format: "plain-text";
  length: Job["length"];
  sharedContext: string;
  expectedInputLanguages: string[];
  outputLanguage: string;
}

interface Monitor {
  signal?: AbortSignal;
  monitor?: (monitor: EventTarget) => void;
}

/** The published interface, as far as it is in use. */
export interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<"unavailable" | "downloadable" | "downloading" | "available">;
  create(options: SummarizerOptions & Monitor): Promise<OneSummarizer>;
}

interface OneSummarizer {
  summarize(text: string, options: { signal: AbortSignal }): Promise<string>;
  inputQuota?: number;
  measureInputUsage?(text: string): Promise<number>;
  destroy(): void;
}

const api = () => (globalThis as { Summarizer?: SummarizerApi }).Summarizer;

/** Much more than a model takes in; what follows in a long read adds little to three sentences. */
const longest = 12_000;

export const ownModel: DeviceModel = {
  ask: async () => true,
  async troubleWith(lang) {
    // Scripts in a page have what the page may have: nothing on http:, nor where its policy forbids it.
    if (!isSecureContext || !isPermitted()) return "page";
    if (await isThere(lang)) return null;
    return (await isThere("en")) ? "language" : "unavailable";
  },
  async open({ lang, length, signal, onDownload }) {
    const monitor = (target: EventTarget) =>
      target.addEventListener("downloadprogress", (event) => onDownload(100 * (event as ProgressEvent).loaded));
    const summarizer = await api()!.create({ ...optionsFor(lang, length), signal, monitor });
    return {
      write: async (textOf) => summarizer.summarize(await fitting(summarizer, textOf), { signal }),
      close: () => summarizer.destroy(),
    };
  },
};

const isThere = async (lang: string) =>
  ((await api()?.availability(optionsFor(lang, "medium"))) ?? "unavailable") !== "unavailable";

function isPermitted(): boolean {
  const { featurePolicy } = document as {
    featurePolicy?: { allowsFeature(name: string): boolean; features(): string[] };
  };
  return !featurePolicy?.features().includes("summarizer") || featurePolicy.allowsFeature("summarizer");
}

const optionsFor = (lang: string, length: Job["length"]): SummarizerOptions => ({
  type: "tldr",
  format: "plain-text",
  length,
  sharedContext: "A news article, its headline first.",
  expectedInputLanguages: [lang],
  outputLanguage: lang,
});

/** What a text uses is counted in tokens, so its share of the quota is found by trying. */
async function fitting(summarizer: OneSummarizer, textOf: (room: number) => string): Promise<string> {
  let text = textOf(longest);
  for (let tries = 0; tries < 3; tries += 1) {
    const share = ((await summarizer.measureInputUsage?.(text)) ?? 0) / (summarizer.inputQuota ?? 1);
    if (share <= 1) break;
    text = textOf(Math.floor((text.length / share) * 0.9));
  }
  return text;
}
