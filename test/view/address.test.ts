import { expect, test, vi } from "vitest";
import { watchAddress } from "../../src/view/address.ts";

const goTo = (address: string) => {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
};

test.each([
  ["another path", "/other", 1],
  ["another query", "/story?page=2", 1],
  ["a place in the page", "/story#end", 0],
])("%s", (_, address, times) => {
  history.replaceState(null, "", "/story");
  const onChange = vi.fn();
  const end = watchAddress(window, onChange);
  goTo(address);
  expect(onChange).toHaveBeenCalledTimes(times);
  end();
  goTo("/yet/another");
  expect(onChange).toHaveBeenCalledTimes(times);
});
