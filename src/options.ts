// The settings page.

import { words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { readerShortcut } from "./browser/pages.ts";
import { stored } from "./browser/stored.ts";
import type { ModelState } from "./insight/device-model.ts";
import type { LabelKey } from "./view/labels.ts";
import { defaults, parseSettings, type Settings } from "./view/settings.ts";
import type { World } from "./views.tsx";

const { seidokuViews } = globalThis as World; // by options.html, which loads it first
const settingsKept = stored("settings", parseSettings);
/** No page asks what is in it. */
const positionsKept = stored("positions", () => null);

interface View {
  settings: Settings;
  shortcut: string | null;
  said: LabelKey | null;
  model: ModelState;
}

// Nothing is shown before, in whatever colours.
let view: View = { settings: await settingsKept.read(), shortcut: null, said: null, model: { kind: "off" } };
const model = seidokuViews!.modelRuns((state) => show({ model: state }));

document.documentElement.lang = wordsLanguage();
document.title = `Seidoku – ${words("settings")}`;
settingsKept.watch((settings) => show({ settings }));
show({});
readerShortcut().then((shortcut) => show({ shortcut }));
model.trouble(wordsLanguage()).then((reason) => reason && show({ model: { kind: "failed", reason } }));

function show(changes: Partial<View>): void {
  view = { ...view, ...changes };
  const wording = { label: words, language: wordsLanguage(), locale: wordsLocale() };
  seidokuViews!.showOptions(wording, {
    ...view,
    onChange: change,
    onModel: letModelWrite,
    onRestore: () => change(defaults),
    onForget: () => positionsKept.write(null),
  });
}

/** The click is what lets the browser ask for permission and begin a download, so both are done with here. */
async function letModelWrite(isOn: boolean): Promise<void> {
  if (!isOn) model.stop();
  if (!isOn || (await model.prepare(wordsLanguage()))) await change({ ...view.settings, deviceModel: isOn });
}

async function change(settings: Settings): Promise<void> {
  show({ settings, said: null });
  await settingsKept.write(settings).then(
    () => show({ said: "saved" }),
    () => show({ said: "notSaved" }),
  );
}
