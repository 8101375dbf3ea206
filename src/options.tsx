// The settings page.

import { render } from "preact";
import { words, wordsLanguage, wordsLocale } from "./browser/i18n.ts";
import { readerShortcut } from "./browser/pages.ts";
import { stored } from "./browser/stored.ts";
import { type LabelKey, Wording } from "./view/labels.ts";
import { Options } from "./view/Options.tsx";
import { defaults, parseSettings, type Settings } from "./view/settings.ts";

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
  render(
    <Wording.Provider value={{ label: words, language: wordsLanguage(), locale: wordsLocale() }}>
      <Options {...view} onChange={change} onRestore={() => change(defaults)} />
    </Wording.Provider>,
    document.body,
  );
}

async function change(settings: Settings): Promise<void> {
  show({ settings, said: null });
  await settingsKept.write(settings).then(
    () => show({ said: "saved" }),
    () => show({ said: "notSaved" }),
  );
}
