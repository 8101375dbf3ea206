import type { Settings } from "./settings.ts";

/** The settings as custom properties, which the style sheets read. */
export const lookOf = ({ size, width, lineHeight }: Settings): string =>
  `--size: ${size}px; --columns: ${width}; --loose: ${lineHeight / 100}`;
