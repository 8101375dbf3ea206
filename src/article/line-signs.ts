// The signs by which a line of the body is judged. Each is a number, mostly 0 or 1; line-weights.ts says what it counts.
import type { Run } from "./article.ts";
import { isWordy, type Line, runsIn } from "./line.ts";
import { type Place, placesOf } from "./line-places.ts";
import { isVaguelyClutter } from "./line-rules.ts";
import { forms, names, themes } from "./line-words.ts";
import { topicWords } from "./topic.ts";
import { endsSentence, solid } from "./words.ts";

/** What is asked besides the lines. */
export interface Asked {
  /** Address of the page. */
  url?: string | undefined;
  byline: string[];
  /** The engine threw this line out. */
  isDoubted: (line: Line) => boolean;
}

/** In groups: one object with all of them would be slow to make. */
export type Signs = ReturnType<typeof signsOf>;
export type Sign = Signs[number] extends infer Group ? (Group extends Group ? keyof Group : never) : never;

/** The signs of all lines of a body, in their order. */
export function findSigns(lines: Line[], { url, byline, isDoubted }: Asked): Signs[] {
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
      isDoubted: isDoubted(line),
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
  isDoubted: boolean;
  /** It links to another site: stories name their sources, offers their own house. */
  linksOut: boolean;
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "");
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
    pageSigns(line, compared),
  ] as const;
}

function pageSigns(line: Line, { shared, isRepeated, isDoubted, linksOut }: Compared) {
  return {
    shared,
    foreign: one(shared < 0.3),
    repeated: one(isRepeated),
    linksOut: one(linksOut),
    doubted: one(isDoubted),
    doubtedProse: one(isDoubted && line.isProse),
    doubtedHeading: one(isDoubted && isHeading(line)),
  };
}

const isHeading = (line: Line | undefined) => line?.piece.block.kind === "heading";

function shapeSigns({ piece: { block, element }, text, letters, linked, hasLinks }: Line) {
  return {
    linked,
    allLinked: one(linked > 0.8),
    someLink: one(hasLinks && linked < 0.5),
    heading: one(block.kind === "heading"),
    topHeading: one(element.nodeName === "H1"),
    list: one(block.kind === "list"),
    table: one(block.kind === "table"),
    quote: one(block.kind === "quote"),
    brief: one(letters < 63),
    short: one(letters < 150),
    long: one(letters >= 390),
    ends: one(endsSentence(text)),
    colon: one(/[:：]$/.test(text)),
    slanted: one(runsIn(block).length > 0 && runsIn(block).every((run) => run.kind === "break" || isSlanted(run))),
    capitals:
      (text.slice(0, LONGEST).match(/[\s(]\p{Lu}/gu)?.length ?? 0) / (1 + text.slice(0, LONGEST).split(" ").length),
  };
}

// Longer texts say nothing more of their kind.
const LONGEST = 700;
const isSlanted = ({ marks }: { marks?: string[] }) => marks?.includes("em") || marks?.includes("small");

function placeSigns(line: Line, { before, after, previous, next, toProse, nearest }: Place) {
  const isClosing = after < 0.001;
  return {
    opening: one(before === 0),
    openingShort: one(before === 0 && !line.isProse),
    closing: one(isClosing),
    closingShort: one(isClosing && !line.isProse),
    tail: one(after < 0.1),
    late: before * before,
    far: one(toProse > 2),
    veryFar: one(toProse > 5),
    afterLinks: previous?.linked ?? 0,
    beforeLinks: next?.linked ?? 0,
    beforeHeading: one(isHeading(next)),
    amongShort: one(nearest < 63),
  };
}

function boxSigns({ boxes, alike }: Place) {
  const outer = boxes.at(-1);
  const tags = boxes.map(({ element }) => element.nodeName);
  return {
    boxed: one(outer !== undefined),
    boxLinked: outer ? outer.linked / (outer.letters || 1) : 0,
    boxShort: one(outer !== undefined && outer.letters / outer.lines < 63),
    deep: one(boxes.length >= 4),
    rare: one(alike.prose < 0.02),
    likeLinks: alike.linked / (alike.letters || 1),
    item: one(tags.includes("LI")),
    cell: one(tags.some((tag) => CELLS.has(tag))),
    inLink: one(tags.includes("A")),
    div: one(tags[0] === "DIV"),
  };
}

const CELLS = new Set(["TD", "TH", "DD", "DT"]);

function nameSigns({ boxes }: Place) {
  const around = boxes.map((box) => box.names).join(" ");
  return {
    named: one(around.trim() !== ""),
    nameOffer: one(names.offer.test(around)),
    nameByline: one(names.byline.test(around)),
    nameButton: one(names.button.test(around)),
    nameCard: one(names.card.test(around)),
    nameCaption: one(names.caption.test(around)),
    nameNote: one(names.note.test(around)),
    nameBox: one(names.box.test(around)),
  };
}

function wordSigns(line: Line, { before, after, heading }: Place, isSigned: boolean) {
  const text = line.text.slice(0, LONGEST);
  const head = text.slice(0, 400);
  const [offers, legal, writer] = [countOf(text, OFFER), countOf(text, LEGAL), countOf(text, WRITER)];
  const isPerson = forms.person.test(head) && writer > 0;
  const isCalling = forms.imperative.test(head);
  const isLabel = forms.label.test(head);
  const isRelated = forms.related.test(head);
  const title = heading && !isHeading(line) ? heading.text : "";
  return {
    vagueRule: one(isWordy(line.piece.block) && isVaguelyClutter(line.text, line.letters)),
    calling: one(isCalling),
    callingShort: one(isCalling && line.letters < 63),
    offers: one(offers > 1),
    offersTail: one(offers > 1 && after < 0.1),
    offersLinked: one(offers > 0 && line.hasLinks),
    offersBoxed: one(offers > 0 && line.letters < 400 && after < 0.02),
    legal: one(legal > 1),
    legalEdge: one(legal > 0 && (before === 0 || after < 0.05)),
    person: one(isPerson),
    personMore: one(isPerson && writer > 1),
    personEdge: one(isPerson && (before === 0 || after < 0.1)),
    writer: one(writer > 2),
    signed: one(isSigned),
    signedWriter: one(isSigned && writer > 0),
    references: one(line.piece.block.kind === "list" && isReferences(text)),
    underReferences: one(forms.references.test(title)),
    underAbout: one(forms.about.test(title)),
    label: one(isLabel),
    labelShort: one(isLabel && line.letters < 127),
    date: one(line.letters < 127 && forms.date.test(head)),
    contact: one(forms.contact.test(head)),
    domain: one(forms.domain.test(head)),
    related: one(isRelated && line.letters < 180),
    we: densityOf(text, /\b(?:we|our|us)\b/gi),
    i: densityOf(text, /\b(?:i|my|me)\b/gi),
  };
}

// In one pattern: thirty of them, asked one by one of each paragraph, take longer than all else here.
const anyOf = (theme: RegExp[]) => new RegExp(theme.map(({ source }) => source).join("|"), "gi");
const OFFER = anyOf(themes.offer);
const LEGAL = anyOf(themes.legal);
const WRITER = anyOf(themes.writer);
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const isReferences = (text: string) => countOf(text, forms.reference) > 1;

/** How thick a word stands, up to 1: one in 30 letters. */
const densityOf = (text: string, word: RegExp) => Math.min(1, (30 * countOf(text, word)) / (30 + text.length));

const opensWith = ({ text }: Line, signers: string[]) => {
  if (signers.length === 0) return false;
  const head = solid(text.slice(0, 100));
  return signers.some((name) => head.slice(0, name.length + 20).includes(name));
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
