// Article -> CommonMark, with tables as GitHub writes them.

import type { Article, Block, Code, Figure, Quotation, Run } from "../article/article.ts";
import type { Insights } from "../insight/insights.ts";
import type { ExportLabels } from "./labels.ts";
import { type Markers, writeList } from "./lists.ts";
import { longestTicks, writeAddress, writeRuns, writeWords } from "./markdown-inline.ts";
import { writeTable } from "./markdown-table.ts";
import { keyQuotes, writeByline, writeDate, writeQuote } from "./parts.ts";

/**
 * Headline, a line of source, byline and date, summary and key quotes where `insights` are given, lead picture, body.
 * Pictures are addresses; footnotes stand at the end; one that is part of the page itself (data:) is left out, its caption stays.
 */
export function toMarkdown(article: Article, insights?: Insights, labels?: ExportLabels): string {
  const parts = [
    article.headline === "" ? "" : `# ${writeWords(article.headline)}`,
    article.deck === null ? "" : writeWords(article.deck),
    sourceLine(article),
    insights ? insightsMarkdown(article, insights, labels) : "",
    article.lead === null ? "" : writeFigure(article.lead),
    ...article.body.map((block, i) => writeBlock(block, listMarkers(article.body, i))),
    ...article.footnotes.map(({ id, text }) => `[^${id}]: ${writeRuns(text).replaceAll("\n", "\n    ")}`),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function sourceLine(article: Article): string {
  const date = article.published === null ? "" : writeWords(writeDate(article.published));
  const site = writeLink(article.site ?? article.url, article.url);
  return [site, writeWords(writeByline(article)), date].filter((part) => part !== "").join(" · ");
}

function writeLink(title: string, href: string): string {
  const words = writeWords(title === "" ? href : title);
  const address = writeAddress(href);
  return address === null || words === "" ? words : `[${words}](${address})`;
}

function insightsMarkdown(article: Article, insights: Insights, labels: ExportLabels | undefined): string {
  const summary = insights.summary.map(({ text }) => writeWords(text));
  const quotes = keyQuotes(insights).map((quote) => writeQuote(article, quote, writeWords));
  const parts = [section(labels?.summary, summary), section(labels?.quotes, quotes)].filter((part) => part !== "");
  return parts.length === 0 ? "" : [...parts, "---"].join("\n\n");
}

function section(label: string | undefined, lines: string[]): string {
  if (lines.length === 0) return "";
  const list = lines.map((line) => `- ${line}`).join("\n");
  return label ? `## ${writeWords(label)}\n\n${list}` : list;
}

// Two lists in a row would be read as one, unless their markers differ.
function listMarkers(body: Block[], at: number): Markers {
  let first = at;
  while (body[first - 1]?.kind === "list") first--;
  return (at - first) % 2 === 0 ? { bullet: "-", stop: "." } : { bullet: "*", stop: ")" };
}

function writeBlock(block: Block, markers: Markers): string {
  switch (block.kind) {
    case "paragraph":
      return writeRuns(block.text);
    case "heading":
      return heading(block.level, block.text);
    case "list":
      return writeList(block, (runs) => writeRuns(runs), markers);
    case "quote":
      return writeQuotation(block);
    case "figure":
      return writeFigure(block);
    case "table":
      return writeTable(block);
    case "code":
      return writeCode(block);
    case "rule":
      return "---";
    case "embed":
      return writeLink(block.title, block.href);
  }
}

function heading(level: number, text: Run[]): string {
  const words = writeRuns(text, "heading");
  return words === "" ? "" : `${"#".repeat(level)} ${words}`;
}

function writeQuotation({ paragraphs }: Quotation): string {
  const text = paragraphs.map((runs) => writeRuns(runs)).filter((paragraph) => paragraph !== "");
  return text.map((paragraph) => paragraph.replace(/^/gm, "> ")).join("\n>\n");
}

function writeFigure({ image, caption, credit }: Figure): string {
  const address = image === null ? null : writeAddress(image.src);
  const picture = address === null ? "" : `![${writeWords(image?.alt ?? "")}](${address})`;
  const told = [writeRuns(caption), credit === null ? "" : writeWords(credit)]
    .filter((part) => part !== "")
    .join(" · ");
  return [picture, told].filter((part) => part !== "").join("\\\n");
}

function writeCode({ text }: Code): string {
  const fence = "`".repeat(Math.max(3, longestTicks(text) + 1));
  return `${fence}\n${text.replace(/\n$/, "")}\n${fence}`;
}
