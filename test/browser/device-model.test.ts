import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fromParagraphs } from "../../src/article/article.ts";
import { modelRuns, silenceMs } from "../../src/browser/device-model.ts";
import { ownModel as chrome } from "../../src/browser/device-model-chrome.ts";
import { ownModel as firefox } from "../../src/browser/device-model-firefox.ts";
import type { ModelState } from "../../src/insight/device-model.ts";
import { fakeSummarizer, fakeTrial } from "../support/device-model.ts";

const request = vi.fn(async () => true);
let trial: ReturnType<typeof fakeTrial> | undefined;
vi.mock("webextension-polyfill", () => ({
  default: {
    get trial() {
      return trial;
    },
    permissions: { request: () => request() },
  },
}));

const story = (paragraphs = ["The harbour stays open."], lang = "en-GB") =>
  fromParagraphs({ headline: "Harbour", paragraphs, lang });

function runs(model = chrome) {
  const shown: ModelState[] = [];
  return { shown, ...modelRuns(model, (state) => shown.push(state)) };
}
const failed = (reason: string) => ({ kind: "failed", reason });

beforeEach(() => vi.stubGlobal("isSecureContext", true));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  trial = undefined;
});

describe("Chrome's model", () => {
  const has = (given: Parameters<typeof fakeSummarizer>[0] = {}) => {
    const fake = fakeSummarizer(given);
    vi.stubGlobal("Summarizer", fake);
    return fake;
  };

  test("writes, and is let go", async () => {
    const { create, summarize, destroy } = has();
    const { shown, write } = runs();
    await write(story(), "short");
    expect(shown).toEqual([{ kind: "checking" }, { kind: "writing" }, { kind: "written", text: "It stays." }]);
    expect(create.mock.calls[0]?.[0]).toMatchObject({ length: "short", format: "plain-text", outputLanguage: "en" });
    expect(summarize.mock.calls[0]?.[0]).toBe("Harbour\n\nThe harbour stays open.");
    expect(destroy).toHaveBeenCalledOnce();
  });

  test.each(["downloadable", "downloading"] as const)("tells how much has come of one that is %s", async (state) => {
    has({ availability: { en: state }, downloads: [0, 0.42, 1] });
    const { shown, write } = runs();
    await write(story(), "medium");
    const percents = shown.flatMap((one) => (one.kind === "downloading" ? [one.percent] : []));
    expect(percents).toEqual([0, 42, 100]);
    expect(shown.at(-1)).toEqual({ kind: "written", text: "It stays." });
  });

  test.each<[string, Parameters<typeof fakeSummarizer>[0], string]>([
    ["is on no such device", { availability: {} }, "unavailable"],
    ["knows only other languages", { availability: { en: "available" } }, "language"],
    ["waits for a click", { availability: { fr: "downloadable" }, isActivated: false }, "click"],
    ["cannot be downloaded", { availability: { fr: "downloadable" }, createError: "NetworkError" }, "download"],
    ["breaks at its start", { availability: { fr: "available" }, createError: "OperationError" }, "failed"],
    ["finds the text too long", { availability: { fr: "available" }, summarizeError: "QuotaExceededError" }, "long"],
    [
      "wrote what the browser holds back",
      { availability: { fr: "available" }, summarizeError: "NotReadableError" },
      "filtered",
    ],
    ["breaks as it writes", { availability: { fr: "available" }, summarizeError: "UnknownError" }, "failed"],
    ["writes nothing", { availability: { fr: "available" }, answer: " " }, "failed"],
  ])("one that %s is told", async (_, given, reason) => {
    has(given);
    const { shown, write } = runs();
    await write(story(["Oui."], "fr"), "medium");
    expect(shown.at(-1)).toEqual(failed(reason));
  });

  test("a tag that names no language", async () => {
    has();
    const { shown, write } = runs();
    await write(story(["?"], "x-klingon"), "medium");
    expect(shown.at(-1)).toEqual(failed("language"));
  });

  test("a browser without it, and a page that keeps it out", async () => {
    expect(await runs().trouble("en")).toBe("unavailable");
    has();
    expect(await runs().trouble("ja")).toBeNull();
    expect(await runs().trouble("fr")).toBeNull(); // it writes in English
    vi.stubGlobal("isSecureContext", false);
    const { shown, write } = runs();
    await write(story(), "medium");
    expect(shown.at(-1)).toEqual(failed("page"));
  });

  test("a long story is cut between paragraphs until it fits", async () => {
    const { summarize } = has({ quota: 100 });
    const { shown, write } = runs();
    await write(story(Array(50).fill("The harbour stays open for now.")), "medium");
    expect(shown.at(-1)?.kind).toBe("written");
    expect(summarize.mock.calls[0]?.[0]).toMatch(/^Harbour(\n\nThe harbour stays open for now\.){2}$/);
  });

  test("one paragraph as long as a book is cut inside", async () => {
    const { summarize } = has({ quota: 20_000 });
    await runs().write(story(["a".repeat(1_000_000)]), "medium");
    expect(summarize.mock.calls[0]?.[0]).toHaveLength(12_000);
  });

  test("stopped, it is stopped, and what comes later is not heard", async () => {
    let answer = (_: string) => {};
    const { destroy } = has({ answer: new Promise((resolve) => (answer = resolve)) });
    const { shown, write, stop } = runs();
    const written = write(story(), "medium");
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ kind: "writing" }));
    stop();
    answer("Late.");
    await written;
    expect(shown.at(-1)).toEqual(failed("stopped"));
    await vi.waitFor(() => expect(destroy).toHaveBeenCalledOnce());
  });

  test("the next one ends the one before, without a word", async () => {
    has({ answer: new Promise(() => {}) });
    const { shown, write, stop } = runs();
    const first = write(story(), "medium");
    const second = write(story(), "medium");
    await first;
    stop();
    await second;
    expect(shown.filter(({ kind }) => kind === "failed")).toHaveLength(1);
  });

  test("one that says nothing for long is given up", async () => {
    vi.useFakeTimers();
    has({ answer: new Promise(() => {}) });
    const { shown, write } = runs();
    const written = write(story(), "medium");
    await vi.advanceTimersByTimeAsync(silenceMs + 1);
    await written;
    expect(shown.at(-1)).toEqual(failed("late"));
  });

  test("the settings make it ready at a click", async () => {
    const { create, summarize } = has({ availability: { en: "downloadable" }, downloads: [0.5] });
    const { shown, prepare } = runs();
    expect(await prepare("ja-JP")).toBe(true);
    expect(create.mock.calls[0]?.[0]).toMatchObject({ outputLanguage: "en" });
    expect(shown).toEqual([{ kind: "checking" }, { kind: "downloading", percent: 50 }, { kind: "off" }]);
    expect(summarize).not.toHaveBeenCalled();
  });

  test("the settings say why it cannot be had", async () => {
    has({ availability: {} });
    const { shown, prepare } = runs();
    expect(await prepare("en")).toBe(false);
    expect(shown.at(-1)).toEqual(failed("unavailable"));
  });
});

