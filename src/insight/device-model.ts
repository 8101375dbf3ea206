// What the browser's own model is at when it writes a summary in our stead, and the text that it is given.

import { type Block, blockText, type Story } from "../article/article.ts";

/** Where readers let the model write. */
export type ModelState =
  | { kind: "off" | "checking" | "writing" }
  | { kind: "downloading"; percent: number }
  | { kind: "written"; text: string }
  | { kind: "failed"; reason: ModelTrouble };

/** As the Summarizer API names them. */
export type ModelLength = "short" | "medium" | "long";

/**
 * Why there is no summary: `page` keeps the model from scripts in it; `refused`: readers did not give the permission;
 * `click`: it is to be downloaded, which only a click may begin; `stopped` by the reader.
 */
export type ModelTrouble =
  | "unavailable"
  | "page"
  | "language"
  | "long"
  | "filtered"
  | "download"
  | "refused"
  | "click"
  | "late"
  | "stopped"
  | "failed";

const told: Block["kind"][] = ["paragraph", "heading", "list", "quote"];

/** Headline and whole blocks, as many as there is room for. */
export function storyText({ headline, body }: Story, room: number): string {
  let text = headline;
  for (const block of body) {
    if (!told.includes(block.kind)) continue;
    const longer = `${text}\n\n${blockText(block)}`;
    if (longer.length > room) return text === headline ? longer.slice(0, room) : text;
    text = longer;
  }
  return text;
}
