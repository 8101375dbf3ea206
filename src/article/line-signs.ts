// The signs by which a line of the body is judged. Each is a number, mostly 0 or 1; line-weights.ts says what it counts.
import type { Run } from "./article.ts";
import { type Line, runsIn } from "./line.ts";
import { type Place, placesOf } from "./line-places.ts";
import { forms, names, themes } from "./line-words.ts";
import { topicWords } from "./topic.ts";
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
  const words = sharedWords(lines);
  const texts = countAll(lines.map(({ text }) => text));
  const host = hostOf(url ?? "");
  const signers = byline.map(solid).filter((name) => name.length > 3);
  return lines.map((line, index) =>
    signsOf(line, places[index] as Place, {
      shared: words[index] ?? 0,
      isRepeated: (texts.get(line.text) ?? 0) > 1,
      isSigned: opensWith(line, signers),
      linksOut: host !== "" && runsIn(line.piece.block).some((run) => isForeign(run, host)),
    }),
  );
}

interface Compared {
  /** Share of its words that other lines have too. */
  shared: number;
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
    placeSigns(line, place),
    boxSigns(place),
    nameSigns(place),
    wordSigns(line, place, compared.isSigned),
    pageSigns(compared),
  ] as const;
}

function pageSigns({ shared, isRepeated, linksOut }: Compared) {
  return {
    foreign: one(shared < 0.3),
    repeated: one(isRepeated),
    linksOut: one(linksOut),
  };
}

const isHeading = (line: Line | undefined) => line?.piece.block.kind === "heading";

function shapeSigns({ piece: { block }, text, letters, linked, hasLinks }: Line) {
  return {
    linked,
    allLinked: one(linked > 0.8),
    someLink: one(hasLinks && linked < 0.5),
    heading: one(block.kind === "heading"),
    table: one(block.kind === "table"),
    brief: one(letters < 63),
    short: one(letters < 150),
    long: one(letters >= 390),
    ends: one(endsSentence(text)),
    colon: one(/[:：]$/.test(text)),
  };
}

// Longer texts say nothing more of their kind.
const LONGEST = 700;

function placeSigns(line: Line, { before, after, previous, next, toProse }: Place) {
  const isClosing = after < 0.001;
  return {
    openingShort: one(before === 0 && !line.isProse),
    closing: one(isClosing),
    closingShort: one(isClosing && !line.isProse),
    tail: one(after < 0.1),
    late: before * before,
    veryFar: one(toProse > 5),
    afterLinks: previous?.linked ?? 0,
    beforeHeading: one(isHeading(next)),
  };
}

function boxSigns({ boxes, proseAlike }: Place) {
  const outer = boxes.at(-1);
  const tags = boxes.map(({ element }) => element.nodeName);
  return {
    boxed: one(outer !== undefined),
    boxLinked: outer ? outer.linked / (outer.letters || 1) : 0,
    deep: one(boxes.length >= 4),
    rare: one(proseAlike < 0.02),
    item: one(tags.includes("LI")),
    div: one(tags[0] === "DIV"),
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
  const head = text.slice(0, 400);
  const isAtEdge = before === 0 || after < 0.05;
  const [offers, writer] = [countOf(text, OFFER), countOf(text, WRITER)];
  const isPerson = forms.person.test(head) && writer > 0;
  const isCalling = forms.imperative.test(head);
  return {
    calling: one(isCalling),
    callingShort: one(isCalling && line.letters < 63),
    offers: one(offers > 1),
    offersTail: one(offers > 1 && after < 0.1),
    offersLinked: one(offers > 0 && line.hasLinks),
    legalEdge: one(isAtEdge && countOf(text, LEGAL) > 0),
    person: one(isPerson),
    personEdge: one(isPerson && (before === 0 || after < 0.1)),
    writer: one(writer > 2),
    signed: one(isSigned),
    signedWriter: one(isSigned && writer > 0),
    label: one(forms.label.test(head)),
    contact: one(forms.contact.test(head)),
    domain: one(forms.domain.test(head)),
    we: densityOf(text, /\b(?:we|our|us)\b/gi),
  };
}

// In one pattern: thirty of them, asked one by one of each paragraph, take longer than all else here.
const anyOf = (theme: RegExp[]) => new RegExp(theme.map(({ source }) => source).join("|"), "gi");
const OFFER = anyOf(themes.offer);
const LEGAL = anyOf(themes.legal);
const WRITER = anyOf(themes.writer);
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How thick a word stands, up to 1: one in 30 letters. */
const densityOf = (text: string, word: RegExp) => Math.min(1, (30 * countOf(text, word)) / (30 + text.length));

/** The name stands first, or after a few letters: "By", "Hi, I’m", 記者・. */
const opensWith = ({ text }: Line, signers: string[]) => {
  if (signers.length === 0) return false;
  const head = solid(text.slice(0, 100));
  return signers.some((name) => head.includes(name) && lengthOf(head.slice(0, head.indexOf(name))) <= 20);
};

/** For each line, the share of its words that stand in another line as well. */
function sharedWords(lines: Line[]): number[] {
  const words = lines.map(({ text, letters }) => (letters > 1.2 * text.length ? topicWords(text) : longWords(text)));
  const counts = countAll(words.flat());
  return words.map((own) => (own.length ? own.filter((word) => (counts.get(word) ?? 0) > 1).length / own.length : 0.5));
}

// topicWords gives the same of such a text, but takes its time.
const longWords = (text: string) => [
  ...new Set(
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[a-z0-9\u00c0-\u024f\u0370-\u052f]{4,}/g),
  ),
];

function countAll(items: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
