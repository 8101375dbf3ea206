import { beforeEach, expect, test, vi } from "vitest";
import { coverPage, hostName } from "../../src/view/mount.ts";

const options = (more = {}) => ({
  sheet: ".x{}",
  language: "ja",
  label: "Reader",
  story: null,
  onEscape: vi.fn(),
  ...more,
});
const host = () => document.querySelector(hostName);
const press = (target: EventTarget, key: string) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));

beforeEach(() => {
  document.body.replaceChildren(document.createElement("button"));
  document.querySelector("button")?.focus();
});

test("the host stands at the end of html, with an open root and the sheet in it", () => {
  const cover = coverPage(document, options());
  expect(document.documentElement.lastElementChild).toBe(host());
  expect(host()?.shadowRoot?.querySelector("style")?.textContent).toBe(".x{}");
  expect(cover.stage.getAttribute("aria-label")).toBe("Reader");
  expect(cover.stage.lang).toBe("ja");
  cover.close();
});

test("closing leaves nothing behind, and gives the focus back", () => {
  const before = new XMLSerializer().serializeToString(document);
  const cover = coverPage(document, options());
  cover.stage.tabIndex = -1;
  cover.stage.focus();
  cover.close();
  cover.close();
  expect(host()).toBeNull();
  expect(new XMLSerializer().serializeToString(document)).toBe(before);
  expect(document.activeElement).toBe(document.querySelector("button"));
});

test("the page hears no keys that are typed in the reader", () => {
  const heard = vi.fn();
  document.addEventListener("keyup", heard);
  const cover = coverPage(document, options());
  cover.stage.dispatchEvent(new KeyboardEvent("keyup", { key: "j", bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
  cover.close();
});

test("what the page's scripts send is not obeyed", () => {
  const { onEscape, ...rest } = options();
  const cover = coverPage(document, { ...rest, onEscape });
  const clicked = vi.fn();
  const button = cover.stage.appendChild(document.createElement("button"));
  button.addEventListener("click", clicked);
  button.click();
  press(button, "Escape");
  press(document.body, "Escape");
  expect(clicked).not.toHaveBeenCalled();
  expect(onEscape).not.toHaveBeenCalled();
  cover.close();
});
