// The settings page: the look with a live sample, the summary, the shortcut, privacy.

import { Choices, LookPanel } from "./LookPanel.tsx";
import { type LabelKey, useWords } from "./labels.ts";
import { lookOf } from "./look.ts";
import { type Settings, summaryLengths } from "./settings.ts";

export interface OptionsProps {
  settings: Settings;
  /** Keys that open the reader, as the browser writes them, or null. */
  shortcut: string | null;
  /** What the last change came to. */
  said: LabelKey | null;
  onChange: (settings: Settings) => void;
  onRestore: () => void;
}

export function Options({ settings, shortcut, said, onChange, onRestore }: OptionsProps) {
  const { label, language } = useWords();
  return (
    <div class={`seidoku options ${settings.theme} ${settings.font}`} style={lookOf(settings)} lang={language}>
      <main>
        <h1>{label("settings")}</h1>
        <section>
          <h2 class="label">{label("settingsLook")}</h2>
          <div class="sides">
            <LookPanel settings={settings} onChange={onChange} />
            <figure class="sample" aria-label={label("settingsSample")}>
              <p>{label("sampleText")}</p>
            </figure>
          </div>
        </section>
        <section>
          <h2 class="label">{label("summaryTitle")}</h2>
          <div class="look">
            <Choices
              name="summaryLength"
              choices={summaryLengths}
              chosen={settings.summaryLength}
              onChoose={(summaryLength) => onChange({ ...settings, summaryLength })}
            />
          </div>
        </section>
        <button type="button" class="more" onClick={onRestore}>
          {label("restore")}
        </button>
        <p class="outcome" role="status">
          {said && label(said)}
        </p>
        <section>
          <h2 class="label">{label("settingsShortcuts")}</h2>
          <p>{shortcut === null ? label("shortcutNone") : label("shortcutText", shortcut)}</p>
        </section>
        <section>
          <h2 class="label">{label("settingsPrivacy")}</h2>
          <p>{label("privacyText")}</p>
        </section>
      </main>
    </div>
  );
}
