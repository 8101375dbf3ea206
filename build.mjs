// node build.mjs: builds dist/chrome and dist/firefox from one source, and fails where a budget is passed.
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const targets = { chrome: "chrome128", firefox: "firefox142" };
const scripts = { background: "ts", content: "ts", reader: "tsx", popup: "tsx", options: "tsx" };
const pages = ["popup", "options"];

/** Bytes, minified. `whole` is everything that is shipped, without the icons. */
const budgets = { "content.js": 5_000, "popup.js": 120_000, "reader.js": 120_000, whole: 300_000 };

const { version } = JSON.parse(await readFile("package.json", "utf8"));

for (const [browser, target] of Object.entries(targets)) {
  const folder = join("dist", browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await bundleScripts(folder, target);
  await bundleStyles(folder, target);
  await writeManifest(folder, browser);
  for (const page of pages) await cp(`src/${page}.html`, join(folder, `${page}.html`));
  await cp("src/_locales", join(folder, "_locales"), { recursive: true });
  await copyIcons(join(folder, "icons"));
  await writeFile(join(folder, "THIRD-PARTY.txt"), await notices());
  await keepBudgets(folder);
}

function bundleScripts(folder, target) {
  return build({
    entryPoints: Object.entries(scripts).map(([name, ending]) => `src/${name}.${ending}`),
    outdir: folder,
    target,
    bundle: true,
    minify: true,
    format: "iife",
    charset: "ascii", // Chromium takes a content script for text in the page's encoding where it is not plain ASCII
    legalComments: "none", // they stand in THIRD-PARTY.txt
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
    plugins: [stylesAsText(target)],
  });
}

/** `import css from "./Reader.css"` gives the sheet's text, for the shadow root. */
function stylesAsText(target) {
  return {
    name: "styles-as-text",
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, target, write: false });
        return { contents: outputFiles[0].text, loader: "text" };
      });
    },
  };
}

function bundleStyles(folder, target) {
  return build({
    entryPoints: { popup: "src/view/Popup.css", options: "src/view/Options.css" },
    outdir: folder,
    target,
    bundle: true,
    minify: true,
    logLevel: "warning",
  });
}

/** Each browser warns of the other's keys, so each gets its own. */
async function writeManifest(folder, browser) {
  const manifest = JSON.parse(await readFile("manifest.json", "utf8"));
  manifest.version = version;
  if (browser === "chrome") {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    manifest.minimum_chrome_version = "128";
  } else {
    delete manifest.background.service_worker;
  }
  await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function copyIcons(folder) {
  await mkdir(folder);
  const pictures = (await readdir("icons")).filter((name) => name.endsWith(".png"));
  for (const picture of pictures) await cp(join("icons", picture), join(folder, picture));
}

/** The licences of everything that is bundled. */
async function notices() {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
  const parts = await Promise.all(Object.keys(dependencies).map(notice));
  return `Seidoku holds the following works of others.\n\n${parts.join("\n")}`;
}

async function notice(name) {
  const folder = join("node_modules", name);
  const { version, license, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const licenceFile = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
  if (!licenceFile) throw new Error(`${name} brings no licence file; THIRD-PARTY.txt needs its text.`);
  const texts = [await readFile(join(folder, licenceFile), "utf8")];
  // The package only names the licence, which asks for a copy of itself.
  if (license === "Apache-2.0") texts.push(await readFile("docs/licences/Apache-2.0.txt", "utf8"));
  return `${"=".repeat(72)}\n${name} ${version} (${license})\n${homepage ?? ""}\n\n${texts.join("\n")}\n`;
}

async function keepBudgets(folder) {
  const sizes = await sizesIn(folder);
  const over = Object.entries(budgets).filter(([name, budget]) => sizes[name] >= budget);
  const table = Object.keys(budgets).map((name) => `${name} ${sizes[name]}`);
  console.log(`${folder}: ${table.join(", ")} bytes`);
  if (over.length === 0) return;
  const told = over.map(([name, budget]) => `${name} has ${sizes[name]} bytes, its budget is under ${budget}`);
  throw new Error(`${folder} is too large: ${told.join("; ")}.`);
}

async function sizesIn(folder) {
  const sizes = { whole: 0 };
  for (const file of await readdir(folder, { recursive: true })) {
    const { size } = await stat(join(folder, file)).then((found) => (found.isFile() ? found : { size: 0 }));
    sizes[file] = size;
    if (!file.startsWith("icons")) sizes.whole += size;
  }
  return sizes;
}
