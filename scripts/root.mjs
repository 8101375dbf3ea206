// Paths of the project, wherever the command was given.
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** `path` starts at the project's root. */
export const fromRoot = (path) => fileURLToPath(new URL(path, new URL("..", import.meta.url)));
