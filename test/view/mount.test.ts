import { beforeEach, expect, test, vi } from "vitest";
import { coverPage, hostMark } from "../../src/view/mount.ts";

const options = (more = {}) => ({
  sheet: ".x{}",
  language: "ja",
  label: "Reader",
  story: null,
  onEscape: vi.fn(),
  onLost: vi.fn(),
  ...more,
});
const host = () => document.querySelector(`[${hostMark}]`);
const press = (target: EventTarget, key: string) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));

// jsdom has no layout and no top layer.
const showModal = vi.fn();
let isCovered = false;
HTMLDialogElement.prototype.showModal = showModal;
HTMLDialogElement.prototype.close = vi.fn();
document.elementFromPoint = () => (isCovered ? document.body : host());

beforeEach(() => {
  isCovered = false;
  showModal.mockClear();
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

test("a page that takes the overlay away is told of, so that it does not stay inert", async () => {
  const onLost = vi.fn();
  const cover = coverPage(document, options({ onLost }));
  host()?.remove();
  await expect.poll(() => onLost.mock.calls.length).toBe(1);
  cover.close();
  expect(document.querySelectorAll("[inert]")).toHaveLength(0);
});

test("what goes wrong in the building leaves the page as it was", () => {
  document.body.append(document.createElement("main"));
  const broken = vi.spyOn(Element.prototype, "attachShadow").mockImplementation(() => {
    throw new Error("not here");
  });
  expect(() => coverPage(document, options())).toThrow("not here");
  broken.mockRestore();
  expect(document.querySelectorAll("[inert]")).toHaveLength(0);
});

test.each([
  ["stays out of the top layer", false, 0],
  ["goes there where the page covers it", true, 1],
])("the overlay %s", (_, covered, times) => {
  isCovered = covered;
  const cover = coverPage(document, options());
  expect(showModal).toHaveBeenCalledTimes(times);
  cover.close();
});
