// The article's blocks as elements.

import type { Block, Cell, Figure, Item, List, Part, Table } from "../article/article.ts";
import type { Place } from "../insight/insights.ts";
import { type Range, rangesInParts } from "./marks.ts";
import { PageMark } from "./Paging.tsx";
import { Resumed } from "./Resumed.tsx";
import { Runs } from "./Runs.tsx";

interface Props {
  body: Block[];
  /** Where the pages of a joined story begin. */
  parts?: Part[];
  /** The block where the article was left, to go on from, or null. */
  from?: number | null;
  marked: Place | null;
  /** The popup shows captions only: pictures would be new requests from elsewhere. */
  pictures: boolean;
}

export function ArticleBody({ body, parts = [], from, marked, pictures }: Props) {
  const numbers = new Map(parts.map(({ start, number }) => [start, number]));
  return (
    <>
      {body.flatMap((block, i) => [
        numbers.has(i) && <PageMark key={`page ${i}`} number={numbers.get(i) ?? 0} />,
        i === from && <Resumed key="from" />,
        <div key={i} data-block={i} class={`block ${block.kind}`}>
          <BlockView block={block} place={marked?.block === i ? marked : null} pictures={pictures} />
        </div>,
      ])}
    </>
  );
}

function BlockView({ block, place, pictures }: { block: Block; place: Place | null; pictures: boolean }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Runs runs={block.text} range={place} />
        </p>
      );
    case "heading": {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Runs runs={block.text} range={place} />
        </Heading>
      );
    }
    case "quote": {
      const ranges = rangesInParts(block.paragraphs, place);
      return (
        <blockquote>
          {block.paragraphs.map((runs, i) => (
            <p key={i}>
              <Runs runs={runs} range={ranges[i]} />
            </p>
          ))}
        </blockquote>
      );
    }
    case "list":
      return <ListView list={block} place={place} />;
    case "figure":
      return <FigureView figure={block} pictures={pictures} />;
    case "table":
      return <TableView table={block} />;
    case "code":
      return <pre tabIndex={0}>{block.text}</pre>;
    case "rule":
      return <hr />;
    case "embed":
      return (
        <a class="embed" href={block.href} target="_blank" rel="noopener noreferrer">
          {block.title}
        </a>
      );
  }
}

function ListView({ list, place }: { list: List; place: Place | null }) {
  const ranges = rangesInParts(
    list.items.map((item) => item.text),
    place,
  );
  const entries = list.items.map((item, i) => ({ item, range: ranges[i] ?? null }));
  return list.ordered ? <ol start={list.start}>{nested(entries, 0)}</ol> : <ul>{nested(entries, 0)}</ul>;
}

interface Entry {
  item: Item;
  range: Range | null;
}

/** Items of this depth, each with the deeper ones that follow it as a list of its own. */
function nested(entries: Entry[], depth: number) {
  const groups: { head: Entry; deeper: Entry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.item.depth > depth) last.deeper.push(entry);
    else groups.push({ head: entry, deeper: [] });
  }
  return groups.map(({ head, deeper }, i) => (
    <li key={i}>
      <Runs runs={head.item.text} range={head.range} />
      {deeper.length > 0 && <ul>{nested(deeper, depth + 1)}</ul>}
    </li>
  ));
}

function TableView({ table }: { table: Table }) {
  return (
    <div class="wide" tabIndex={0}>
      <table>
        {table.caption.length > 0 && (
          <caption>
            <Runs runs={table.caption} />
          </caption>
        )}
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>{row.map(cellView)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellView(cell: Cell, i: number) {
  const Kind = cell.header ? "th" : "td";
  return (
    <Kind key={i} colSpan={cell.columns} rowSpan={cell.rows}>
      <Runs runs={cell.text} />
    </Kind>
  );
}

/** A picture that could not be had leaves its words, and no empty box. */
function showFailed({ currentTarget }: { currentTarget: HTMLImageElement }): void {
  currentTarget.classList.add("failed");
  currentTarget.hidden = currentTarget.alt === "";
}

export function FigureView({ figure, pictures }: { figure: Figure; pictures: boolean }) {
  const { image, caption, credit } = figure;
  const isCaptioned = caption.length > 0 || credit !== null;
  if (!isCaptioned && !(pictures && image)) return null;
  return (
    <figure>
      {pictures && image && (
        <img
          src={image.src}
          alt={image.alt}
          width={image.width ?? undefined}
          height={image.height ?? undefined}
          loading="lazy"
          decoding="async"
          onError={showFailed}
        />
      )}
      {isCaptioned && (
        <figcaption>
          <Runs runs={caption} />
          {caption.length > 0 && credit !== null && " "}
          {credit !== null && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
