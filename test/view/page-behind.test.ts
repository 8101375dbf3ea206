import { beforeEach, expect, test } from "vitest";
import { needsTopLayer, setAside } from "../../src/view/page-behind.ts";

const html = (body: string, style = "") => {
  document.documentElement.removeAttribute("style");
  if (style) document.documentElement.setAttribute("style", style);
  const parsed = new DOMParser().parseFromString(body, "text/html");
  document.body.replaceChildren(...parsed.body.childNodes);
};
const serialised = () => new XMLSerializer().serializeToString(document);
const inert = () => [...document.querySelectorAll("[inert]")].map(({ id }) => id);

beforeEach(() => html(`<div id="menu"></div><main id="story"><p>Text</p></main>`));

test("the page's own parts become inert, and are not afterwards", () => {
  const page = setAside(document, document.querySelector("p"));
  expect(inert()).toEqual(["menu", "story"]);
  page.bringBack();
  expect(inert()).toEqual([]);
});

test("pop-ups of other extensions stay alive", () => {
  html(`<main id="story"><p>Text</p></main><div id="dictionary" style="position: absolute"></div>`);
  setAside(document, document.querySelector("p"));
  expect(inert()).toEqual(["story"]);
});

test("a fixed box that holds the story is the page", () => {
  html(`<div id="app" style="position: fixed"><p>Text</p></div>`);
  setAside(document, document.querySelector("p"));
  expect(inert()).toEqual(["app"]);
});

test("what the page made inert itself stays so", () => {
  html(`<div id="menu" inert></div><main id="story"></main>`);
  setAside(document, null).bringBack();
  expect(inert()).toEqual(["menu"]);
});

test.each([
  ["no style at all", ""],
  ["a style in the page's own spelling", "overflow:auto;color:RED"],
  ["a style that scrolls nowhere", "OVERFLOW : hidden"],
])("with %s, the document is the same to the letter afterwards", (_, style) => {
  html(`<main style="color:red">Text</main>`, style);
  const before = serialised();
  const page = setAside(document, null);
  expect(document.documentElement.style.overflow).toBe("hidden");
  page.bringBack();
  expect(serialised()).toBe(before);
});

test("a style that the page set meanwhile stays", () => {
  const page = setAside(document, null);
  document.documentElement.style.color = "green";
  page.bringBack();
  expect(document.documentElement.getAttribute("style")).toBe("color: green;");
});

test("a banner over everything is hidden, and shown afterwards", () => {
  html(`<main>Text</main><div id="banner" style="position:fixed;z-index:2147483647"></div>`);
  const banner = document.querySelector<HTMLElement>("#banner") as HTMLElement;
  banner.getBoundingClientRect = () => ({ width: 1024, height: 300 }) as DOMRect;
  const page = setAside(document, document.querySelector("main"));
  expect([banner.style.opacity, inert()]).toEqual(["0", ["", "banner"]]);
  page.bringBack();
  expect(banner.getAttribute("style")).toBe("position:fixed;z-index:2147483647");
  expect(inert()).toEqual([]);
});

test("a high z-index inside the page ends where the page's own parts end", () => {
  const before = serialised();
  const page = setAside(document, document.querySelector("p"));
  expect(document.querySelector<HTMLElement>("#story")?.style.isolation).toBe("isolate");
  page.bringBack();
  expect(serialised()).toBe(before);
});

test.each([
  ["an ordinary page", "", false],
  ["a page that turns its root into a box of its own", "transform: rotate(0deg)", true],
])("the top layer: %s", (_, style, isNeeded) => {
  html("<main>Text</main>", style);
  expect(needsTopLayer(document)).toBe(isNeeded);
});
