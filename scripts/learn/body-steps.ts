// For body.mjs: the steps that lead down a page, their signs, and the text that each leaves as the article.
import { plainText } from "../../src/article/article.ts";
import { readBlocks } from "../../src/article/blocks.ts";
import { cutClutter } from "../../src/article/clutter.ts";
import { copyPage } from "../../src/article/copy.ts";
import { bodySigns, stepsFrom } from "../../src/article/descent.ts";
import { askReadability } from "../../src/article/engine.ts";
import { joinCaptions } from "../../src/article/figures.ts";
import { cutLines } from "../../src/article/lines.ts";
import { measureTree } from "../../src/article/measure.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import type { Part } from "../../src/article/tree.ts";

export interface Steps {
  /** The text of the page as a whole. */
  text: string;
  steps: { signs: Record<string, number>; text: string }[];
}

export function readSteps(document: Document, url: string): Steps {
  const metadata = readMetadata(document, url);
  const copy = copyPage(document);
  cutClutter(copy);
  const chosen = askReadability(copy, { headline: metadata.headline, isEastAsian: false }, document);
  const measures = measureTree(copy.body);
  const headline = metadata.headlineElement && copy.partOf(metadata.headlineElement);
  const grounds = { measures, chosen, headline, prose: measures(copy.body).prose };
  const textOf = (part: Part) => {
    const pieces = joinCaptions(readBlocks(part, { copy, measures, base: url }));
    const { kept } = cutLines(pieces, { ...metadata, url });
    return plainText({ body: kept.map(({ block }) => block) });
  };
  const steps = stepsFrom(copy.body, measures).map((step) => ({
    signs: bodySigns(step, grounds),
    text: textOf(step.inner),
  }));
  return { text: textOf(copy.body), steps };
}
