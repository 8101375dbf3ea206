// node build.mjs: builds dist/chrome and dist/firefox from one source, and fails where a budget is passed.
import { cp, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { build, transform } from "esbuild";
import { minify } from "terser";
import { withoutExamples } from "./scripts/build/examples.mjs";
import { shortKeys, withShortKeys } from "./scripts/build/keys.mjs";
import { packMessages } from "./scripts/build/locales.mjs";
import { mostSaidFirst, namesOfActions, shortenedNames, withForeignNames } from "./scripts/build/names.mjs";
import { packPatterns } from "./scripts/build/patterns.mjs";
import { cutPolyfill } from "./scripts/build/polyfill.mjs";
import { cutPreact, elements, preactSource, withElements } from "./scripts/build/preact.mjs";
import { cutReadability } from "./scripts/build/readability.mjs";
import { customNames, packSheets, shortenStyles, withCustomNames } from "./scripts/build/styles.mjs";

const targets = { chrome: "chrome128", firefox: "firefox142" };

/** Scripts that go into pages: each stands alone. The extension's own pages load views.js too. */
const pageScripts = ["content.ts", "reader.ts", "views.tsx", "overlay.ts"];
/** The extension's own worker and pages: modules that share their parts. */
const modules = ["background.ts", "popup.ts", "options.ts"];
/** Of the extension's own pages, before anything is shown there. */
const styles = { popup: "src/view/PopupPage.css", options: "src/view/OptionsPage.css" };
/** Those that views put into a document themselves. */
const sheets = ["shared.css", "Reader.css", "Popup.css", "Options.css"];
const pages = ["popup.html", "options.html"];

/** Files that are loaded before a script, by HTML or by src/browser/tabs.ts. */
const loadedBefore = {
  "background.js": ["polyfill.js"],
  "popup.js": ["polyfill.js", "views.js"],
  "options.js": ["polyfill.js", "views.js"],
  "reader.js": ["polyfill.js", "content.js"],
  "overlay.js": ["polyfill.js", "views.js"],
};

/** Names that only Readability's methods, fields and tables have. */
const namesOfReadability = /^(?:_[a-z]|(?:ALTER|DEFAULT|DIV|FLAG|PHRASING|UNLIKELY)_|(?:REGEXPS|contentScore)$)/;

/** Names that only the languages' word lists have; every language spells them out. None of them crosses worlds. */
const namesOfLists =
  /^(?:(?:saying|loose|other)Verbs|participles|accordingTo|determiners|(?:joiningP|p)repositions|conjunctions|fillers|passiveMarks|lyWords|relatives|noNames|nameParticles|bodyWords|verbSecond|dropsSubject|clitics|finite|leastSure|firstPerson|stopWords|leaning|saying(?:Stems|Nouns)|newsHouses|noSource|notSaying|isPerson)$/;

/** Bytes, minified, with the shared parts that a script loads. `whole` is all that is shipped, without the icons. */
const budgets = {
  "content.js": 5_000,
  "popup.js": 120_000,
  "reader.js": 120_000,
  "overlay.js": 120_000,
  whole: 300_000,
};

/** The licences of what weights were learned from ask for this; docs/learning.md tells the rest. */
const learnedFrom = `${"=".repeat(8)}
WCXB, A Multi-Type Web Content Extraction Benchmark, Murrough Foley 2026 (CC BY 4.0)
Source: https://github.com/Murrough-Foley/web-content-extraction-benchmark

Weights by which Seidoku judges pages were learned from the gold of a part of it, and from the pages of that part.
Neither gold nor pages are in Seidoku.
Under Creative Commons Attribution 4.0 International: https://creativecommons.org/licenses/by/4.0/

${"=".repeat(8)}
BARTScore, Weizhe Yuan, Graham Neubig and Pengfei Liu 2021 (Apache-2.0)
Source: https://github.com/neulab/BARTScore

Weights by which Seidoku chooses the sentences of a summary were learned from some of the news stories and summaries
that come with it. Neither is in Seidoku. Under the Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0
`;

/** The rooms that know no labels have no keys. */
const hasKeys = /\/src\/(?:(?:view|browser)\/)?[\w-]+\.tsx?$/;

const { version, dependencies } = await readJson("package.json");
const keys = shortKeys(Object.keys(await readJson("src/_locales/en/messages.json")), await codeWithKeys());

const packings = { article: await articlePacked(), insight: await insightPacked() };
const custom = customNames(await sheetsIn("src/view"));

for (const [browser, target] of Object.entries(targets)) {
  const folder = join("dist", browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const loaded = await bundle(folder, target, browser);
  const polyfill = await writePolyfill(folder, target);
  await writeManifest(folder, browser);
  for (const page of pages) await cp(join("src", page), join(folder, page));
  await writeLocales(folder);
  await copyIcons(join(folder, "icons"));
  await writeFile(join(folder, "THIRD-PARTY.txt"), await notices());
  await keepBudgets(folder, withEarlier({ ...loaded, ...polyfill }));
}

/** Gives the bytes that each script loads, by its name. */
async function bundle(folder, target, browser) {
  const options = {
    outdir: folder,
    target,
    bundle: true,
    minify: true,
    metafile: true,
    // Both browsers know \p{L}; without this, such patterns are built from strings, anew at every use.
    supported: { "regexp-unicode-property-escapes": true },
    charset: "utf8", // browsers take an extension's files for UTF-8, and Japanese is half as long in it
    legalComments: "none", // they stand in THIRD-PARTY.txt
    tsconfigRaw: elements,
    alias: preactSource,
    mangleProps: new RegExp(
      [namesOfReadability, shortenedNames, namesOfLists, namesOfActions].map(({ source }) => source).join("|"),
    ),
    logLevel: "warning",
    plugins: [await stylesAsText(target), polyfillApart(), sharedApart(), modelOf(browser), keysCut()],
  };
  const parts = { chunkNames: "shared-[hash]", banner: { js: 'import "./polyfill.js";' } };
  const inSource = (names) => names.map((name) => join("src", name));
  const { mangleCache: given, outputFiles } = await build({
    ...options,
    mangleCache: {}, // else it gives none
    entryPoints: inSource([...pageScripts, ...modules]),
    format: "esm",
    plugins: [...options.plugins, preactCut(), packings.article],
    write: false,
  });
  const mangleCache = mostSaidFirst(given, outputFiles.map(({ text }) => text).join("\n"));
  const built = await Promise.all([
    build({
      ...options,
      mangleCache,
      entryPoints: inSource(pageScripts),
      format: "iife",
      plugins: [...options.plugins, preactCut(), detectorApart(), packings.article],
    }),
    build({
      ...options,
      mangleCache,
      entryPoints: inSource(modules),
      format: "esm",
      splitting: true,
      ...parts,
      plugins: [...options.plugins, packings.insight],
    }),
    build({ ...options, entryPoints: styles, plugins: [] }),
  ]);
  const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
  await Promise.all(Object.keys(outputs).map(minifyAgain));
  return loadedBy(outputs);
}

/** What esbuild leaves: it looks at each statement once, terser at all of them until nothing changes. */
async function minifyAgain(path) {
  const code = await readFile(path, "utf8");
  await writeFile(path, path.endsWith(".css") ? shortenStyles(code, custom) : await minifyScript(code));
}

async function minifyScript(code) {
  const { code: small } = await minify(code, {
    module: /^(?:import|export)\b|;export\{/m.test(code),
    ecma: 2022,
    // Functions without `this` become arrows: none of ours is called with `new`, and those of libraries that are use `this`.
    // "unsafe" is `a + ""` for String(a), RegExp for new RegExp: nothing here makes strings of symbols or replaces globals.
    compress: { passes: 5, hoist_funs: true, unsafe: true, unsafe_arrows: true },
  });
  return small;
}

async function loadedBy(outputs) {
  const sizes = Object.keys(outputs).map(async (path) => {
    const bytes = await Promise.all([...withParts(outputs, path)].map(async (part) => (await stat(part)).size));
    return [basename(path), bytes.reduce((sum, size) => sum + size, 0)];
  });
  return Object.fromEntries(await Promise.all(sizes));
}

function withParts(outputs, path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const part of outputs[path].imports) withParts(outputs, part.path, found);
  return found;
}

/** `import css from "./Reader.css"` gives the sheet's text, for the shadow root. */
async function stylesAsText(target) {
  const texts = await Promise.all(sheets.map((sheet) => sheetText(sheet, target)));
  const contents = packSheets(texts);
  return {
    name: "styles-as-text",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^packed-sheets$/ }, ({ path }) => ({ path, namespace: "sheets" }));
      onLoad({ filter: /./, namespace: "sheets" }, () => ({ contents }));
      onLoad({ filter: /\.css$/ }, ({ path }) => ({
        contents: `import { sheets } from "packed-sheets"; export default sheets[${sheets.indexOf(basename(path))}];`,
        resolveDir: ".",
      }));
    },
  };
}

