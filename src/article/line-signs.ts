// The signs by which a line of the body is judged. Each is a number, mostly 0 or 1; line-weights.ts says what it counts.
import type { Run } from "./article.ts";
import { type Line, runsIn } from "./line.ts";
import { type Place, placesOf } from "./line-places.ts";
import { names, themes } from "./line-words.ts";
import { endsSentence, lengthOf, solid } from "./words.ts";

/** What is asked besides the lines. */
export interface Asked {
  /** Address of the page. */
  url?: string | undefined;
  byline: string[];
}

/** In groups: one object with all of them would be slow to make. */
export type Signs = ReturnType<typeof signsOf>;
export type Sign = Signs[number] extends infer Group ? (Group extends Group ? keyof Group : never) : never;

/** The signs of all lines of a body, in their order. */
export function findSigns(lines: Line[], { url, byline }: Asked): Signs[] {
  const places = placesOf(lines);
  const texts = countAll(lines.map(({ text }) => text));
  const host = hostOf(url ?? "");
  const signers = byline.map(solid).filter((name) => name.length > 3);
  return lines.map((line, index) =>
    signsOf(line, places[index] as Place, {
      isRepeated: (texts.get(line.text) ?? 0) > 1,
      isSigned: opensWith(line, signers),
      linksOut: host !== "" && runsIn(line.piece.block).some((run) => isForeign(run, host)),
    }),
  );
}

interface Compared {
  isRepeated: boolean;
  /** It begins with the name of who wrote the article. */
  isSigned: boolean;
  /** It links to another site: stories name their sources, offers their own house. */
  linksOut: boolean;
}

const hostOf = (url: string) => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? "";
const isForeign = (run: Run, host: string) =>
  run.kind !== "break" && run.href !== undefined && !hostOf(run.href).endsWith(host);

const one = Number;

function signsOf(line: Line, place: Place, compared: Compared) {
  return [
    shapeSigns(line),
    placeSigns(place),
    boxSigns(place),
    nameSigns(place),
    wordSigns(line, place, compared.isSigned),
    pageSigns(compared),
  ] as const;
}

function pageSigns({ isRepeated, linksOut }: Compared) {
  return {
    repeated: one(isRepeated),
    linksOut: one(linksOut),
  };
}

function shapeSigns({ piece: { block }, text, letters, linked, hasLinks }: Line) {
  return {
    allLinked: one(linked > 0.8),
    someLink: one(hasLinks && linked < 0.5),
    heading: one(block.kind === "heading"),
    table: one(block.kind === "table"),
    brief: one(letters < 63),
    short: one(letters < 150),
    ends: one(endsSentence(text)),
  };
}

// Longer texts say nothing more of their kind.
const LONGEST = 700;

function placeSigns({ after, previous }: Place) {
  return {
    closing: one(after < 0.001),
    tail: one(after < 0.1),
    afterLinks: previous?.linked ?? 0,
  };
}

function boxSigns({ boxes, proseAlike }: Place) {
  const outer = boxes.at(-1);
  return {
    deep: one(boxes.length >= 4),
    boxLinked: outer ? outer.linked / (outer.letters || 1) : 0,
    rare: one(proseAlike < 0.02),
    div: one(boxes[0]?.element.nodeName === "DIV"),
  };
}

function nameSigns({ boxes }: Place) {
  const around = boxes.map((box) => box.names).join(" ");
  return {
    named: one(around.trim() !== ""),
    nameByline: one(names.byline.test(around)),
    nameButton: one(names.button.test(around)),
    nameCaption: one(names.caption.test(around)),
    nameNote: one(names.note.test(around)),
  };
}

function wordSigns(line: Line, { before, after }: Place, isSigned: boolean) {
  const text = line.text.slice(0, LONGEST);
  const isAtEdge = before === 0 || after < 0.05;
  const [offers, writer] = [countOf(text, OFFER), countOf(text, WRITER)];
  return {
    offers: one(offers > 1),
    offersLinked: one(offers > 0 && line.hasLinks),
    legalEdge: one(isAtEdge && countOf(text, LEGAL) > 0),
    writer: one(writer > 2),
    signed: one(isSigned),
    signedWriter: one(isSigned && writer > 0),
  };
}

// In one pattern: thirty of them, asked one by one of each paragraph, take longer than all else here.
const anyOf = (theme: RegExp[]) => new RegExp(theme.map(({ source }) => source).join("|"), "gi");
const OFFER = anyOf(themes.offer);
const LEGAL = anyOf(themes.legal);
const WRITER = anyOf(themes.writer);
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The name stands first, or after a few letters: "By", "Hi, I’m", 記者・. */
const opensWith = ({ text }: Line, signers: string[]) => {
  if (signers.length === 0) return false;
  const head = solid(text.slice(0, 100));
  return signers.some((name) => head.includes(name) && lengthOf(head.slice(0, head.indexOf(name))) <= 20);
};

function countAll(items: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
