// What readers may adjust: defaults, limits, and a parser that makes valid settings of whatever lies in storage.

import { defaultKeys, type Keys, parseKeys, recordOf } from "./shortcuts.ts";

export const themes = ["auto", "light", "sepia", "dark", "contrast"] as const;
export const fonts = ["sans", "serif"] as const;
export const summaryLengths = ["short", "medium", "long"] as const;

export type Theme = (typeof themes)[number];
export type Font = (typeof fonts)[number];
export type SummaryLength = (typeof summaryLengths)[number];

export interface Settings {
  theme: Theme;
  font: Font;
  /** Of the reader's text, in CSS pixels. */
  size: number;
  /** Of the text column, in em: so many full-width characters. */
  width: number;
  /** Percent of the line height that suits the script. */
  lineHeight: number;
  /** Between letters, in hundredths of an em. */
  spacing: number;
  justify: boolean;
  /** Readings are shown over their words. */
  ruby: boolean;
  summaryLength: SummaryLength;
  /** The browser's own model writes the summary. */
  deviceModel: boolean;
  /** The key of each thing that the reader does, and whether they do it. */
  keys: Keys;
  singleKeys: boolean;
  /** It is remembered where articles were left. */
  positions: boolean;
  /** Pages are looked at as they open, and the icon lights up on articles. */
  detects: boolean;
}

export const defaults: Settings = {
  theme: "auto",
  font: "sans",
  size: 18,
  width: 38,
  lineHeight: 100,
  spacing: 0,
  justify: false,
  ruby: true,
  summaryLength: "medium",
  deviceModel: false,
  keys: defaultKeys,
  singleKeys: true,
  positions: true,
  detects: true,
};

/** The most that a summary of this length has. */
export const sentencesOf: Record<SummaryLength, number> = { short: 2, medium: 3, long: 5 };

/** The widest column is 40 full-width characters (WCAG 1.4.8). */
export const steps = {
  size: { least: 14, most: 32, by: 2 },
  width: { least: 24, most: 40, by: 2 },
  lineHeight: { least: 80, most: 130, by: 10 },
  spacing: { least: 0, most: 12, by: 2 },
} as const;

export type Step = keyof typeof steps;

/** Field by field: what is missing, damaged or out of its limits becomes the default. */
export function parseSettings(raw: unknown): Settings {
  const given = recordOf(raw);
  return {
    theme: oneOf(themes, given.theme) ?? defaults.theme,
    font: oneOf(fonts, given.font) ?? defaults.font,
    size: within("size", given.size),
    width: within("width", given.width),
    lineHeight: within("lineHeight", given.lineHeight),
    spacing: within("spacing", given.spacing),
    justify: given.justify === true,
    ruby: given.ruby !== false,
    summaryLength: parseSummaryLength(raw),
    deviceModel: given.deviceModel === true,
    keys: parseKeys(given.keys),
    singleKeys: given.singleKeys !== false,
    positions: keepsPositions(raw),
    detects: given.detects !== false,
  };
}

export const parseSummaryLength = (raw: unknown): SummaryLength =>
  oneOf(summaryLengths, recordOf(raw).summaryLength) ?? "medium";

export const keepsPositions = (raw: unknown): boolean => recordOf(raw).positions !== false;

/** The same settings with one of them a step smaller (-1) or larger (1); unchanged at its limit. */
export function stepped(settings: Settings, step: Step, way: -1 | 1): Settings {
  const { least, most, by } = steps[step];
  return { ...settings, [step]: Math.min(most, Math.max(least, settings[step] + way * by)) };
}

const oneOf = <T extends string>(choices: readonly T[], given: unknown) => choices.find((choice) => choice === given);

function within(step: Step, given: unknown): number {
  const { least, most } = steps[step];
  return typeof given === "number" && given >= least && given <= most ? given : defaults[step];
}