async function sheetText(sheet, target) {
  const entryPoints = [join("src/view", sheet)];
  const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, target, write: false });
  return shortenStyles(outputFiles[0].text, custom);
}

/** The polyfill is a file of its own, which several worlds load: it puts itself into a global. */
function polyfillApart() {
  const filter = /^webextension-polyfill$/;
  return {
    name: "polyfill-apart",
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path }) => ({ path, namespace: "apart" }));
      onLoad({ filter, namespace: "apart" }, () => ({ contents: "export default browser" }));
    },
  };
}

/** Pages are judged in content.js, which is put in before the reader, and leaves its detector in a global. */
function detectorApart() {
  const filter = /\/detect\.ts$/;
  return {
    name: "detector-apart",
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, importer }) =>
        importer.endsWith("content.ts") ? undefined : { path, namespace: "detector" },
      );
      onLoad({ filter, namespace: "detector" }, () => ({
        contents: "export const { seidokuDetector: detectArticle } = globalThis",
      }));
    },
  };
}

/** What views.js brings and leaves in a global is not brought again by the doors that it is loaded before. */
function sharedApart() {
  const filter =
    /\/(?:address|bookmark|copy|i18n|markdown|messages|quote|settings(?:-file)?|sites|state|stored|text)\.ts$/;
  return {
    name: "shared-apart",
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, importer, resolveDir }) =>
        /\/(?:popup|options|overlay)\.ts$/.test(importer) && resolveDir.endsWith("src")
          ? { path: join(resolveDir, path), namespace: "shared" }
          : undefined,
      );
      onLoad({ filter, namespace: "shared" }, async ({ path }) => {
        const names = [...(await readFile(path, "utf8")).matchAll(/^export (?:async function|function|const) (\w+)/gm)];
        const shared = (await readFile("src/views.tsx", "utf8")).match(/seidokuShared = \{[^}]+\}/)?.[0] ?? "";
        const here = names.map(([, name]) => name).filter((name) => new RegExp(`\\b${name},`).test(shared));
        return { contents: `export const { ${here.join(", ")} } = globalThis.seidokuShared` };
      });
    },
  };
}

