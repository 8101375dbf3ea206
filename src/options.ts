// The settings page.

import { words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { readerShortcut } from "./browser/pages.ts";
import { stored } from "./browser/stored.ts";
import type { LabelKey } from "./view/labels.ts";
import { defaults, parseSettings, type Settings } from "./view/settings.ts";
import type { World } from "./views.tsx";

const { seidokuViews } = globalThis as World; // by options.html, which loads it first
const settingsKept = stored("settings", parseSettings);

interface View {
  settings: Settings;
  shortcut: string | null;
  said: LabelKey | null;
}

let view: View = { settings: defaults, shortcut: null, said: null };

document.documentElement.lang = wordsLanguage();
document.title = `Seidoku – ${words("settings")}`;
settingsKept.watch((settings) => show({ settings }));
Promise.all([settingsKept.read(), readerShortcut()]).then(([settings, shortcut]) => show({ settings, shortcut }));

function show(changes: Partial<View>): void {
  view = { ...view, ...changes };
  const wording = { label: words, language: wordsLanguage(), locale: wordsLocale() };
  seidokuViews!.showOptions(wording, { ...view, onChange: change, onRestore: () => change(defaults) });
}

async function change(settings: Settings): Promise<void> {
  show({ settings, said: null });
  await settingsKept.write(settings).then(
    () => show({ said: "saved" }),
    () => show({ said: "notSaved" }),
  );
}
