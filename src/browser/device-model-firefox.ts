// Firefox: https://firefox-source-docs.mozilla.org/toolkit/components/ml/extensions.html. An optional permission that the
// manifest for Firefox alone names.

import browser, { type Permissions } from "webextension-polyfill";
import type { DeviceModel } from "./device-model.ts";

/** The interface on trial, as far as it is in use. One engine for the whole extension. */
export interface TrialMl {
  createEngine(options: { taskName: "summarization" }): Promise<unknown>;
  runEngine(request: { args: string[]; options: { max_new_tokens: number } }): Promise<{ summary_text: string }[]>;
  onProgress: Record<"addListener" | "removeListener", (listener: (progress: EngineProgress) => void) => void>;
}

interface EngineProgress {
  type: string;
  progress: number;
}

const ml = () => (browser as { trial?: { ml?: unknown } }).trial?.ml as TrialMl | undefined;
const leave = { permissions: ["trialML"] } as unknown as Permissions.Permissions;

/** Of English news; what is longer it cuts off itself. */
const longest = 4000;
const tokens = { short: 60, medium: 100, long: 160 };

export const ownModel: DeviceModel = {
  ask: () => browser.permissions.request(leave),
  // Its default model was made from English news.
  troubleWith: async (lang) => (lang === "en" ? null : "language"),
  async open({ length, onDownload }) {
    const engine = ml();
    if (!engine) throw new DOMException("", "SecurityError");
    await create(engine, onDownload);
    return {
      async write(textOf) {
        const [first] = await engine.runEngine({
          args: [textOf(longest)],
          options: { max_new_tokens: tokens[length] },
        });
        return first?.summary_text ?? "";
      },
      close: () => undefined,
    };
  },
};

async function create(engine: TrialMl, onDownload: (percent: number) => void): Promise<void> {
  const heard = ({ type, progress }: EngineProgress) => {
    if (type === "downloading") onDownload(progress);
  };
  engine.onProgress.addListener(heard);
  try {
    await engine.createEngine({ taskName: "summarization" });
  } catch (error) {
    const said = String(error);
    // One that another page of ours made will do.
    if (/already/.test(said)) return;
    throw new DOMException(said, /Trial ML/.test(said) ? "NotSupportedError" : "NetworkError");
  } finally {
    engine.onProgress.removeListener(heard);
  }
}