/** Words are asked for by short keys, and custom properties set by short names. */
function keysCut() {
  return changed("short-keys", hasKeys, (code, path) =>
    withShortKeys(withCustomNames(withForeignNames(withElements(code, path)), custom), keys),
  );
}

async function codeWithKeys() {
  const files = (await readdir("src", { recursive: true })).filter((file) => hasKeys.test(`/src/${file}`));
  const codes = await Promise.all(
    [...files.map((file) => join("src", file)), "manifest.json"].map((path) => readFile(path, "utf8")),
  );
  return codes.join("\n");
}

/** Each package has what its browser's own model is asked by. */
function modelOf(browser) {
  return {
    name: "model-of-the-browser",
    setup({ onResolve }) {
      onResolve({ filter: /\/device-model-chrome\.ts$/ }, ({ resolveDir, path }) => ({
        path: join(resolveDir, path.replace("chrome", browser)),
      }));
    },
  };
}

/** Gives its bytes. */
async function writePolyfill(folder, target) {
  const code = await readFile("node_modules/webextension-polyfill/dist/browser-polyfill.js", "utf8");
  const inUse = cutPolyfill(code);
  const { code: small } = await transform(inUse, { minify: true, target, legalComments: "none" });
  const path = join(folder, "polyfill.js");
  await writeFile(path, small);
  await minifyAgain(path);
  return { "polyfill.js": (await stat(path)).size };
}

async function sheetsIn(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".css"));
  return Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
}

function withEarlier(loaded) {
  const earlier = (script) => (loadedBefore[script] ?? []).reduce((sum, file) => sum + loaded[file], 0);
  return Object.fromEntries(Object.entries(loaded).map(([script, size]) => [script, size + earlier(script)]));
}

/** Views are drawn in pages alone. */
function preactCut() {
  return changed("preact-cut", /\/preact\/(?:hooks\/)?src\/.*\.js$/, cutPreact, "js");
}

/** Not what content.js has, which is too small to unpack anything. */
async function articlePacked() {
  const files = await filesIn("src/article", /\b(?:article|detect|prose)\.ts$/);
  const readability = "node_modules/@mozilla/readability/Readability.js";
  return packed([...files, readability], (code, path) =>
    path === readability ? cutReadability(code) : withoutExamples(code),
  );
}

/** Not what views have. */
async function insightPacked() {
  return packed(await filesIn("src/insight", /\b(?:device-model|reading-time|speeches|words)\.ts$/), (code) => code);
}

async function filesIn(folder, apart) {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".ts") && !apart.test(file)).map((file) => join(folder, file));
}

