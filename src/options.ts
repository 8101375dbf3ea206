// The settings page. Its address may name a site after "#", which stands ready in the field for sites.

import { words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { readerShortcut } from "./browser/pages.ts";
import { access, watchAccess } from "./browser/site-access.ts";
import { clearStored, stored } from "./browser/stored.ts";
import type { ModelState } from "./insight/device-model.ts";
import type { LabelKey } from "./view/labels.ts";
import { defaults, parseSettings, type Settings } from "./view/settings.ts";
import { fileOf, parseFile } from "./view/settings-file.ts";
import { choicesOf, noChoices, parseSites, type SiteChoices, type Sites, siteIn, withChoices } from "./view/sites.ts";
import type { World } from "./views.tsx";

const { seidokuViews } = globalThis as World; // by options.html, which loads it first
const settingsKept = stored("settings", parseSettings);
/** No page asks what is in it. */
const positionsKept = stored("positions", () => null);
const sitesKept = stored("sites", parseSites);

interface View {
  settings: Settings;
  shortcut: string | null;
  said: LabelKey | null;
  model: ModelState;
  sites: Sites;
  waiting: string[];
}

// Nothing is shown before, in whatever colours.
let view: View = {
  settings: await settingsKept.read(),
  shortcut: null,
  said: null,
  model: { kind: "off" },
  sites: await sitesKept.read(),
  waiting: [],
};
const typed = siteIn(location.hash.slice(1)) ?? "";
const model = seidokuViews!.modelRuns((state) => show({ model: state }));

document.documentElement.lang = wordsLanguage();
document.title = `Seidoku – ${words("settings")}`;
settingsKept.watch((settings) => show({ settings }));
sitesKept.watch(showSites);
watchAccess(() => showSites(view.sites));
show({});
// Once more, since they may have changed before the watch.
sitesKept.read().then(showSites);
readerShortcut().then((shortcut) => show({ shortcut }));
model.trouble(wordsLanguage()).then((reason) => reason && show({ model: { kind: "failed", reason } }));

function show(changes: Partial<View>): void {
  view = { ...view, ...changes };
  const wording = { label: words, language: wordsLanguage(), locale: wordsLocale() };
  seidokuViews!.showOptions(wording, {
    ...view,
    typed,
    onChange: change,
    onModel: letModelWrite,
    onRestore: () => change(defaults),
    onForget: () => positionsKept.write(null),
    onExport: saveFile,
    onImport: loadFile,
    onClear: clear,
    onSite: chooseSite,
    onUndo: (site, choice) => changeSite(site, { [choice]: noChoices[choice] }),
  });
}

async function showSites(sites: Sites): Promise<void> {
  const opening = Object.keys(sites).filter((site) => sites[site]?.opens);
  const allowed = await Promise.all(opening.map((site) => access("contains", site)));
  show({ sites, waiting: opening.filter((_, at) => !allowed[at]) });
}

/** The click is what lets the browser ask for permission and begin a download, so both are done with here. */
async function letModelWrite(isOn: boolean): Promise<void> {
  if (!isOn) model.stop();
  if (!isOn || (await model.prepare(wordsLanguage()))) await change({ ...view.settings, deviceModel: isOn });
}

async function change(settings: Settings): Promise<void> {
  show({ settings, said: null });
  await tell(settingsKept.write(settings));
}

/** A click too: the browser is asked before anything is waited for. */
async function chooseSite(given: string, choice: "opens" | "isDark"): Promise<void> {
  const site = siteIn(given);
  if (site === null) return show({ said: "siteUnknown" });
  if (choice === "opens" && !(await access("request", site))) return show({ said: "siteWaits" });
  await changeSite(site, { opens: false, isDark: false, [choice]: true });
}

async function changeSite(site: string, changes: Partial<SiteChoices>): Promise<void> {
  if (changes.opens === false && choicesOf(view.sites, site).opens) await access("remove", site);
  const sites = withChoices(view.sites, site, changes);
  await tell(sitesKept.write(sites));
  await showSites(sites);
}

function saveFile(): void {
  const href = URL.createObjectURL(new Blob([fileOf(view.settings, view.sites)]));
  Object.assign(document.createElement("a"), { href, download: "seidoku-settings.json" }).click();
}

/** Far more than hands can set. */
const mostBytes = 1e6;

/** Sites on which the reader opens by itself wait for permission: no file can give it. */
async function loadFile(file: File | undefined): Promise<void> {
  if (!file) return;
  // What is no JSON, or cannot be read, is no file of ours.
  const raw = file.size < mostBytes && (await new Response(file).json().catch(() => null));
  const found = parseFile(raw);
  if (!found) return show({ said: "fileUnknown" });
  await change(found.settings);
  await tell(sitesKept.write(found.sites));
  await showSites(found.sites);
}

async function clear(): Promise<void> {
  for (const site of Object.keys(view.sites)) await access("remove", site);
  await tell(clearStored(), "cleared");
}

async function tell(done: Promise<void>, said: LabelKey = "saved"): Promise<void> {
  await done.then(
    () => show({ said }),
    () => show({ said: "notSaved" }),
  );
}
