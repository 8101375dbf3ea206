// Runs of text as elements: marks, links, ruby, line breaks, and the place that is marked.

import type { ComponentChild } from "preact";
import type { Run } from "../article/article.ts";
import { piecesOf, type Range } from "./marks.ts";

interface Props {
  runs: Run[];
  range?: Range | null;
}

export function Runs({ runs, range = null }: Props) {
  return (
    <>
      {piecesOf(runs, range).map((piece, i) =>
        piece.isMarked ? (
          <mark key={i} tabIndex={-1}>
            {linked(piece.runs)}
          </mark>
        ) : (
          linked(piece.runs)
        ),
      )}
    </>
  );
}

/** Neighbours with one address are one link, so that Tab stops once. */
function linked(runs: Run[]): ComponentChild[] {
  const groups: { href: string | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const href = run.kind === "break" ? groups.at(-1)?.href : run.href;
    const last = groups.at(-1);
    if (last && last.href === href) last.runs.push(run);
    else groups.push({ href, runs: [run] });
  }
  return groups.map(({ href, runs }) =>
    href === undefined ? (
      runs.map(element)
    ) : (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {runs.map(element)}
      </a>
    ),
  );
}

function element(run: Run): ComponentChild {
  if (run.kind === "break") return <br />;
  const words = run.kind === "ruby" ? ruby(run.text, run.reading) : run.text;
  return (run.marks ?? []).reduceRight<ComponentChild>((inner, Mark) => <Mark>{inner}</Mark>, words);
}

const ruby = (base: string, reading: string) => (
  <ruby>
    {base}
    <rp>（</rp>
    <rt>{reading}</rt>
    <rp>）</rp>
  </ruby>
);
