import { expect, test, vi } from "vitest";
import { FileSection } from "../../src/view/FileSection.tsx";
import { click, show } from "../support/render.tsx";

test("everything is cleared only after a second click", () => {
  const onClear = vi.fn();
  const root = show(<FileSection onExport={vi.fn()} onImport={vi.fn()} onClear={onClear} />);
  click(root.querySelector("summary"));
  expect(onClear).not.toHaveBeenCalled();
  expect(root.querySelector("details p")?.textContent).toBe("clearAsk");
  click(root.querySelector("details button"));
  expect(onClear).toHaveBeenCalledOnce();
});
