// Which picture the page shows in a place: what it loaded, else what it would load. Never one that nobody sees.
import type { Image } from "./article.ts";
import { nameOf } from "./dom.ts";
import { pictureAddress } from "./runs.ts";
import type { Part } from "./tree.ts";

// What scripts put into src when the picture comes into sight.
const LAZY_ATTRIBUTES = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-original-src",
  "data-actualsrc",
  "data-url",
  "data-image",
  "data-hi-res-src",
];
const LAZY_SETS = ["data-srcset", "data-lazy-srcset"];
// spacer.gif, blank.png, loading.svg, 1x1.gif
const PLACEHOLDER =
  /(?:^|[/_.-])(?:spacer|blank|dummy|placeholder|loading|lazy|transparent|grey|gray|pixel|1x1)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
// <img width="1"> counts visits; below 40 it is an icon.
const SMALLEST = 40;
// The reader's column; a candidate of twice this width is sharp on any screen.
const WIDEST_USEFUL = 1600;

/** The picture of an <img>, as the page's own element has it; null for trackers, icons and pictures without an address. */
export function imageOf(copied: Part, base: string): Image | null {
  // What a <noscript> says of itself is nothing about the picture in it.
  const source = copied.original && nameOf(copied.original) === "IMG" ? copied.original : copied;
  if (isTiny(source)) return null;
  const [width, height] = sizeOf(source);
  const pixel = loadedPixel(source);
  const addresses = candidates(copied, source)
    .map((value) => pictureAddress(value, base))
    .filter((address) => address !== undefined && address !== pixel) as string[];
  const src = addresses.find((address) => !address.startsWith("data:") && !PLACEHOLDER.test(address));
  // A short data: picture is a placeholder, a long one the picture itself.
  const embedded = addresses.find((address) => address.startsWith("data:") && address.length > 1000);
  const chosen = src ?? embedded;
  return chosen ? { src: chosen, alt: altOf(copied), width, height } : null;
}

const altOf = (copied: Part) => (copied.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim();

/** Addresses, the likeliest first. */
function candidates(copied: Part, source: Part | Element): string[] {
  const values = LAZY_ATTRIBUTES.map((name) => source.getAttribute(name));
  const sets = [...LAZY_SETS.map((name) => source.getAttribute(name)), ...pictureSets(source)].map(fromSet);
  const loaded = "currentSrc" in source ? String(source.currentSrc) : "";
  const src = copied.getAttribute("src");
  const set = fromSet(source.getAttribute("srcset"));
  return [loaded, ...values, ...sets, set, src, copied.getAttribute("data-noscript")].filter(
    (value) => !!value,
  ) as string[];
}

function pictureSets(source: Part | Element): (string | null)[] {
  const picture = source.parentElement;
  if (picture?.nodeName !== "PICTURE") return [];
  return [...picture.children]
    .filter((child) => child.nodeName === "SOURCE")
    .map((child) => child.getAttribute("srcset") ?? child.getAttribute("data-srcset"));
}

// "photo-480.jpg 480w, photo-960.jpg 960w"; addresses may hold commas, but not with a blank after them.
function fromSet(set: string | null): string | null {
  if (!set) return null;
  const entries = set
    .slice(0, 10_000)
    .split(/,\s+|,(?=https?:|\/\/)/)
    .map((entry) => entry.trim().split(/\s+/))
    .map(([address = "", descriptor = ""]) => ({ address, width: widthOf(descriptor) }));
  const fitting = entries.filter((entry) => entry.width >= WIDEST_USEFUL / 2).sort((a, b) => a.width - b.width)[0];
  return (fitting ?? entries.sort((a, b) => b.width - a.width)[0])?.address ?? null;
}

const widthOf = (descriptor: string) =>
  descriptor.endsWith("x") ? Number.parseFloat(descriptor) * 400 : Number.parseFloat(descriptor) || 0;

/** Whether the page gives it no more room than an icon. */
export const isTiny = (image: Part | Element): boolean =>
  [...sizeOf(image), ...styledSize(image)].some((size) => size !== null && size < SMALLEST);

/** The address of what the page loaded and found to be a pixel or an icon: a tracker, or what holds a picture's place. */
function loadedPixel(source: Part | Element): string | null {
  const { currentSrc = "", naturalWidth = 0, naturalHeight = 0 } = source as Partial<HTMLImageElement>;
  const shorter = Math.min(naturalWidth, naturalHeight);
  return shorter > 0 && shorter < SMALLEST ? currentSrc : null;
}

const STYLED_SIZE = /(?:^|;)\s*(?:width|height)\s*:\s*([^;!]+)/gi;
const styledSize = (image: Part | Element) =>
  [...(image.getAttribute("style") ?? "").matchAll(STYLED_SIZE)].map(([, value = ""]) => pixels(value));

function sizeOf(source: Part | Element): [number | null, number | null] {
  return [pixels(source.getAttribute("width")), pixels(source.getAttribute("height"))];
}

/** "640", "640px"; null for "100%", "auto" and nothing. */
const pixels = (value: string | null) =>
  value !== null && /^\s*\d+(?:\.\d+)?\s*(?:px)?\s*$/.test(value) ? Math.round(Number.parseFloat(value)) : null;

/** Whether a picture and its page's og:image are one, whatever size or query each is asked in. */
export function isSamePicture(a: string, b: string): boolean {
  return a === b || (fileOf(a) !== "" && fileOf(a) === fileOf(b));
}

// seed-thumb-720xauto.jpg, seed_l.jpg, seed-1024x683.jpg -> seed
const fileOf = (address: string) =>
  (address.split(/[?#]/)[0]?.split("/").at(-1) ?? "")
    .toLowerCase()
    .replace(/\.\w+$/, "")
    .replace(/[-_](?:thumb|scaled|\d+x(?:\d+|auto)|\d+w|[lms])(?=[-_]|$)/g, "");
