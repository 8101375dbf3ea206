// Runs of text as elements: marks, links, ruby, line breaks, footnotes, and the place that is marked.

import type { ComponentChild } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Footnote, Run } from "../article/article.ts";
import { useLabel } from "./labels.ts";
import { piecesOf, type Range } from "./marks.ts";
import { useEscape } from "./useEscape.ts";

interface Props {
  runs: Run[];
  range?: Range | null;
  /** The article's footnotes; marks of others are words. */
  notes?: Footnote[];
}

export function Runs({ runs, range = null, notes = [] }: Props) {
  return (
    <>
      {piecesOf(runs, range).map((piece, i) =>
        piece.isMarked ? (
          <mark key={i} tabIndex={-1}>
            {linked(piece.runs, notes)}
          </mark>
        ) : (
          linked(piece.runs, notes)
        ),
      )}
    </>
  );
}

/** Neighbours with one address are one link, so that Tab stops once. */
function linked(runs: Run[], notes: Footnote[]): ComponentChild[] {
  const groups: { href: string | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const href = run.kind === "break" ? groups.at(-1)?.href : run.href;
    const last = groups.at(-1);
    if (last && last.href === href) last.runs.push(run);
    else groups.push({ href, runs: [run] });
  }
  return groups.map(({ href, runs }) =>
    href === undefined ? (
      runs.map((run) => element(run, notes))
    ) : (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {runs.map((run) => element(run, notes))}
      </a>
    ),
  );
}

function element(run: Run, notes: Footnote[]): ComponentChild {
  if (run.kind === "break") return <br />;
  if (run.kind === "words" && run.footnote)
    return <FootnoteMark note={notes.find(({ id }) => id === run.footnote)} mark={run.text} />;
  const words = run.kind === "ruby" ? ruby(run.text, run.reading) : run.text;
  return (run.marks ?? []).reduceRight<ComponentChild>((inner, Mark) => <Mark>{inner}</Mark>, words);
}

/** Opens its note under the line that it stands in. */
function FootnoteMark({ note, mark }: { note: Footnote | undefined; mark: string }) {
  const label = useLabel();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEscape(isOpen, button, () => {
    setIsOpen(false);
    button.current?.focus();
  });
  if (!note) return <sup>{mark}</sup>;
  return (
    <>
      <sup>
        <button
          ref={button}
          type="button"
          class="footnote-mark"
          aria-label={label("footnote", mark)}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {mark}
        </button>
      </sup>
      {isOpen && (
        <span class="note footnote" role="note">
          <Runs runs={note.text} />
        </span>
      )}
    </>
  );
}

const ruby = (base: string, reading: string) => (
  <ruby>
    {base}
    <rp>（</rp>
    <rt>{reading}</rt>
    <rp>）</rp>
  </ruby>
);
