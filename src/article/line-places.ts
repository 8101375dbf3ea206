// Where the lines of a body stand: in which boxes, beside what, before and after how much of the text.
import { namesOf } from "./clutter.ts";
import { type Line, proseOf } from "./line.ts";
import type { Part } from "./tree.ts";

/** An element that holds lines, and what they add up to. */
export interface Box {
  element: Part;
  /** Its class and id, as small words. */
  names: string;
  outer: Box | null;
  letters: number;
  linked: number;
  prose: number;
}

export interface Place {
  /** Share of the running text that stands before the line, and after it. */
  before: number;
  after: number;
  previous: Line | undefined;
  /** Boxes around it, from the inside out, that do not hold the main part of the text. */
  boxes: Box[];
  /** Share of the running text that stands in lines made like it. */
  proseAlike: number;
}

/** The places of all lines, in their order. */
export function placesOf(lines: Line[]): Place[] {
  const total = proseOf(lines) || 1;
  const boxes = boxesOf(lines);
  const main = mainBoxes(lines, boxes);
  const alike = proseByKind(lines);
  let before = 0;
  return lines.map((line, index) => {
    const own = line.isProse ? line.letters : 0;
    const place: Place = {
      before: before / total,
      after: (total - before - own) / total,
      previous: lines[index - 1],
      boxes: smallBoxes(boxes.get(line.piece.element), main, total),
      proseAlike: (alike.get(kindOf(line)) ?? 0) / total,
    };
    before += own;
    return place;
  });
}

function boxesOf(lines: Line[]): Map<Part, Box> {
  const boxes = new Map<Part, Box>();
  for (const line of lines) {
    for (let box: Box | null = boxAt(line.piece.element, boxes); box; box = box.outer) {
      box.letters += line.letters;
      box.linked += line.linked * line.letters;
      if (line.isProse) box.prose += line.letters;
    }
  }
  return boxes;
}

/** The box of an element, made with all around it where it is new. As a loop: how deep it stands is the page's choice. */
function boxAt(element: Part, boxes: Map<Part, Box>): Box {
  const missing: Part[] = [];
  let at: Part | null = element;
  for (; at && !boxes.has(at); at = at.parentElement) missing.push(at);
  let box = (at && boxes.get(at)) ?? null;
  for (const inner of missing.reverse()) {
    box = { element: inner, names: namesOf(inner), outer: box, letters: 0, linked: 0, prose: 0 };
    boxes.set(inner, box);
  }
  return box as Box;
}

/** The element that most running text stands in directly, and all around it. */
function mainBoxes(lines: Line[], boxes: Map<Part, Box>): Set<Box> {
  const direct = new Map<Box, number>();
  for (const line of lines) {
    const holder = boxes.get(line.piece.element)?.outer;
    if (holder && line.isProse) direct.set(holder, (direct.get(holder) ?? 0) + line.letters);
  }
  let [most] = direct;
  for (const entry of direct) if (most && entry[1] > most[1]) most = entry;
  const main = new Set<Box>();
  for (let box: Box | null = most?.[0] ?? null; box; box = box.outer) main.add(box);
  return main;
}

function smallBoxes(inner: Box | undefined, main: Set<Box>, total: number): Box[] {
  const found: Box[] = [];
  for (let box = inner ?? null; box && !main.has(box) && box.prose < total / 2; box = box.outer) found.push(box);
  return found;
}

const nameOf = (element: Part | null) => `${element?.nodeName} ${element?.getAttribute("class") ?? ""}`;
const kindOf = ({ piece: { element } }: Line) => `${nameOf(element)}|${nameOf(element.parentElement)}`;

function proseByKind(lines: Line[]): Map<string, number> {
  const prose = new Map<string, number>();
  for (const line of lines) {
    if (line.isProse) prose.set(kindOf(line), (prose.get(kindOf(line)) ?? 0) + line.letters);
  }
  return prose;
}