describe("Firefox's model", () => {
  test("writes English", async () => {
    trial = fakeTrial({
      progress: [
        { type: "downloading", progress: 30 },
        { type: "loading_from_cache", progress: 9 },
      ],
    });
    const { shown, write } = runs(firefox);
    await write(story(), "long");
    expect(shown).toEqual([
      { kind: "checking" },
      { kind: "downloading", percent: 30 },
      { kind: "writing" },
      { kind: "written", text: "It stays." },
    ]);
    expect(trial.ml.runEngine).toHaveBeenCalledWith({
      args: ["Harbour\n\nThe harbour stays open."],
      options: { max_new_tokens: 160 },
    });
    expect(trial.listeners.size).toBe(0);
  });

  test.each([
    ["an engine that is there already will do", "Engine already created", { kind: "written", text: "It stays." }],
    ["switched off in the browser", "Trial ML API is disabled.", failed("unavailable")],
    ["no network", "NetworkError when attempting to fetch", failed("download")],
  ])("%s", async (_, createError, end) => {
    trial = fakeTrial({ createError });
    const { shown, write } = runs(firefox);
    await write(story(), "medium");
    expect(shown.at(-1)).toEqual(end);
  });

  test.each([
    ["another language", "ja", "language"],
    ["no permission", "en", "refused"],
  ])("%s", async (_, lang, reason) => {
    const { shown, write } = runs(firefox);
    await write(story(["x"], lang), "medium");
    expect(shown.at(-1)).toEqual(failed(reason));
  });

  test("an answer of another shape is none", async () => {
    trial = fakeTrial({ answer: [] });
    const { shown, write } = runs(firefox);
    await write(story(), "medium");
    expect(shown.at(-1)).toEqual(failed("failed"));
  });

  test("the settings ask for permission at once, in the click", async () => {
    trial = fakeTrial();
    const { prepare } = runs(firefox);
    request.mockClear();
    const prepared = prepare("ja");
    expect(request).toHaveBeenCalledOnce();
    expect(await prepared).toBe(true);
  });

  test("a permission that readers refuse", async () => {
    request.mockResolvedValueOnce(false);
    const { shown, prepare } = runs(firefox);
    expect(await prepare("en")).toBe(false);
    expect(shown.at(-1)).toEqual(failed("refused"));
  });
});
