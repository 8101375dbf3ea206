// The article's blocks as elements.

import type { ComponentChild } from "preact";
import {
  type Block,
  type Cell,
  type Embed,
  type Footnote,
  type Item,
  type List,
  type Part,
  runText,
  type Table,
} from "../article/article.ts";
import type { Place } from "../insight/insights.ts";
import { FigureView } from "./FigureView.tsx";
import { useLabel } from "./labels.ts";
import { type Range, rangesInParts } from "./marks.ts";
import { PageMark } from "./Paging.tsx";
import { Resumed } from "./Resumed.tsx";
import { Runs } from "./Runs.tsx";

interface Props {
  body: Block[];
  footnotes?: Footnote[];
  /** Where the pages of a joined story begin. */
  parts?: Part[];
  /** The block where the article was left, to go on from, or null. */
  from?: number | null;
  marked: Place | null;
  /** The popup shows captions only: pictures would be new requests from elsewhere. */
  pictures: boolean;
  /** What stands at the side of a block, by its index. */
  beside?: ((block: number) => ComponentChild) | undefined;
}

export function ArticleBody({ body, footnotes = [], parts = [], from, marked, pictures, beside }: Props) {
  const numbers = new Map(parts.map(({ start, number }) => [start, number]));
  return (
    <>
      {body.flatMap((block, i) => [
        numbers.has(i) && <PageMark key={`page ${i}`} number={numbers.get(i) ?? 0} />,
        i === from && <Resumed key="from" />,
        <div key={i} data-block={i} class={`block ${block.kind}`}>
          <BlockView block={block} place={marked?.block === i ? marked : null} pictures={pictures} notes={footnotes} />
          {beside?.(i)}
        </div>,
      ])}
      {/* On paper, where nothing opens. */}
      <ol class="notes">
        {footnotes.map(({ id, text }) => (
          <li key={id} value={id}>
            <Runs runs={text} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface BlockProps {
  block: Block;
  place: Place | null;
  pictures: boolean;
  notes: Footnote[];
}

function BlockView({ block, place, pictures, notes }: BlockProps) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Runs runs={block.text} range={place} notes={notes} />
        </p>
      );
    case "heading": {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Runs runs={block.text} range={place} notes={notes} />
        </Heading>
      );
    }
    case "quote": {
      const ranges = rangesInParts(block.paragraphs, place);
      return (
        <blockquote>
          {block.paragraphs.map((runs, i) => (
            <p key={i}>
              <Runs runs={runs} range={ranges[i]} notes={notes} />
            </p>
          ))}
        </blockquote>
      );
    }
    case "list":
      return <ListView list={block} place={place} notes={notes} />;
    case "figure":
      return <FigureView figure={block} pictures={pictures} notes={notes} />;
    case "table":
      return <TableView table={block} notes={notes} />;
    case "code":
      return <pre tabIndex={0}>{block.text}</pre>;
    case "rule":
      return <hr />;
    case "embed":
      return <EmbedView {...block} />;
  }
}

function ListView({ list, place, notes }: { list: List; place: Place | null; notes: Footnote[] }) {
  const ranges = rangesInParts(
    list.items.map((item) => item.text),
    place,
  );
  const entries = list.items.map((item, i) => ({ item, range: ranges[i] ?? null }));
  return list.ordered ? <ol start={list.start}>{nested(entries, 0, notes)}</ol> : <ul>{nested(entries, 0, notes)}</ul>;
}

interface Entry {
  item: Item;
  range: Range | null;
}

/** Items of this depth, each with the deeper ones that follow it as a list of its own. */
function nested(entries: Entry[], depth: number, notes: Footnote[]) {
  const groups: { head: Entry; deeper: Entry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.item.depth > depth) last.deeper.push(entry);
    else groups.push({ head: entry, deeper: [] });
  }
  return groups.map(({ head, deeper }, i) => (
    <li key={i}>
      <Runs runs={head.item.text} range={head.range} notes={notes} />
      {deeper.length > 0 && <ul>{nested(deeper, depth + 1, notes)}</ul>}
    </li>
  ));
}

/** A card, with the site that it leads to. */
function EmbedView({ title, href }: Pick<Embed, "title" | "href">) {
  const site = new URL(href).hostname.replace("www.", "");
  return (
    <a class="embed" href={href} target="_blank" rel="noopener noreferrer">
      <b>{title}</b> {site !== title && site}
    </a>
  );
}

/** Wide ones scroll, by keys too. */
function TableView({ table, notes }: { table: Table; notes: Footnote[] }) {
  const label = useLabel();
  return (
    <section class="wide" tabIndex={0} aria-label={runText(table.caption) || label("table")}>
      <table>
        {table.caption.length > 0 && (
          <caption>
            <Runs runs={table.caption} notes={notes} />
          </caption>
        )}
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>{row.map((cell, at) => cellView(cell, at, notes))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellView(cell: Cell, i: number, notes: Footnote[]) {
  const Kind = cell.header ? "th" : "td";
  return (
    <Kind key={i} colSpan={cell.columns} rowSpan={cell.rows}>
      <Runs runs={cell.text} notes={notes} />
    </Kind>
  );
}