/** Files with the patterns that are left in them packed, and what unpacks these. */
async function packed(paths, cut) {
  const codes = await Promise.all(paths.map(async (path) => cut(await readFile(path, "utf8"), path)));
  const { module, change } = packPatterns(codes);
  const places = await Promise.all(paths.map((path) => realpath(path)));
  const short = new Map(places.map((place, at) => [place, change(codes[at])]));
  return {
    name: "packed",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^packed-patterns$/ }, ({ path }) => ({ path, namespace: "packed" }));
      onLoad({ filter: /./, namespace: "packed" }, () => ({ contents: module }));
      onLoad({ filter: /\.[jt]s$/ }, ({ path }) =>
        short.has(path) ? { contents: short.get(path), loader: extname(path).slice(1) } : null,
      );
    },
  };
}

/** Fails where no file is changed, since then the rule is out of date. */
function changed(name, filter, change, loader) {
  return {
    name,
    setup({ onLoad, onEnd }) {
      let count = 0;
      onLoad({ filter }, async ({ path }) => {
        const code = await readFile(path, "utf8");
        const contents = change(code, path);
        if (contents !== code) count += 1;
        return { contents, loader: loader ?? extname(path).slice(1) };
      });
      onEnd(() => (count > 0 ? null : { errors: [{ text: `${name} found nothing to do; correct build.mjs.` }] }));
    },
  };
}

/** Each browser warns of the other's keys, so each gets its own. */
async function writeManifest(folder, browser) {
  const manifest = await readJson("manifest.json");
  manifest.version = version;
  if (browser === "chrome") {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    manifest.minimum_chrome_version = "128";
  } else {
    delete manifest.background.service_worker;
    // Asked for where readers let the browser's own model write; Chrome has none for its model.
    manifest.optional_permissions = ["trialML"];
  }
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
}

async function writeLocales(folder) {
  const manifest = await readFile("manifest.json", "utf8");
  for (const language of await readdir("src/_locales")) {
    const messages = packMessages(await readJson(join("src/_locales", language, "messages.json")), manifest, keys);
    await mkdir(join(folder, "_locales", language), { recursive: true });
    await writeFile(join(folder, "_locales", language, "messages.json"), JSON.stringify(messages));
  }
}

async function copyIcons(folder) {
  await mkdir(folder);
  const pictures = (await readdir("icons")).filter((name) => name.endsWith(".png"));
  for (const picture of pictures) await cp(join("icons", picture), join(folder, picture));
}

/** The licences of everything that is bundled. Apache's asks to say that it was changed. */
async function notices() {
  const parts = await Promise.all(Object.keys(dependencies).map(notice));
  return `Seidoku holds the following works of others, changed: minified, and without what Seidoku does not use.\n\n${parts.join("\n")}\n${learnedFrom}`;
}

async function notice(name) {
  const { version, license } = await readJson(join("node_modules", name, "package.json"));
  const source = `https://www.npmjs.com/package/${name}/v/${version}`;
  return `${"=".repeat(8)}\n${name} ${version} (${license})\nSource: ${source}\n\n${await licenceText(name, license)}\n`;
}

async function licenceText(name, license) {
  // MPL 2.0, 3.2: who gets the built form is told where the source is, which the line above does.
  if (license === "MPL-2.0") return "Under the Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/\n";
  const folder = join("node_modules", name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} brings no licence file; THIRD-PARTY.txt needs its text.`);
  const text = await readFile(join(folder, file), "utf8");
  // The package only names the licence, which asks for a copy of itself; the terms say all that the name does.
  return license === "Apache-2.0" ? `${text.split("\n\n", 1)}\n\n${await apacheTerms()}` : text;
}

/** All terms; what follows them tells how to put works of one's own under the licence. Indents carry no meaning. */
async function apacheTerms() {
  const text = await readFile("docs/licences/Apache-2.0.txt", "utf8");
  return text.slice(0, text.indexOf("APPENDIX")).trim().replace(/^ +/gm, "").concat("\n");
}

async function keepBudgets(folder, loaded) {
  const sizes = { ...loaded, whole: await sizeOf(folder) };
  console.log(
    `${folder}: ${Object.keys(budgets)
      .map((name) => `${name} ${sizes[name]}`)
      .join(", ")} bytes`,
  );
  const over = Object.entries(budgets).filter(([name, budget]) => sizes[name] >= budget);
  if (over.length === 0) return;
  const told = over.map(([name, budget]) => `${name} has ${sizes[name]} bytes, and must have fewer than ${budget}`);
  throw new Error(`${folder} is too large: ${told.join("; ")}.`);
}

async function sizeOf(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => !file.startsWith("icons"));
  const sizes = await Promise.all(files.map((file) => stat(join(folder, file))));
  return sizes.reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}

async function readJson(path) {
  return JSON.parse(await readFile(path, "utf8"));
}
