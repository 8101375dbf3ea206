// Runs a program, and shows what it says.
import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { fromRoot, root } from "./root.mjs";

/** Starts in the project's folder. The tools of node_modules go by their names. Gives true where all went well. */
export function run(program, given = [], limitMs = 600_000) {
  const path = fromRoot("node_modules/.bin") + delimiter + process.env.PATH;
  const child = spawn(program, given, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path, NO_UPDATE_NOTIFIER: "1" },
    shell: process.platform === "win32", // where the tools are .cmd files
    timeout: limitMs,
  });
  return new Promise((ended) => {
    child.once("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      ended(false);
    });
    child.once("exit", (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}; it may run for ${limitMs / 1000} s.`);
      ended(code === 0);
    });
  });
}
