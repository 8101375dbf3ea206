// Article -> plain text, to copy.

import type { Article, Block, Run } from "../article/article.ts";
import type { Insights } from "../insight/insights.ts";
import type { ExportLabels } from "./labels.ts";
import { writeList } from "./lists.ts";
import { keyQuotes, oneLine, writeByline, writeDate, writeQuote, writeRuby } from "./parts.ts";

/**
 * Headline, a line of site, byline and date, summary and key quotes where `insights` are given, the body, its footnotes, and the
 * source's address. Pictures and their captions are left out.
 */
export function toText(article: Article, insights?: Insights, labels?: ExportLabels): string {
  const told = [article.site, writeByline(article), article.published && writeDate(article.published)];
  const parts = [
    article.headline,
    article.deck ?? "",
    told.filter(Boolean).join(" · "),
    insights ? insightsText(article, insights, labels) : "",
    ...article.body.map(blockLines),
    article.footnotes.map(({ id, text }) => `[${id}] ${runsText(text)}`).join("\n"),
    article.url,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function insightsText(article: Article, insights: Insights, labels: ExportLabels | undefined): string {
  const summary = insights.summary.map(({ text }) => oneLine(text));
  const quotes = keyQuotes(insights).map((quote) => writeQuote(article, quote, oneLine));
  const parts = [section(labels?.summary, summary), section(labels?.quotes, quotes)].filter((part) => part !== "");
  return parts.length === 0 ? "" : [...parts, ruleLine].join("\n\n");
}

const ruleLine = "* * *";

function section(label: string | undefined, lines: string[]): string {
  if (lines.length === 0) return "";
  return [...(label ? [label] : []), ...lines.map((line) => `• ${line}`)].join("\n");
}

function blockLines(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return runsText(block.text);
    case "list":
      return writeList(block, runsText, { bullet: "•", stop: "." });
    case "quote":
      return block.paragraphs.map((runs) => runsText(runs).replace(/^/gm, "> ")).join("\n>\n");
    case "table":
      return block.rows.map((row) => row.map((cell) => oneLine(runsText(cell.text))).join("\t")).join("\n");
    case "code":
      return block.text.replace(/\n+$/, "");
    case "rule":
      return ruleLine;
    case "embed":
      return [block.title, block.href].filter((part) => part !== "").join("\n");
    default:
      return "";
  }
}

function runsText(runs: Run[]): string {
  return runs.map(runWords).join("").trim();
}

function runWords(run: Run): string {
  if (run.kind === "break") return "\n";
  if (run.kind === "ruby") return writeRuby(run.text, run.reading);
  return run.footnote ? `[${run.footnote}]` : run.text;
}
