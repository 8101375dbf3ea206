// The browser's own model, on the device: it writes a summary where readers let it. An extra; nothing waits for it.

import type { Story } from "../article/article.ts";
import { type ModelLength, type ModelState, type ModelTrouble, storyText } from "../insight/device-model.ts";

export interface Job {
  /** Language alone: "ja". */
  lang: string;
  length: ModelLength;
  signal: AbortSignal;
  onDownload: (percent: number) => void;
}

/** What one kind of browser offers. Rejects with DOMExceptions, named as in the Summarizer API; SecurityError: no leave. */
export interface DeviceModel {
  /** Asks for leave where it is needed, which only works at once in a click. */
  ask(): Promise<boolean>;
  /** Why it cannot write in this language here, or null. Downloads nothing. */
  troubleWith(lang: string): Promise<ModelTrouble | null>;
  open(job: Job): Promise<Writer>;
}

export interface Writer {
  /** `textOf` gives the article in so many characters. */
  write(textOf: (room: number) => string): Promise<string>;
  close(): void;
}

/** Longest that nothing is heard, neither of a download nor of an answer. */
export const silenceMs = 120_000;

/** Shows how one summary at a time comes about. */
export function modelRuns(model: DeviceModel, show: (state: ModelState) => void) {
  let running: Run | null = null;
  const stop = () => running?.end("stopped");

  async function run(work: (signal: AbortSignal, tell: typeof show) => Promise<ModelState>): Promise<ModelState> {
    stop();
    const own = newRun();
    running = own;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (state: ModelState) => {
      clearTimeout(timer);
      if (own.endedBy) return;
      timer = setTimeout(() => own.end("late"), silenceMs);
      show(state);
    };
    tell({ kind: "checking" });
    // Firefox cannot be stopped: its answer is left alone.
    const end = await Promise.race([work(own.signal, tell), abortion(own.signal)]).catch((error) =>
      failed(own.endedBy ?? reasonOf(error)),
    );
    clearTimeout(timer);
    if (running === own) show(end);
    return end;
  }

  return {
    stop,
    /** Why the settings cannot offer it, or null. */
    trouble: (lang: string) => usable(model, baseOf(lang)).then(() => null, reasonOf),
    write: (story: Story, length: ModelLength) =>
      run(async (signal, tell) => {
        const lang = baseOf(story.lang);
        const trouble = await model.troubleWith(lang);
        if (trouble) return failed(trouble);
        const writer = await model.open({ lang, length, signal, onDownload: downloading(tell) });
        tell({ kind: "writing" });
        const text = await writer.write((room) => storyText(story, room)).finally(writer.close);
        return text.trim() ? { kind: "written", text: text.trim() } : failed("failed");
      }),
    /** In a click: gets leave and the model, and tells whether it is ready now. */
    async prepare(lang: string): Promise<boolean> {
      const asked = model.ask();
      const end = await run(async (signal, tell) => {
        if (!(await asked)) return failed("refused");
        const known = await usable(model, baseOf(lang));
        const writer = await model.open({ lang: known, length: "medium", signal, onDownload: downloading(tell) });
        writer.close();
        return { kind: "off" };
      });
      return end.kind === "off";
    },
  };
}

interface Run {
  signal: AbortSignal;
  /** Null while it goes on by itself. */
  endedBy: ModelTrouble | null;
  end(trouble: ModelTrouble): void;
}

function newRun(): Run {
  const controller = new AbortController();
  const run: Run = {
    signal: controller.signal,
    endedBy: null,
    end(trouble) {
      run.endedBy ??= trouble;
      controller.abort();
    },
  };
  return run;
}

const failed = (reason: ModelTrouble): ModelState => ({ kind: "failed", reason });
const downloading = (tell: (state: ModelState) => void) => (percent: number) => tell({ kind: "downloading", percent });
const baseOf = (lang: string) => lang.split("-")[0] ?? "";

/** The reader's language, or English, which every model knows. */
async function usable(model: DeviceModel, lang: string): Promise<string> {
  for (const known of [lang, "en"]) if ((await model.troubleWith(known)) === null) return known;
  throw new DOMException("", "NotSupportedError");
}

const abortion = (signal: AbortSignal) => new Promise<never>((_, reject) => signal.addEventListener("abort", reject));

const reasons: Record<string, ModelTrouble> = {
  NotSupportedError: "unavailable",
  RangeError: "language", // no tag of a language
  QuotaExceededError: "long",
  NotReadableError: "filtered",
  NetworkError: "download",
  SecurityError: "refused",
  NotAllowedError: "click",
};

// By name, since a page's errors are of its own classes.
const reasonOf = (error: unknown): ModelTrouble => reasons[(error as Error | null)?.name ?? ""] ?? "failed";
