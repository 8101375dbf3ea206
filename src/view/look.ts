import type { Settings } from "./settings.ts";

/** The settings as custom properties and class names, which the style sheets read. */
export const lookOf = ({ size, width, lineHeight, spacing, ...look }: Settings) => ({
  class: `${look.theme} ${look.font} ${look.justify ? "justified" : ""} ${look.ruby ? "" : "bare"}`,
  style: `--size: ${size}px; --columns: ${width}; --loose: ${lineHeight / 100}; --spacing: ${spacing / 100}em`,
});
