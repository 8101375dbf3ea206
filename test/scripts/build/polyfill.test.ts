// @vitest-environment node
import { expect, test } from "vitest";
import { cutPolyfill } from "../../../scripts/build/polyfill.mjs";

const code = `
      const apiMetadata = {
        "alarms": {
          "get": {
            "minArgs": 0,
            "maxArgs": 1
          }
        },
        "storage": {
          "local": {
            "clear": {
              "minArgs": 0,
              "maxArgs": 0
            },
            "get": {
              "minArgs": 0,
              "maxArgs": 1
            }
          }
        }
      };
      go(apiMetadata);`;

test("of the polyfill's table, the calls that are made stay as they were", () => {
  expect(cutPolyfill(code, "browser.storage.local.get(key)")).toBe(`
const apiMetadata = {"storage":{"local":{"get":{"minArgs":0,"maxArgs":1}}}};
      go(apiMetadata);`);
});

test("a polyfill without the table is told", () => {
  expect(() => cutPolyfill("go();", "")).toThrow("no table");
});
