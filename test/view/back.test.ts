import { beforeEach, expect, test, vi } from "vitest";
import { watchBack } from "../../src/view/back.ts";

beforeEach(() => history.replaceState({ story: 1 }, "", "/story"));

test("Back closes, and the page keeps its own state", async () => {
  const onBack = vi.fn();
  const leave = watchBack(window, onBack);
  expect([history.state, location.pathname]).toEqual([{ story: 1 }, "/story"]);
  history.back();
  await expect.poll(() => onBack.mock.calls.length).toBe(1);
  await leave();
  expect(history.state).toEqual({ story: 1 });
});

test("closed in another way, its step is taken away", async () => {
  const onBack = vi.fn();
  const back = vi.spyOn(history, "back");
  await watchBack(window, onBack)();
  expect(back).toHaveBeenCalledOnce();
  expect(onBack).not.toHaveBeenCalled();
});
