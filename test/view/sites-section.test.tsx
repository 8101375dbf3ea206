import { expect, test, vi } from "vitest";
import { SitesSection } from "../../src/view/SitesSection.tsx";
import { noChoices, type Sites } from "../../src/view/sites.ts";
import { click, show } from "../support/render.tsx";

const sites: Sites = {
  "news.example": { ...noChoices, opens: true, hidden: ["a", "b"] },
  "other.example": { ...noChoices, opens: true },
};
const given = { sites, waiting: ["other.example"], typed: "" };

function section(changes: Partial<typeof given> = {}) {
  const actions = { onSite: vi.fn(), onUndo: vi.fn() };
  const root = show(<SitesSection {...given} {...changes} {...actions} />);
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const buttonOf = (words: string) =>
    [...root.querySelectorAll("button")].find((button) => (button.title || button.textContent) === words) ?? null;
  return { root, texts, buttonOf, ...actions };
}

test("tells every choice, and which wait for the browser's permission", () => {
  const { texts, root } = section();
  expect(texts("li span")).toEqual([
    "news.example site_opens 1",
    "news.example site_hidden 2",
    "other.example site_opens 1",
  ]);
  expect(texts("li .more")).toEqual(["siteWaits"]);
  expect(root.textContent).not.toContain("siteNone");
});

test("tells that there is none", () => {
  expect(section({ sites: {} }).root.textContent).toContain("siteNone");
});

test("each choice is undone by itself, and the focus stays in the list", () => {
  const { buttonOf, onUndo, root } = section();
  click(buttonOf("siteUndo site_hidden 2 news.example"));
  expect(onUndo).toHaveBeenCalledWith("news.example", "hidden");
  expect(document.activeElement).toBe(root.querySelector("ul"));
});

test("the permission is asked for in the click", () => {
  const { buttonOf, onSite } = section();
  click(buttonOf("siteWaits"));
  expect(onSite).toHaveBeenCalledWith("other.example", "opens");
});

test.each(["opens", "isDark"])("the site in the field is given a choice: %s", (choice) => {
  const { root, buttonOf, onSite } = section({ typed: "news.example" });
  expect(document.activeElement).toBe(root.querySelector("input"));
  click(buttonOf(`site_${choice}`));
  expect(onSite).toHaveBeenCalledWith("news.example", choice);
});
