// Lets a script use TypeScript: Node 20 does not run it.
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles a TypeScript file of the project, packages apart, and imports it. `path` starts at the project's root. */
export async function importTypeScript(path) {
  const outfile = `${root}node_modules/.cache/seidoku/${path.replaceAll("/", "-")}.mjs`;
  await build({
    entryPoints: [root + path],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}
